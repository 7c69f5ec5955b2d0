# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

hotline-police = Police
    .about = Danger, violence ou agression : appelez tout de suite
hotline-fire-ambulance = Pompiers et ambulance
    .about = Feu, accident ou danger de mort : appelez tout de suite
hotline-medical-on-call = Service médical de garde
    .about = Malade, cabinet médical fermé, mais pas de danger de mort
hotline-violence-against-women = Aide par téléphone : violence contre les femmes
    .about = Conseils et aide en cas de violence, dans beaucoup de langues
hotline-children-youth = Écoute des enfants et des jeunes
    .about = Écoute et conseils pour les enfants et les jeunes
hotline-parents-line = Écoute des parents
    .about = Écoute et conseils pour les parents
hotline-telefonseelsorge = Écoute en cas de détresse
    .about = Pour parler quand vous allez très mal
hotline-telefonseelsorge-2 = Écoute en cas de détresse, deuxième numéro
    .about = Quand le premier numéro est occupé
hotline-authorities-115 = Numéro des { -office(case: "pl") }
    .about = Questions sur les { -office(case: "pl") } et les papiers, pas joignable partout
hotline-bamf = Office fédéral des migrations et des réfugiés
    .about = Questions à l’Office fédéral, par exemple sur les cours
hotline-working-and-living = Travailler et vivre en Allemagne
    .about = Questions sur le travail, le métier et la vie en Allemagne
