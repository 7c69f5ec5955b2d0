# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## registration

topic-registration = ኣድራሻ ገዛ ምምዝጋብ
    .lead = ናብ ሓድሽ ገዛ ምስ ኣተኹም ተመዝገቡ። ብዙሓት { -office(case: "pl") } ደሓር ነዚ ምዝገባ ይሓቱ።
topic-registration-confirmation = ካብ { -landlord } <de>Wohnungsgeberbestätigung</de> (መረጋገጺ ኣካራዪ) ሕተቱ።
topic-registration-ask-appointment = { -appointment(case: "sg") } የድልየኩም እንተኾይኑ ኣብ <de>Bürgerbüro</de> (ቤት ጽሕፈት ነበርቲ) ሕተቱ።
topic-registration-register = ንነብስኹምን ንስድራቤትኩምን ብሓድሽ ኣድራሻ ኣመዝግቡ።
topic-registration-certificate = <de>Meldebescheinigung</de> (መረጋገጺ ኣድራሻ) ሕተቱ። ጽቡቕ ጌርኩም ዓቅብዎ።
topic-registration-letterbox = ናይ ኩልኹም ስም ስድራቤት ኣብ ሳጹን ደብዳበን ደወልን ጽሓፉ።
topic-registration-move = ዳግማይ ትግዕዙ ዲኹም? ነቲ ዝቕጽል ኣድራሻ እውን ኣመዝግቡ።
topic-registration-tell-others = ሓድሽ ኣድራሻኹም ንባንክ፣ ቤት ትምህርቲ፣ ትካል መድሕን ጥዕናን { -office(case: "pl") }ን እውን ንገሩ።
topic-registration-tax-id = <de>Steuer-ID</de> (ቁጽሪ ግብሪ) መብዛሕትኡ ግዜ ብፖስታ ይመጽእ። ነቲ ደብዳበ ዓቅብዎ።
topic-registration-no-payment = { -appointment(case: "sg") } ንምርካብ ንዝኾነ ሰብ ገንዘብ ኣይትኽፈሉ። ብሓቂ እትነብሩሉ ገዛ ጥራይ ኣመዝግቡ።
topic-registration-two-weeks-law = ናብ ሓድሽ ገዛ ምስ ኣተኹም ኣብ ውሽጢ ክልተ ሰሙን ተመዝገቡ። እዚ ግዜ ሓሊፉ ድዩ? ከምኡ እንተኾነ እውን ብኡንብኡ ተመዝገቡ። ሕቶ ኣለኩም ዶ? ኣብ { -advice(case: "place") } ሕተቱ።

## residence-permit

topic-residence-permit = መንበሪ ፍቓድ
    .lead = ሰነድኩም ክሳብ መዓስ ከም ዝጸንዕ ርኣዩ። ኣቐዲምኩም { -appointment(case: "sg") } ሕተቱ።
topic-residence-permit-check = ሰነድኩም ክሳብ መዓስ ከም ዝጸንዕ ርኣዩ። ነታ ዕለት ጽሓፍዋ።
topic-residence-permit-appointment = ኣብ <de>Ausländerbehörde</de> (ቤት ጽሕፈት ወጻእተኛታት) ኣቐዲምኩም { -appointment(case: "sg") } ሕተቱ።
topic-residence-permit-papers = ኣየኖት ወረቓቕቲ ሒዝኩም ከም እትመጹ ሕተቱ። ቅዳሓት ግበሩ።
topic-residence-permit-receipt = ነዊሕ ይወስድ ድዩ? ናይ ጽሑፍ መረጋገጺ ሕተቱ።
topic-residence-permit-next-steps = ንሓዋሩ ክትጸንሑ ትደልዩ ዲኹም? ነቶም ስጉምትታት ክጽሕፉልኩም ሕተቱ።
topic-residence-permit-conditions = ኣብቲ ሰነድን ኣብቲ ተወሳኺ ወረቐትን ዘሎ ጽሑፍ ኣንብቡ።
topic-residence-permit-work = ቅድሚ ነፍሲ ወከፍ ሓድሽ ስራሕ፣ ኣብኡ ክትሰርሑ ይፍቀደልኩም እንተኾይኑ ሕተቱ።
topic-residence-permit-travel = ናብ ወጻኢ ሃገር ክትገይሹ ወይ ክትግዕዙ ትደልዩ ዲኹም? ቅድሚኡ ሕተቱ።
topic-residence-permit-changes = ለውጥታት ኣፍልጡ፦ ኣድራሻ፣ መርዓ፣ ልደት፣ ምፍልላይ ወይ ሓድሽ ስራሕ።
topic-residence-permit-deadline-letter = ኣብቲ ደብዳበ <de>Frist</de> (ናይ ግዜ ገደብ) ኣሎ ዶ? ብኡንብኡ ናብ { -advice(case: "place") } ኪዱ። { -appointment(case: "sg") } ንምርካብ ንዝኾነ ሰብ ገንዘብ ኣይትኽፈሉ።
topic-residence-permit-right-to-stay = <de>Duldung</de> እንተሃልዩኩም እውን ናብ <de>Aufenthaltserlaubnis</de> (መንበሪ ፍቓድ) ዝወስድ መገድታት ኣሎ። ንኣብነት ኣብ ጀርመን ዝጸናሕኩምዎ ግዜ ኣገዳሲ እዩ። ኣቐዲምኩም ኣብ { -advice(case: "place") } ሕተቱ።
topic-residence-permit-chance-permit = <de>Chancen-Aufenthaltsrecht</de> (ናይ ዕድል መንበሪ ፍቓድ) ሕጂ ብሓድሽ ኣይወሃብን እዩ። ገና ኣለኩም ዶ? ሽዑ ንዝተወሰነ ግዜ ፍሉያት ሕግታት ይጸንዑ። ቀልጢፍኩም ናብ { -advice(case: "place") } ኪዱ።

## health-insurance

