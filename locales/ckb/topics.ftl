# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## registration

topic-registration = تۆمارکردنی ناونیشان
    .lead = دوای گواستنەوە خۆتان تۆمار بکەن. زۆر { -office(case: "bare") } دواتر داوای ئەم تۆمارکردنە دەکەن.
topic-registration-confirmation = لە { -landlord(case: "def") } داوای <de>Wohnungsgeberbestätigung</de> (پشتڕاستکردنەوەی { -landlord(case: "bare") }) بکەن.
topic-registration-ask-appointment = لە <de>Bürgerbüro</de> (نووسینگەی هاووڵاتییان) بپرسن ئایا { -appointment(case: "time") }تان پێویستە.
topic-registration-register = خۆتان و خێزانەکەتان لەسەر ناونیشانی نوێ تۆمار بکەن.
topic-registration-certificate = داوای <de>Meldebescheinigung</de> (بەڵگەی ناونیشان) بکەن. باش هەڵی بگرن.
topic-registration-letterbox = هەموو ناوە خێزانییەکان لەسەر سندوقی نامە و زەنگ بنووسن.
topic-registration-move = دیسان دەگوازنەوە؟ ناونیشانی دواتریش تۆمار بکەن.
topic-registration-tell-others = ناونیشانی نوێ بە بانک، قوتابخانە، سندوقی بیمەی تەندروستی و { -office(case: "pl") }یش بڵێن.
topic-registration-tax-id = <de>Steuer-ID</de> (ژمارەی باج) زۆربەی کات بە پۆست دێت. نامەکە هەڵبگرن.
topic-registration-no-payment = پارە بە کەس مەدەن بۆ { -appointment(case: "time") }. تەنیا لەسەر ئەو خانووە خۆتان تۆمار بکەن کە بەڕاستی تێیدا دەژین.
topic-registration-two-weeks-law = لە ماوەی دوو هەفتەدا دوای گواستنەوە خۆتان تۆمار بکەن. درەنگتر بووە؟ لەگەڵ ئەوەشدا دەستبەجێ خۆتان تۆمار بکەن. پرسیارتان هەیە؟ لە { -advice(case: "place") } بپرسن.

## residence-permit

topic-residence-permit = مۆڵەتی مانەوە
    .lead = سەیر بکەن بەڵگەنامەکەتان تا کەی کارایە. زوو داوای { -appointment(case: "time") } بکەن.
topic-residence-permit-check = سەیر بکەن بەڵگەنامەکەتان تا کەی کارایە. ڕۆژەکە بنووسن.
topic-residence-permit-appointment = زوو لە <de>Ausländerbehörde</de> ({ -office(case: "ez") } بیانییان) داوای { -appointment(case: "time") } بکەن.
topic-residence-permit-papers = بپرسن کام کاغەز لەگەڵ خۆتان ببەن. کۆپییان بکەن.
topic-residence-permit-receipt = زۆر دەخایەنێت؟ داوای پشتڕاستکردنەوە بە نووسین بکەن.
topic-residence-permit-next-steps = دەتانەوێت بۆ هەمیشە بمێننەوە؟ داوا بکەن هەنگاوەکانتان بۆ بنووسن.
topic-residence-permit-conditions = بخوێننەوە چی لەسەر بەڵگەنامەکە و لەسەر پەڕەی هاوپێچ نووسراوە.
topic-residence-permit-work = پێش هەر کارێکی نوێ بپرسن ئایا بۆتان هەیە لەوێ کار بکەن.
topic-residence-permit-travel = دەتانەوێت بچنە دەرەوەی وڵات یان بگوازنەوە؟ پێشوەختە بپرسن.
topic-residence-permit-changes = گۆڕانەکان ڕابگەیەنن: ناونیشان، هاوسەرگیری، لەدایکبوون، جیابوونەوە یان کاری نوێ.
topic-residence-permit-deadline-letter = لە نامەکەدا <de>Frist</de> (دوا وادە) هەیە؟ دەستبەجێ بچن بۆ { -advice(case: "place") }. پارە بە کەس مەدەن بۆ { -appointment(case: "time") }.
topic-residence-permit-right-to-stay = تەنانەت بە <de>Duldung</de> (ڕاگرتنی کاتیی دیپۆرت) ڕێگا بۆ <de>Aufenthaltserlaubnis</de> (مۆڵەتی مانەوە) هەیە. بۆ نموونە ماوەی ژیانتان لە ئەڵمانیا گرنگە. زوو لە { -advice(case: "place") } بپرسن.
topic-residence-permit-chance-permit = <de>Chancen-Aufenthaltsrecht</de> (مافی مانەوە وەک دەرفەت) چیتر لە نوێوە نادرێت. هێشتا هەتانە؟ ئەوکات بۆ ماوەیەک ڕێسای تایبەت کاری پێ دەکرێت. بەم زووانە بچن بۆ { -advice(case: "place") }.

## health-insurance

topic-health-insurance = بیمەی تەندروستی
    .lead = زوو پەیوەندی بە سندوقێکی بیمەی تەندروستییەوە بکەن. بە کارتەکەی دەچنە لای پزیشک.
