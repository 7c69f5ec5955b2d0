bad = Allez au bureau.
good = Voilà ce qu’il vous faut.
french = Nous nous voyons bientôt.
turkish = Allez-y lentement.
# So does the German, which is told.
twice = Ouvrir avec -k fichier fichier
capitals = Ouvrir FICHIER FICHIER