topic-health-insurance = መድሕን ጥዕና
    .lead = ኣብ ትካል መድሕን ጥዕና ኣቐዲምኩም ተመዝገቡ። ካርዱ ሒዝኩም ናብ ሓኪም ትኸዱ።
topic-health-insurance-ask = ብኸመይ መድሕን ከም ዘለኩም ቅድም ኣነጽሩ። { -advice(case: "place") } ይሕግዘኩም።
topic-health-insurance-choose = ሓደ <de>Krankenkasse</de> (ትካል መድሕን ጥዕና) ምረጹ፣ ኣብኡ ድማ ተመዝገቡ።
topic-health-insurance-family = ስድራቤትኩም ምሳኹም መድሕን ክረኽቡ ይከኣል እንተኾይኑ ሕተቱ።
topic-health-insurance-card = ናብ ሓኪም ክትከዱ ከለኹም ኩሉ ግዜ <de>Gesundheitskarte</de> (ካርድ መድሕን ጥዕና) ሒዝኩም ኪዱ።
topic-health-insurance-no-card = ካርድ ገና ኣይመጸን ድዩ? ካብ ትካል መድሕን ጥዕና መረጋገጺ ወረቐት ሕተቱ።
topic-health-insurance-european-card = ካርድ መድሕን ካብ ኤውሮጳ ኣለኩም ዶ? ንትካል መድሕን ጥዕና ኣርእይዎ።
topic-health-insurance-social-office = ሓድሓደ ግዜ ፈለማ <de>Sozialamt</de> ይሕግዝ። <de>Behandlungsschein</de> (ወረቐት ሕክምና) ሕተቱ።
topic-health-insurance-changes = ንትካል መድሕን ጥዕና ኣፍልጡ፦ ሓድሽ ኣድራሻ፣ ሓድሽ ስራሕ፣ ልደት፣ መርዓ።
topic-health-insurance-not-insured = መድሕን የብልኩምን ድዩ? ኣይትጸበዩ። ኣብ { -advice(case: "place") } ሕተቱ።
topic-health-insurance-doorstep = ኣብ ማዕጾ ገዛ ወይ ብተሌፎን ናይ መድሕን ውዕል ኣይትፈርሙ። ቅድም { -advice(case: "act") } ሕተቱ።

## doctor

topic-doctor = ምስ ሓመምኩም
    .lead = ፈለማ ናብ ሓኪም ስድራ ኪዱ። ሓደጋ ሞት እንተሃልዩ ብኡንብኡ ናብ ኣምቡላንስ ደውሉ።
topic-doctor-find = ቅድሚ ምሕማምኩም ኣብ ጥቓኹም <de>Hausarztpraxis</de> (ሓኪም ስድራ) ድለዩ።
topic-doctor-call = ናብኡ ደውሉ፣ { -appointment(case: "sg") } ድማ ሕተቱ።
topic-doctor-language = { -language-mediator } የድልየኩም ዶ? ካብ መጀመርታ ንገሩ።
topic-doctor-bring = ካርድ፣ ካርድ ክታበትን መድሃኒትኩምን ሒዝኩም ኪዱ።
topic-doctor-specialist = ክኢላ ሓኪም የድልየኩም ዶ? <de>Überweisung</de> (መመሓላለፊ ወረቐት) ሕተቱ።
topic-doctor-closed = ክሊኒክ ዕጹው፣ ሓደጋ ሞት ድማ የለን ድዩ? ተረኛ ሓኪም ይሕግዝ።
topic-doctor-pharmacy = ብ<de>Rezept</de> (ናይ ሓኪም ወረቐት) ኣብ <de>Apotheke</de> (ቤት መድሃኒት) መድሃኒት ትረኽቡ።
topic-doctor-sick-note = ናብ ስራሕ ወይ ኮርስ ክትከዱ ኣይትኽእሉን ዲኹም? ብኡንብኡ ኣፍልጡ።
topic-doctor-cancel = ናብ { -appointment(case: "sg") } ክትመጹ ኣይትኽእሉን ዲኹም? ኣቐዲምኩም ኣፍልጡ።
topic-doctor-children = ቆልዑ ሒዝኩም ናብ <de>Vorsorgeuntersuchung</de> (መከላኸሊ ምርመራ) እውን ኪዱ።
topic-doctor-ambulance = ብርቱዕ ቃንዛ ኣፍ ልቢ፣ ሕጽረት ትንፋስ ወይ ልምሰት ኣሎ ዶ? ኣይትጸበዩ። ናብ ኣምቡላንስ ደውሉ።

## mental-health

topic-mental-health = መንፈስኩም ሓገዝ ምስ ዘድልዮ
    .lead = ብዙሓት ሰባት ድሕሪ ከቢድ እዋን ይፈርሁ ወይ ጽቡቕ ኣይድቅሱን። ሓገዝ ድለዩ።
topic-mental-health-talk = ምስ እትኣምንዎ ሰብ ተዘራረቡ።
topic-mental-health-practice = ናብ <de>Hausarztpraxis</de> (ሓኪም ስድራ) ኪዱ። ከመይ ከም ዘለኹም ንገሩ።
topic-mental-health-counselling = ብዛዕባ ኣብ ጥቓኹም ዘሎ ሓገዝ ኣብ { -advice(case: "place") } ሕተቱ።
topic-mental-health-language = { -language-mediator } ክህልወኩም ሕተቱ።
topic-mental-health-strength = ናትኩም በደል ኣይኮነን። ሓገዝ ምሕታት ጽቡቕ ስጉምቲ እዩ።
topic-mental-health-daily = ስሩዕ ሰዓታት፣ ምንቅስቓስን ምዝርራብን ክጠቕሙኹም ይኽእሉ።
topic-mental-health-children = ቆልዑ እውን ይጭነቑ። ምስ ቤት ትምህርቲ፣ መዋእለ ህጻናት ወይ ሓኪም ቆልዑ ተዘራረቡ።
topic-mental-health-waiting = ቦታ <de>Psychotherapie</de> (ሕክምና ብዝርርብ) ንምርካብ ግዜ ክወስድ ይኽእል። ሕጂ እንታይ ከም ዝሕግዝ ሕተቱ።
topic-mental-health-not-alone = ድሕሪ ሕጂ ብህይወት ክትነብሩ ኣይትደልዩን ዲኹም? ሕጂ ደውሉ። ሓደጋ ሞት እንተሃልዩ ናብ ኣምቡላንስ ደውሉ።

