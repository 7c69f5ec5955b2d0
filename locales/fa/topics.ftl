# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## registration

topic-registration = ثبت محل سکونت
    .lead = بعد از رفتن به خانهٔ جدید، محل سکونت خود را ثبت کنید. بسیاری از { -office(case: "pl") } بعداً این ثبت را می‌خواهند.
topic-registration-confirmation = از { -landlord } یک <de>Wohnungsgeberbestätigung</de> (تأییدیهٔ { -landlord }) بخواهید.
topic-registration-ask-appointment = در <de>Bürgerbüro</de> (دفتر خدمات شهروندی) بپرسید که { -appointment(case: "bare") } لازم دارید یا نه.
topic-registration-register = خودتان و خانواده‌تان را با آدرس جدید ثبت کنید.
topic-registration-certificate = <de>Meldebescheinigung</de> (گواهی ثبت آدرس) بخواهید. آن را خوب نگه دارید.
topic-registration-letterbox = همهٔ نام‌های خانوادگی را روی صندوق پست و زنگ در بنویسید.
topic-registration-move = دوباره به خانهٔ دیگری می‌روید؟ آدرس بعدی را هم ثبت کنید.
topic-registration-tell-others = آدرس جدید را به بانک، مدرسه، صندوق بیمهٔ درمانی و { -office(case: "pl") } هم بگویید.
topic-registration-tax-id = <de>Steuer-ID</de> (شمارهٔ مالیاتی) معمولاً با پست می‌آید. نامه را نگه دارید.
topic-registration-no-payment = برای { -appointment(case: "bare") } به هیچ‌کس پول ندهید. فقط خانه‌ای را ثبت کنید که واقعاً در آن زندگی می‌کنید.
topic-registration-two-weeks-law = تا دو هفته بعد از رفتن به خانهٔ جدید، محل سکونت خود را ثبت کنید. دیرتر شده است؟ با این حال فوراً ثبت کنید. پرسشی دارید؟ از { -advice(case: "bare") } بپرسید.

## residence-permit

topic-residence-permit = اجازهٔ اقامت
    .lead = ببینید مدرک شما تا کی معتبر است. زود { -appointment(case: "bare") } بخواهید.
topic-residence-permit-check = ببینید مدرک شما تا کی معتبر است. تاریخ آن را یادداشت کنید.
topic-residence-permit-appointment = از <de>Ausländerbehörde</de> ({ -office(case: "ez") } امور خارجیان) زود { -appointment(case: "bare") } بخواهید.
topic-residence-permit-papers = بپرسید چه مدارکی باید بیاورید. کپی بگیرید.
topic-residence-permit-receipt = طول می‌کشد؟ یک تأییدیهٔ کتبی بخواهید.
topic-residence-permit-next-steps = می‌خواهید برای همیشه بمانید؟ بخواهید قدم‌ها را برایتان بنویسند.
topic-residence-permit-conditions = آنچه را روی مدرک و روی برگهٔ ضمیمه نوشته است، بخوانید.
topic-residence-permit-work = پیش از هر کار جدید بپرسید که اجازه دارید آنجا کار کنید یا نه.
topic-residence-permit-travel = می‌خواهید به خارج سفر کنید یا خانه را عوض کنید؟ پیش از آن بپرسید.
topic-residence-permit-changes = تغییرات را خبر بدهید: آدرس، ازدواج، تولد فرزند، جدایی یا کار جدید.
topic-residence-permit-deadline-letter = در نامه <de>Frist</de> (مهلت) نوشته است؟ فوراً به { -advice(case: "bare") } بروید. برای { -appointment(case: "bare") } به هیچ‌کس پول ندهید.
topic-residence-permit-right-to-stay = با <de>Duldung</de> (دولدونگ، تعلیق موقت اخراج) هم راه‌هایی برای رسیدن به <de>Aufenthaltserlaubnis</de> (اجازهٔ اقامت) هست. مثلاً مدت زندگی در آلمان مهم است. زود از { -advice(case: "bare") } بپرسید.
topic-residence-permit-chance-permit = <de>Chancen-Aufenthaltsrecht</de> (فرصت برای اقامت) دیگر داده نمی‌شود. هنوز آن را دارید؟ پس برای مدتی قواعد ویژه‌ای هست. به‌زودی به { -advice(case: "bare") } بروید.

## health-insurance

topic-health-insurance = بیمهٔ درمانی
    .lead = زود با یک صندوق بیمهٔ درمانی تماس بگیرید. با کارت آن پیش دکتر می‌روید.
