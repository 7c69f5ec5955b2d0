# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = ናተይ መሰነይታ ጥራዝ
    .lead = ሓበሬታይ፣ መወከሲታተይ፣ ቆጸራታተይ – ኣብ ሓደ ቦታ
section-begleitheft-yours = እዚ ጥራዝ ናትኩም ጥራይ እዩ። ዝኾነ ሰብ ካባኹም ክጠልቦ ኣይፍቀደሉን። ነፍሲ ወከፍ ሓበሬታ ወለንታዊ እዩ።

section-how-to = ነዚ ጥራዝ ከምዚ ተጠቐሙሉ
section-how-to-carry = ነዚ ጥራዝ ናብ ቆጸራታትኩም ሒዝኩም ኪዱ።
section-how-to-show = እንተደሊኹም ሓደ ገጽ ኣርእዩ። ሽዑ ኩሉ ደጊምኩም ክትነግሩ ኣየድልየኩምን።
section-how-to-decide = ነዚ ጥራዝ መን ከም ዝርእዮ ባዕልኹም ወስኑ። ዝኾነ ቤት ጽሕፈት ከይሓተተ ክሕዞ ወይ ክቐድሖ ኣይፍቀደሉን።
section-how-to-lines = ክትመልእዎ ዘይትደልዩ መስመራት ባዶ ግደፍዎ። ኩሉ ወለንታዊ እዩ።
section-how-to-speak = ዘይተረድኣኩም ነገር ኣሎ ዶ? ነቲ መስመር ብኢድኩም ኣርእዩ። ኣስተርጓሚ ቋንቋ ክህልወኩም ሕተቱ።
section-how-to-not-official = እዚ ጥራዝ <strong>ወግዓዊ ሰነድ ኣይኮነን</strong>። ኣብ ክንዲ መንነት ወረቐት ወይ መመልከቲ ኣየገልግልን። ዘይጥቀመሉ ሰብ ኣይጉዳእን።
section-how-to-lost = ነዚ ጥራዝ ረኺብኩምዎ ዶ? በጃኹም ኣይተንብብዎ። ናብቲ መወከሲ ቤት ጽሕፈት መልስዎ። ኣዚና ነመስግን!

## Begleitheft: the person and the people around

section-about-me = ብዛዕባይ
    .lead = ኣብ ቆጸራታት ከተርእይዎ እትደልዩ ጥራይ ጽሓፉ።

section-people = ምሳይ ዝነብሩ ሰባት
    .lead = ምሳኹም ዝነብሩ ሰባት ጽሓፉ፤ ዓመተ ልደት ይኣክል።

section-my-offices = ኣብያተ ጽሕፈተይን መወከሲታተይን
    .lead = መወከሲ ሰባትኩምን ክሳብ ሕጂ ዘረከብኩምዎ ሰነዳትን ጽሓፉ።

section-papers = ሰነዳተይ
    .lead = ኣብ ዘለኩም ሰነድ ምልክት ግበሩ፤ ብዛዕባ ዝጎደለ ኣብ ቤት ጽሕፈት ምኽሪ ተዘራረቡ።
section-papers-originals = ቅዳሓት ሃቡ፣ ኦሪጂናላት ባዕልኹም ሓዙ። ቤት ጽሕፈት ኦሪጂናል ይሕዞ ድዩ? <de>Bescheinigung</de> (መረጋገጺ ወረቐት) ሕተቱ።

section-appointments = ቆጸራታተይ
    .lead = ነፍሲ ወከፍ ቆጸራ ጽሓፉ፤ ክትመጹ እንተዘይክኢልኩም ኣቐዲምኩም ኣፍልጡ።

## Begleitheft: language, work, goals

section-language = ምምሃር ጀርመንኛ
    .lead = ሓደ መደብ ምረጹ፣ ኮርሳትኩምን ሰርቲፊኬታትኩምን ድማ ጽሓፉ።

section-school-work = ትምህርቲ፣ ሞያዊ ስልጠና፣ ስራሕ
    .lead = እትኽእልዎ ጽሓፉ፤ ምስክር ወረቐት ዘይብሉ ተመኩሮ እውን ኣብዚ ይጸሓፍ።

section-goals = ሸቶታተይ
section-goals-voluntary = እንተደሊኹም ጥራይ ሸቶታት ሓንጽጹ። ኣይፋል ክትብሉ ትኽእሉ ኢኹም። ቤት ጽሕፈት ምኽሪ ደሓር ዳግማይ ከቕርበልኩም ይኽእል።

section-responsibility = ቤት ጽሕፈት ምስ ዝቕየር
    .lead = ሕጂ ጉዳይኩም ዝምልከቶ ቤት ጽሕፈት ኣየናይ ከም ዝኾነ ኣብዚ ጽሓፉ።

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = ስምምዓተይ
    .lead = ዝተረድኣኩምን ብሓቂ እትደልይዎን ጥራይ ፈርሙ።
section-consent-free = ነፍሲ ወከፍ <de>Einwilligung</de> (ስምምዕ) ወለንታዊ እዩ። ኣይትፍርሙን ዲኹም? ነዚ ጥራዝ ዝኾነ ሳዕቤን የብሉን። ኣብቶም መስመራት ተጻሒፉ ኣሎ፦ ኣየናይ ሓበሬታ፣ ንመን፣ ንምንታይን ክሳብ መዓስን። እቲ ቀያዲ ጽሑፍ ናይ ጀርመንኛ እዩ።
section-consent-revoke = <de>Einwilligung</de> (ስምምዕ) ኣብ ዝኾነ ግዜ ክትስሕብዎ ትኽእሉ ኢኹም። ነቲ ቤት ጽሕፈት ብቓል ወይ ብጽሑፍ ኣፍልጡ። ሽዑ ንመጻኢ ይጸንዕ።