topic-health-insurance-ask = سەرەتا ڕوونی بکەنەوە چۆن بیمە کراون. { -advice(case: "place") } یارمەتیتان دەدات.
topic-health-insurance-choose = <de>Krankenkasse</de> (سندوقێکی بیمەی تەندروستی) هەڵبژێرن و لەوێ ناوتان بنووسن.
topic-health-insurance-family = بپرسن ئایا دەکرێت خێزانەکەتان لەگەڵتان بیمە بکرێت.
topic-health-insurance-card = بۆ هەر سەردانێکی پزیشک <de>Gesundheitskarte</de> (کارتی تەندروستی) لەگەڵ خۆتان ببەن.
topic-health-insurance-no-card = هێشتا کارت نەهاتووە؟ لە سندوقی بیمەی تەندروستی داوای کاغەزی پشتڕاستکردنەوە بکەن.
topic-health-insurance-european-card = کارتی بیمەی ئەوروپاتان هەیە؟ نیشانی سندوقی بیمەی تەندروستی بدەن.
topic-health-insurance-social-office = هەندێک جار سەرەتا <de>Sozialamt</de> ({ -office(case: "ez") } کۆمەڵایەتی) یارمەتی دەدات. پرسیاری <de>Behandlungsschein</de> (کاغەزی چارەسەر) بکەن.
topic-health-insurance-changes = بە سندوقی بیمەی تەندروستی ڕابگەیەنن: ناونیشانی نوێ، کاری نوێ، لەدایکبوون، هاوسەرگیری.
topic-health-insurance-not-insured = بیمەتان نییە؟ چاوەڕێ مەکەن. لە { -advice(case: "place") } بپرسن.
topic-health-insurance-doorstep = لەبەر دەرگا یان بە تەلەفۆن هیچ بیمەیەک واژۆ مەکەن. سەرەتا ڕاوێژ وەربگرن.

## doctor

topic-doctor = کاتێک نەخۆشن
    .lead = سەرەتا بچنە کلینیکی پزیشکی خێزان. ئەگەر مەترسی لەسەر ژیان هەبێت، دەستبەجێ تەلەفۆن بۆ ئەمبوڵانس بکەن.
topic-doctor-find = پێش ئەوەی نەخۆش بکەون، لە نزیکتان <de>Hausarztpraxis</de> (کلینیکی پزیشکی خێزان) بدۆزنەوە.
topic-doctor-call = تەلەفۆن بۆ ئەوێ بکەن و داوای { -appointment(case: "time") } بکەن.
topic-doctor-language = { -language-mediator(case: "indef") }تان پێویستە؟ هەر لە سەرەتاوە بیڵێن.
topic-doctor-bring = کارت، دەفتەری ڤاکسین و دەرمانەکانتان لەگەڵ خۆتان ببەن.
topic-doctor-specialist = کلینیکی پسپۆڕتان پێویستە؟ داوای <de>Überweisung</de> (کاغەزی ڕەوانەکردن) بکەن.
topic-doctor-closed = کلینیک داخراوە و مەترسی لەسەر ژیان نییە؟ خزمەتی پزیشکی ئێشکگر یارمەتی دەدات.
topic-doctor-pharmacy = بە <de>Rezept</de> (ڕەچەتە) لە <de>Apotheke</de> (دەرمانخانە) دەرمان وەردەگرن.
topic-doctor-sick-note = ناتوانن بچنە سەر کار یان کۆرس؟ دەستبەجێ ئاگاداریان بکەنەوە.
topic-doctor-cancel = ناتوانن بچن بۆ { -appointment(case: "def") }؟ زوو هەڵی بوەشێننەوە.
topic-doctor-children = لەگەڵ منداڵەکان هەروەها بچن بۆ <de>Vorsorgeuntersuchung</de> (پشکنینی خۆپاراستن).
topic-doctor-ambulance = ئازاری توند لە سنگ، هەناسەتەنگی یان ئیفلیجی؟ چاوەڕێ مەکەن. تەلەفۆن بۆ ئەمبوڵانس بکەن.

## mental-health

topic-mental-health = کاتێک دەروون پێویستی بە یارمەتییە
    .lead = زۆر کەس دوای کاتی سەخت تووشی ترس دەبن یان خراپ دەخەون. داوای یارمەتی بکەن.
topic-mental-health-talk = لەگەڵ کەسێک قسە بکەن کە متمانەتان پێیەتی.
topic-mental-health-practice = بچنە <de>Hausarztpraxis</de> (کلینیکی پزیشکی خێزان). بڵێن حاڵتان چۆنە.
topic-mental-health-counselling = لە { -advice(case: "place") } پرسیاری یارمەتی لە نزیکتان بکەن.
topic-mental-health-language = داوای { -language-mediator(case: "indef") } بکەن.
topic-mental-health-strength = خەتای ئێوە نییە. داواکردنی یارمەتی هەنگاوێکی باشە.
topic-mental-health-daily = کاتی ڕێکوپێک، جووڵە و گفتوگۆ دەکرێت سوودتان پێ بگەیەنن.
topic-mental-health-children = منداڵانیش خەمیان هەیە. لەگەڵ قوتابخانە، باخچە یان کلینیکی پزیشکی منداڵان قسە بکەن.
topic-mental-health-waiting = لەوانەیە شوێن بۆ <de>Psychotherapie</de> (چارەسەری دەروونی) کاتی بوێت. بپرسن هەر ئێستا چی یارمەتی دەدات.
topic-mental-health-not-alone = چیتر ناتانەوێت بژین؟ هەر ئێستا تەلەفۆن بکەن. ئەگەر مەترسی لەسەر ژیان هەبێت، تەلەفۆن بۆ ئەمبوڵانس بکەن.