## housing

topic-housing = ገዛ ምርካብ
    .lead = ምድላይ ነዊሕ ክወስድ ይኽእል። ቅድሚ ምፍራምኩም ነፍሲ ወከፍ ውዕል ብህድኣት ኣንብቡ።
topic-housing-entitlement = ትሑት ክራይ ንዘለዎ ገዛ <de>Wohnberechtigungsschein</de> (ወረቐት መሰል ገዛ) ሕተቱ።
topic-housing-search = ኣብ ኢንተርነት፣ ኣብ ጋዜጣን ብእትፈልጥዎም ሰባትን ድለዩ።
topic-housing-visit = ነቲ ገዛ ርኣይዎ። ናይ ጉድኣታት ስእሊ ኣልዕሉ።
topic-housing-rent-paid = ክራይ ገዛኹም { -office(case: "sg") } ይኸፍሎ ድዩ? ቅድም ኣብኡ ፍቓድ ሕተቱ።
topic-housing-contract = <de>Mietvertrag</de> (ውዕል ክራይ ገዛ) ከረድኡኹም ሕተቱ። ጽቡቕ ጌርኩም ዓቅብዎ።
topic-housing-costs = ኣብ ልዕሊ <de>Kaltmiete</de> (መሰረታዊ ክራይ) <de>Nebenkosten</de> (ተወሳኺ ወጻኢታት) ኣሎ፣ ንኣብነት ማይን ጎሓፍን።
topic-housing-deposit = <de>Kaution</de> (ትሕጃ) ውሕስነት እዩ። ነቲ ቅብሊት ዓቅብዎ።
topic-housing-power = ክትኣትዉ ከለኹም ኣብ ቆጻሪታት ዘሎ ቁጽሪ ጽሓፉ። ንኤለትሪክ ብዙሕ ግዜ ባዕልኹም ትምዝገቡ።
topic-housing-handover = ክትኣትዉ ከለኹም ኩሉ ጉድኣት ኣብ <de>Übergabeprotokoll</de> (ጽሑፍ ርክክብ) ጽሓፉ።
topic-housing-dismissal = <de>Kündigung</de> (ምቁራጽ ውዕል) ወይ <de>Mahnung</de> (መዘኻኸሪ ክፍሊት) መጺኡኩም ዶ? ብኡንብኡ ናብ { -advice(case: "place") } ኪዱ።
topic-housing-advance = ገዛን ውዕልን ከይረኣኹም ገንዘብ ኣይትኽፈሉ። ዘይተረድኣኩም ነገር ኣይትፈርሙ።

## money-support

topic-money-support = ገንዘብ ምስ ዘይኣክል
    .lead = ኣቐዲምኩም ምኽሪ ሕተቱ። { -advice(case: "place") } ጉዳይኩም ንኣየናይ { -office(case: "sg") } ከም ዝምልከት ምሳኹም የነጽር።
topic-money-support-ask = ኣየናይ ሓገዝ ክትረኽቡ ከም እትኽእሉ ኣብ { -advice(case: "place") } ሕተቱ።
topic-money-support-job-centre = <de>Leistungen vom Jobcenter (SGB II)</de> (ሓገዝ ካብ ጆብሰንተር) ሕተቱ። ኣቐዲምኩም { -application(case: "sg") } ኣቕርቡ።
topic-money-support-social-office = ገለ ሓገዛት ዝምልከቶ <de>Sozialamt</de> (ቤት ጽሕፈት ማሕበራዊ ጉዳያት) እዩ። ኣብኡ ሕተቱ።
topic-money-support-family = ቆልዑ ኣለዉኹም ዶ? <de>Kindergeld</de> (ገንዘብ ቆልዑ) ከምኡ እውን <de>Kinderzuschlag</de> (ተወሳኺ ገንዘብ ቆልዑ) ሕተቱ።
topic-money-support-copies = ንነፍሲ ወከፍ { -application(case: "sg") } ቅዳሕ ግበሩ። ከም ዘረከብኩም መረጋገጺ ሕተቱ።
topic-money-support-changes = ለውጥታት ብኡንብኡ ኣፍልጡ፦ ስራሕ፣ ደሞዝ፣ ምግዓዝ፣ ልደት፣ መርዓ፣ መገሻ።
topic-money-support-rent = ደሞዝኩም ትሑት፣ ክራይ ድማ ክቡር ድዩ? <de>Wohngeld</de> (ሓገዝ ክራይ) ሕተቱ።
topic-money-support-school = ንናውቲ ትምህርትን ዑደትን <de>Bildung und Teilhabe</de> (ሓገዝ ትምህርቲ) ሕተቱ።
topic-money-support-decision = <de>Bescheid</de> (ውሳነ) ጌጋ ወይ ዘይንጹር ድዩ? ብኡንብኡ ሕተቱ። ናይ ግዜ ገደብ ኣሎ።
topic-money-support-debts = ዕዳ ኣለኩም ዶ? ኣቐዲምኩም ናብ <de>Schuldnerberatung</de> ({ -advice(case: "act") } ዕዳ) ኪዱ።
topic-money-support-letters = ደብዳበታት ካብ { -office(case: "sg") } ብኡንብኡ ክፈቱ። ክሳብ እታ ኣብ ደብዳበ ዘላ ዕለት መልሱ። እንተዘይኮነ ገንዘብ ክጎድል ይኽእል።

## bank-account

topic-bank-account = ሕሳብ ባንክ ምኽፋት
    .lead = ቀልጢፍኩም ሕሳብ ባንክ ክፈቱ። ንደሞዝ፣ ክራይ ገዛን ገንዘብ ካብ { -office(case: "sg") }ን የድልየኩም።
