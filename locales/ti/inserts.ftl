# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = ክንበጽሓኩም ንመጽእ
    .lead = መን ከም ዝመጽእን ብዛዕባ ምንታይ ምዃኑን ኣንብቡ። ትደልይዎ ወይስ ኣይትደልይዎን ባዕልኹም ትውስኑ።
section-visit-greeting = ሰላም! ክንላለየኩም ንደሊ። ብሓጎስ ኣብ ገዛኹም ንበጽሓኩም፣ ወይ ኣብ ካልእ ቦታ ንራኸብ።
section-visit-who = ሓደ ሰብ ካብ { -advice(case: "place") } ይመጽእ፣ ንሓደ ሰዓት ዝኣክል። ብዛዕባ ንዓኹም ኣገዳሲ ዝኾነ ንዘራረብ፦ ገዛ፣ ቤት ትምህርቲ፣ ስራሕ ወይ ደብዳበታት።
section-visit-voluntary = እቲ ምብጻሕ ወለንታውን ብዘይ ክፍሊትን እዩ። ኣይፋል እንተበልኩም እውን ካባና { -advice(case: "act") } ክትረኽቡ ትኽእሉ ኢኹም።
section-visit-language = { -language-mediator } ምሳና ክመጽእ ይኽእል። እዚ እውን ብዘይ ክፍሊት እዩ።
section-visit-reply = በጃኹም ነቲ ታሕተዋይ ክፋል መሊእኩም ቁረጽዎ። ኣብ { -advice(case: "place") } ኣረክብዎ ወይ ደውሉ።

## Goals and agreements

section-agreements = ሸቶታትን ብሓባር ዝተወሰነን
    .lead = ብሓባር ጽሓፉ፦ እቲ ሸቶ እንታይ እዩ? መን እንታይ ክሳብ መዓስ ይገብር?
section-agreements-voluntary = ባዕልኹም እትደልይዎም ሸቶታት ጥራይ ሓንጽጹ። ኣይፋል ክትብሉ ትኽእሉ ኢኹም፤ ደሓር ብሓጎስ ዳግማይ ክንሓተኩም ኢና።
section-agreements-both = { -advice(case: "place") } እውን ባዕሉ ዝገብሮ ይጽሕፍ። ነዚ ወረቐት ባዕልኹም ትሕዝዎ።

## Consents. The binding text of a consent is the German one.

section-consents = ስምምዓት፦ ባዕልኹም ትውስኑ
    .lead = ዝተረድኣኩምን ብሓቂ እትደልይዎን ጥራይ ፈርሙ።
section-consents-what = ብ<de>Einwilligung</de> (ስምምዕ) ሓደ { -office(case: "sg") } ብዛዕባኹም ዝተወሰነ ሓበሬታ ናብ ካልእ ቤት ጽሕፈት ከመሓላልፍ ትፈቅዱ።
section-consents-boxes = ንነፍሲ ወከፍ { -office(case: "sg") } ሓደ ሳጹን ኣሎ፦ ኣየናይ ሓበሬታ፣ ንመን፣ ንምንታይን ክሳብ መዓስን። እቲ ቀያዲ ጽሑፍ ናይ ጀርመንኛ እዩ።
section-consents-free = ኣይትፍርሙን ዲኹም? እዚ ን{ -booklet(case: "full") }ኩምን ንምኽርኹምን ዝኾነ ሳዕቤን የብሉን።
section-consents-revoke = ነፍሲ ወከፍ <de>Einwilligung</de> (ስምምዕ) ኣብ ዝኾነ ግዜ ክትስሕቡ ትኽእሉ ኢኹም። ነቲ { -office(case: "sg") } ብቓል ወይ ብጽሑፍ ኣፍልጡ፤ ሽዑ ንመጻኢ ይጸንዕ።

## Case conference: the invitation

section-case-conference = ዕድመ ናብ ኣኼባ ጉዳይኩም
    .lead = ዝተፈላለዩ ኣብያተ ጽሕፈት ምሳኹም ኮይኖም ይውጥኑ፣ እዚ ድማ እንተተሰማሚዕኩም ጥራይ እዩ።