## housing

topic-housing = دۆزینەوەی خانوو
    .lead = گەڕان لەوانەیە زۆر بخایەنێت. پێش واژۆکردن هەموو گرێبەستێک بە هێمنی بخوێننەوە.
topic-housing-entitlement = بۆ خانووی هەرزان پرسیاری <de>Wohnberechtigungsschein</de> (بەڵگەی مافی خانووی هەرزان) بکەن.
topic-housing-search = لە ئینتەرنێت، لە ڕۆژنامە و لای ناسیاوان بگەڕێن.
topic-housing-visit = خانووەکە ببینن. وێنەی زیانەکان بگرن.
topic-housing-rent-paid = { -office(case: "indef") } کرێکەتان دەدات؟ سەرەتا لەوێ داوای ڕەزامەندی بکەن.
topic-housing-contract = داوا بکەن <de>Mietvertrag</de> (گرێبەستی کرێ) بۆ ئێوە ڕوون بکەنەوە. باش هەڵی بگرن.
topic-housing-costs = جگە لە <de>Kaltmiete</de> (کرێی ڕووت) <de>Nebenkosten</de> (خەرجیی زیادە) هەیە، بۆ نموونە بۆ ئاو و زبڵ.
topic-housing-deposit = <de>Kaution</de> پارەی دڵنیاییە. پسووڵەکە هەڵبگرن.
topic-housing-power = کاتی هاتنە ناو خانوو ژمارەی سەر پێوەرەکان (کۆنتۆر) بنووسن. زۆرجار خۆتان دەبێت ناو بۆ کارەبا بنووسن.
topic-housing-handover = کاتی هاتنە ناو خانوو هەموو زیانەکان لە <de>Übergabeprotokoll</de> (پرۆتۆکۆلی وەرگرتنی خانوو) بنووسن.
topic-housing-dismissal = <de>Kündigung</de> (کۆتاییهێنان بە گرێبەست) یان <de>Mahnung</de> (ئاگاداریی پارەدان) بۆ ئێوە هاتووە؟ دەستبەجێ بچن بۆ { -advice(case: "place") }.
topic-housing-advance = پێش ئەوەی خانوو و گرێبەستەکە ببینن، پارە مەدەن. هیچ شتێک واژۆ مەکەن کە لێی تێ ناگەن.

## money-support

topic-money-support = کاتێک پارە بەش ناکات
    .lead = زوو ڕاوێژ وەربگرن. { -advice(case: "place") } لەگەڵتان ڕوونی دەکاتەوە کام { -office(case: "bare") } بەرپرسە.
topic-money-support-ask = لە { -advice(case: "place") } بپرسن کام یارمەتی بۆ ئێوە دەکرێت.
topic-money-support-job-centre = پرسیاری <de>Leistungen vom Jobcenter (SGB II)</de> (یارمەتیی دارایی لە ناوەندی کار) بکەن. زوو { -application(case: "bare") } پێشکەش بکەن.
topic-money-support-social-office = بۆ هەندێک یارمەتی <de>Sozialamt</de> ({ -office(case: "ez") } کۆمەڵایەتی) بەرپرسە. لەوێ بپرسن.
topic-money-support-family = منداڵتان هەیە؟ پرسیاری <de>Kindergeld</de> (دەرماڵەی منداڵ) و <de>Kinderzuschlag</de> (دەرماڵەی زیادەی منداڵ) بکەن.
topic-money-support-copies = هەموو { -application(case: "indef") } کۆپی بکەن. داوای بەڵگەی ڕادەستکردن بکەن.
topic-money-support-changes = گۆڕانەکان دەستبەجێ ڕابگەیەنن: کار، مووچە، گواستنەوە، لەدایکبوون، هاوسەرگیری، گەشت.
topic-money-support-rent = مووچە کەمە و کرێ زۆرە؟ پرسیاری <de>Wohngeld</de> (دەرماڵەی کرێ) بکەن.
topic-money-support-school = بۆ پێداویستیی قوتابخانە و گەشتەکان پرسیاری <de>Bildung und Teilhabe</de> (پەروەردە و بەشداریکردن) بکەن.
topic-money-support-decision = <de>Bescheid</de> (بڕیاری فەرمی) هەڵەیە یان ڕوون نییە؟ دەستبەجێ بپرسن. دوا وادە هەیە.
topic-money-support-debts = قەرزتان هەیە؟ زوو بچن بۆ <de>Schuldnerberatung</de> ({ -advice(case: "actez") } قەرز).
topic-money-support-letters = نامەکانی { -office(case: "bare") } دەستبەجێ بکەنەوە. تا بەرواری ناو نامەکە وەڵام بدەنەوە. ئەگەر نا لەوانەیە پارەتان کەم بێت.

## bank-account

topic-bank-account = کردنەوەی حیسابی بانک
    .lead = زوو حیسابێک بکەنەوە. بۆ مووچە، کرێ و پارەی { -office(case: "bare") } پێویستتانە.