topic-bank-account-compare = ዝተፈላለዩ ባንክታት ኣወዳድሩ። ብዛዕባ ኩሉ ክፍሊታት ሕተቱ።
topic-bank-account-open = ኣብ ባንክ ወይ ሽፓርካሰ <de>Girokonto</de> (ሕሳብ ባንክ) ክፈቱ።
topic-bank-account-refused = ባንክ ኣይፋል ይብል ድዩ? <de>Basiskonto</de> (መሰረታዊ ሕሳብ) ሕተቱ።
topic-bank-account-give-iban = <de>IBAN</de> (ቁጽሪ ሕሳብኩም) ንኣስራሒን { -office(case: "sg") }ን ሃቡ።
topic-bank-account-standing-order = ክራይ ገዛ ብ<de>Dauerauftrag</de> (ስሩዕ ክፍሊት) ክፈሉ። ሽዑ ኣይትርስዕዎን።
topic-bank-account-statements = ሕሳብኩም ብዙሕ ግዜ ርኣዩ። <de>Kontoauszüge</de> (ጸብጻብ ሕሳብ) ዓቅቡ።
topic-bank-account-lost-card = ካርድ ጠፊኡኩም ዶ? ብኡንብኡ ካርድ ከም ዝዕጾ ግበሩ።
topic-bank-account-instalments = በብወርሒ ብዝኽፈል ዕዳ ብዙሕ ኣይትዓድጉ። ቅድሚኡ ጠቕላላ ዋጋ ሕተቱ።
topic-bank-account-pin = ካርድ፣ PIN ወይ ሕሳብ ንዝኾነ ሰብ ኣይትሃቡ። ነዚ ንዝሓትት መልእኽቲ ብፍጹም ኣይትመልሱ።

## work

topic-work = ስራሕ ምርካብ
    .lead = ክትሰርሑ ይፍቀደልኩም እንተኾይኑ ቅድም ኣነጽሩ። ድሕሪኡ ኣብ ምድላይ ሓገዝ ሕተቱ።
topic-work-permission = ክትሰርሑ ይፍቀደልኩም እንተኾይኑ ኣብ ሰነድኩም ኣንብቡ። ዘይንጹር ድዩ? ሕተቱ።
topic-work-register = ከም ስራሕ ደላዪ ተመዝገቡ። ብዛዕባ ሸቶታትኩም ዝርርብ ሕተቱ።
topic-work-job-centre = ካብ <de>Jobcenter</de> ገንዘብ ትረኽቡ ዲኹም? ሽዑ ኣብኡ ብዛዕባ ስራሕ ሕተቱ።
topic-work-cv = <de>Lebenslauf</de> (ታሪኽ ህይወትን ስራሕን) ጽሓፉ። ካልእ ሰብ ከንብበልኩም ሕተቱ።
topic-work-contract = <de>Arbeitsvertrag</de> (ውዕል ስራሕ) ብጥንቃቐ ኣንብቡ። ዘይተረድኣኩም ሕተቱ።
topic-work-numbers = ኣስራሒ <de>Steuer-ID</de> (ቁጽሪ ግብሪ) ከምኡ እውን <de>Sozialversicherungsnummer</de> ይሓትት።
topic-work-payslip = ነፍሲ ወከፍ <de>Lohnabrechnung</de> (ወረቐት ደሞዝ) ዓቅቡ። ሰዓታትኩም መርምሩ።
topic-work-hours = ነፍሲ ወከፍ መዓልቲ መዓስ ከም ዝሰራሕኩም ጽሓፉ።
topic-work-sick = ሓሚምኩም ዲኹም? ስራሕ ቅድሚ ምጅማሩ ንኣስራሒ ንገሩ።
topic-work-no-wage = ደሞዝ ኣይመጸን ድዩ? ቀልጢፍኩም ናብ { -advice(case: "place") } ኪዱ። ናይ ግዜ ገደብ ኣሎ።
topic-work-contract-passport = ብዘይ ውዕል ኣይትስርሑ። ፓስፖርትኩም ኣይትሃቡ። ስራሕ ንምርካብ ገንዘብ ኣይትኽፈሉ።

## recognition

topic-recognition = ተቐባልነት ምስክር ወረቐት
    .lead = ክእለትኩም ክቡር እዩ። ምስክር ወረቐትኩም ኣብ ጀርመን እንታይ ዋጋ ከም ዘለዎ ኣመርምሩ።
topic-recognition-collect = ኩሉ ምስክር ወረቓቕቲ ኣክቡ። ጽቡቕ ቅዳሓት ግበሩ ወይ ስእሊ ኣልዕሉ።
topic-recognition-counselling = { -application(case: "sg") } ቅድሚ ምቕራብኩም { -advice(case: "act") } ሕተቱ።
topic-recognition-translate = እንታይ ክትርጎም ከም ዘለዎ ሕተቱ። ድሕሪኡ ጥራይ ኣተርጉሙ።
topic-recognition-costs = ብዛዕባ ወጻኢታት ቅድሚኡ ሕተቱ። ምናልባት ሓገዝ ኣሎ።
topic-recognition-apply = { -application(case: "sg") } ኣብቲ ዝነገሩኹም ቤት ጽሕፈት ኣቕርቡ።
topic-recognition-regulated = ገለ ሞያታት ብ<de>Anerkennung</de> (ተቐባልነት ሞያ) ጥራይ ይከኣሉ፣ ንኣብነት ብዙሓት ኣብ ክንክን ሕሙማት።
topic-recognition-missing = ዝጎደለ ወረቐት ኣሎ ዶ? እንታይ ከም እትኽእሉ ንገሩ። ካልእ መገድታት ሕተቱ።
topic-recognition-part = ክፋሉ ጥራይ ተቐባልነት ኣለዎ ድዩ? ኮርስ፣ ልምምድ ስራሕ ወይ ፈተና ሕተቱ።
topic-recognition-meanwhile = ክትጽበዩ ከለኹም ንሞያኹም ዘድሊ ጀርመንኛ ምምሃር ቀጽሉ።
topic-recognition-originals = ኦሪጂናላት ግድን እንተኾይኑ ጥራይ ሃቡ። ከም ዘረከብኩም መረጋገጺ ሕተቱ።