topic-health-insurance-ask = اول روشن کنید بیمهٔ شما چگونه است. { -advice(case: "bare") } در این کار کمک می‌کند.
topic-health-insurance-choose = یک <de>Krankenkasse</de> (صندوق بیمهٔ درمانی) انتخاب کنید و آنجا ثبت‌نام کنید.
topic-health-insurance-family = بپرسید که خانوادهٔ شما می‌تواند همراه شما بیمه شود یا نه.
topic-health-insurance-card = هر بار که پیش دکتر می‌روید، <de>Gesundheitskarte</de> (کارت بیمه) را ببرید.
topic-health-insurance-no-card = هنوز کارت ندارید؟ از صندوق بیمهٔ درمانی یک گواهی بخواهید.
topic-health-insurance-european-card = کارت بیمه از اروپا دارید؟ آن را به صندوق بیمهٔ درمانی نشان دهید.
topic-health-insurance-social-office = گاهی اول <de>Sozialamt</de> ({ -office(case: "ez") } امور اجتماعی) کمک می‌کند. دربارهٔ <de>Behandlungsschein</de> (برگهٔ درمان) بپرسید.
topic-health-insurance-changes = به صندوق بیمهٔ درمانی خبر بدهید: آدرس جدید، کار جدید، تولد فرزند، ازدواج.
topic-health-insurance-not-insured = بیمه ندارید؟ صبر نکنید. از { -advice(case: "bare") } بپرسید.
topic-health-insurance-doorstep = دم در یا پای تلفن هیچ قرارداد بیمه‌ای را امضا نکنید. اول مشاوره بگیرید.

## doctor

topic-doctor = وقتی بیمار هستید
    .lead = اول به مطب دکتر خانوادگی بروید. اگر خطر جانی هست، فوراً به آمبولانس زنگ بزنید.
topic-doctor-find = پیش از آنکه بیمار شوید، یک <de>Hausarztpraxis</de> (مطب دکتر خانوادگی) نزدیک خود پیدا کنید.
topic-doctor-call = به آنجا زنگ بزنید و { -appointment(case: "bare") } بخواهید.
topic-doctor-language = { -language-mediator } لازم دارید؟ همان اول بگویید.
topic-doctor-bring = کارت، دفترچهٔ واکسن و داروهای خود را ببرید.
topic-doctor-specialist = مطب متخصص لازم دارید؟ یک <de>Überweisung</de> (برگهٔ معرفی) بخواهید.
topic-doctor-closed = مطب بسته است و خطر جانی نیست؟ دکتر کشیک (نوکریوال) کمک می‌کند.
topic-doctor-pharmacy = با <de>Rezept</de> (نسخه) از <de>Apotheke</de> (داروخانه) دارو می‌گیرید.
topic-doctor-sick-note = نمی‌توانید به کار یا کلاس بروید؟ فوراً خبر بدهید.
topic-doctor-cancel = نمی‌توانید در { -appointment(case: "bare") } بیایید؟ آن را زود لغو کنید.
topic-doctor-children = با کودکان به <de>Vorsorgeuntersuchung</de> (معاینهٔ پیشگیری) هم بروید.
topic-doctor-ambulance = درد شدید در سینه، تنگی نفس یا فلج شدن؟ صبر نکنید. به آمبولانس زنگ بزنید.

## mental-health

topic-mental-health = وقتی روح و روان کمک می‌خواهد
    .lead = خیلی‌ها بعد از روزهای سخت می‌ترسند یا بد می‌خوابند. کمک بگیرید.
topic-mental-health-talk = با کسی که به او اعتماد دارید، صحبت کنید.
topic-mental-health-practice = به <de>Hausarztpraxis</de> (مطب دکتر خانوادگی) خود بروید. بگویید حالتان چگونه است.
topic-mental-health-counselling = از { -advice(case: "bare") } بپرسید نزدیک شما چه کمکی هست.
topic-mental-health-language = { -language-mediator } بخواهید.
topic-mental-health-strength = تقصیر شما نیست. کمک گرفتن قدم خوبی است.
topic-mental-health-daily = برنامهٔ منظم، تحرک و گفت‌وگو می‌تواند حالتان را بهتر کند.
topic-mental-health-children = کودکان هم نگرانی دارند. با مدرسه، کودکستان یا مطب دکتر کودکان صحبت کنید.
topic-mental-health-waiting = پیدا شدن جا برای <de>Psychotherapie</de> (روان‌درمانی) ممکن است طول بکشد. بپرسید از همین حالا چه چیزی کمک می‌کند.
topic-mental-health-not-alone = دیگر نمی‌خواهید زندگی کنید؟ همین حالا زنگ بزنید. اگر خطر جانی هست، به آمبولانس زنگ بزنید.