topic-bank-account-compare = چەند بانکێک بەراورد بکەن. پرسیاری هەموو خەرجییەکان بکەن.
topic-bank-account-open = لە بانکێک یان لە شپارکاسە <de>Girokonto</de> (حیسابێکی جاری) بکەنەوە.
topic-bank-account-refused = بانکەکە دەڵێت نا؟ پرسیاری <de>Basiskonto</de> (حیسابی بنەڕەتی) بکەن.
topic-bank-account-give-iban = ژمارەی حیسابی خۆتان (<de>IBAN</de>) بدەنە کۆمپانیا و { -office(case: "bare") }.
topic-bank-account-standing-order = کرێ بە <de>Dauerauftrag</de> (فەرمانی پارەدانی بەردەوام) بدەن. بەم جۆرە لەبیری ناکەن.
topic-bank-account-statements = زۆرجار سەیری حیسابەکەتان بکەن. <de>Kontoauszüge</de> (پوختەی حیساب) هەڵبگرن.
topic-bank-account-lost-card = کارتتان ون بووە؟ دەستبەجێ داوا بکەن کارتەکە ڕابگیرێت.
topic-bank-account-instalments = کەم بە قیست بکڕن. پێشوەختە پرسیاری هەموو خەرجییەکە بکەن.
topic-bank-account-pin = کارت، PIN یان حیساب بە کەس مەدەن. هەرگیز وەڵامی ئەو پەیامانە مەدەنەوە کە داوای ئەمانە دەکەن.

## work

topic-work = دۆزینەوەی کار
    .lead = سەرەتا ڕوونی بکەنەوە ئایا بۆتان هەیە کار بکەن. دواتر لە گەڕاندا یارمەتی وەربگرن.
topic-work-permission = لەسەر بەڵگەنامەکەتان بخوێننەوە ئایا بۆتان هەیە کار بکەن. ڕوون نییە؟ بپرسن.
topic-work-register = خۆتان وەک کەسێک تۆمار بکەن کە بەدوای کاردا دەگەڕێت. داوای گفتوگۆیەک لەسەر ئامانجەکانتان بکەن.
topic-work-job-centre = لە <de>Jobcenter</de> (ناوەندی کار) پارە وەردەگرن؟ لەوێ بۆ کار بپرسن.
topic-work-cv = <de>Lebenslauf</de> (ژیاننامە) بنووسن. با کەسێک بیخوێنێتەوە.
topic-work-contract = <de>Arbeitsvertrag</de> (گرێبەستی کار) بە وردی بخوێننەوە. ئەوەی لێی تێ ناگەن، بیپرسن.
topic-work-numbers = کۆمپانیا داوای <de>Steuer-ID</de> (ژمارەی باج) و <de>Sozialversicherungsnummer</de> (ژمارەی بیمەی کۆمەڵایەتی) دەکات.
topic-work-payslip = هەموو <de>Lohnabrechnung</de> (پسووڵەی مووچە) هەڵبگرن. کاتژمێرەکان بپشکنن.
topic-work-hours = هەموو ڕۆژێک بنووسن کەی کارتان کردووە.
topic-work-sick = نەخۆشن؟ پێش دەستپێکی کار بە کۆمپانیا بڵێن.
topic-work-no-wage = مووچە نایەت؟ خێرا بچن بۆ { -advice(case: "place") }. دوا وادە هەیە.
topic-work-contract-passport = بێ گرێبەست کار مەکەن. پاسپۆرتەکەتان ڕادەست مەکەن. بۆ وەرگرتنی کار هیچ پارەیەک مەدەن.

## recognition

topic-recognition = دانپێدانانی بڕوانامە
    .lead = تواناکانتان بەنرخن. داوا بکەن بپشکنن بڕوانامەکانتان لە ئەڵمانیا چ بەهایەکیان هەیە.
topic-recognition-collect = هەموو بڕوانامەکان کۆ بکەنەوە. کۆپی یان وێنەی باشیان بگرن.
topic-recognition-counselling = پێش ئەوەی { -application(case: "bare") } پێشکەش بکەن، ڕاوێژ وەربگرن.
topic-recognition-translate = بپرسن چی دەبێت وەربگێڕدرێت. تەنیا دوای ئەوە داوای وەرگێڕان بکەن.
topic-recognition-costs = پێشوەختە پرسیاری خەرجییەکان بکەن. لەوانەیە یارمەتی هەبێت.
topic-recognition-apply = { -application(case: "def") } لەو لایەنە پێشکەش بکەن کە پێتان دەوترێت.
topic-recognition-regulated = هەندێک پیشە تەنیا بە <de>Anerkennung</de> (دانپێدانان) دەکرێن، بۆ نموونە زۆر پیشە لە بواری چاودێری و پەرستاریدا.
topic-recognition-missing = کاغەزتان کەمە؟ باسی تواناکانتان بکەن. پرسیاری ڕێگای تر بکەن.
topic-recognition-part = تەنیا بەشێکی قبووڵە؟ پرسیاری کۆرس، ڕاهێنانی کردەیی یان تاقیکردنەوە بکەن.
topic-recognition-meanwhile = لە کاتی چاوەڕوانیدا بەردەوام ئەڵمانی بۆ پیشەکەتان فێر ببن.
topic-recognition-originals = تەنیا ئەگەر ناچار بن ئەسڵەکان ڕادەست بکەن. داوای بەڵگەی ڕادەستکردن بکەن.