section-case-conference-what = ኣብ <de>Fallkonferenz</de> (ኣኼባ ጉዳይኩም) እቶም ዝሕግዙኹም ኣብያተ ጽሕፈት ንሓድሕዶም ይዘራረቡ። ከምኡ ድማ ሓገዛቶም ብዝሓሸ ይሰማማዕ።
section-case-conference-open = ብዛዕባ ምንታይ ከም ዝዝረብን መን ከም ዝመጽእን ኣብ ታሕቲ ተጻሒፉ ኣሎ፤ ክልቲኡ ክትቅይርዎ ትኽእሉ ኢኹም። ውጽኢት ብጽሑፍ ትረኽቡ።
section-case-conference-company = እትኣምንዎ ሰብ ብዘይ ስክፍታ ሒዝኩም ንዑ። { -language-mediator } እውን ክህሉ ይኽእል።
section-case-conference-consent = ብዘይ ናትኩም <de>Einwilligung</de> (ስምምዕ) <de>Fallkonferenz</de> የለን፤ ነቲ ስምምዕ ኣብ ዝኾነ ግዜ ክትስሕብዎ ትኽእሉ ኢኹም። እቲ ቀያዲ ጽሑፍ ናይ ጀርመንኛ እዩ።
section-case-conference-agree = እሰማማዕ እየ፦ እዞም ሰባትን ኣብያተ ጽሕፈትን ብዛዕባ እዞም ኣርእስታት ክዘራረቡ ይፍቀደሎም።
section-case-conference-decline = <de>Fallkonferenz</de> (ኣኼባ ጉዳየይ) ኣይደልን እየ። ከምኡ እንተኾነ እውን እቲ { -advice(case: "act") } ይቕጽል።

## Case conference: the results

section-case-results = ውጽኢት ኣኼባ ጉዳይኩም
    .lead = እንታይ ከም ዝተዘርበን መን እንታይ ክሳብ መዓስ ከም ዝከታተልን ኣብዚ ተጻሒፉ ኣሎ።
section-case-results-yours = እዚ ወረቐት ናትኩም እዩ። ንመን ከም እተርእይዎ ባዕልኹም ትውስኑ።
section-case-results-correct = ሓደ ነገር ብኻልእ መገዲ ተረዲእኩምዎ ዶ? ንገሩ፣ ሽዑ እቲ ወረቐት ይቕየር።

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = መገደይ ናብ ሞያ
    .lead = ናትኩም <de>Berufswegeplan</de> (ትልሚ መገዲ ሞያ)፦ ድሮ ዝገበርኩምዎን ቀጺሉ ዝመጽእን ጽሓፉ።
section-career-plan-kaoa = እዞም ኣርባዕተ ስጉምትታት ኣብ ኖርድራይን-ቨስትፋለን ክፋል ትምህርቲ እዮም። እቲ መደብ <de>Kein Abschluss ohne Anschluss (KAoA)</de> (ካብ ትምህርቲ ናብ ሞያ) ይበሃል።
section-career-plan-strengths = <de>Potenzialanalyse</de>፦ እንታይ ጽቡቕ ጌርኩም ከም እትኽእሉን እንታይ ክትገብሩ ከም እትፈትዉን ትፈልጡ።
section-career-plan-explore = <de>Berufsfelderkundung</de>፦ ኣብ ውሱናት መዓልታት ዝተፈላለዩ ሞያታት ትርእዩ።
section-career-plan-internship = <de>Praktikum</de> (ልምምድ ስራሕ)፦ ንዝተወሰነ ግዜ ኣብ ሓደ ትካል ትሰርሑ።
section-career-plan-agreement = <de>Anschlussvereinbarung</de>፦ ድሕሪ ቤት ትምህርቲ ብኸመይ ከም እትቕጽሉ ትጽሕፉ።
section-career-plan-help = ዝጎደለ ስጉምቲ ኣሎ ዶ? ደሓር ብኸመይ ክትገብርዎ ከም እትኽእሉ ኣብ ቤት ትምህርቲ ወይ ኣብ <de>Berufsberatung</de> ({ -advice(case: "act") } ሞያ) ሕተቱ።