## vocational-training

topic-vocational-training = ሞያዊ ስልጠና ምውሳድ
    .lead = ሞያ ትመሃሩ፣ መብዛሕትኡ ግዜ ኣብ ትካልን ቤት ትምህርቲ ሞያን። ዓበይቲ እውን ይኽእሉ እዮም።
topic-vocational-training-counselling = ኣብ <de>Berufsberatung</de> ({ -advice(case: "act") } ሞያ) { -appointment(case: "sg") } ሓዙ።
topic-vocational-training-internship = <de>Praktikum</de> (ልምምድ ስራሕ) ግበሩ። ሽዑ እቲ ሞያ ይሰማማዓኩም እንተኾይኑ ትርእዩ።
topic-vocational-training-apply = ኣቐዲምኩም ኣመልክቱ፣ ኣብ ዝተፈላለዩ ትካላት እውን።
topic-vocational-training-permission = ቅድሚ ምጅማርኩም ፍቓድ የድልየኩም እንተኾይኑ ሕተቱ።
topic-vocational-training-contract = <de>Ausbildungsvertrag</de> (ውዕል ሞያዊ ስልጠና) ምስ ተረድኣኩም ጥራይ ፈርሙ።
topic-vocational-training-school-leaving = ቤት ትምህርቲ ገና ኣይወዳእኩምን ዲኹም? ብኸመይ ክትውድእዎ ከም እትኽእሉ ሕተቱ።
topic-vocational-training-support = <de>Berufsschule</de> (ቤት ትምህርቲ ሞያ) ከቢድ ድዩ? ኣቐዲምኩም ተወሳኺ ሓገዝ ትምህርቲ ሕተቱ።
topic-vocational-training-german = ምስ ሞያዊ ስልጠና ጎኒ ንጎኒ ዝኸይድ { -german-course(case: "sg") } ሕተቱ።
topic-vocational-training-money = ደሞዝ ኣይኣክልን ድዩ? <de>Berufsausbildungsbeihilfe</de> (ገንዘብ ንስልጠና) ሕተቱ።
topic-vocational-training-before-stopping = ከተቋርጹ ትደልዩ ዲኹም? ቅድሚኡ ናብ { -advice(case: "place") } ኪዱ። እዚ ኣብ ጀርመን ንምቕማጥኩም ኣገዳሲ ክኸውን ይኽእል።
topic-vocational-training-training-permit = ዱልዱንግ ንዘለዎ ሰብ ምናልባት <de>Ausbildungsduldung</de> (ዱልዱንግ ንሞያዊ ስልጠና) ይከኣል። ንሞያዊ ስልጠና <de>Aufenthaltserlaubnis</de> (መንበሪ ፍቓድ) እውን ኣሎ። ንዓኹም ኣየናይ ከም ዝሰማማዕ ኣብ { -advice(case: "place") } ሕተቱ።

## school

topic-school = ቆልዑ ኣብ ቤት ትምህርቲ
    .lead = ውላድኩም ብኡንብኡ ኣመዝግቡ። ኣብ ጀርመን <de>Schulpflicht</de> ኣሎ፦ ቆልዑ ናብ ቤት ትምህርቲ ክኸዱ ኣለዎም።
topic-school-register = ውላድኩም ኣብ ቤት ትምህርቲ ኣመዝግቡ።
topic-school-german = ውላድኩም ኣብ ቤት ትምህርቲ ጀርመንኛ ብኸመይ ከም ዝመሃር ሕተቱ።
topic-school-contact-person = ንውላድኩም ዝምልከት { -contact-person(case: "sg") } መን ምዃኑ ሕተቱ። ስም ጽሓፉ።
topic-school-sick = ውላድኩም ሓሚሙ ድዩ? ንግሆ ንቤት ትምህርቲ ንገሩ።
topic-school-parents-evening = ናብ <de>Elternabend</de> (ኣኼባ ወለዲ) ኪዱ። ካብ ቤት ትምህርቲ { -language-mediation } ሕተቱ።
topic-school-afternoon = ድሕሪ ቐትሪ ትሰርሑ ዲኹም? ክንክን ቆልዑ ሕተቱ፣ ንኣብነት <de>OGS</de>።
topic-school-costs = ንናውቲ ትምህርቲ፣ ዑደትን ምሳሕን ሓገዝ ሕተቱ።
topic-school-letters = ደብዳበታት ካብ ቤት ትምህርቲ ኣንብቡ። ዘይንጹር እንተሃልዩ ሕተቱ።
topic-school-home-language = ኣብ ገዛ ቋንቋኹም ተዛረቡ። እዚ ንውላድኩም ኣብ ትምህርቲ ይሕግዞ።
topic-school-holidays = ኣብ ዕረፍቲ ትምህርቲ ጥራይ መገሻ ግበሩ። ውላድኩም ዕረፍቲ ምስ ዘድልዮ ንቤት ትምህርቲ ሕተቱ።

## daycare

topic-daycare = መዋእለ ህጻናትን መዓልታዊ ክንክንን
    .lead = ውላድኩም ኣዚኹም ኣቐዲምኩም ኣመዝግቡ። ብዙሓት ስድራቤታት ቦታ ይጽበዩ ኣለዉ።
