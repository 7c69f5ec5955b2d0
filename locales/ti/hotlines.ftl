# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

hotline-police = ፖሊስ
    .about = ሓደጋ፣ ጎነጽ ወይ መጥቃዕቲ፦ ብኡንብኡ ደውሉ
hotline-fire-ambulance = መጥፋእቲ ሓውን ኣምቡላንስን
    .about = ሓዊ፣ ሓደጋ ወይ ሓደጋ ሞት፦ ብኡንብኡ ደውሉ
hotline-medical-on-call = ኣገልግሎት ተረኛ ሓኪም
    .about = ሓሚምኩም፣ ክሊኒክ ዕጹው፣ ግን ሓደጋ ሞት የለን
hotline-violence-against-women = ተሌፎን ሓገዝ፦ ጎነጽ ኣብ ልዕሊ ደቂ ኣንስትዮ
    .about = ምኽርን ሓገዝን ኣብ እዋን ጎነጽ፣ ብብዙሓት ቋንቋታት
hotline-children-youth = ተሌፎን ቆልዑን መንእሰያትን
    .about = ንቆልዑን መንእሰያትን ዝሰምዕን ምኽሪ ዝህብን
hotline-parents-line = ተሌፎን ወለዲ
    .about = ንወለዲ ዝሰምዕን ምኽሪ ዝህብን
hotline-telefonseelsorge = ተሌፎን ምጽንናዕ
    .about = ኣዝዩ ሕማቕ ምስ ዝስምዓኩም ምዝርራብ
hotline-telefonseelsorge-2 = ተሌፎን ምጽንናዕ፣ ካልኣይ ቁጽሪ
    .about = እቲ ቀዳማይ ቁጽሪ እንተተታሒዙ
hotline-authorities-115 = ቁጽሪ { -office(case: "pl") }
    .about = ሕቶታት ብዛዕባ { -office(case: "pl") }ን ወረቓቕትን፣ ኣብ ገለ ቦታታት ኣይሰርሕን
hotline-bamf = ፈደራላዊ ቤት ጽሕፈት ፍልሰትን ስደተኛታትን
    .about = ሕቶታት ነቲ ፈደራላዊ ቤት ጽሕፈት፣ ንኣብነት ብዛዕባ ኮርሳት
hotline-working-and-living = ስራሕን ናብራን ኣብ ጀርመን
    .about = ሕቶታት ብዛዕባ ስራሕ፣ ሞያን ናብራን ኣብ ጀርመን