## School: one row per child, no absences, no marks

section-school-contacts = መወከሲታት ቤት ትምህርትን መዋእለ ህጻናትን
    .lead = ንነፍሲ ወከፍ ውላድኩም ኣብኡ ንመን ከም እትረኽቡን ብኸመይን ጽሓፉ።
section-school-contacts-ask = ሕተቱ፦ ንውላደይ ዝከታተሎ መን እዩ? ነቲ ሰብ ኣብዚ ክጽሕፍ ሕተትዎ።
section-school-contacts-language = ንዝርርብ { -language-mediator } ክህልወኩም ሕተቱ፤ ውላድኩም ከተርጉም ኣይትሕተቱ።
section-school-contacts-talk = ኩሉ ጽቡቕ ምስ ዝኸይድ እውን ተዘራረቡ። ከምኡ ጌርኩም ትላለዩ።

## Eighteen: leaving youth welfare

section-eighteen = 18 ዓመት መሊእኩም
    .lead = እንቋዕ ሓጎሰኩም! ሕጂ ብዙሕ ነገር ባዕልኹም ትውስኑ፣ በይንኹም ድማ ክትገብርዎ ኣየድልየኩምን።
section-eighteen-help-goes-on = ሓገዝ ካብ <de>Jugendamt</de> (ቤት ጽሕፈት መንእሰያት) ብ18 ዓመት ከብቅዕ ግድን ኣይኮነን። ዘድሊ እንተኾይኑ <de>Hilfe für junge Volljährige</de> (ሓገዝ ንዕድመ ዝመልኡ መንእሰያት) ኣሎ፣ ከም ልሙድ ክሳብ መበል 21 ዓመት ልደት።
section-eighteen-before-it-ends = ሓገዝኩም ከብቅዕ ድዩ? ቅድሚኡ ምስ <de>Jugendamt</de> (ቤት ጽሕፈት መንእሰያት) ተዘራረቡ፣ ናብ { -advice(case: "place") } ድማ ኪዱ።
section-eighteen-contact = ሕጂ ጉዳየይ ንመን ከም ዝምልከት እፈልጥ።
section-eighteen-money = መነባብሮይ ካበይ ከም ዝመጽእ እፈልጥ።
section-eighteen-account = ናተይ ሕሳብ ባንክ ኣለኒ።
section-eighteen-insurance = ብኸመይ መድሕን ጥዕና ከም ዘለኒ እፈልጥ።
section-eighteen-housing = ኣበይ ክነብር ከም ዝኽእል እፈልጥ።
section-eighteen-document = ሰነደይ ክሳብ መዓስ ከም ዝጸንዕ እፈልጥ።
section-eighteen-training = ንትምህርቲ ወይ ንስራሕ ትልሚ ኣለኒ።
section-eighteen-mentor = ምስ ዝኸብደኒ ናብ መን ከም ዝድውል እፈልጥ።
section-eighteen-papers = እዞም ወረቓቕቲ ብዙሕ ግዜ የድልዩኹም። ብዛዕባ ዝጎደሉኹም ሕተቱ።

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = ኣብ ጀርመን ናይ ምጽናሕ ተኽእሎ
    .lead = <de>Duldung</de> ንዘለዎ እዞም መገድታት ክህልዉ ይኽእሉ። ኩሉ ኣብዚ የለን፣ ምልክት ምግባር ድማ ቃል ተኣትዩልኩም ማለት ኣይኮነን።
