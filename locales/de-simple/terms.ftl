# Machine draft. Written by machine in plain German on 2026-11-25; nobody has confirmed it.

# The office words that recur, so that a word is the same everywhere. nom one, pl several, pldat several after "zu", "mit", "bei", "von".
# Long words have a hyphen, so that they are easier to read. Inside <de> the word stays as it stands on the door.

# Beratung: the advising itself, or the place or team one goes to.
-advice = Beratung

# The person who interprets; with the article, because both forms need one.
-language-mediator = { $case ->
        [acc] eine Sprach-Mittlerin oder einen Sprach-Mittler
        [dat] einer Sprach-Mittlerin oder einem Sprach-Mittler
        [Nom] Eine Sprach-Mittlerin oder ein Sprach-Mittler
       *[nom] eine Sprach-Mittlerin oder ein Sprach-Mittler
    }

-language-mediation = Sprach-Mittlung

-office = { $case ->
        [pl] Ämter
        [pldat] Ämtern
       *[nom] Amt
    }

-appointment = { $case ->
        [pl] Termine
        [pldat] Terminen
       *[nom] Termin
    }

-application = { $case ->
        [pldat] Anträgen
       *[nom] Antrag
    }

-german-course = { $case ->
        [pl] Deutsch-Kurse
        [pldat] Deutsch-Kursen
       *[nom] Deutsch-Kurs
    }

# full: the name of the Begleitheft.
-booklet = { $case ->
        [full] Begleit-Heft
       *[short] Heft
    }

# The Willkommensmappe. Any other folder is just a folder.
-pack = Mappe

-landlord = Vermieter

-contact-person = { $case ->
        [pl] Ansprech-Personen
       *[nom] Ansprech-Person
    }