topic-daycare-register = ንውላድኩም ኣብ <de>Kita</de> (መዋእለ ህጻናት) ቦታ ኣመዝግቡ።
topic-daycare-visit = ዝተፈላለየ መዋእለ ህጻናት ርኣዩ። ኣየናይ ሰዓታት ከም ዘድልየኩም ንገሩ።
topic-daycare-waiting = ቦታ ገና የለን ድዩ? <de>Tagespflege</de> (መዓልታዊ ክንክን ቆልዑ) ወይ ጉጅለ ጸወታ ሕተቱ።
topic-daycare-settling-in = ን<de>Eingewöhnung</de> (ምልማድ) ግዜ ወጥኑ። ኣብ መጀመርታ ምስ ውላድኩም ትጸንሑ።
topic-daycare-costs = እቲ ቦታ ክንደይ ከም ዝኽፈሎን እንታይ ሓገዝ ከም ዘሎን ሕተቱ።
topic-daycare-vaccination = መዋእለ ህጻናት ብዛዕባ ክታበት ይሓትት። <de>Impfpass</de> (ካርድ ክታበት) ሒዝኩም ኪዱ።
topic-daycare-sick = ዝሓመሙ ቆልዑ ኣብ ገዛ ይጸንሑ። ንግሆ ናብ መዋእለ ህጻናት ደውሉ።
topic-daycare-pick-up = ውላድኩም መን ክወስዶ ከም ዝፍቀደሉ ንመዋእለ ህጻናት ንገሩ።
topic-daycare-refusal = ኣይፋል ዝብል መልሲ መጺኡኩም ዶ? ተስፋ ኣይትቑረጹ። ኣብ <de>Jugendamt</de> (ቤት ጽሕፈት መንእሰያት) ሕተቱ።

## learning-german

topic-learning-german = ምምሃር ጀርመንኛ
    .lead = ኣብ { $kommune } ዝሰማማዓኩም { -german-course(case: "sg") } ሕተቱ። ኣቐዲምኩም ጀምሩ።
topic-learning-german-advice = ኣየናይ { -german-course(case: "sg") } ከም ዝሰማማዓኩም { -advice(case: "act") } ሕተቱ።
topic-learning-german-test = <de>Einstufungstest</de> (ፈተና ደረጃ) ግበሩ። ንዕኡ ምጽናዕ ኣየድልየኩምን።
topic-learning-german-register = ተመዝገቡ። ብዛዕባ ግዜ፣ ክፍሊትን ክንክን ቆልዑን ሕተቱ።
topic-learning-german-attend = ብስሩዕ ንዑ። ክትመጹ እንተዘይክኢልኩም ኣፍልጡ።
topic-learning-german-keep = ነፍሲ ወከፍ ሰርቲፊኬት ዓቅቡ። ቅዳሓት ግበሩ።
topic-learning-german-work = ብሽፍት ትሰርሑ ዲኹም? ዝሰማማዓኩም ሰዓታት ኮርስ ሕተቱ።
topic-learning-german-alphabet = ምንባብን ምጽሓፍን ክትመሃሩ ትደልዩ ዲኹም? <de>Alphabetisierungskurs</de> ሕተቱ።
topic-learning-german-obliged = { -office(case: "sg") } ናብ <de>Integrationskurs</de> (ኮርስ ውህደት) ይልእከኩም ድዩ? ነቲ ደብዳበ ኣብ { -advice(case: "place") } ኣርእይዎ።
topic-learning-german-practise = ነፍሲ ወከፍ መዓልቲ ቁሩብ ጀርመንኛ ተዛረቡ፣ ንኣብነት ኣብ <de>Sprachcafé</de> (ካፈ ቋንቋ)።
topic-learning-german-waiting = ነጻ ቦታ የለን ድዩ? ክሳብ ሽዑ ብኦንላይን ወይ ኣብ ቤተ-መጻሕፍቲ ተማሃሩ።
topic-learning-german-course-contract = ክቡር ናይ ኮርስ ውዕል ኣይትፈርሙ። ቅድም ትሑት ዋጋ ዘለዎም ወይ ብዘይ ክፍሊት ዝኾኑ ኮርሳት ሕተቱ።
topic-learning-german-integration-course = ናይ <de>Integrationskurs</de> (ኮርስ ውህደት) መሰል ዘይብሉ ሰብ ኣብዚ እዋን መብዛሕትኡ ግዜ ፍቓድ ኣይረክብን። እዚ ንኣብነት ንብዙሓት ሰባት ካብ ሕብረት ኤውሮጳን ዩክሬንን ይምልከት። ብዛዕባ ካልኦት ኮርሳት ኣብ { -advice(case: "place") } ሕተቱ።

## getting-around

topic-getting-around = ኣውቶቡስ፣ ባቡር፣ ብሽክለታን መኪናን
    .lead = ቅድሚ ምስቃልኩም ትኬት ዓድጉ። ክሳብ መወዳእታ ጉዕዞ ሓዝዎ።
topic-getting-around-plan = መስመርኩም ኣብ ኣፕ ወይ ኣብ መደብ ጉዕዞ ድለዩ።
topic-getting-around-ticket = ቅድሚ ምስቃልኩም ትኬት ዓድጉ። ገሊኡ <de>entwerten</de> (ማሕተም ምውቃዕ) የድልዮ።
topic-getting-around-cheaper = ወርሓዊ ትኬት ከምኡ እውን <de>Ermäßigung</de> (ምጉዳል ዋጋ) ሕተቱ።
topic-getting-around-licence = ፍቓድ መዘወሪ ኣለኩም ዶ? ኣብዚ ይጸንዕ እንተኾይኑን ንኽንደይ ግዜን ሕተቱ።
topic-getting-around-bicycle = ብሽክለታኹም መብራህቲ፣ ፍሬኖን ደወልን የድልያ። ኩሉ ግዜ ቆልፍዋ።
topic-getting-around-helmet = ኣብ ብሽክለታ ሄልመት ግበሩ። ንርእስኹም ይሕልዎ።
topic-getting-around-child-seat = ቆልዑ ኣብ መኪና ዝሰማማዖም ናይ ቆልዓ መንበር የድልዮም።
topic-getting-around-car = ብዘይ መድሕን፣ ምዝገባ መኪናን ሕጋዊ ፍቓድ መዘወሪን ብፍጹም ኣይትዘውሩ።
topic-getting-around-no-ticket = ብዘይ ሕጋዊ ትኬት ብዙሕ ትኸፍሉ። ደብዳበ ይመጽእ ድዩ? ብኡንብኡ ናብ { -advice(case: "place") } ኪዱ።

