# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = ቤት ምምሕዳር ከተማ
    .about = ምምሕዳር ከባቢኹም፣ ጉዳይኩም ንኣየናይ { -office(case: "sg") } ከም ዝምልከት ኣብዚ ትፈልጡ
office-kind-citizens-office = ቤት ጽሕፈት ነበርቲ
    .about = ኣድራሻ ገዛ ምምዝጋብ፣ መንነት ወረቓቕቲ፣ መረጋገጺ ወረቓቕቲ
office-kind-foreigners-office = ቤት ጽሕፈት ወጻእተኛታት
    .about = መንበሪ ፍቓድ፣ ምንዋሕ ፍቓድ፣ ፍቓድ ስራሕ
office-kind-district-office = ቤት ጽሕፈት ከባቢ
    .about = { -advice(case: "act") } ኣብ ጥቓኹም፣ ንፎርማትን ደብዳበታትን ሓገዝ እውን
office-kind-social-office = ቤት ጽሕፈት ማሕበራዊ ጉዳያት
    .about = ሓገዝ ንመነባብሮ፣ <de>Jobcenter</de> ዘይምልከቶ እንተኾይኑ
office-kind-job-centre = ጆብሰንተር
    .about = ገንዘብ ንመነባብሮን ስራሕ ንምርካብ ሓገዝን
office-kind-employment-agency = ኤጀንሲ ስራሕ
    .about = ምድላይ ስራሕን ሞያዊ ስልጠናን፣ { -advice(case: "act") } ሞያ፣ ገንዘብ ሽቕለት-ኣልቦነት
office-kind-youth-office = ቤት ጽሕፈት መንእሰያት
    .about = ሓገዝ ንቆልዑ፣ መንእሰያትን ወለድን፣ ቦታ ኣብ መዋእለ ህጻናት
office-kind-family-benefits-office = ቤት ጽሕፈት ሓገዝ ስድራቤት
    .about = ምሕታት <de>Kindergeld</de> (ገንዘብ ቆልዑ) ከምኡ እውን <de>Kinderzuschlag</de> (ተወሳኺ ገንዘብ ቆልዑ)
office-kind-school-office = ቤት ጽሕፈት ትምህርቲ
    .about = ዝሰማማዕ ቤት ትምህርቲ ምርካብን ቆልዑ ምምዝጋብን
office-kind-health-office = ቤት ጽሕፈት ጥዕና
    .about = ክታበት፣ ቅድሚ ቤት ትምህርቲ ዝግበር ምርመራ፣ ምስጢራዊ { -advice(case: "act") }
office-kind-health-insurance = ትካል መድሕን ጥዕና
    .about = መድሕንኩም ንሓኪም፣ ሆስፒታልን መድሃኒትን
office-kind-registry-office = ቤት ጽሕፈት ህዝባዊ መዝገብ
    .about = ልደትን መርዓን ምምዝጋብ፣ ናይ ልደትን መርዓን ወረቓቕቲ ምርካብ
office-kind-housing-office = ቤት ጽሕፈት ኣባይቲ
    .about = ምድላይ ገዛ፣ <de>Wohngeld</de> (ሓገዝ ክራይ)፣ <de>Wohnberechtigungsschein</de> (ወረቐት መሰል ገዛ)
office-kind-integration-centre = ማእከል ውህደት
    .about = ሓበሬታ ብዛዕባ መደባት ንምልማድን ብሓባር ንምንባርን
office-kind-adult-education = ቤት ትምህርቲ ዓበይቲ
    .about = ኮርሳት ንዓበይቲ፣ { -german-course(case: "pl") }ን ፈተናታትን እውን
office-kind-library = ቤተ-መጻሕፍቲ
    .about = መጻሕፍትን ፊልምን ካልእን ምልቃሕ፣ ምንባብ፣ ምጽናዕ
office-kind-community-centre = መራኸቢ ማእከል
    .about = ምስ ሰባት ምርኻብ፣ ጉጅለታት፣ ኮርሳትን በዓላትን
office-kind-advice = { -advice(case: "place") }
    .about = ሕቶታት ምሕታትን ብሓባር መፍትሒ ምድላይን
office-kind-womens-advice = { -advice(case: "act") } ንደቂ ኣንስትዮ
    .about = ምስጢራዊ { -advice(case: "act") } ንደቂ ኣንስትዮ፣ ሓለዋ ካብ ጎነጽ
office-kind-youth-migration-service = ኣገልግሎት ፍልሰት ንመንእሰያት
    .about = ቤት ትምህርቲ፣ ሞያዊ ስልጠና፣ መጻኢ፦ { -advice(case: "act") } ንመንእሰያት

## Whom to ask for what