## vocational-training

topic-vocational-training = فێربوونی پیشە
    .lead = پیشەیەک فێر دەبن، زۆربەی کات لە کۆمپانیا و لە قوتابخانەی پیشەیی. گەورەساڵانیش دەتوانن.
topic-vocational-training-counselling = لە <de>Berufsberatung</de> ({ -advice(case: "actez") } پیشەیی) { -appointment(case: "time") } وەربگرن.
topic-vocational-training-internship = <de>Praktikum</de> (ڕاهێنانی کردەیی) بکەن. بەم جۆرە دەبینن ئایا پیشەکە بۆتان دەگونجێت.
topic-vocational-training-apply = زوو { -application(case: "bare") } پێشکەش بکەن، لە چەند کۆمپانیایەکیش.
topic-vocational-training-permission = پێش دەستپێکردن بپرسن ئایا مۆڵەتتان پێویستە.
topic-vocational-training-contract = تەنیا کاتێک لە <de>Ausbildungsvertrag</de> (گرێبەستی فێربوونی پیشە) تێ دەگەن، واژۆی بکەن.
topic-vocational-training-school-leaving = هێشتا بڕوانامەی قوتابخانەتان نییە؟ بپرسن چۆن دەتوانن ئێستا بەدەستی بهێنن.
topic-vocational-training-support = <de>Berufsschule</de> (قوتابخانەی پیشەیی) سەختە؟ زوو پرسیاری وانەی یارمەتیدەر بکەن.
topic-vocational-training-german = پرسیاری { -german-course(case: "bare") } لە پاڵ فێربوونی پیشەدا بکەن.
topic-vocational-training-money = مووچە بەش ناکات؟ پرسیاری <de>Berufsausbildungsbeihilfe</de> (دەرماڵەی فێربوونی پیشە) بکەن.
topic-vocational-training-before-stopping = دەتانەوێت وازی لێ بهێنن؟ پێش ئەوە بچن بۆ { -advice(case: "place") }. ئەمە لەوانەیە بۆ مانەوەتان گرنگ بێت.
topic-vocational-training-training-permit = ئەگەر ڕاگرتنی کاتیی دیپۆرتتان هەیە، لەوانەیە <de>Ausbildungsduldung</de> (ڕاگرتنی دیپۆرت بۆ فێربوونی پیشە) بکرێت. هەروەها <de>Aufenthaltserlaubnis</de> (مۆڵەتی مانەوە) بۆ فێربوونی پیشە هەیە. لە { -advice(case: "place") } بپرسن چی بۆ ئێوە دەگونجێت.

## school

topic-school = منداڵان لە قوتابخانە
    .lead = هەر ئێستا ناوی منداڵەکەتان بنووسن. لە ئەڵمانیا <de>Schulpflicht</de> (خوێندنی ناچاری) هەیە: منداڵان دەبێت بچنە قوتابخانە.
topic-school-register = ناوی منداڵەکەتان لە قوتابخانە بنووسن.
topic-school-german = بپرسن منداڵەکەتان لە قوتابخانە چۆن فێری ئەڵمانی دەبێت.
topic-school-contact-person = بپرسن { -contact-person(case: "bare") } بۆ منداڵەکەتان کێیە. ناوەکە بنووسن.
topic-school-sick = منداڵەکەتان نەخۆشە؟ بەیانی بە قوتابخانە بڵێن.
topic-school-parents-evening = بچن بۆ <de>Elternabend</de> (کۆبوونەوەی دایک و باوکان). لە قوتابخانە داوای { -language-mediation } بکەن.
topic-school-afternoon = دوای نیوەڕۆ کار دەکەن؟ پرسیاری چاودێریی منداڵ بکەن، بۆ نموونە <de>OGS</de> (چاودێریی دوای نیوەڕۆ).
topic-school-costs = پرسیاری یارمەتی بکەن بۆ پێداویستیی قوتابخانە، گەشت و نانی نیوەڕۆ.
topic-school-letters = نامەکانی قوتابخانە بخوێننەوە. ئەگەر شتێک ڕوون نەبوو، بپرسن.
topic-school-home-language = لە ماڵەوە بە زمانی خۆتان قسە بکەن. ئەمە یارمەتیی منداڵەکەتان دەدات لە فێربووندا.
topic-school-holidays = تەنیا لە پشووی قوتابخانەدا گەشت بکەن. ئەگەر منداڵەکەتان مۆڵەتی پێویست بوو، لە قوتابخانە بپرسن.

## daycare

topic-daycare = باخچە و چاودێریی ڕۆژانە
    .lead = زۆر زوو ناوی منداڵەکەتان بنووسن. زۆر خێزان چاوەڕێی شوێنن.
