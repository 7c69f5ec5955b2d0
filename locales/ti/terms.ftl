# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

# The office words that recur, so that a word is the same everywhere. sg one, pl several.
# ን, ብ and the endings ን, ኩም, ኹም stand directly before or behind a form that they do not change.
# The names of single offices (ቤት ጽሕፈት መንእሰያት) are names: they stay as words.

# Beratung: the advising itself (act), or the place one goes to (place). Where the German has “Rat”, the word stays a word.
-advice = { $case ->
        [place] ቤት ጽሕፈት ምኽሪ
       *[act] ምኽሪ
    }

-language-mediator = ኣስተርጓሚ ቋንቋ

-language-mediation = ምትርጓም ቋንቋ

# A public authority (Amt). Where the German has “Stelle” – any body one turns to – the word stays a word.
-office = { $case ->
        [pl] ኣብያተ ጽሕፈት
       *[sg] ቤት ጽሕፈት
    }

-appointment = { $case ->
        [pl] ቆጸራታት
        [plmy] ቆጸራታተይ
       *[sg] ቆጸራ
    }

-application = { $case ->
        [my] መመልከተይ
       *[sg] መመልከቲ
    }

-german-course = { $case ->
        [pl] ኮርሳት ጀርመንኛ
       *[sg] ኮርስ ጀርመንኛ
    }

# full: the name of the Begleitheft.
-booklet = { $case ->
        [full] መሰነይታ ጥራዝ
       *[short] ጥራዝ
    }

# The Willkommensmappe. Any other folder is just a folder.
-pack = ማህደር

-landlord = ኣካራዪ ገዛ

-contact-person = { $case ->
        [pl] መወከሲ ሰባት
       *[sg] መወከሲ ሰብ
    }
