bad = Allez au bureau.
good = Voilà ce qu’il vous faut.
french = Nous nous voyons bientôt.
turkish = Allez-y lentement.
