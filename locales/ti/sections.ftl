# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = ናተይ { -booklet(case: "full") }
    .lead = ሓበሬታይ፣ መወከሲታተይ፣ { -appointment(case: "plmy") } – ኣብ ሓደ ቦታ
section-begleitheft-yours = እዚ { -booklet(case: "short") } ናትኩም ጥራይ እዩ። ዝኾነ ሰብ ካባኹም ክጠልቦ ኣይፍቀደሉን። ነፍሲ ወከፍ ሓበሬታ ወለንታዊ እዩ።

section-how-to = ነዚ { -booklet(case: "short") } ከምዚ ተጠቐሙሉ
section-how-to-carry = ነዚ { -booklet(case: "short") } ናብ { -appointment(case: "pl") }ኩም ሒዝኩም ኪዱ።
section-how-to-show = እንተደሊኹም ሓደ ገጽ ኣርእዩ። ሽዑ ኩሉ ደጊምኩም ክትነግሩ ኣየድልየኩምን።
section-how-to-decide = ነዚ { -booklet(case: "short") } መን ከም ዝርእዮ ባዕልኹም ወስኑ። ዝኾነ { -office(case: "sg") } ከይሓተተ ክሕዞ ወይ ክቐድሖ ኣይፍቀደሉን።
section-how-to-lines = ክትመልእዎ ዘይትደልዩ መስመራት ባዶ ግደፍዎ። ኩሉ ወለንታዊ እዩ።
section-how-to-speak = ዘይተረድኣኩም ነገር ኣሎ ዶ? ነቲ መስመር ብኢድኩም ኣርእዩ። { -language-mediator } ክህልወኩም ሕተቱ።
section-how-to-not-official = እዚ { -booklet(case: "short") } <strong>ወግዓዊ ሰነድ ኣይኮነን</strong>። ኣብ ክንዲ መንነት ወረቐት ወይ { -application(case: "sg") } ኣየገልግልን። ዘይጥቀመሉ ሰብ ኣይጉዳእን።
section-how-to-lost = ነዚ { -booklet(case: "short") } ረኺብኩምዎ ዶ? በጃኹም ኣይተንብብዎ። ናብቲ መወከሲ ቤት ጽሕፈት መልስዎ። ኣዚና ነመስግን!

## Begleitheft: the person and the people around

section-about-me = ብዛዕባይ
    .lead = ኣብ { -appointment(case: "pl") } ከተርእይዎ እትደልዩ ጥራይ ጽሓፉ።

section-people = ምሳይ ዝነብሩ ሰባት
    .lead = ምሳኹም ዝነብሩ ሰባት ጽሓፉ፤ ዓመተ ልደት ይኣክል።

section-my-offices = ኣብያተ ጽሕፈተይን መወከሲታተይን
    .lead = { -contact-person(case: "pl") }ኩምን ክሳብ ሕጂ ዘረከብኩምዎ ሰነዳትን ጽሓፉ።

section-papers = ሰነዳተይ
    .lead = ኣብ ዘለኩም ሰነድ ምልክት ግበሩ፤ ብዛዕባ ዝጎደለ ኣብ { -advice(case: "place") } ተዘራረቡ።
section-papers-originals = ቅዳሓት ሃቡ፣ ኦሪጂናላት ባዕልኹም ሓዙ። { -office(case: "sg") } ኦሪጂናል ይሕዞ ድዩ? <de>Bescheinigung</de> (መረጋገጺ ወረቐት) ሕተቱ።

section-appointments = { -appointment(case: "plmy") }
    .lead = ነፍሲ ወከፍ { -appointment(case: "sg") } ጽሓፉ፤ ክትመጹ እንተዘይክኢልኩም ኣቐዲምኩም ኣፍልጡ።

## Begleitheft: language, work, goals

section-language = ምምሃር ጀርመንኛ
    .lead = ሓደ መደብ ምረጹ፣ ኮርሳትኩምን ሰርቲፊኬታትኩምን ድማ ጽሓፉ።

section-school-work = ትምህርቲ፣ ሞያዊ ስልጠና፣ ስራሕ
    .lead = እትኽእልዎ ጽሓፉ፤ ምስክር ወረቐት ዘይብሉ ተመኩሮ እውን ኣብዚ ይጸሓፍ።

section-goals = ሸቶታተይ
section-goals-voluntary = እንተደሊኹም ጥራይ ሸቶታት ሓንጽጹ። ኣይፋል ክትብሉ ትኽእሉ ኢኹም። { -advice(case: "place") } ደሓር ዳግማይ ከቕርበልኩም ይኽእል።

section-responsibility = { -office(case: "sg") } ምስ ዝቕየር
    .lead = ሕጂ ጉዳይኩም ዝምልከቶ { -office(case: "sg") } ኣየናይ ከም ዝኾነ ኣብዚ ጽሓፉ።

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = ስምምዓተይ
    .lead = ዝተረድኣኩምን ብሓቂ እትደልይዎን ጥራይ ፈርሙ።
section-consent-free = ነፍሲ ወከፍ <de>Einwilligung</de> (ስምምዕ) ወለንታዊ እዩ። ኣይትፍርሙን ዲኹም? ነዚ { -booklet(case: "short") } ዝኾነ ሳዕቤን የብሉን። ኣብቶም መስመራት ተጻሒፉ ኣሎ፦ ኣየናይ ሓበሬታ፣ ንመን፣ ንምንታይን ክሳብ መዓስን። እቲ ቀያዲ ጽሑፍ ናይ ጀርመንኛ እዩ።
section-consent-revoke = <de>Einwilligung</de> (ስምምዕ) ኣብ ዝኾነ ግዜ ክትስሕብዎ ትኽእሉ ኢኹም። ነቲ { -office(case: "sg") } ብቓል ወይ ብጽሑፍ ኣፍልጡ። ሽዑ ንመጻኢ ይጸንዕ።