## housing

topic-housing = پیدا کردن خانه
    .lead = جست‌وجو ممکن است طول بکشد. هر قرارداد را پیش از امضا با آرامش بخوانید.
topic-housing-entitlement = برای خانه‌های ارزان، دربارهٔ <de>Wohnberechtigungsschein</de> (گواهی خانهٔ ارزان) بپرسید.
topic-housing-search = در اینترنت، در روزنامه و نزد آشنایان بگردید.
topic-housing-visit = خانه را ببینید. از خرابی‌ها عکس بگیرید.
topic-housing-rent-paid = { -office(case: "indef") } اجارهٔ شما را می‌دهد؟ اول از آنجا موافقت بخواهید.
topic-housing-contract = بخواهید <de>Mietvertrag</de> (قرارداد اجاره) را برایتان توضیح دهند. آن را خوب نگه دارید.
topic-housing-costs = به <de>Kaltmiete</de> (اجارهٔ پایه) <de>Nebenkosten</de> (هزینه‌های جانبی) افزوده می‌شود، مثلاً برای آب و زباله.
topic-housing-deposit = <de>Kaution</de> (پول پیش) تضمین است. رسید آن را نگه دارید.
topic-housing-power = هنگام ورود به خانه، عدد کنتورها (میترها) را بنویسید. قرارداد برق را اغلب خودتان می‌بندید.
topic-housing-handover = هنگام ورود به خانه، همهٔ خرابی‌ها را در <de>Übergabeprotokoll</de> (برگهٔ تحویل خانه) بنویسید.
topic-housing-dismissal = <de>Kündigung</de> (فسخ قرارداد) یا <de>Mahnung</de> (اخطار پرداخت) گرفته‌اید؟ فوراً به { -advice(case: "bare") } بروید.
topic-housing-advance = پیش از دیدن خانه و قرارداد پول ندهید. چیزی را که نمی‌فهمید، امضا نکنید.

## money-support

topic-money-support = وقتی پول کافی نیست
    .lead = زود راهنمایی بگیرید. { -advice(case: "bare") } با شما روشن می‌کند کدام { -office(case: "bare") } مسئول است.
topic-money-support-ask = از { -advice(case: "bare") } بپرسید چه کمکی برای شما ممکن است.
topic-money-support-job-centre = دربارهٔ <de>Leistungen vom Jobcenter (SGB II)</de> (کمک‌هزینهٔ جاب‌سنتر) بپرسید. زود { -application } بدهید.
topic-money-support-social-office = برای بعضی کمک‌ها <de>Sozialamt</de> ({ -office(case: "ez") } امور اجتماعی) مسئول است. آنجا بپرسید.
topic-money-support-family = فرزند دارید؟ دربارهٔ <de>Kindergeld</de> (کمک‌هزینهٔ فرزند) و <de>Kinderzuschlag</de> (کمک‌هزینهٔ اضافی فرزند) بپرسید.
topic-money-support-copies = از هر { -application } کپی بگیرید. برای تحویل آن تأییدیه بخواهید.
topic-money-support-changes = تغییرات را فوراً خبر بدهید: کار، دستمزد، تغییر خانه، تولد فرزند، ازدواج، سفر.
topic-money-support-rent = دستمزد کم و اجاره زیاد است؟ دربارهٔ <de>Wohngeld</de> (کمک‌هزینهٔ مسکن) بپرسید.
topic-money-support-school = برای وسایل مدرسه و گردش‌ها دربارهٔ <de>Bildung und Teilhabe</de> (کمک آموزشی) بپرسید.
topic-money-support-decision = <de>Bescheid</de> (نامهٔ تصمیم { -office(case: "bare") }) اشتباه یا نامفهوم است؟ فوراً بپرسید. این کار مهلت دارد.
topic-money-support-debts = بدهی دارید؟ زود به <de>Schuldnerberatung</de> (مشاورهٔ بدهی) بروید.
topic-money-support-letters = نامه‌های { -office(case: "bare") } را فوراً باز کنید. تا تاریخی که در نامه هست، پاسخ بدهید. وگرنه شاید پول به شما نرسد.

## bank-account

topic-bank-account = باز کردن حساب بانکی
    .lead = به‌زودی حساب باز کنید. برای دستمزد، اجاره و پولی که { -office(case: "bare") } می‌دهد، لازم است.
