# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = استخدام و آموزش حرفه‌ای
    .lead = دو راه تماس برای شرکت‌هایی که مهاجران تازه‌وارد را استخدام می‌کنند یا آموزش می‌دهند
section-employer-cover-promise = به شرکت شما مشاوره می‌دهیم: پیش از استخدام و در طول آموزش حرفه‌ای.

section-employer-why = شرکت شما چه به دست می‌آورد
    .lead = چهار دلیل خوب برای برنامه‌ریزی نیروی کار شما
section-employer-why-skills = توانایی: دانش تخصصی، تجربهٔ کاری و زبان‌های دیگر
section-employer-why-training = نیروی جوان: متقاضیان بیشتر برای جاهای آموزش حرفه‌ای شما
section-employer-why-language = آلمانی: کلاس در کنار کار و آموزش، برای کار شیفتی هم
section-employer-why-stay = ماندگاری: کسی که خوب جا بیفتد، به احتمال بیشتر در شرکت می‌ماند.

section-employer-migration-advice = تماس 1: مشاورهٔ مهاجرت
    .lead = برای پرسش دربارهٔ شروع زندگی، زندگی روزمره و زبان اینجا زنگ بزنید.
section-employer-migration-advice-questions = در آغاز چه چیزی به همکاران جدید کمک می‌کند؟
section-employer-migration-advice-housing-school = چه کسی دربارهٔ خانه، کودکستان و مدرسهٔ کودکان مشاوره می‌دهد؟
section-employer-migration-advice-language = کدام { -german-course(case: "bare") } برای کار و آموزش مناسب است؟
section-employer-migration-advice-mediation = چگونه { -language-mediator } پیدا کنیم؟

section-employer-work-permit = تماس 2: اجازهٔ کار
    .lead = برای اجازه یا <de>Ausbildungsduldung</de> (تعلیق اخراج برای آموزش) اینجا زنگ بزنید.
section-employer-work-permit-check = آیا این شخص اجازه دارد نزد ما کار کند و کدام مدرک این را نشان می‌دهد؟
section-employer-work-permit-permit = { -application } <de>Arbeitserlaubnis</de> (اجازهٔ کار) با کیست و با چه مدارکی؟
section-employer-work-permit-tolerated-training = چه زمانی <de>Ausbildungsduldung</de> امکان دارد؟
section-employer-work-permit-change = اگر وظایف، ساعت‌ها یا قرارداد تغییر کند، چه چیزی را خبر بدهیم؟

section-employer-steps = این‌طور پیش بروید
    .lead = پنج قدم از پرسش اول تا شروع خوب
section-employer-steps-call = زود زنگ بزنید، بهتر است پیش از قرارداد.
section-employer-steps-papers = بخواهید کارت شناسایی، اجازه و مدارک تحصیلی و شغلی را نشان دهند.
section-employer-steps-permit = <de>Arbeitserlaubnis</de> (اجازهٔ کار) نیست؟ دربارهٔ { -application } از تماس 2 بپرسید.
section-employer-steps-start = آشنایی با کار، { -contact-person(case: "bare") } ثابت و { -german-course(case: "bare") } را برنامه‌ریزی کنید.
section-employer-steps-keep-going = گفت‌وگو را ادامه دهید: در شرکت و با ما.
section-employer-steps-before-start = موضوع <de>Arbeitserlaubnis</de> (اجازهٔ کار) را <strong>پیش از اولین روز کار</strong> روشن کنید.

section-employer-more = اطلاعات بیشتر
    .lead = برای خواندن و پرسیدن بیشتر

## Sprachoffensive: to learners

section-sprachoffensive-cover = یادگیری آلمانی برای همه
    .lead = <de>Sprachoffensive</de> (طرح آموزش آلمانی) در { $kommune }
section-sprachoffensive-cover-promise = همه خوش آمدید: با آلمانی کم، با آلمانی زیاد یا در آغاز راه.