section-right-to-stay-advice-first = ዝኾነ ነገር ቅድሚ ምግባርኩም ምኽሪ ሕተቱ። ብዛዕባ ኩሉ ቅድመ ኩነታት ኣብ { -advice(case: "place") } ሕተቱ።
section-right-to-stay-young = <strong>ኣብዚ ናብ ቤት ትምህርቲ ዝኸዱ መንእሰያት፦</strong> እዚ ናብ <de>Aufenthaltserlaubnis</de> (መንበሪ ፍቓድ) ክወስድ ይኽእል።
section-right-to-stay-young-age = { -application(case: "my") } ቅድሚ መበል 27 ዓመት ልደተይ ይቐርብ።
section-right-to-stay-young-years = ካብ ቅድሚ ሰለስተ ዓመት ኣትሒዘ ብዘይ ምቁራጽ ኣብዚ እነብር።
section-right-to-stay-young-tolerated = ካብ ቅድሚ ዓሰርተ ክልተ ወርሒ ኣትሒዙ <de>Duldung</de> ኣለኒ።
section-right-to-stay-young-school = ካብ ቅድሚ ሰለስተ ዓመት ኣትሒዘ ኣብዚ ብዓወት ናብ ቤት ትምህርቲ እኸይድ፣ ወይ ኣብዚ ናይ መዛዘሚ ምስክር ወረቐት ኣለኒ።
section-right-to-stay-settled = <strong>ኣብዚ ንብዙሕ ዓመታት፦</strong> እዚ እውን ናብ <de>Aufenthaltserlaubnis</de> (መንበሪ ፍቓድ) ክወስድ ይኽእል።
section-right-to-stay-settled-years = ካብ ቅድሚ ሽዱሽተ ዓመት ኣትሒዘ ብዘይ ምቁራጽ ኣብዚ እነብር፣ ወይ ካብ ቅድሚ ኣርባዕተ ዓመት ኣትሒዘ ምስ ትሕቲ ዕድመ ዝኾነ ውላድ።
section-right-to-stay-settled-living = ብቐንዱ ብስርሐይ እነብር፣ ወይ ኣብ ቀረባ መጻኢ ከምኡ ክገብር እኽእል።
section-right-to-stay-settled-german = ጀርመንኛ እዛረብ፣ እንተወሓደ ደረጃ A2።
section-right-to-stay-settled-school = ዕድመ ትምህርቲ ዝኣኸሉ ደቀይ ናብ ቤት ትምህርቲ ይኸዱ።
section-right-to-stay-training = <strong>ብሞያዊ ስልጠና፦</strong> <de>Ausbildungsduldung</de> (ዱልዱንግ ንሞያዊ ስልጠና) ወይ <de>Aufenthaltserlaubnis</de> (መንበሪ ፍቓድ) ይከኣል።
section-right-to-stay-training-contract = <de>Ausbildungsvertrag</de> (ውዕል ሞያዊ ስልጠና) ኣለኒ።
section-right-to-stay-training-identity = መንነተይ ተነጺሩ ድዩ ወይስ ኣይተነጸረን እፈልጥ።
section-right-to-stay-chance = <de>Chancen-Aufenthaltsrecht</de> (ናይ ዕድል መንበሪ ፍቓድ) ሕጂ ብሓድሽ ኣይወሃብን እዩ። ገና እንተሃልዩኩም ናብ ሓደ ካብቶም ክልተ ቀዳሞት መገድታት ክወስድ ይኽእል።

## Another office has become responsible

section-responsibility-change = ጉዳይኩም ንኻልእ { -office(case: "sg") } ይምልከት
    .lead = { -office(case: "sg") } ምስ ዝቕየር መብዛሕትኡ ግዜ ሓድሽ { -application(case: "sg") } ከተቕርቡ ኣለኩም። ከምዚ እንተጌርኩም ዝጠፍእ የለን።
section-responsibility-change-example = ንኣብነት፦ ክሳብ ሕጂ ብመሰረት <de>AsylbLG</de> (ሕጊ ሓገዝ ሓተቲ ዑቕባ) ሓገዝ ካብ <de>Sozialamt</de> (ቤት ጽሕፈት ማሕበራዊ ጉዳያት) ነይሩ። ሕጂ <de>Leistungen vom Jobcenter (SGB II)</de> (ሓገዝ ካብ ጆብሰንተር) ኣሎ።
section-responsibility-change-letter = ኣብቲ ደብዳበ ኣንብቡ፦ ሕጂ ጉዳይኩም ንኣየናይ { -office(case: "sg") } ይምልከት፣ ካብ መዓስከ? ከረድኡኹም ሕተቱ።
section-responsibility-change-apply = { -application(case: "sg") } ኣብቲ ሓድሽ { -office(case: "sg") } ኣቕርቡ። እቲ ዝነበረ ሓገዝ ክሳብ ዘብቅዕ ኣይትጸበዩ።
section-responsibility-change-old-office = ነቲ ዝነበረ { -office(case: "sg") } ኣፍልጡ። ክሳብ መዓስ ገና ከም ዝኸፍል ሕተቱ።
section-responsibility-change-health = መድሕን ጥዕናኹም ይቕየር እንተኾይኑ ሕተቱ።
section-responsibility-change-tell = ሓደ { -office(case: "sg") } ኣብ ክንዳኹም ን{ -landlord }፣ ንቤት ትምህርቲ ወይ ንመዋእለ ህጻናት ይኸፍል ነይሩ ዶ? ንዓታቶም እውን ኣፍልጡ።
section-responsibility-change-no-money = ገንዘብ ኣይመጸን ድዩ? ኩሉ ደብዳበታት ሒዝኩም ብኡንብኡ ናብ { -advice(case: "place") } ኪዱ።