topic-bank-account-compare = چند بانک را مقایسه کنید. همهٔ هزینه‌ها را بپرسید.
topic-bank-account-open = در یک بانک یا اشپارکاسه یک <de>Girokonto</de> (حساب جاری) باز کنید.
topic-bank-account-refused = بانک نه می‌گوید؟ دربارهٔ <de>Basiskonto</de> (حساب پایه) بپرسید.
topic-bank-account-give-iban = <de>IBAN</de> (شمارهٔ حساب) خود را به کارفرما و { -office(case: "bare") } بدهید.
topic-bank-account-standing-order = اجاره را با <de>Dauerauftrag</de> (دستور پرداخت ثابت) بپردازید. این‌طور فراموش نمی‌شود.
topic-bank-account-statements = حساب خود را زیاد نگاه کنید. <de>Kontoauszüge</de> (صورت‌حساب‌ها) را نگه دارید.
topic-bank-account-lost-card = کارت گم شده است؟ بخواهید کارت را فوراً مسدود کنند.
topic-bank-account-instalments = کمتر قسطی بخرید. پیش از آن همهٔ هزینه را بپرسید.
topic-bank-account-pin = کارت، PIN یا حساب خود را به هیچ‌کس ندهید. به پیام‌هایی که این‌ها را می‌خواهند، هرگز پاسخ ندهید.

## work

topic-work = پیدا کردن کار
    .lead = اول روشن کنید که اجازهٔ کار دارید یا نه. بعد برای جست‌وجو کمک بگیرید.
topic-work-permission = روی مدرک خود بخوانید که اجازهٔ کار دارید یا نه. روشن نیست؟ بپرسید.
topic-work-register = خود را به‌عنوان جویای کار ثبت کنید. یک گفت‌وگو دربارهٔ هدف‌هایتان بخواهید.
topic-work-job-centre = از <de>Jobcenter</de> (جاب‌سنتر) پول می‌گیرید؟ پس آنجا دربارهٔ کار بپرسید.
topic-work-cv = یک <de>Lebenslauf</de> (رزومه، سی‌وی) بنویسید. بخواهید کسی آن را بخواند.
topic-work-contract = <de>Arbeitsvertrag</de> (قرارداد کار) را دقیق بخوانید. آنچه را نمی‌فهمید، بپرسید.
topic-work-numbers = کارفرما <de>Steuer-ID</de> (شمارهٔ مالیاتی) و <de>Sozialversicherungsnummer</de> (شمارهٔ بیمهٔ اجتماعی) را می‌خواهد.
topic-work-payslip = هر <de>Lohnabrechnung</de> (صورت دستمزد) را نگه دارید. ساعت‌ها را بررسی کنید.
topic-work-hours = هر روز بنویسید از چه ساعتی تا چه ساعتی کار کرده‌اید.
topic-work-sick = بیمار هستید؟ پیش از شروع کار به کارفرما خبر بدهید.
topic-work-no-wage = دستمزد نمی‌آید؟ زود به { -advice(case: "bare") } بروید. این کار مهلت دارد.
topic-work-contract-passport = بدون قرارداد کار نکنید. پاسپورت خود را تحویل ندهید. برای گرفتن کار پول ندهید.

## recognition

topic-recognition = به رسمیت شناختن مدارک
    .lead = توانایی شما ارزشمند است. بخواهید بررسی کنند مدارک شما در آلمان چه اعتباری دارد.
topic-recognition-collect = همهٔ مدارک تحصیلی و شغلی را جمع کنید. کپی یا عکس خوب بگیرید.
topic-recognition-counselling = پیش از آنکه { -application } بدهید، مشاوره بگیرید.
topic-recognition-translate = بپرسید چه چیزی باید ترجمه شود. تازه بعد از آن سفارش بدهید.
topic-recognition-costs = پیش از آن هزینه‌ها را بپرسید. شاید کمک باشد.
topic-recognition-apply = به نهادی که به شما معرفی می‌کنند، { -application } بدهید.
topic-recognition-regulated = بعضی شغل‌ها فقط با <de>Anerkennung</de> (به رسمیت شناختن) ممکن است، مثلاً بسیاری در پرستاری و مراقبت.
topic-recognition-missing = مدرکی کم دارید؟ بگویید چه کاری بلدید. راه‌های دیگر را بپرسید.
topic-recognition-part = فقط بخشی معتبر است؟ دربارهٔ کلاس، کارآموزی یا امتحان بپرسید.
topic-recognition-meanwhile = در زمان انتظار، آلمانی را برای شغل خود ادامه دهید.
topic-recognition-originals = اصل مدارک را فقط اگر لازم است تحویل دهید. برای تحویل آن تأییدیه بخواهید.

