# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

# The words that recur. Every use passes its case.
# nom: direct; obl: oblique; ez: before an ezafe phrase; ind: with the article “-ek”; indez: the same before an ezafe phrase;
# pl: plural before an ezafe phrase; plobl: plural oblique; start, …-start: with a capital letter.

# Beratung: the service, and the place one goes to
-advice = { $case ->
    [obl] şêwirmendiyê
    [obl-start] Şêwirmendiyê
    [ez] şêwirmendiya
    [start] Şêwirmendî
    [ez-start] Şêwirmendiya
   *[nom] şêwirmendî
}

# Sprachmittlerin oder Sprachmittler. “kesekî wergêr” says neither he nor she
-language-mediator = { $case ->
    [obl] kesekî wergêr
    [obl-start] Kesekî wergêr
    [start] Wergêrek
   *[ind] wergêrek
}

# Sprachmittlung
-language-mediation = { $case ->
    [start] Wergera devkî
   *[nom] wergera devkî
}

# Amt
-office = { $case ->
    [obl] daîreyê
    [ez] daîreya
    [ez-start] Daîreya
    [ind-start] Daîreyek
    [indobl] daîreyekê
    [indobl-start] Daîreyekê
    [indez-start] Daîreyeke
    [pl-start] Daîreyên
    [plobl] daîreyan
   *[nom] daîre
}

# Termin
-appointment = { $case ->
    [obl] randevûyê
    [indobl] randevûyekê
    [indobl-start] Randevûyekê
    [pl] randevûyên
    [pl-start] Randevûyên
    [plobl] randevûyan
   *[nom] randevû
}

# Antrag
-application = { $case ->
    [obl] daxwaznameyê
    [obl-start] Daxwaznameyê
    [ez] daxwaznameya
    [ind] daxwaznameyek
    [indobl] daxwaznameyekê
    [plobl] daxwaznameyan
   *[nom] daxwazname
}

# Deutschkurs
-german-course = { $case ->
    [ind] kurseke almanî
    [pl] kursên almanî
    [pl-start] Kursên almanî
    [your] kursa we ya almanî
   *[nom] kursa almanî
}

# Begleitheft: the booklet that goes along. “dieses Heft” is “ev defter”
-booklet = { $case ->
    [my-start] Deftera min a rêheval
    [your] deftera we ya rêheval
    [obl] defterê
    [obl-start] Defterê
   *[nom] defter
}

# Willkommensmappe; in the texts “dosye”, as German says “Mappe”
-pack = { $case ->
    [obl] dosyeyê
    [ez] dosyeya
   *[nom] dosye
}

# Vermieter: the same in every case
-landlord = xwediyê xanî

# Ansprechperson
-contact-person = { $case ->
    [start] Kesê têkiliyê
    [pl-start] Kesên têkiliyê
   *[nom] kesê têkiliyê
}
