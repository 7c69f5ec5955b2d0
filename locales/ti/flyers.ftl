# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = ኣብ ስራሕ ምቑጻርን ምስልጣንን
    .lead = ሓደስቲ መጻእቲ ንዝቖጽሩ ወይ ንዘሰልጥኑ ትካላት ዝኸውን ክልተ መወከሲታት
section-employer-cover-promise = ንትካልኩም { -advice(case: "act") } ንህብ፦ ቅድሚ ምቑጻርን ኣብ እዋን ሞያዊ ስልጠናን።

section-employer-why = ትካልኩም እንታይ ይረብሕ
    .lead = ንትልሚ ሓይሊ ሰብኩም ኣርባዕተ ጽቡቕ ምኽንያታት
section-employer-why-skills = ክእለት፦ ሞያዊ ፍልጠት፣ ተመኩሮ ስራሕን ተወሰኽቲ ቋንቋታትን
section-employer-why-training = ተካእቲ፦ ንቦታታት ሞያዊ ስልጠናኹም ዝያዳ ኣመልከትቲ
section-employer-why-language = ጀርመንኛ፦ ኮርሳት ምስ ስራሕን ሞያዊ ስልጠናን፣ ብሽፍት ንዝሰርሑ እውን
section-employer-why-stay = ምጽናሕ፦ ጽቡቕ ዝተላመደ ሰብ ዝያዳ ኣብቲ ትካል ይጸንሕ።

section-employer-migration-advice = መወከሲ 1፦ { -advice(case: "act") } ፍልሰት
    .lead = ብዛዕባ ምልማድ፣ መዓልታዊ ናብራን ቋንቋን ሕቶ እንተሃልዩኩም ናብዚ ደውሉ።
section-employer-migration-advice-questions = ንሓደስቲ መሳርሕቲ ኣብ መጀመርታ እንታይ ይሕግዞም?
section-employer-migration-advice-housing-school = ብዛዕባ ገዛ፣ መዋእለ ህጻናትን ቤት ትምህርቲ ቆልዑን መን { -advice(case: "act") } ይህብ?
section-employer-migration-advice-language = ምስ ስራሕን ሞያዊ ስልጠናን ዝሰማማዕ { -german-course(case: "sg") } ኣየናይ እዩ?
section-employer-migration-advice-mediation = { -language-mediator } ብኸመይ ንረክብ?

section-employer-work-permit = መወከሲ 2፦ ፍቓድ ስራሕ
    .lead = ብዛዕባ ፍቓድ ወይ <de>Ausbildungsduldung</de> (ዱልዱንግ ንሞያዊ ስልጠና) ናብዚ ደውሉ።
section-employer-work-permit-check = እዚ ሰብ ኣብ ትካልና ክሰርሕ ይፍቀደሉ ድዩ፣ ኣየናይ ወረቐትከ ነዚ የርኢ?
section-employer-work-permit-permit = <de>Arbeitserlaubnis</de> (ፍቓድ ስራሕ) መን ይሓትት፣ በየኖት ሰነዳትከ?
section-employer-work-permit-tolerated-training = <de>Ausbildungsduldung</de> ንምርካብ መዓስ ይከኣል?
section-employer-work-permit-change = ዕማማት፣ ሰዓታት ወይ ውዕል ምስ ዝልወጥ እንታይ ነፍልጥ?

section-employer-steps = ከምዚ ግበሩ
    .lead = ካብ ፈላማይ ሕቶ ክሳብ ጽቡቕ መጀመርታ ሓሙሽተ ስጉምትታት
section-employer-steps-call = ኣቐዲምኩም ደውሉ፣ ዝሓሸ ቅድሚ ውዕል።
section-employer-steps-papers = መንነት ወረቐት፣ ፍቓድን ምስክር ወረቓቕትን ከርእዩኹም ሕተቱ።
section-employer-steps-permit = <de>Arbeitserlaubnis</de> (ፍቓድ ስራሕ) የለን ድዩ? ነቲ { -application(case: "sg") } ምስ መወከሲ 2 ኣነጽሩ።
section-employer-steps-start = ምልማድ ስራሕ፣ ቀዋሚ { -contact-person(case: "sg") }ን { -german-course(case: "sg") }ን ወጥኑ።
section-employer-steps-keep-going = ርክብኩም ቀጽሉ፦ ኣብ ትካልን ምሳናን።
section-employer-steps-before-start = <de>Arbeitserlaubnis</de> (ፍቓድ ስራሕ) <strong>ቅድሚ ፈላማይ መዓልቲ ስራሕ</strong> ኣነጽሩ።

section-employer-more = ዝያዳ ሓበሬታ
    .lead = ዝያዳ ንምንባብን ንምሕታትን

## Sprachoffensive: to learners

section-sprachoffensive-cover = ምምሃር ጀርመንኛ ንኹሉ ሰብ
    .lead = <de>Sprachoffensive</de> (ወፈራ ቋንቋ) ኣብ { $kommune }
section-sprachoffensive-cover-promise = ኩልኹም እንቋዕ ብደሓን መጻእኩም፦ ቁሩብ ጀርመንኛ እትኽእሉ፣ ብዙሕ እትኽእሉ ወይ ሕጂ እትጅምሩ።