## vocational-training

topic-vocational-training = آموزش حرفه‌ای
    .lead = یک حرفه یاد می‌گیرید، معمولاً در شرکت و در مدرسهٔ حرفه‌ای. بزرگسالان هم می‌توانند.
topic-vocational-training-counselling = از <de>Berufsberatung</de> (مشاورهٔ شغلی) { -appointment(case: "bare") } بگیرید.
topic-vocational-training-internship = یک <de>Praktikum</de> (کارآموزی) بگذرانید. این‌طور می‌بینید شغل مناسب است یا نه.
topic-vocational-training-apply = زود { -application } بدهید، به چند شرکت هم.
topic-vocational-training-permission = پیش از شروع بپرسید که اجازه لازم دارید یا نه.
topic-vocational-training-contract = <de>Ausbildungsvertrag</de> (قرارداد آموزش حرفه‌ای) را فقط وقتی امضا کنید که آن را می‌فهمید.
topic-vocational-training-school-leaving = هنوز مدرک پایان مدرسه ندارید؟ بپرسید چگونه می‌توانید آن را بگیرید.
topic-vocational-training-support = <de>Berufsschule</de> (مدرسهٔ حرفه‌ای) سخت است؟ زود کمک درسی بخواهید.
topic-vocational-training-german = دربارهٔ { -german-course(case: "pl") } در کنار آموزش حرفه‌ای بپرسید.
topic-vocational-training-money = دستمزد کافی نیست؟ دربارهٔ <de>Berufsausbildungsbeihilfe</de> (کمک‌هزینهٔ آموزش حرفه‌ای) بپرسید.
topic-vocational-training-before-stopping = می‌خواهید آن را رها کنید؟ پیش از آن به { -advice(case: "bare") } بروید. این می‌تواند برای اقامت شما مهم باشد.
topic-vocational-training-training-permit = با تعلیق موقت اخراج (دولدونگ) شاید <de>Ausbildungsduldung</de> (تعلیق اخراج برای آموزش حرفه‌ای) ممکن باشد. <de>Aufenthaltserlaubnis</de> (اجازهٔ اقامت) برای آموزش حرفه‌ای هم هست. از { -advice(case: "bare") } بپرسید چه چیزی برای شما مناسب است.

## school

topic-school = کودکان در مدرسه (مکتب)
    .lead = فرزند خود را فوراً ثبت‌نام کنید. در آلمان <de>Schulpflicht</de> (تحصیل اجباری) هست: کودکان باید به مدرسه بروند.
topic-school-register = فرزند خود را در مدرسه ثبت‌نام کنید.
topic-school-german = بپرسید فرزند شما در مدرسه چگونه آلمانی یاد می‌گیرد.
topic-school-contact-person = بپرسید { -contact-person(case: "bare") } برای فرزندتان کیست. نام او را یادداشت کنید.
topic-school-sick = فرزند شما بیمار است؟ صبح به مدرسه خبر بدهید.
topic-school-parents-evening = به <de>Elternabend</de> (جلسهٔ والدین) بروید. از مدرسه { -language-mediation } بخواهید.
topic-school-afternoon = بعدازظهرها کار می‌کنید؟ دربارهٔ نگهداری بپرسید، مثلاً <de>OGS</de> (نگهداری در مدرسه).
topic-school-costs = دربارهٔ کمک برای وسایل مدرسه، گردش‌ها و ناهار بپرسید.
topic-school-letters = نامه‌های مدرسه را بخوانید. اگر چیزی روشن نیست، بپرسید.
topic-school-home-language = در خانه به زبان خودتان صحبت کنید. این به یادگیری فرزندتان کمک می‌کند.
topic-school-holidays = فقط در تعطیلات مدرسه سفر کنید. اگر فرزندتان مرخصی لازم دارد، از مدرسه بپرسید.

## daycare

topic-daycare = کودکستان و نگهداری نزد مراقب کودک
    .lead = فرزند خود را خیلی زود ثبت‌نام کنید. خانواده‌های زیادی منتظر جا هستند.
