# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

# The office words that recur. French has no cases; `case` picks the form with its article: def “le/la …”, at “au/à la …”,
# of “du/de la …”, any “une/un …”; pl the plural; Nom the capital at the start of a line.

# Beratung as a place or team. Advice as something one gets is “conseils”.
-advice = { $case ->
        [def] le service de conseil
        [Def] Le service de conseil
        [at] au service de conseil
        [of] du service de conseil
       *[nom] service de conseil
    }

# The same word for women and men: the article alone changes.
-language-mediator = { $case ->
        [Any] Une ou un interprète
       *[any] une ou un interprète
    }

-language-mediation = { $case ->
        [Nom] Interprétariat
       *[nom] interprétariat
    }

# A public authority (Amt). Any other place one turns to (Stelle) is “service”.
-office = { $case ->
        [Nom] Administration
        [def] l’administration
        [at] à l’administration
        [any] une administration
        [Any] Une administration
        [pl] administrations
       *[nom] administration
    }

-appointment = rendez-vous

-application = { $case ->
        [pl] demandes
       *[nom] demande
    }

-german-course = { $case ->
        [Nom] Cours d’allemand
       *[nom] cours d’allemand
    }

-booklet = { $case ->
        [short] carnet
       *[nom] carnet d’accompagnement
    }

-pack = classeur

-landlord = propriétaire

-contact-person = { $case ->
        [Nom] Personne de contact
        [pl] personnes de contact
       *[nom] personne de contact
    }
