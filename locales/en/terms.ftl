# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

# The office words that recur, so that a word is the same everywhere. nom one, pl several, a capital letter at the start of a text.
# The names of single offices (youth welfare office, district office) are names: they stay as words.

# Beratung: the advising itself, or (service) the place or team one goes to. Where the German has “Rat”, the word stays a word.
-advice = { $case ->
        [service] advice service
        [Service] Advice service
        [Nom] Advice
       *[nom] advice
    }

-language-mediator = { $case ->
        [Nom] Language mediator
       *[nom] language mediator
    }

-language-mediation = { $case ->
        [Nom] Language mediation
       *[nom] language mediation
    }

# A public authority (Amt). Where the German has “Stelle” – any body one turns to – the word stays a word.
-office = { $case ->
        [Nom] Office
        [pl] offices
       *[nom] office
    }

# Termin. A visit to the doctor (Arztbesuch) is not one.
-appointment = { $case ->
        [pl] appointments
        [Pl] Appointments
       *[nom] appointment
    }

-application = { $case ->
        [pl] applications
       *[nom] application
    }

-german-course = { $case ->
        [pl] German courses
       *[nom] German course
    }

# full: the name of the Begleitheft.
-booklet = { $case ->
        [full] companion booklet
       *[short] booklet
    }

# The Willkommensmappe. Any other folder is just a folder.
-pack = folder

-landlord = { $case ->
        [Nom] Landlord
       *[nom] landlord
    }

-contact-person = { $case ->
        [Nom] Contact person
        [pl] contact people
       *[nom] contact person
    }