topic-daycare-register = فرزند خود را برای جا در <de>Kita</de> (کودکستان، مهدکودک) ثبت‌نام کنید.
topic-daycare-visit = چند کودکستان را ببینید. بگویید چه ساعت‌هایی لازم دارید.
topic-daycare-waiting = هنوز جا ندارید؟ دربارهٔ <de>Tagespflege</de> (نگهداری روزانه نزد مراقب کودک) و گروه‌های بازی بپرسید.
topic-daycare-settling-in = برای <de>Eingewöhnung</de> (عادت کردن کودک) وقت بگذارید. در آغاز شما هم آنجا می‌مانید.
topic-daycare-costs = بپرسید جا چقدر هزینه دارد و چه کمکی هست.
topic-daycare-vaccination = کودکستان دربارهٔ واکسن می‌پرسد. <de>Impfpass</de> (دفترچهٔ واکسن) را ببرید.
topic-daycare-sick = کودک بیمار در خانه می‌ماند. صبح به کودکستان زنگ بزنید.
topic-daycare-pick-up = به کودکستان بگویید چه کسی اجازه دارد فرزند شما را ببرد.
topic-daycare-refusal = پاسخ منفی گرفته‌اید؟ ناامید نشوید. از <de>Jugendamt</de> ({ -office(case: "ez") } امور جوانان) بپرسید.

## learning-german

topic-learning-german = یادگیری آلمانی
    .lead = در { $kommune } دربارهٔ { -german-course(case: "bare") } مناسب خود بپرسید. زود شروع کنید.
topic-learning-german-advice = مشاوره بگیرید کدام { -german-course(case: "bare") } برای شما مناسب است.
topic-learning-german-test = در <de>Einstufungstest</de> (آزمون تعیین سطح) شرکت کنید. لازم نیست برای آن درس بخوانید.
topic-learning-german-register = ثبت‌نام کنید. دربارهٔ ساعت‌ها، هزینه و نگهداری از کودک بپرسید.
topic-learning-german-attend = منظم بیایید. اگر نمی‌توانید بیایید، خبر بدهید.
topic-learning-german-keep = هر گواهی را نگه دارید. کپی بگیرید.
topic-learning-german-work = شیفتی کار می‌کنید؟ دربارهٔ ساعت‌های مناسب کلاس بپرسید.
topic-learning-german-alphabet = می‌خواهید خواندن و نوشتن یاد بگیرید؟ دربارهٔ <de>Alphabetisierungskurs</de> (کلاس سوادآموزی) بپرسید.
topic-learning-german-obliged = { -office(case: "indef") } شما را به <de>Integrationskurs</de> (کلاس همگرایی) می‌فرستد؟ نامه را به { -advice(case: "bare") } نشان دهید.
topic-learning-german-practise = هر روز کمی آلمانی صحبت کنید، مثلاً در <de>Sprachcafé</de> (کافهٔ زبان).
topic-learning-german-waiting = جای خالی نیست؟ تا آن زمان آنلاین یا در کتابخانه یاد بگیرید.
topic-learning-german-course-contract = قرارداد کلاس گران را امضا نکنید. اول دربارهٔ کلاس‌های ارزان یا رایگان بپرسید.
topic-learning-german-integration-course = کسی که حق قانونی شرکت در <de>Integrationskurs</de> (کلاس همگرایی) را ندارد، در حال حاضر معمولاً پذیرفته نمی‌شود. این مثلاً به بسیاری از افراد اهل اتحادیهٔ اروپا و اوکراین مربوط است. از { -advice(case: "bare") } دربارهٔ کلاس‌های دیگر بپرسید.

## getting-around

topic-getting-around = اتوبوس، قطار، دوچرخه و ماشین (موتر)
    .lead = پیش از سوار شدن بلیت (تکت) بخرید. آن را تا پایان سفر نگه دارید.
topic-getting-around-plan = مسیر خود را در یک اپ یا در جدول حرکت پیدا کنید.
topic-getting-around-ticket = پیش از سوار شدن بلیت بخرید. بعضی بلیت‌ها را باید در دستگاه مهر زد (<de>entwerten</de>).
topic-getting-around-cheaper = دربارهٔ بلیت ماهانه و <de>Ermäßigung</de> (تخفیف) بپرسید.
topic-getting-around-licence = گواهینامهٔ رانندگی دارید؟ بپرسید اینجا معتبر است یا نه و تا کی.
topic-getting-around-bicycle = دوچرخهٔ شما چراغ، ترمز و زنگ لازم دارد. همیشه آن را قفل کنید.
topic-getting-around-helmet = روی دوچرخه کلاه ایمنی بگذارید. از سر شما محافظت می‌کند.
topic-getting-around-child-seat = کودکان در ماشین صندلی کودک مناسب لازم دارند.
topic-getting-around-car = هرگز بدون بیمه، ثبت ماشین و گواهینامهٔ معتبر رانندگی نکنید.
topic-getting-around-no-ticket = بدون بلیت معتبر گران تمام می‌شود. نامه هم آمده است؟ فوراً به { -advice(case: "bare") } بروید.

