# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = Wergera makîneyê, hê nehatiye kontrolkirin. Nivîsa almanî derbasdar e.
note-only-german = Ev beş tenê bi almanî heye.
note-language-missing = Ev defter hê bi vî zimanî tune ye: { $language }.
note-fictional = Mînak: Ev bajar tune ye.
note-unknown = Ji kerema xwe binivîsin. Li { -advice(case: "obl") } bipirsin.

## Footer and proof of checking

label-edition = Weşan: { $date }
label-checked = kontrolkirî: { $date }
label-stale = ji { $date } ve nehatiye kontrolkirin
label-law = Qanûn li gorî { $date }: { $law }

## Contact cards

label-address = Navnîşan
label-phone = Telefon
label-email = E-mail
label-hours = Saetên vekirî
label-transit = Rawestgeh
label-languages = Ziman
label-appointment-only = tenê bi { -appointment(case: "obl") }
label-barrier-free = bê asteng
label-interpreter = { -language-mediation(case: "nom") } mimkun e
label-temporarily-closed = niha girtî ye
label-closed-holidays = di betlaneyên fermî de girtî ye
label-closed-between = ji { $from } heta { $to } girtî ye
label-scan-call = Telefon bikin
label-scan-open = Vekin
label-page-language = Zimanê rûpelê: { $language }

## Steps

label-where = Li ku
label-documents = Bi xwe re bînin
label-deadline = Heta kengî
label-step = Divê çi bê kirin
label-done = qediya

## Hotlines

label-free-call = bêpere
label-local-rate = bi nirxê herêmî
label-around-the-clock = şev û roj
label-languages-count = { $count ->
        [1] bi zimanekî
       *[other] bi { $count } zimanan
    }

## Courses

label-level-to = { $entry } heta { $target }
level-alpha = Xwendin û nivîsîn
level-none = bê zanîna berê
label-course-term = { $from } heta { $to }
label-register-until = Qeydkirin heta { $date }
label-childcare = Lênêrîna zarokan
label-shift-friendly = li gorî karê bi nobet
label-work-related = girêdayî pîşeyê
label-online = online
label-paid = bi pere ye
label-no-courses = Dema çapkirinê roj ne diyar bûn. Li { -advice(case: "obl") } bipirsin.
label-course-place = Cih
label-course-time = Roj û saet

## Goals and agreements

label-goal-next = Gava din
label-goal-who = Kî
label-goal-until = Heta kengî

## Consent, one per authority

label-consent-for = Razîbûn ji bo
label-consent-statement = Ez razî me: Destûra vê saziyê heye ku agahiyên li jêr bide saziyeke din.
label-consent-what = Kîjan agahî
label-consent-to = Ji kê re
label-consent-why = Ji bo çi
label-consent-until = Derbasdar heta
label-consent-revoked = Roja vekişandinê
label-consent-signature = Tarîx, îmze
label-consent-review = Berî bikaranînê bi berpirsê parastina daneyan re bişêwirin.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = { $from } – { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } jî