## Appointments

section-appointments-list = ኩሉ { -appointment(case: "pl") } ኣብ ሓደ ቦታ
    .lead = ነዚ ወረቐት ብቐሊሉ ኣብ ዝርአ ቦታ ስቐልዎ። ክትመጹ እንተዘይክኢልኩም ኣቐዲምኩም ኣፍልጡ።

## Papers by situation

section-papers-list = ኣየኖት ሰነዳት የድልዩኒ?
    .lead = ኣብ ዘለኩም ሰነድ ምልክት ግበሩ። ቅድሚ ነፍሲ ወከፍ { -appointment(case: "sg") } ብሓቂ እንታይ ሒዝኩም ክትመጹ ከም ዘለኩም ሕተቱ።
section-papers-list-copies = ቅዳሓት ሃቡ፣ ኦሪጂናላት ባዕልኹም ሓዙ።
section-papers-list-everybody = <strong>ንኹሉ ሰብ</strong>
section-papers-list-children = <strong>ቆልዑ ንዘለዎም</strong>
section-papers-list-work = <strong>ንስራሕ</strong>
section-papers-list-school = <strong>ንትምህርትን ሞያዊ ስልጠናን</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = እንመጽኣሉ መዓልቲ
field-next-meeting = ዝቕጽል ዝርርብ
field-slip-name = ስመይ
field-slip-yes = እቲ { -appointment(case: "sg") } ይሰማማዓኒ
field-slip-other-day = በዚ መዓልቲ ይሓይሽ
field-slip-interpreter = { -language-mediation }፦ ኣየናይ?
field-signature = ዕለት፣ ፌርማ
field-conference-topics = ኣርእስታት
field-conference-people = ዝሳተፉ ሰባት
field-companion = ምሳይ ዝመጽእ ሰብ
field-topic-discussed = ኣርእስቲ
field-agreed = ብሓባር ዝተወሰነ
field-who-does-it = መን ይገብሮ
field-until-when = ክሳብ መዓስ
field-kaoa-step = ስጉምቲ
field-when = መዓስ
field-contact-phone = ተሌፎን ወይ ኢመይል
field-child = ውላድ

## Papers that only the inserts ask for

paper-check-up-booklet = ጥራዝ ምርመራ ቆልዑ (<de>U-Heft</de>)
paper-child-benefit-decision = ደብዳበ ገንዘብ ቆልዑ (<de>Kindergeld</de>፣ <de>Bescheid</de>)
paper-daycare-contract = ውዕል <de>Kita</de> ወይ <de>Tagespflege</de> (ክንክን ቆልዑ)
paper-cv = <de>Lebenslauf</de> (ታሪኽ ህይወትን ስራሕን)
paper-employment-contract = <de>Arbeitsvertrag</de> (ውዕል ስራሕ)
paper-training-contract = <de>Ausbildungsvertrag</de> (ውዕል ሞያዊ ስልጠና)
paper-internship-certificates = መረጋገጺታት <de>Praktika</de> (ልምምድ ስራሕ)
paper-help-plan = ወረቓቕቲ ካብ <de>Jugendamt</de> (<de>Hilfeplan</de>፣ ትልሚ ሓገዝ)