## everyday-life

topic-everyday-life = زندگی روزمره و همسایه‌ها
    .lead = قاعده‌های کوچک به زندگی کنار هم کمک می‌کند. از همسایه‌ها بپرسید. خیلی‌ها با کمال میل کمک می‌کنند.
topic-everyday-life-post = هر نامه را فوراً باز کنید. مدارک مهم را در یک پوشه جمع کنید.
topic-everyday-life-broadcasting-fee = به نامهٔ <de>Rundfunkbeitrag</de> (هزینهٔ رادیو و تلویزیون) پاسخ بدهید. دربارهٔ معافیت بپرسید.
topic-everyday-life-waste = زباله‌ها را جدا کنید: کاغذ، پسماند غذا و گیاه، بسته‌بندی، شیشه و بقیه.
topic-everyday-life-waste-calendar = <de>Abfallkalender</de> (تقویم زباله) را بگیرید. روزهای هر سطل در آن نوشته است.
topic-everyday-life-library-card = کارت کتابخانه بگیرید. آنجا می‌توانید درس هم بخوانید.
topic-everyday-life-quiet = شب‌ها، یکشنبه‌ها و روزهای تعطیل رسمی <de>Ruhezeit</de> (وقت سکوت) است. در این زمان آرام باشید.
topic-everyday-life-deposit = بسیاری از بطری‌ها <de>Pfand</de> (پول گرو) دارند. آن‌ها را به فروشگاه برگردانید.
topic-everyday-life-shops = یکشنبه‌ها و روزهای تعطیل رسمی بیشتر فروشگاه‌ها بسته است.
topic-everyday-life-airing = هر روز مدتی کوتاه پنجره را باز کنید. این جلوی کپک را می‌گیرد.
topic-everyday-life-on-time = سر وقت بیایید. اگر نمی‌شود، خبر بدهید.
topic-everyday-life-doorstep = دم در یا پای تلفن چیزی را امضا نکنید. قراردادهای موبایل و برق اغلب طولانی است.

## community

topic-community = دیدار با مردم
    .lead = به جایی بروید که دیگران هستند. با آلمانی کم هم می‌توانید شرکت کنید.
topic-community-visit = به یک محل دیدار در محلهٔ خود بروید. برنامهٔ آن را بپرسید.
topic-community-club = یک <de>Verein</de> (انجمن) پیدا کنید، مثلاً برای ورزش یا موسیقی. به آنجا سر بزنید.
topic-community-language-cafe = به یک <de>Sprachcafé</de> (کافهٔ زبان) بروید. آنجا بدون امتحان صحبت می‌کنید.
topic-community-volunteer = شما هم کمک کنید. <de>Ehrenamt</de> (کار داوطلبانه) آشنایی و تجربه می‌آورد.
topic-community-parents = والدین در گروه کودکان خردسال، کودکستان و مدرسه همدیگر را می‌بینند.
topic-community-library = در کتابخانه می‌توانید بخوانید، یاد بگیرید و دیگران را ببینید.
topic-community-mentor = بپرسید چه کسانی می‌توانند در زندگی روزمره شما را همراهی کنند.
topic-community-fee = حق عضویت زیاد است؟ دربارهٔ <de>Ermäßigung</de> (تخفیف) بپرسید.

## rights-protection

topic-rights-protection = حقوق و محافظت
    .lead = هیچ‌کس اجازه ندارد شما یا فرزندانتان را بزند یا تهدید کند. کمک بگیرید. شما تنها نیستید.
topic-rights-protection-safety = در خطر هستید؟ به جای امنی بروید. به پلیس زنگ بزنید.
topic-rights-protection-helpline = زنان می‌توانند به <de>Hilfetelefon</de> (تلفن کمک) زنگ بزنند، شب و روز و به زبان‌های بسیار.
topic-rights-protection-womens-advice = { -advice(case: "ez") } زنان به شما کمک می‌کند پناه و حمایت پیدا کنید و برای ادامهٔ راه برنامه بریزید.
topic-rights-protection-write-down = بنویسید: چه اتفاقی افتاد؟ چه وقت، کجا، چه کسی آن را دید؟
topic-rights-protection-discrimination = به خاطر اینکه اهل کجا هستید، با شما بدتر رفتار می‌کنند؟ به { -advice(case: "bare") } بروید.
topic-rights-protection-equal = زنان و مردان حقوق برابر دارند. شما خودتان برای زندگی‌تان تصمیم می‌گیرید.
topic-rights-protection-children = کودکان به محافظت نیاز دارند. خودشان هم می‌توانند زنگ بزنند و راهنمایی بخواهند.
topic-rights-protection-passport = پاسپورت خود را به هیچ‌کس برای نگهداری ندهید.
topic-rights-protection-fair-work = مشکل با دستمزد یا ساعت کار؟ برای این هم مشاوره هست.
topic-rights-protection-signature = پیش از هر امضا بپرسید اطلاعات شما را برای چه لازم دارند.
topic-rights-protection-force = کسی شما را به کار، ازدواج یا رابطهٔ جنسی مجبور می‌کند؟ این مجاز نیست. کمک بگیرید.

