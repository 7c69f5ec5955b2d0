# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## About the person

field-owner = ዋና እዚ { -booklet(case: "short") }
field-first-name = ቀዳማይ ስም
field-family-name = ስም ስድራቤት
field-birth-date = ዕለት ልደት
field-address = ኣድራሻ
field-phone = ተሌፎን
field-email = ኢመይል
field-languages-spoken = ቋንቋታተይ
field-interpreter-needed = { -language-mediation } የድሊ ዶ?
field-interpreter-language = ቋንቋ ን{ -appointment(case: "pl") }
field-reach-me = ከምዚ ትረኽቡኒ
field-emergency-contact = ኣብ ህጹጽ ኩነታት ናብዚ ደውሉ

## People one lives with

field-name = ስም
field-birth-year = ዓመተ ልደት
field-relation = ምሳይ ዘለዎ ዝምድና
field-school-or-daycare = ቤት ትምህርቲ ወይ መዋእለ ህጻናት

## Offices and appointments

field-contact-person = { -contact-person(case: "sg") }
field-reference-number = ቁጽሪ ፋይል
field-submitted = ድሮ ዘረከብክዎ
field-date-time = መዓልትን ሰዓትን
field-where = ኣበይ
field-bring = ሒዝኩም ኪዱ
field-result = ውጽኢት
field-since = ካብ መዓስ
field-old-office = ዝነበረ { -office(case: "sg") }
field-new-office = ሓድሽ { -office(case: "sg") }
field-adviser = መኻሪት ወይ መኻሪ
field-adviser-phone = ተሌፎን { -advice(case: "place") }

## Courses, school, training, work

field-course = ኮርስ
field-start-end = መጀመርታን መወዳእታን
field-level = ደረጃ
field-certificate = ምስክር ወረቐት፣ ሰርቲፊኬት
field-from-until = ካብ – ክሳብ
field-place = ቤት ትምህርቲ፣ ትካል፣ ቦታ
field-profession = ሞያይ
field-recognition = ኩነታት ተቐባልነት ሞያ
field-wish-work = ክሰርሖ ዝደሊ ስራሕ
field-next-step = ዝቕጽል ስጉምቲ