topic-daycare-register = ناوی منداڵەکەتان بۆ شوێنێک لە <de>Kita</de> (باخچەی منداڵان) بنووسن.
topic-daycare-visit = چەند باخچەیەک ببینن. بڵێن کام کاتتان پێویستە.
topic-daycare-waiting = هێشتا شوێن نییە؟ پرسیاری <de>Tagespflege</de> (چاودێریی ڕۆژانە) و گرووپی یاری بکەن.
topic-daycare-settling-in = کات بۆ <de>Eingewöhnung</de> (ڕاهاتن) دابنێن. لە سەرەتادا لەگەڵی دەمێننەوە.
topic-daycare-costs = بپرسن شوێنەکە چەندی تێ دەچێت و چ یارمەتییەک هەیە.
topic-daycare-vaccination = باخچە لەبارەی ڤاکسینەوە دەپرسێت. <de>Impfpass</de> (دەفتەری ڤاکسین) لەگەڵ خۆتان ببەن.
topic-daycare-sick = منداڵی نەخۆش لە ماڵەوە دەمێنێتەوە. بەیانی تەلەفۆن بۆ باخچە بکەن.
topic-daycare-pick-up = بە باخچە بڵێن کێ بۆی هەیە منداڵەکەتان وەربگرێتەوە.
topic-daycare-refusal = داواکەتان ڕەت کرایەوە؟ کۆڵ مەدەن. لە <de>Jugendamt</de> ({ -office(case: "ez") } گەنجان) بپرسن.

## learning-german

topic-learning-german = فێربوونی ئەڵمانی
    .lead = لە { $kommune } بۆ { -german-course(case: "indef") } بپرسن کە بۆتان بگونجێت. زوو دەست پێ بکەن.
topic-learning-german-advice = ڕاوێژ وەربگرن کام { -german-course(case: "bare") } بۆتان دەگونجێت.
topic-learning-german-test = <de>Einstufungstest</de> (تاقیکردنەوەی ئاست) بکەن. پێویست ناکات خۆتانی بۆ ئامادە بکەن.
topic-learning-german-register = ناوی خۆتان بنووسن. پرسیاری کات، خەرجی و چاودێریی منداڵ بکەن.
topic-learning-german-attend = بە ڕێکوپێکی وەرن. ئەگەر ناتوانن بێن، ئاگاداریان بکەنەوە.
topic-learning-german-keep = هەموو بڕوانامەیەک هەڵبگرن. کۆپی بکەن.
topic-learning-german-work = بە شیفت کار دەکەن؟ پرسیاری کاتی گونجاوی کۆرس بکەن.
topic-learning-german-alphabet = دەتانەوێت فێری خوێندن و نووسین ببن؟ پرسیاری <de>Alphabetisierungskurs</de> (کۆرسی خوێندن و نووسین) بکەن.
topic-learning-german-obliged = { -office(case: "indef") } دەتاننێرێت بۆ <de>Integrationskurs</de> (کۆرسی تێکەڵبوون)؟ نامەکە نیشانی { -advice(case: "place") } بدەن.
topic-learning-german-practise = هەموو ڕۆژێک کەمێک بە ئەڵمانی قسە بکەن، بۆ نموونە لە <de>Sprachcafé</de> (کافێی زمان).
topic-learning-german-waiting = شوێنی بەتاڵ نییە؟ تا ئەو کاتە ئۆنلاین یان لە کتێبخانە فێر ببن.
topic-learning-german-course-contract = گرێبەستی کۆرسی گران واژۆ مەکەن. سەرەتا پرسیاری کۆرسی هەرزان یان بێبەرامبەر بکەن.
topic-learning-german-integration-course = ئەوانەی مافیان لە <de>Integrationskurs</de> (کۆرسی تێکەڵبوون) نییە، ئێستا زۆربەی کات مۆڵەتی بەشداریکردنیان پێ نادرێت. ئەمە بۆ نموونە زۆر کەسی یەکێتیی ئەوروپا و ئۆکرانیا دەگرێتەوە. لە { -advice(case: "place") } بۆ کۆرسی تر بپرسن.

## getting-around

topic-getting-around = پاس، شەمەندەفەر، پاسکیل و ئۆتۆمبێل
    .lead = پێش سواربوون بلیت بکڕن. تا کۆتایی گەشتەکە هەڵی بگرن.
topic-getting-around-plan = لە ئەپێک یان لە خشتەی کاتەکان بەدوای هێڵەکەتاندا بگەڕێن.
topic-getting-around-ticket = پێش سواربوون بلیت بکڕن. هەندێک بلیت دەبێت مۆر بکرێن (<de>entwerten</de>).
topic-getting-around-cheaper = پرسیاری بلیتی مانگانە و <de>Ermäßigung</de> (داشکاندن) بکەن.
topic-getting-around-licence = مۆڵەتی شۆفێریتان هەیە؟ بپرسن ئایا لێرە کارایە و تا کەی.
topic-getting-around-bicycle = پاسکیلەکەتان چرا، برێک و زەنگی پێویستە. هەمیشە قوفڵی بدەن.
topic-getting-around-helmet = لەسەر پاسکیل کڵاوی پارێزەر لە سەر بکەن. سەرتان دەپارێزێت.
topic-getting-around-child-seat = منداڵان لە ئۆتۆمبێلدا کورسیی منداڵی گونجاویان پێویستە.
topic-getting-around-car = هەرگیز بێ بیمە، تۆماری ئۆتۆمبێل و مۆڵەتی شۆفێریی کارا لێ مەخوڕن.
topic-getting-around-no-ticket = بێ بلیتی کارا گران دەوەستێت. نامەشتان بۆ هات؟ دەستبەجێ بچن بۆ { -advice(case: "place") }.

## everyday-life

