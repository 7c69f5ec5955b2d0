# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

# The office words that recur, so that a word is the same everywhere. Variants: nom/pl without article, def/pldef with article,
# plgen genitive and dative with article, a capital letter at the start of a sentence, service: the service as a place or team.

-advice = { $case ->
        [def] consilierea
        [Def] Consilierea
        [Nom] Consiliere
        [service] serviciul de consiliere
        [Service] Serviciul de consiliere
       *[nom] consiliere
    }

-language-mediator = interpret

-language-mediation = { $case ->
        [Nom] Interpretariat
       *[nom] interpretariat
    }

-office = { $case ->
        [def] autoritatea
        [pl] autorități
        [plgen] autorităților
       *[nom] autoritate
    }

-appointment = { $case ->
        [pl] programări
        [Pldef] Programările
       *[nom] programare
    }

-application = { $case ->
        [def] cererea
        [Def] Cererea
        [pl] cereri
       *[nom] cerere
    }

-german-course = { $case ->
        [def] cursul de germană
        [pl] cursuri de germană
        [Pl] Cursuri de germană
       *[nom] curs de germană
    }

-booklet = { $case ->
        [My] Caietul meu însoțitor
        [your] caietul dumneavoastră însoțitor
        [short] caiet
        [shortdef] caietul
       *[nom] caiet însoțitor
    }

-pack = { $case ->
        [short] mapă
        [shortdef] mapa
       *[nom] mapă de bun venit
    }

-landlord = proprietar

-contact-person = { $case ->
        [def] persoana de contact
        [Nom] Persoană de contact
        [pldef] persoanele de contact
       *[nom] persoană de contact
    }
