# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

# The words that recur. Pass `case` at every use; “-start” is the form at the beginning of a sentence.

# Beratung: the advice service, as a place one goes to
-advice = { $case ->
    [nom-start] Danışma merkezi
    [dat] danışma merkezine
    [dat-start] Danışma merkezine
    [abl-start] Danışma merkezinden
    [ins] danışma merkeziyle
   *[nom] danışma merkezi
}

# Sprachmittlerin oder Sprachmittler: no gender in Turkish
-language-mediator = { $case ->
    [nom-start] Tercüman
    [dat-start] Tercümana
   *[nom] tercüman
}

# Sprachmittlung
-language-mediation = { $case ->
    [nom-start] Tercüman desteği
   *[nom] tercüman desteği
}

# Amt. Never “daire” alone: that is also a flat
-office = { $case ->
    [nom-start] Resmî daire
    [dat] resmî daireye
    [loc] resmî dairede
    [abl] resmî daireden
    [abl-start] Resmî daireden
    [gen] resmî dairenin
    [pl] resmî daireler
    [pl-start] Resmî daireler
    [pl-dat] resmî dairelere
    [pl-abl] resmî dairelerden
    [pl-abl-start] Resmî dairelerden
   *[nom] resmî daire
}

# Termin
-appointment = { $case ->
    [nom-start] Randevu
    [acc] randevuyu
    [dat-start] Randevuya
    [loc] randevuda
    [abl] randevudan
    [pl] randevular
    [pl-start] Randevular
    [pl-loc] randevularda
    [my-pl] randevularım
    [my-pl-start] Randevularım
    [your-pl-dat] randevularınıza
   *[nom] randevu
}

# Antrag
-application = { $case ->
    [nom-start] Başvuru
    [acc-start] Başvuruyu
    [gen] başvurunun
   *[nom] başvuru
}

# Deutschkurs
-german-course = { $case ->
    [nom-start] Almanca kursu
    [gen] Almanca kursunun
    [pl] Almanca kursları
    [pl-start] Almanca kursları
    [pl-acc] Almanca kurslarını
    [poss-dat] Almanca kursunuza
   *[nom] Almanca kursu
}

# Begleitheft, with its full name where it stands as a title; “dieses Heft” is “bu defter”
-booklet = { $case ->
    [acc] defteri
    [acc-start] Defteri
    [my-start] Eşlik defterim
    [your-start] Eşlik defteriniz
   *[nom] defter
}

# Willkommensmappe
-pack = { $case ->
    [loc] dosyada
    [loc-start] Dosyada
    [your-acc] dosyanızı
   *[nom] dosya
}

# Vermieter
-landlord = { $case ->
    [dat] ev sahibine
    [abl-start] Ev sahibinden
    [gen-start] Ev sahibinin
   *[nom] ev sahibi
}

# Ansprechperson
-contact-person = { $case ->
    [nom-start] İrtibat kişisi
    [your-pl-acc-start] İrtibat kişilerinizi
   *[nom] irtibat kişisi
}
