# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = ስራሕ፣ ሞያዊ ስልጠናን ናብራን ኣብ ጀርመን
link-recognition-portal = ተቐባልነት ሞያ ኣብ ጀርመን
    .about = ንሞያኹም ኣየናይ ቤት ጽሕፈት ከም ዝምርምርን ብኸመይ ከም ዝኸይድን
link-handbook-germany = Handbook Germany
    .about = ንብዙሓት ሕቶታት ናብራ ኣብ ጀርመን ዝኸውን መልስታት
link-bamf = ፈደራላዊ ቤት ጽሕፈት ፍልሰትን ስደተኛታትን
    .about = ሓበሬታ ብዛዕባ ምቕማጥ፣ ኮርሳትን ምኽርን
link-youth-migration = { -advice(case: "act") } ንመንእሰያት
    .about = መንእሰያት ኣብ ኢንተርነት ን<de>Jugendmigrationsdienste</de> ይሓቱ
link-womens-helpline = ተሌፎን ሓገዝ፦ ጎነጽ ኣብ ልዕሊ ደቂ ኣንስትዮ
    .about = ኣብ እዋን ጎነጽ እንታይ ከም ዝሕግዝን መን { -advice(case: "act") } ከም ዝህበክንን
link-medical-on-call = ኣገልግሎት ተረኛ ሓኪም
    .about = ክሊኒክ ዕጹው ምስ ዝኸውን ሓገዝ ምርካብ
link-fair-integration = Faire Integration
    .about = { -advice(case: "act") } ብዛዕባ ደሞዝ፣ ውዕልን መሰል ኣብ ስራሕን
link-learn-german-online = ጀርመንኛ ብኢንተርነት ምምሃር
    .about = ኣብቲ ገጽ <de>Deutsch lernen</de> (ምምሃር ጀርመንኛ) ድለዩ
link-job-language-courses = ጀርመንኛ ንሞያ
    .about = ኣብቲ ገጽ <de>Berufssprachkurse</de> ({ -german-course(case: "pl") } ንሞያ) ድለዩ