topic-everyday-life = ژیانی ڕۆژانە و دراوسێ
    .lead = یاسای بچووک یارمەتیی پێکەوەژیان دەدات. لە دراوسێکانتان بپرسن. زۆریان بە خۆشییەوە یارمەتی دەدەن.
topic-everyday-life-post = هەموو نامەیەک دەستبەجێ بکەنەوە. کاغەزە گرنگەکان لە فایلێکدا کۆ بکەنەوە.
topic-everyday-life-broadcasting-fee = وەڵامی نامەی <de>Rundfunkbeitrag</de> (پارەی ڕادیۆ و تەلەڤیزیۆن) بدەنەوە. بپرسن ئایا دەکرێت لە پارەدان ببەخشرێن.
topic-everyday-life-waste = زبڵ جیا بکەنەوە: کاغەز، پاشماوەی خواردن و ڕووەک، پاکەت، شووشە و ئەوەی دەمێنێتەوە.
topic-everyday-life-waste-calendar = <de>Abfallkalender</de> (ڕۆژژمێری زبڵ) وەربگرن. ڕۆژی هەر تەنەکەیەکی زبڵی تێدایە.
topic-everyday-life-library-card = کارتی کتێبخانە وەربگرن. لەوێ دەتوانن فێربوونیش بکەن.
topic-everyday-life-quiet = شەوان، یەکشەممان و لە پشووە فەرمییەکاندا کاتی بێدەنگییە (<de>Ruhezeit</de>). ئەو کاتە بێدەنگ بن.
topic-everyday-life-deposit = لەسەر زۆر بوتڵ <de>Pfand</de> (پارەی بارمتە) هەیە. بوتڵەکان بۆ دوکان بگەڕێننەوە.
topic-everyday-life-shops = یەکشەممان و لە پشووە فەرمییەکاندا زۆربەی دوکانەکان داخراون.
topic-everyday-life-airing = هەموو ڕۆژێک ماوەیەکی کورت پەنجەرە بکەنەوە بۆ هەواگۆڕین. ئەمە دژی کەڕوو یارمەتی دەدات.
topic-everyday-life-on-time = لە کاتی خۆیدا وەرن. ئەگەر نەکرا، ئاگاداریان بکەنەوە.
topic-everyday-life-doorstep = لەبەر دەرگا یان بە تەلەفۆن هیچ واژۆ مەکەن. گرێبەستی مۆبایل و کارەبا زۆرجار ماوەیان درێژە.

## community

topic-community = بینینی خەڵک
    .lead = بچنە ئەو شوێنانەی کەسانی تری لێیە. بە ئەڵمانیی کەمیش دەتوانن بەشداری بکەن.
topic-community-visit = لە گەڕەکەکەتان سەردانی شوێنێکی یەکتربینین بکەن. پرسیاری بەرنامەکە بکەن.
topic-community-club = بەدوای <de>Verein</de> (یانە یان کۆمەڵە) بگەڕێن، بۆ نموونە بۆ وەرزش یان مۆسیقا. سەردانی بکەن.
topic-community-language-cafe = بچنە <de>Sprachcafé</de> (کافێی زمان). لەوێ بێ تاقیکردنەوە قسە دەکەن.
topic-community-volunteer = ئێوەش یارمەتی بدەن. <de>Ehrenamt</de> (کاری خۆبەخشی) ناسیاوی و ئەزموونتان پێ دەدات.
topic-community-parents = دایک و باوکان لە گرووپی منداڵانی ساوا، باخچە و قوتابخانە یەکتر دەبینن.
topic-community-library = لە کتێبخانە دەتوانن بخوێننەوە، فێر ببن و کەسانی تر ببینن.
topic-community-mentor = پرسیاری ئەو کەسانە بکەن کە لە ژیانی ڕۆژانەدا هاوەڵیتان دەکەن.
topic-community-fee = پارەی بەشداری زۆرە؟ پرسیاری <de>Ermäßigung</de> (داشکاندن) بکەن.

## rights-protection

topic-rights-protection = ماف و پاراستن
    .lead = کەس بۆی نییە لە ئێوە یان لە منداڵەکانتان بدات یان هەڕەشە بکات. داوای یارمەتی بکەن. ئێوە تەنیا نین.
topic-rights-protection-safety = لە مەترسیدان؟ بچنە شوێنێکی پارێزراو. تەلەفۆن بۆ پۆلیس بکەن.
topic-rights-protection-helpline = ژنان دەتوانن تەلەفۆن بۆ <de>Hilfetelefon</de> (هێڵی یارمەتی) بکەن، شەو و ڕۆژ و بە زۆر زمان.
topic-rights-protection-womens-advice = { -advice(case: "place") } بۆ ژنان یارمەتیتان دەدات پاراستن بدۆزنەوە و پلانی دواتر دابنێن.
topic-rights-protection-write-down = بنووسن: چی ڕووی داوە؟ کەی، لە کوێ، کێ بینیویەتی؟
topic-rights-protection-discrimination = لەبەر ڕەچەڵەکتان خراپتر مامەڵەتان لەگەڵ دەکرێت؟ بچن بۆ { -advice(case: "place") }.
topic-rights-protection-equal = ژنان و پیاوان مافی یەکسانیان هەیە. خۆتان لەسەر ژیانی خۆتان بڕیار دەدەن.
topic-rights-protection-children = منداڵان پێویستییان بە پاراستن هەیە. خۆیشیان دەتوانن تەلەفۆن بکەن و داوای ڕاوێژ بکەن.
topic-rights-protection-passport = پاسپۆرتەکەتان مەدەنە کەس بۆ هەڵگرتن.
topic-rights-protection-fair-work = کێشەی مووچە یان کاتی کارتان هەیە؟ بۆ ئەمەش { -advice(case: "act") } هەیە.
topic-rights-protection-signature = پێش هەر واژۆیەک بپرسن داتاکانتان بۆ چی پێویستن.
topic-rights-protection-force = کەسێک ناچارتان دەکات بە کار، هاوسەرگیری یان سێکس؟ ئەمە ڕێگەپێدراو نییە. داوای یارمەتی بکەن.