responsibility-arrival-advice = { -advice(case: "act") } ንሓደስቲ መጻእቲ፣ ኣብ ገዛኹም እውን
responsibility-benefits = ሓገዝ ካብ ጆብሰንተር (SGB II)
responsibility-course-advice = ምምዳብ ደረጃን { -advice(case: "act") } ብዛዕባ { -german-course(case: "pl") }ን
responsibility-daycare = ቦታ ኣብ መዋእለ ህጻናት ወይ መዓልታዊ ክንክን ቆልዑ
responsibility-debt-advice = ሓገዝ ንዕዳን ሕቶታት ሕሳብ ባንክን
responsibility-equal-treatment = ሓገዝ ኣንጻር ኣድልዎ
responsibility-family-benefits = ገንዘብ ቆልዑን ተወሳኺ ገንዘብ ቆልዑን
responsibility-health = { -advice(case: "act") } ጥዕናን ክታበትን
responsibility-health-insurance = ሕቶታት ብዛዕባ መድሕን ጥዕና
responsibility-housing = ምድላይ ገዛን ወረቐት መሰል ገዛን
responsibility-job-search = ሓገዝ ንምድላይ ስራሕ
responsibility-language-mediation = { -language-mediation } ኣብ { -office(case: "pl") }ን ኣብ ሓኪምን
responsibility-mental-health = ሓገዝ ንጭንቀትን ጸቕጢ ኣእምሮን
responsibility-migration-advice = { -advice(case: "act") } ፍልሰት
responsibility-mobility = ኣውቶቡስን ባቡርን፣ ብሽክለታ፣ ፍቓድ መዘወሪ
responsibility-recognition = ተቐባልነት ናይ ወጻኢ ምስክር ወረቐት
responsibility-registration = ኣድራሻ ገዛ ምምዝጋብን ምቕያርን
responsibility-residence = መንበሪ ፍቓድን ምንዋሑን
responsibility-school = ምዝገባ ኣብ ቤት ትምህርቲ
responsibility-social-advice = ሓፈሻዊ { -advice(case: "act") } ብዛዕባ ናብራ ኣብ ጀርመን
responsibility-sprachoffensive = { -german-course(case: "pl") } ናይ ወፈራ ቋንቋ
responsibility-training = { -advice(case: "act") } ብዛዕባ ሞያዊ ስልጠናን ዩኒቨርሲቲን
responsibility-volunteering = መራኸቢ ቦታታት፣ ማሕበራትን ወለንታዊ ስራሕን
responsibility-women = ምኽርን ሓለዋን ንደቂ ኣንስትዮ
responsibility-work-permit = ፍቓድ ስራሕን ዱልዱንግ ንሞያዊ ስልጠናን
responsibility-youth = { -advice(case: "act") } ንመንእሰያት

## Learning German: the standing offers

offer-language-everyone = ጀርመንኛ ንኹሉ ሰብ
    .about = ንጀመርትን ንምቕጻልን፣ ኣብ ዝተፈላለዩ ከባቢታት
offer-language-women-children = ጀርመንኛ ንደቂ ኣንስትዮን ቆልዑን
    .about = ደቂ ኣንስትዮ ብሓባር ይመሃራ፣ ደቅኽን ሒዝክን ክትመጻ ትኽእላ
offer-language-pupils = ጀርመንኛ ንተማሃሮ
    .about = ተወሳኺ ትምህርቲ፣ ኣብ ቤት ትምህርቲ ምእንቲ ክቐልል
offer-language-apprentices = ጀርመንኛ ንሰልጠንቲ ሞያ
    .about = ቋንቋ ንትካል፣ ቤት ትምህርቲ ሞያን ፈተናን
offer-language-employees = ጀርመንኛ ንሰራሕተኛታት
    .about = ቋንቋ ንቦታ ስራሕ፣ ምስ ስራሕ ጎኒ ንጎኒ ዝከኣል
offer-language-parents = ጀርመንኛ ንወለዲ
    .about = ቋንቋ ንመዋእለ ህጻናት፣ ቤት ትምህርትን መዓልታዊ ናብራ ምስ ቆልዑን
offer-language-shift-workers = ጀርመንኛ ብሽፍት ንዝሰርሑ
    .about = እቲ ሰዓታት ምስ ዝቀያየር ሽፍት ይሰማማዕ

## The nine areas: KIM's eight goals, and emergencies

area-residence = ምቕማጥ ኣብ ጀርመን
area-needs = ገዛ፣ ናብራ፣ ገንዘብ
area-language = ምምሃር ጀርመንኛ
area-education-work = ትምህርቲ፣ ሞያዊ ስልጠና፣ ስራሕ
area-health = ጥዕናን ሓኪምን
area-wellbeing = ኣእምሮኣዊ ጥዕና
area-networks = ስድራቤት፣ ኣዕሩኽ፣ ጎረባብቲ
area-perspectives = ናተይ ሸቶታትን ትልምታትን
area-emergency = ሓገዝ ኣብ ህጹጽ ኩነታት
