# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = ብማሽን ዝተተርጎመ፣ ገና ዘይተመርመረ። እቲ ዝጸንዕ ናይ ጀርመንኛ ጽሑፍ እዩ።
note-only-german = እዚ ክፍሊ እዚ ብጀርመንኛ ጥራይ ኣሎ።
# On the cover of a pack in German. $language: the language's own name for itself.
note-language-missing = ብቋንቋ { $language } እዚ ጥራዝ ገና የለን።
note-fictional = ኣብነት፦ እዛ ከተማ ብሓቂ የላን።
note-unknown = በጃኹም ኣብዚ ጽሓፉ። ኣብ { -advice(case: "place") } ሕተቱ።

## Footer and proof of checking

label-edition = ሓበሬታ ናይ ዕለት { $date }
label-checked = ተመርሚሩ { $date }
label-stale = ካብ { $date } ኣይተመርመረን
label-law = ኩነታት ሕጊ { $date }፦ { $law }

## Contact cards

label-address = ኣድራሻ
label-phone = ተሌፎን
label-email = ኢመይል
label-hours = ዝኽፈተሉ ሰዓታት
label-transit = መዕረፊ ኣውቶቡስ
label-languages = ቋንቋታት
label-appointment-only = ብ{ -appointment(case: "sg") } ጥራይ
label-barrier-free = ብዘይ ዕንቅፋት ዝእቶ
label-interpreter = { -language-mediation } ይከኣል
label-temporarily-closed = ንግዚኡ ዕጹው
label-closed-holidays = ኣብ በዓላት ዕጹው
label-closed-between = ካብ { $from } ክሳብ { $to } ዕጹው
label-scan-call = ደውሉ
label-scan-open = ክፈቱ
label-page-language = ቋንቋ ገጽ፦ { $language }

## Steps

label-where = ኣበይ
label-documents = ሒዝኩም ኪዱ
label-deadline = ክሳብ መዓስ
label-step = እንታይ ይግበር
label-done = ተፈጺሙ

## Hotlines

label-free-call = ብዘይ ክፍሊት
label-local-rate = ብዋጋ ከባቢያዊ ደወል
label-around-the-clock = ለይትን መዓልትን
label-languages-count =
    { $count ->
        [one] ብ{ $count } ቋንቋ
       *[other] ብ{ $count } ቋንቋታት
    }

## Courses

label-level-to = { $entry } ክሳብ { $target }
level-alpha = ምምሃር ምንባብን ምጽሓፍን
level-none = ብዘይ ቅድመ ፍልጠት
label-course-term = ካብ { $from } ክሳብ { $to }
label-register-until = ምዝገባ ክሳብ { $date }
label-childcare = ክንክን ቆልዑ
label-shift-friendly = ምስ ሽፍት ዝሰማማዕ
label-work-related = ምስ ሞያ
label-online = ኦንላይን
label-paid = ክፍሊት ኣለዎ
label-no-courses = ኣብ እዋን ሕትመት ዕለታት ገና ኣይተወሰነን። ኣብ { -advice(case: "place") } ሕተቱ።
label-course-place = ቦታ
label-course-time = መዓልትታትን ሰዓታትን

## Goals and agreements

label-goal-next = ዝቕጽል ስጉምቲ
label-goal-who = መን
label-goal-until = ክሳብ መዓስ

## Consent, one per authority

label-consent-for = ስምምዕ ንዝስዕብ ቤት ጽሕፈት
label-consent-statement = እሰማማዕ እየ፦ እዚ ቤት ጽሕፈት እዚ ነቲ ኣብ ታሕቲ ተጻሒፉ ዘሎ ሓበሬታ ከመሓላልፍ ይፍቀደሉ።
label-consent-what = ኣየናይ ሓበሬታ
label-consent-to = ንመን
label-consent-why = ንምንታይ
label-consent-until = ዝጸንዕ ክሳብ
label-consent-revoked = ዕለት ምስሓብ
label-consent-signature = ዕለት፣ ፌርማ
# For staff, not for readers: printed in German only.
label-consent-review = ቅድሚ ምጥቃም ምስ ሓላፊ ዕቃበ ውልቃዊ ሓበሬታ ተረዳድኡ።

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = ካብ { $from } ክሳብ { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } እውን