## everyday-life

topic-everyday-life = መዓልታዊ ናብራን ጉርብትናን
    .lead = ናኣሽቱ ሕግታት ንሓባራዊ ናብራ ይሕግዙ። ንጎረባብትኹም ሕተቱ። ብዙሓት ብሓጎስ ይሕግዙ።
topic-everyday-life-post = ነፍሲ ወከፍ ደብዳበ ብኡንብኡ ክፈቱ። ኣገደስቲ ወረቓቕቲ ኣብ ማህደር ኣክቡ።
topic-everyday-life-broadcasting-fee = ንደብዳበ <de>Rundfunkbeitrag</de> (ክፍሊት ሬድዮ) መልሱ። ካብ ክፍሊት ነጻ ምዃን ሕተቱ።
topic-everyday-life-waste = ጎሓፍ ፍለዩ፦ ወረቐት፣ ተረፍ መግቢ፣ መዐሸጊ፣ ጥርሙዝን ዝተረፈን።
topic-everyday-life-waste-calendar = <de>Abfallkalender</de> (ካላንደር ጎሓፍ) ውሰዱ። መዓልቲ ናይ ነፍሲ ወከፍ ሳንዱቕ ጎሓፍ ኣብኡ ኣሎ።
topic-everyday-life-library-card = ናይ ቤተ-መጻሕፍቲ ካርድ ኣውጽኡ። ኣብኡ ክትመሃሩ እውን ትኽእሉ።
topic-everyday-life-quiet = ብለይቲ፣ ሰንበትን በዓላትን <de>Ruhezeit</de> (ሰዓታት ህድኣት) እዩ። ሽዑ ድምጽኹም ኣትሕቱ።
topic-everyday-life-deposit = ኣብ ብዙሓት ጥርሙዛት <de>Pfand</de> (ትሕጃ) ኣሎ። ናብ ድኳን መልስዎም።
topic-everyday-life-shops = ሰንበትን በዓላትን መብዛሕትኡ ድኳናት ዕጹው እዩ።
topic-everyday-life-airing = ነፍሲ ወከፍ መዓልቲ ንሓጺር ግዜ መስኮት ክፈቱ። ካብ ፈንገስ መንደቕ ይከላኸል።
topic-everyday-life-on-time = ሰዓት ኣኽብሩ። እንተዘይተኻኢሉ ኣፍልጡ።
topic-everyday-life-doorstep = ኣብ ማዕጾ ገዛ ወይ ብተሌፎን ዝኾነ ነገር ኣይትፈርሙ። ናይ ሞባይልን ኤለትሪክን ውዕላት ብዙሕ ግዜ ነዊሕ ይጸንሕ።

## community

topic-community = ምስ ሰባት ምርኻብ
    .lead = ካልኦት ናብ ዘለዉዎ ቦታ ኪዱ። ብቁሩብ ጀርመንኛ እውን ክትሳተፉ ትኽእሉ ኢኹም።
topic-community-visit = ኣብ ከባቢኹም ናብ ዘሎ መራኸቢ ቦታ ኪዱ። ብዛዕባ መደቡ ሕተቱ።
topic-community-club = <de>Verein</de> (ማሕበር) ድለዩ፣ ንኣብነት ንስፖርት ወይ ሙዚቃ። ከይድኩም ርኣዩ።
topic-community-language-cafe = ናብ <de>Sprachcafé</de> (ካፈ ቋንቋ) ኪዱ። ኣብኡ ብዘይ ፈተና ትዛረቡ።
topic-community-volunteer = ሓግዙ። <de>Ehrenamt</de> (ወለንታዊ ስራሕ) ርክብን ተመኩሮን የምጽእ።
topic-community-parents = ወለዲ ኣብ ጉጅለ ህጻናት፣ መዋእለ ህጻናትን ቤት ትምህርትን ይራኸቡ።
topic-community-library = ኣብ ቤተ-መጻሕፍቲ ከተንብቡ፣ ክትመሃሩን ምስ ካልኦት ክትራኸቡን ትኽእሉ።
topic-community-mentor = ብዛዕባ ኣብ መዓልታዊ ናብራ ዝሕግዙኹም ሰባት ሕተቱ።
topic-community-fee = ክፍሊት ኣዝዩ ክቡር ድዩ? <de>Ermäßigung</de> (ምጉዳል ዋጋ) ሕተቱ።

## rights-protection

topic-rights-protection = መሰላትን ሓለዋን
    .lead = ዝኾነ ሰብ ንዓኹም ወይ ንደቅኹም ክወቅዕ ወይ ከፈራርህ ኣይፍቀደሉን። ሓገዝ ድለዩ። በይንኹም ኣይኮንኩምን።
topic-rights-protection-safety = ኣብ ሓደጋ ዲኹም ዘለኹም? ናብ ውሑስ ቦታ ኪዱ። ንፖሊስ ደውሉ።
topic-rights-protection-helpline = ደቂ ኣንስትዮ ለይትን መዓልትን ብብዙሓት ቋንቋታት ናብ <de>Hilfetelefon</de> (ተሌፎን ሓገዝ) ክድውላ ይኽእላ።
topic-rights-protection-womens-advice = { -advice(case: "act") } ንደቂ ኣንስትዮ ሓለዋ ንምርካብን ቀጻሊ ንምውጣንን ይሕግዘክን።
topic-rights-protection-write-down = ጽሓፉ፦ እንታይ ኣጋጢሙ? መዓስ፣ ኣበይ፣ መን ርእይዎ?
topic-rights-protection-discrimination = ብምኽንያት መበቆልኩም ኣድልዎ ይፍጸመኩም ድዩ? ናብ { -advice(case: "place") } ኪዱ።
topic-rights-protection-equal = ደቂ ኣንስትዮን ደቂ ተባዕትዮን ማዕረ መሰል ኣለዎም። ብዛዕባ ህይወትኩም ባዕልኹም ትውስኑ።
topic-rights-protection-children = ቆልዑ ሓለዋ የድልዮም። ባዕሎም እውን ደዊሎም ምኽሪ ክሓቱ ይኽእሉ።
topic-rights-protection-passport = ፓስፖርትኩም ንዝኾነ ሰብ ክዕቅበልኩም ኣይትሃቡ።
topic-rights-protection-fair-work = ጸገም ደሞዝ ወይ ሰዓታት ስራሕ ኣሎ ዶ? ንዕኡ እውን { -advice(case: "act") } ኣሎ።
topic-rights-protection-signature = ቅድሚ ነፍሲ ወከፍ ፌርማ ሓበሬታኹም ንምንታይ ከም ዘድሊ ሕተቱ።
topic-rights-protection-force = ንስራሕ፣ መርዓ ወይ ጾታዊ ርክብ ዘገድደኩም ሰብ ኣሎ ዶ? እዚ ክልኩል እዩ። ሓገዝ ድለዩ።