section-sprachoffensive-join = ከምዚ ጌርኩም ትሳተፉ
    .lead = ብኣርባዕተ ስጉምትታት ናብ { -german-course(case: "sg") }ኹም
section-sprachoffensive-join-come = ናባና ንዑ ወይ ደውሉ።
section-sprachoffensive-join-test = ብዛዕባ ጀርመንኛኹም ቁሩብ ንዛረብ። እዚ <de>Einstufung</de> (ምምዳብ ደረጃ) ይበሃል።
section-sprachoffensive-join-place = ዝሰማማዓኩም ኮርስ ምሳኹም ኮይንና ንደሊ።
section-sprachoffensive-join-start = ናብ ኮርስ ንዑ፣ ምስ ካልኦት ኮይንኩም ድማ ተማሃሩ።
section-sprachoffensive-join-open = ንኹሉ ክፉት እዩ፦ ሃገርን ምኽንያትን ለውጢ ኣይገብርን።
section-sprachoffensive-join-levels = ኮርሳት ንጀመርትን ንላዕለዋይ ደረጃን፣ ብሽፍት ንዝሰርሑ እውን
section-sprachoffensive-join-childcare = ኣብ ገለ ኮርሳት ክንክን ቆልዑ ኣሎ።

section-sprachoffensive-courses = ኮርሳት፣ ግዜ፣ ቦታ
    .lead = ዝሰማማዓኩም ደረጃ፣ ግዜን ቦታን ድለዩ።

section-sprachoffensive-contact = ሕቶን ምዝገባን
    .lead = ደውሉ ወይ ናባና ንዑ፦ ብሓጎስ { -advice(case: "act") } ንህበኩም።

## Firm-German: to firms

section-firm-german-cover = ጀርመንኛ ኣብ ትካል
    .lead = <de>Sprachoffensive</de> (ወፈራ ቋንቋ) ኣብ { $kommune } ንሰልጠንቲ ሞያን ሰራሕተኛታትን
section-firm-german-cover-promise = ጀርመንኛ ምስ ኣሰራርሓ ትካልኩም፦ ምስ ሽፍት ዝሰማማዕ፣ ኣብ ትካል ወይ ኣብ ከባቢ።

section-firm-german-why = ጀርመንኛ ንትካልኩም ዘምጽኦ ረብሓ
    .lead = ንኮርስ ኣርባዕተ ጽቡቕ ምኽንያታት
section-firm-german-why-safety = ድሕንነት፦ ንኩሎም መምርሒን መጠንቀቕታን ይርድኦም።
section-firm-german-why-team = ጋንታ፦ ምርድዳእ ይቐልል።
section-firm-german-why-training = ሞያዊ ስልጠና፦ ቤት ትምህርቲ ሞያን ፈተናን ይቐልሉ።
section-firm-german-why-stay = ምጽናሕ፦ ክረዳዳእ ዝኽእል ሰብ ዝያዳ ይጸንሕ።

section-firm-german-offers = ንትካላት ዘለና መደባት
    .lead = ንሰልጠንቲ ሞያኹምን ሰራሕተኛታትኩምን ዝሰማማዕ ምረጹ።

section-firm-german-how = ኮርስኩም ከምዚ ይጅምር
    .lead = ካብ ፈላማይ ዝርርብ ክሳብ ትምህርቲ ኣርባዕተ ስጉምትታት
section-firm-german-how-talk = ብዛዕባ ዘድልየኩም፣ ዕማማትን ሽፍትታትን ምሳና ተዘራረቡ።
section-firm-german-how-level = ብሓጺር ዝርርብ ደረጃ ነነጽር (<de>Einstufung</de>)።
section-firm-german-how-plan = ምሳኹም ኮይንና ቦታ፣ ግዜን ኣርእስታትን ንውጥን።
section-firm-german-how-learn = ኮርስ ይጅምር። ርክብና ምሳኹም ይቕጽል።

section-firm-german-you = ካባኹም ዘድልየና
    .lead = ቅድሚ ዝርርብና ነዞም ኣርባዕተ ነጥብታት ኣነጽሩ።
section-firm-german-you-time = ግዜ፦ ስሩዕ ሰዓት፣ እንተተኻኢሉ ኣብ ግዜ ስራሕ
section-firm-german-you-room = ክፍሊ፦ ኣብ ትካል ህዱእ ቦታ፣ እንተዘየለ ኣብ ከባቢ
section-firm-german-you-group = ጉጅለ፦ ክመሃሩ ዝደልዩ ሰልጠንቲ ሞያን ሰራሕተኛታትን
section-firm-german-you-shift = ሽፍት፦ ኩሎም ምእንቲ ክሳተፉ፣ መደብ ስራሕኩም
section-firm-german-you-voluntary = ምስታፍ ወለንታዊ እዩ። ዘይሳተፍ ሰብ ክጉዳእ የብሉን።

section-firm-german-contact = መወከሲኹም
    .lead = ደውሉ፦ ዝሰማማዕ ኮርስ ምሳኹም ኮይንና ንውጥን።