## advice

topic-advice = پیدا کردن مشاوره
    .lead = لازم نیست تنها از پس همه چیز برآیید. زود با پرسش‌ها و نامه‌هایتان بیایید.
topic-advice-visit = به { -advice(case: "ez") } نزدیک خود بروید. { -appointment(case: "bare") } بخواهید.
topic-advice-language = بگویید به چه زبانی صحبت می‌کنید. { -language-mediation } بخواهید.
topic-advice-bring = همهٔ نامه‌ها و پوشهٔ خود را بیاورید.
topic-advice-ask-again = آن‌قدر بپرسید تا همه چیز را بفهمید. هیچ‌کس همه چیز را از اول نمی‌داند.
topic-advice-plan = با هم بنویسید چه کسی چه کاری را تا کی انجام می‌دهد.
topic-advice-adults = برای بزرگسالان <de>Migrationsberatung</de> (مشاورهٔ مهاجرت) هست.
topic-advice-young = جوان هستید؟ دربارهٔ <de>Jugendmigrationsdienst</de> (مشاورهٔ مهاجرت برای جوانان) بپرسید.
topic-advice-trusted-person = بپرسید که می‌توانید شخص مورد اعتمادی را همراه بیاورید یا نه.
topic-advice-your-data = بپرسید چه کسی اطلاعات شما را می‌گیرد. فقط اگر می‌خواهید موافقت کنید.
topic-advice-children = نگذارید فرزندانتان ترجمه کنند. این برای آن‌ها خیلی سخت است.
topic-advice-paid-help = کسی برای کمک در درخواست‌ها پول زیاد می‌خواهد؟ اول از یک { -advice(case: "bare") } بپرسید.

## emergency

topic-emergency = در شرایط اضطراری
    .lead = فوراً کمک بخواهید! اول بگویید کجا هستید.
topic-emergency-safety = به جای امن بروید. به دیگران هشدار دهید.
topic-emergency-call = زنگ بزنید: به آتش‌نشانی (اطفائیه) و آمبولانس یا به پلیس.
topic-emergency-say = بگویید: کجاست؟ چه اتفاقی افتاده است؟ چند نفر هستند؟
topic-emergency-stay-on-line = تلفن را قطع نکنید. منتظر پرسش‌ها بمانید.
topic-emergency-show-way = در خانه را باز کنید. راه را به کمک‌رسان‌ها نشان دهید.
topic-emergency-fire = آتش‌سوزی؟ بیرون بروید و درها را ببندید. سوار آسانسور (لفت) نشوید!
topic-emergency-no-danger = بیمار هستید، اما خطر جانی نیست؟ به دکتر کشیک (نوکریوال) زنگ بزنید.
topic-emergency-violence = خشونت در خانه؟ به پلیس زنگ بزنید، شب هم.
topic-emergency-little-german = کم آلمانی بلدید؟ با این حال زنگ بزنید. آدرس خود را بگویید.
topic-emergency-do-not-wait = جان کسی در خطر است؟ صبر نکنید! فوراً به آمبولانس زنگ بزنید!

## deadlines: by when a step is to be done

deadline-two-weeks = تا دو هفته بعد از رفتن به خانهٔ جدید
deadline-after-move-in = بلافاصله بعد از رفتن به خانهٔ جدید
deadline-at-move-in = هنگام ورود به خانهٔ جدید
deadline-at-once = فوراً
deadline-soon = هرچه زودتر
deadline-first-weeks = در هفته‌های اول
deadline-before-expiry = خیلی پیش از پایان اعتبار مدرک
deadline-before-signing = پیش از آنکه امضا کنید
deadline-before-start = پیش از اولین روز کار
deadline-before-driving = پیش از آنکه رانندگی کنید
deadline-letter-date = تا تاریخی که در نامه هست