## advice

topic-advice = { -advice(case: "act") } ምርካብ
    .lead = ኩሉ በይንኹም ክትገብርዎ ኣየድልየኩምን። ሕቶታትኩምን ደብዳበታትኩምን ሒዝኩም ኣቐዲምኩም ንዑ።
topic-advice-visit = ናብ ኣብ ጥቓኹም ዘሎ { -advice(case: "place") } ኪዱ። { -appointment(case: "sg") } ሕተቱ።
topic-advice-language = ኣየናይ ቋንቋ ከም እትዛረቡ ንገሩ። { -language-mediation } ሕተቱ።
topic-advice-bring = ኩሉ ደብዳበታትን { -pack }ኩምን ሒዝኩም ኪዱ።
topic-advice-ask-again = ኩሉ ክሳብ ዝርድኣኩም ሕተቱ። ኩሉ ብኡንብኡ ዝፈልጥ ሰብ የለን።
topic-advice-plan = መን እንታይ ክሳብ መዓስ ከም ዝገብር ብሓባር ጽሓፉ።
topic-advice-adults = ንዓበይቲ <de>Migrationsberatung</de> ({ -advice(case: "act") } ፍልሰት) ኣሎ።
topic-advice-young = መንእሰያት ዲኹም? <de>Jugendmigrationsdienst</de> (ኣገልግሎት ፍልሰት ንመንእሰያት) ሕተቱ።
topic-advice-trusted-person = እትኣምንዎ ሰብ ሒዝኩም ክትመጹ ይከኣል እንተኾይኑ ሕተቱ።
topic-advice-your-data = ሓበሬታኹም መን ከም ዝረኽቦ ሕተቱ። እንተደሊኹም ጥራይ ተሰማምዑ።
topic-advice-children = ደቅኹም ከተርጉሙልኩም ኣይትግበሩ። ንዓታቶም ኣዝዩ ከቢድ እዩ።
topic-advice-paid-help = ንሓገዝ { -application(case: "sg") } ብዙሕ ገንዘብ ዝሓትት ሰብ ኣሎ ዶ? ቅድም ኣብ { -advice(case: "place") } ሕተቱ።

## emergency

topic-emergency = ኣብ ህጹጽ ኩነታት
    .lead = ብኡንብኡ ሓገዝ ጸውዑ! ኣበይ ከም ዘለኹም ቅድም ንገሩ።
topic-emergency-safety = ናብ ውሑስ ቦታ ኪዱ። ንኻልኦት ኣጠንቅቑ።
topic-emergency-call = ደውሉ፦ ናብ መጥፋእቲ ሓውን ኣምቡላንስን ወይ ናብ ፖሊስ።
topic-emergency-say = ንገሩ፦ ኣበይ እዩ? እንታይ ኣጋጢሙ? ክንደይ ሰባት?
topic-emergency-stay-on-line = ተሌፎን ኣይትዕጸዉ። ሕቶታት ተጸበዩ።
topic-emergency-show-way = ማዕጾ ገዛ ክፈቱ። ነቶም ሓገዝቲ መገዲ ኣርእይዎም።
topic-emergency-fire = ሓዊ ድዩ? ውጹ፣ ማዕጾታት ዕጸዉ። ሊፍት ኣይትጠቐሙ!
topic-emergency-no-danger = ሓሚምኩም፣ ግን ሓደጋ ሞት የለን ድዩ? ናብ ተረኛ ሓኪም ደውሉ።
topic-emergency-violence = ኣብ ገዛ ጎነጽ ኣሎ ዶ? ንፖሊስ ደውሉ፣ ብለይቲ እውን።
topic-emergency-little-german = ቁሩብ ጀርመንኛ ጥራይ ትዛረቡ ዲኹም? ከምኡ እንተኾነ እውን ደውሉ። ኣድራሻኹም ንገሩ።
topic-emergency-do-not-wait = ሰብ ኣብ ሓደጋ ሞት ኣሎ ዶ? ኣይትጸበዩ! ብኡንብኡ ናብ ኣምቡላንስ ደውሉ!

## deadlines: by when a step is to be done

deadline-two-weeks = ናብ ሓድሽ ገዛ ምስ ኣተኹም ኣብ ውሽጢ ክልተ ሰሙን
deadline-after-move-in = ናብ ሓድሽ ገዛ ምስ ኣተኹም ብኡንብኡ
deadline-at-move-in = ኣብ ምእታው ገዛ
deadline-at-once = ብኡንብኡ
deadline-soon = ብዝተኻእለ መጠን ኣቐዲምኩም
deadline-first-weeks = ኣብተን ናይ መጀመርታ ሰሙናት
deadline-before-expiry = ግዜ ሰነድ ቅድሚ ምሕላፉ ብነዊሕ ኣቐዲምኩም
deadline-before-signing = ቅድሚ ምፍራምኩም
deadline-before-start = ቅድሚ ፈላማይ መዓልቲ ስራሕ
deadline-before-driving = መኪና ቅድሚ ምዝዋርኩም
deadline-letter-date = ክሳብ እታ ኣብ ደብዳበ ዘላ ዕለት