## advice

topic-advice = دۆزینەوەی { -advice(case: "act") }
    .lead = پێویست ناکات هەموو شتێک بە تەنیا بکەن. زوو بە پرسیار و نامەکانتانەوە وەرن.
topic-advice-visit = بچن بۆ { -advice(case: "indef") } لە نزیکتان. داوای { -appointment(case: "time") } بکەن.
topic-advice-language = بڵێن بە کام زمان قسە دەکەن. داوای { -language-mediation } بکەن.
topic-advice-bring = هەموو نامەکان و { -pack(case: "short") }ەکەتان لەگەڵ خۆتان ببەن.
topic-advice-ask-again = بپرسنەوە تا لە هەموو شتێک تێ دەگەن. کەس هەر لە سەرەتاوە هەموو شتێک نازانێت.
topic-advice-plan = پێکەوە بنووسن کێ چی دەکات و تا کەی.
topic-advice-adults = بۆ گەورەساڵان <de>Migrationsberatung</de> ({ -advice(case: "actez") } کۆچ) هەیە.
topic-advice-young = گەنجن؟ پرسیاری <de>Jugendmigrationsdienst</de> (خزمەتی کۆچ بۆ گەنجان) بکەن.
topic-advice-trusted-person = بپرسن ئایا دەتوانن کەسێکی جێی متمانە لەگەڵ خۆتان ببەن.
topic-advice-your-data = بپرسن داتاکانتان بە کێ دەدرێن. تەنیا ئەگەر بتانەوێت ڕازی بن.
topic-advice-children = مەهێڵن منداڵەکانتان وەرگێڕان بکەن. ئەمە بۆ ئەوان زۆر قورسە.
topic-advice-paid-help = کەسێک بۆ یارمەتیدان لە { -application(case: "pl") }دا پارەی زۆر داوا دەکات؟ سەرەتا لە { -advice(case: "indef") } بپرسن.

## emergency

topic-emergency = لە حاڵەتی لەناکاودا
    .lead = دەستبەجێ داوای یارمەتی بکەن! سەرەتا بڵێن لە کوێن.
topic-emergency-safety = خۆتان بگەیەننە شوێنێکی پارێزراو. کەسانی تر ئاگادار بکەنەوە.
topic-emergency-call = تەلەفۆن بکەن: ئاگرکوژێنەوە و ئەمبوڵانس یان پۆلیس.
topic-emergency-say = بڵێن: لە کوێیە؟ چی ڕووی داوە؟ چەند کەسن؟
topic-emergency-stay-on-line = تەلەفۆنەکە دامەخەن. چاوەڕێی پرسیار بن.
topic-emergency-show-way = دەرگای دەرەوە بکەنەوە. ڕێگا نیشانی یارمەتیدەران بدەن.
topic-emergency-fire = ئاگر؟ بچنە دەرەوە و دەرگاکان دابخەن. ئاسانسۆر (مەسعەد) بەکار مەهێنن!
topic-emergency-no-danger = نەخۆشن، بەڵام مەترسی لەسەر ژیان نییە؟ تەلەفۆن بۆ خزمەتی پزیشکی ئێشکگر بکەن.
topic-emergency-violence = توندوتیژی لە ماڵەوە؟ تەلەفۆن بۆ پۆلیس بکەن، شەوانیش.
topic-emergency-little-german = کەم ئەڵمانی دەزانن؟ هەر تەلەفۆن بکەن. ناونیشانەکەتان بڵێن.
topic-emergency-do-not-wait = ژیانی کەسێک لە مەترسیدایە؟ چاوەڕێ مەکەن! دەستبەجێ تەلەفۆن بۆ ئەمبوڵانس بکەن!

## deadlines: by when a step is to be done

deadline-two-weeks = لە ماوەی دوو هەفتەدا دوای گواستنەوە
deadline-after-move-in = یەکسەر دوای گواستنەوە
deadline-at-move-in = لە کاتی گواستنەوەدا
deadline-at-once = دەستبەجێ
deadline-soon = بە زووترین کات
deadline-first-weeks = لە هەفتەکانی یەکەمدا
deadline-before-expiry = زۆر پێش بەسەرچوونی بەڵگەنامەکە
deadline-before-signing = پێش ئەوەی واژۆ بکەن
deadline-before-start = پێش یەکەم ڕۆژی کار
deadline-before-driving = پێش ئەوەی ئۆتۆمبێل لێ بخوڕن
deadline-letter-date = تا بەرواری ناو نامەکە