section-sprachoffensive-join = این‌طور شرکت کنید
    .lead = در چهار قدم تا { -german-course(case: "bare") } شما
section-sprachoffensive-join-come = نزد ما بیایید یا زنگ بزنید.
section-sprachoffensive-join-test = کوتاه دربارهٔ آلمانی شما صحبت می‌کنیم. این <de>Einstufung</de> (تعیین سطح) است.
section-sprachoffensive-join-place = با شما دنبال کلاسی می‌گردیم که برایتان مناسب باشد.
section-sprachoffensive-join-start = به کلاس بیایید و با دیگران یاد بگیرید.
section-sprachoffensive-join-open = برای همه: کشور و دلیل آمدن مهم نیست.
section-sprachoffensive-join-levels = کلاس برای شروع و برای سطح‌های بالاتر، برای کار شیفتی هم
section-sprachoffensive-join-childcare = در بعضی کلاس‌ها از کودکان نگهداری می‌شود.

section-sprachoffensive-courses = کلاس‌ها، زمان‌ها، مکان‌ها
    .lead = سطح، زمان و مکانی را پیدا کنید که برای شما مناسب است.

section-sprachoffensive-contact = پرسش و ثبت‌نام
    .lead = زنگ بزنید یا سر بزنید: با کمال میل به شما مشاوره می‌دهیم.

## Firm-German: to firms

section-firm-german-cover = آلمانی در محل کار
    .lead = <de>Sprachoffensive</de> (طرح آموزش آلمانی) در { $kommune } برای شاگردان آموزش حرفه‌ای و کارکنان
section-firm-german-cover-promise = آلمانی با ریتم شرکت شما: هماهنگ با شیفت، در شرکت یا در محله.

section-firm-german-why = فایدهٔ آلمانی برای شرکت شما
    .lead = چهار دلیل خوب برای یک کلاس
section-firm-german-why-safety = ایمنی: همه دستورها و هشدارها را می‌فهمند.
section-firm-german-why-team = تیم: هماهنگی آسان‌تر می‌شود.
section-firm-german-why-training = آموزش: مدرسهٔ حرفه‌ای و امتحان آسان‌تر می‌شود.
section-firm-german-why-stay = ماندگاری: کسی که بتواند حرفش را بزند، به احتمال بیشتر می‌ماند.

section-firm-german-offers = پیشنهادهای ما برای شرکت‌ها
    .lead = آنچه را برای شاگردان و کارکنان شما مناسب است، انتخاب کنید.

section-firm-german-how = کلاس شما این‌طور شکل می‌گیرد
    .lead = چهار قدم از اولین گفت‌وگو تا درس
section-firm-german-how-talk = دربارهٔ نیازها، وظایف و شیفت‌ها با ما صحبت کنید.
section-firm-german-how-level = سطح را در گفت‌وگوهای کوتاه تعیین می‌کنیم (<de>Einstufung</de>).
section-firm-german-how-plan = مکان، زمان و موضوع را با شما برنامه‌ریزی می‌کنیم.
section-firm-german-how-learn = کلاس شروع می‌شود. با شما در تماس می‌مانیم.

section-firm-german-you = آنچه از شما لازم داریم
    .lead = این چهار نکته را پیش از گفت‌وگوی ما روشن کنید.
section-firm-german-you-time = زمان: ساعت‌های ثابت، تا حد امکان در وقت کار
section-firm-german-you-room = اتاق: جای آرامی در شرکت، وگرنه در محله
section-firm-german-you-group = گروه: شاگردان و کارکنانی که می‌خواهند یاد بگیرند
section-firm-german-you-shift = شیفت: برنامهٔ شیفت‌های شما، تا همه بتوانند شرکت کنند
section-firm-german-you-voluntary = شرکت داوطلبانه است. کسی که شرکت نمی‌کند، نباید ضرری ببیند.

section-firm-german-contact = تماس با ما
    .lead = زنگ بزنید: کلاس مناسب را با شما برنامه‌ریزی می‌کنیم.