section-notes = ማስታወሻታት
    .lead = ናብ { -appointment(case: "sg") } ቅድሚ ምኻድኩም ሕቶታትኩም ጽሓፉ።

## Both documents

section-glossary = ቃላት { -office(case: "sg") }
    .lead = ኣብ ደብዳበታትኩም ዘለዉ ናይ ጀርመንኛ ቃላት ኣብዚ ድለዩ።

section-emergency = ህጹጽ ኩነታት
    .lead = ብኡንብኡ ደውሉ። ንገሩ፦ ኣበይ ኣለኹም? እንታይ ኣጋጢሙ?

## Willkommensmappe

section-willkommensmappe = እንቋዕ ናብ { $kommune } ብደሓን መጻእኩም
    .lead = ንመጀመርታኹም ኣገዳሲ ሓበሬታ – ከተንብብዎ፣ ከተርእይዎን ክትዕቅብዎን

section-letter = ምምጻእኩም የሐጉሰና
    .lead = እዚ ደብዳበ መን ምዃንናን ብኸመይ ከም እንሕግዘኩምን ይነግረኩም።
section-letter-greeting = ሰላም፣ እንቋዕ ናብ { $kommune } ብደሓን መጻእኩም! ኣብ መጀመርታ ብዙሕ ነገር ሓድሽ እዩ። በይንኹም ክትገብርዎ ኣየድልየኩምን።
section-letter-who-we-are = ንሕና <de>Ankommensberatung</de> ({ -advice(case: "act") } ንሓደስቲ መጻእቲ) ኢና። ንኹሎም ኣብዚ ሓደስቲ ዝኾኑ ንሕግዝ። ካበየናይ ሃገርን ስለምንታይን ከም ዝመጻእኩም ለውጢ ኣይገብርን። ንሰምዓኩም፣ ናብቲ ትኽክለኛ ቤት ጽሕፈት ዝወስድ መገዲ ድማ ነርእየኩም።
section-letter-what-inside = ኣብዚ { -pack } ናይ መጀመርታ ስጉምትታት፣ ኣገደስቲ ኣድራሻታትን { -german-course(case: "pl") }ን ትረኽቡ። ኩሉ ሎሚ ከተንብብዎ ኣየድልየኩምን። እቲ ናይ ጀርመንኛ ጽሑፍ ኣብ { -office(case: "sg") } ይሕግዘኩም፦ ነቲ መስመር ብኢድኩም ጥራይ ኣርእዩ።
section-letter-free = ምኽርና ብዘይ ክፍሊትን ብምስጢርን እዩ። እንታይ ከም እትነግሩና ባዕልኹም ትውስኑ።
section-letter-visit = እንተደሊኹም ናባኹም ንመጽእ። ወይ ናባና ናብ <de>Stadtteilbüro</de> (ቤት ጽሕፈት ከባቢ) ንዑ። ደውሉልና። { -language-mediator } እንተደሊኹም ብዘይ ስክፍታ ሕተቱና።

section-contents = ትሕዝቶ
    .lead = ኣርእስትኹም ድለዩ፣ ነቲ ገጽ ድማ ክፈትዎ።

section-district-office = ቤት ጽሕፈት ከባቢኹም
    .lead = ፈለማ ናብዚ ንዑ፦ ሓገዝ ትረኽቡ፣ ናብ ካልኦት ኣብያተ ጽሕፈት ዝወስድ መገዲ እውን።
section-district-office-questions = ሕቶታትኩም ሕተቱ፦ ብዛዕባ ደብዳበታት፣ { -office(case: "pl") }፣ ገዛ፣ ቤት ትምህርቲ ወይ ስራሕ።
section-district-office-forms = ፎርማት ሒዝኩም ንዑ፣ ንምምላእ ድማ ሓገዝ ሕተቱ።
section-district-office-courses = ብዛዕባ ኣብ ከባቢኹም ዘለዉ { -german-course(case: "pl") } ሕተቱ።
section-district-office-people = ምስ ጎረባብትኹም ተላለዩ።

section-first-steps = ናይ መጀመርታ ስጉምትታትኩም
    .lead = ካብ ላዕሊ ጀምሩ፦ ነፍሲ ወከፍ መስመር ናበይ ከም እትኸዱን እንታይ ሒዝኩም ከም እትኸዱን ይነግር።

section-courses = { -german-course(case: "pl") }
    .lead = ምሳኹምን ምስ ግዜኹምን ዝሰማማዕ ኮርስ ድለዩ።

section-own-papers = ወረቓቕተይ
    .lead = ኣብ { -appointment(case: "sg") } ኩሉ ምእንቲ ክትረኽቡ ሰነዳትኩም ኣብዚ ዓቅቡ።
section-own-papers-order = ወረቓቕትኹም ብኣርእስቲ ስርዕዎም፣ እቲ ሓድሽ ኣብ ቅድሚት። ኣብቲ { -pack } ንዘሎ ምልክት ግበሩሉ።
section-own-papers-holes = ኣብ ቅዳሓት ጥራይ ነዃል ግበሩ። መንነት ወረቐት፣ ናይ ልደት ወይ መርዓ ወረቐትን ካልኦት ኦሪጂናላትን ኣብ ፕላስቲክ ሽፋን ኣእትውዎም።