section-notes = ማስታወሻታት
    .lead = ናብ ቆጸራ ቅድሚ ምኻድኩም ሕቶታትኩም ጽሓፉ።

## Both documents

section-glossary = ቃላት ቤት ጽሕፈት
    .lead = ኣብ ደብዳበታትኩም ዘለዉ ናይ ጀርመንኛ ቃላት ኣብዚ ድለዩ።

section-emergency = ህጹጽ ኩነታት
    .lead = ብኡንብኡ ደውሉ። ንገሩ፦ ኣበይ ኣለኹም? እንታይ ኣጋጢሙ?

## Willkommensmappe

section-willkommensmappe = እንቋዕ ናብ { $kommune } ብደሓን መጻእኩም
    .lead = ንመጀመርታኹም ኣገዳሲ ሓበሬታ – ከተንብብዎ፣ ከተርእይዎን ክትዕቅብዎን

section-letter = ምምጻእኩም የሐጉሰና
    .lead = እዚ ደብዳበ መን ምዃንናን ብኸመይ ከም እንሕግዘኩምን ይነግረኩም።
section-letter-greeting = ሰላም፣ እንቋዕ ናብ { $kommune } ብደሓን መጻእኩም! ኣብ መጀመርታ ብዙሕ ነገር ሓድሽ እዩ። በይንኹም ክትገብርዎ ኣየድልየኩምን።
section-letter-who-we-are = ንሕና <de>Ankommensberatung</de> (ምኽሪ ንሓደስቲ መጻእቲ) ኢና። ንኹሎም ኣብዚ ሓደስቲ ዝኾኑ ንሕግዝ። ካበየናይ ሃገርን ስለምንታይን ከም ዝመጻእኩም ለውጢ ኣይገብርን። ንሰምዓኩም፣ ናብቲ ትኽክለኛ ቤት ጽሕፈት ዝወስድ መገዲ ድማ ነርእየኩም።
section-letter-what-inside = ኣብዚ ማህደር ናይ መጀመርታ ስጉምትታት፣ ኣገደስቲ ኣድራሻታትን ኮርሳት ጀርመንኛን ትረኽቡ። ኩሉ ሎሚ ከተንብብዎ ኣየድልየኩምን። እቲ ናይ ጀርመንኛ ጽሑፍ ኣብ ቤት ጽሕፈት ይሕግዘኩም፦ ነቲ መስመር ብኢድኩም ጥራይ ኣርእዩ።
section-letter-free = ምኽርና ብዘይ ክፍሊትን ብምስጢርን እዩ። እንታይ ከም እትነግሩና ባዕልኹም ትውስኑ።
section-letter-visit = እንተደሊኹም ናባኹም ንመጽእ። ወይ ናባና ናብ <de>Stadtteilbüro</de> (ቤት ጽሕፈት ከባቢ) ንዑ። ደውሉልና። ኣስተርጓሚ ቋንቋ እንተደሊኹም ብዘይ ስክፍታ ሕተቱና።

section-contents = ትሕዝቶ
    .lead = ኣርእስትኹም ድለዩ፣ ነቲ ገጽ ድማ ክፈትዎ።

section-district-office = ቤት ጽሕፈት ከባቢኹም
    .lead = ፈለማ ናብዚ ንዑ፦ ሓገዝ ትረኽቡ፣ ናብ ካልኦት ኣብያተ ጽሕፈት ዝወስድ መገዲ እውን።
section-district-office-questions = ሕቶታትኩም ሕተቱ፦ ብዛዕባ ደብዳበታት፣ ኣብያተ ጽሕፈት፣ ገዛ፣ ቤት ትምህርቲ ወይ ስራሕ።
section-district-office-forms = ፎርማት ሒዝኩም ንዑ፣ ንምምላእ ድማ ሓገዝ ሕተቱ።
section-district-office-courses = ብዛዕባ ኣብ ከባቢኹም ዘለዉ ኮርሳት ጀርመንኛ ሕተቱ።
section-district-office-people = ምስ ጎረባብትኹም ተላለዩ።

section-first-steps = ናይ መጀመርታ ስጉምትታትኩም
    .lead = ካብ ላዕሊ ጀምሩ፦ ነፍሲ ወከፍ መስመር ናበይ ከም እትኸዱን እንታይ ሒዝኩም ከም እትኸዱን ይነግር።

section-courses = ኮርሳት ጀርመንኛ
    .lead = ምሳኹምን ምስ ግዜኹምን ዝሰማማዕ ኮርስ ድለዩ።

section-own-papers = ወረቓቕተይ
    .lead = ኣብ ቆጸራ ኩሉ ምእንቲ ክትረኽቡ ሰነዳትኩም ኣብዚ ዓቅቡ።
section-own-papers-order = ወረቓቕትኹም ብኣርእስቲ ስርዕዎም፣ እቲ ሓድሽ ኣብ ቅድሚት። ኣብቲ ማህደር ንዘሎ ምልክት ግበሩሉ።
section-own-papers-holes = ኣብ ቅዳሓት ጥራይ ነዃል ግበሩ። መንነት ወረቐት፣ ናይ ልደት ወይ መርዓ ወረቐትን ካልኦት ኦሪጂናላትን ኣብ ፕላስቲክ ሽፋን ኣእትውዎም።
