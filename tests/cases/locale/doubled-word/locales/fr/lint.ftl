bad = Allez au bureau.
good = Voilà ce qu’il vous faut.
french = Nous nous voyons bientôt.
turkish = Allez-y lentement.
# So does the German, which is told.
twice = Ouvrir avec -k fichier fichier
capitals = Ouvrir FICHIER FICHIER
# Twice by the grammar of German only.
grammar = Des bureaux qui connaissent les cours cours
relative = Des cours que les enfants aiment
