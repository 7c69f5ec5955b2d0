# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = { -booklet } من
    .lead = اطلاعات، تماس‌ها و { -appointment(case: "pl") } من – همه یک‌جا
section-begleitheft-yours = این دفترچه فقط مال شماست. هیچ‌کس اجازه ندارد آن را از شما بخواهد. همهٔ اطلاعات داوطلبانه است.

section-how-to = از این دفترچه این‌طور استفاده کنید
section-how-to-carry = دفترچه را برای { -appointment(case: "pl") } با خود ببرید.
section-how-to-show = اگر می‌خواهید، یک صفحه را نشان دهید. این‌طور لازم نیست همه چیز را دوباره تعریف کنید.
section-how-to-decide = خودتان تصمیم بگیرید چه کسی دفترچه را ببیند. هیچ { -office(case: "indef") } اجازه ندارد بدون پرسیدن از شما آن را نگه دارد یا کپی کند.
section-how-to-lines = سطرهایی را که نمی‌خواهید پر کنید، خالی بگذارید. همه چیز داوطلبانه است.
section-how-to-speak = چیزی را نمی‌فهمید؟ سطر را با انگشت نشان دهید. { -language-mediator } بخواهید.
section-how-to-not-official = این دفترچه <strong>سند رسمی نیست</strong>. جای کارت شناسایی یا { -application } را نمی‌گیرد. کسی که از آن استفاده نکند، ضرری نمی‌بیند.
section-how-to-lost = این دفترچه را پیدا کرده‌اید؟ لطفاً آن را نخوانید. لطفاً آن را به دفتر تماس برگردانید. خیلی ممنون!

## Begleitheft: the person and the people around

section-about-me = دربارهٔ من
    .lead = فقط چیزی را بنویسید که می‌خواهید در { -appointment(case: "pl") } نشان دهید.

section-people = کسانی که با آن‌ها زندگی می‌کنم
    .lead = بنویسید چه کسی با شما زندگی می‌کند؛ سال تولد کافی است.

section-my-offices = { -office(case: "pl") } و تماس‌های من
    .lead = { -contact-person(case: "pl") } و آنچه را تا حالا تحویل داده‌اید، یادداشت کنید.

section-papers = مدارک من
    .lead = آنچه را دارید علامت بزنید؛ دربارهٔ آنچه کم است با { -advice(case: "bare") } صحبت کنید.
section-papers-originals = کپی تحویل بدهید و اصل مدارک را نزد خود نگه دارید. آیا { -office(case: "indef") } اصل یک مدرک را نگه می‌دارد؟ یک <de>Bescheinigung</de> (گواهی) بخواهید.

section-appointments = { -appointment(case: "pl") } من
    .lead = همهٔ { -appointment(case: "pl") } را بنویسید؛ اگر نمی‌توانید بیایید، زود لغو کنید.

## Begleitheft: language, work, goals

section-language = یادگیری آلمانی
    .lead = یکی از پیشنهادها را انتخاب کنید و کلاس‌ها و گواهی‌های خود را یادداشت کنید.

section-school-work = مدرسه، آموزش حرفه‌ای، کار
    .lead = بنویسید چه کاری بلدید؛ تجربهٔ بدون مدرک هم اینجا جا دارد.

section-goals = هدف‌های من
section-goals-voluntary = فقط اگر می‌خواهید برای خود هدف بگذارید. می‌توانید نه بگویید. { -advice(case: "bare") } می‌تواند بعداً دوباره آن را به شما پیشنهاد کند.

section-responsibility = وقتی { -office(case: "bare") } عوض می‌شود
    .lead = اینجا یادداشت کنید که حالا کدام { -office(case: "bare") } مسئول شماست.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = رضایت‌نامه‌های من
    .lead = فقط چیزی را امضا کنید که فهمیده‌اید و واقعاً می‌خواهید.
section-consent-free = هر <de>Einwilligung</de> (رضایت) داوطلبانه است. امضا نمی‌کنید؟ این برای این دفترچه هیچ پیامدی ندارد. در سطرها نوشته است: کدام اطلاعات، به چه کسی، برای چه و تا کی. متن معتبر، متن آلمانی است.
section-consent-revoke = می‌توانید هر زمان <de>Einwilligung</de> (رضایت) خود را پس بگیرید. به { -office(case: "bare") } بگویید یا بنویسید. این از آن زمان به بعد معتبر است.

section-notes = یادداشت‌ها
    .lead = پیش از هر { -appointment(case: "bare") }، پرسش‌های خود را بنویسید.

## Both documents

section-glossary = واژه‌های اداری
    .lead = واژه‌های آلمانی نامه‌های خود را اینجا پیدا کنید.

section-emergency = شرایط اضطراری
    .lead = فوراً زنگ بزنید. بگویید: کجا هستید؟ چه اتفاقی افتاده است؟

## Willkommensmappe

section-willkommensmappe = به { $kommune } خوش آمدید
    .lead = مهم‌ترین چیزها برای شروع – برای خواندن، نشان دادن و نگه داشتن

section-letter = چه خوب که اینجا هستید
    .lead = این نامه به شما می‌گوید ما چه کسانی هستیم و چگونه از شما پشتیبانی می‌کنیم.
section-letter-greeting = سلام، به { $kommune } خیلی خوش آمدید! در آغاز خیلی چیزها تازه است. لازم نیست تنها از پس آن برآیید.
section-letter-who-we-are = ما <de>Ankommensberatung</de> (مشاورهٔ تازه‌واردان) هستیم. ما برای همهٔ کسانی هستیم که تازه به اینجا آمده‌اند. مهم نیست از کدام کشور و چرا آمده‌اید. ما به شما گوش می‌دهیم و شما را به جای درست راهنمایی می‌کنیم.
section-letter-what-inside = در این { -pack } قدم‌های اول، آدرس‌های مهم و { -german-course(case: "pl") } را پیدا می‌کنید. لازم نیست همه را امروز بخوانید. متن آلمانی در { -office(case: "bare") } به شما کمک می‌کند: فقط سطر را با انگشت نشان دهید.
section-letter-free = مشاورهٔ ما رایگان و محرمانه است. خودتان تصمیم می‌گیرید چه چیزی به ما بگویید.
section-letter-visit = اگر بخواهید، به دیدن شما می‌آییم. یا شما پیش ما به <de>Stadtteilbüro</de> (دفتر محله) بیایید. به ما زنگ بزنید. اگر { -language-mediator } لازم دارید، راحت به ما بگویید.

section-contents = فهرست
    .lead = موضوع خود را پیدا کنید و همان صفحه را باز کنید.

section-district-office = دفتر محلهٔ شما
    .lead = اول به اینجا بیایید: به شما کمک می‌کنند و راه جاهای دیگر را هم نشان می‌دهند.
section-district-office-questions = پرسش‌های خود را بپرسید: دربارهٔ نامه‌ها، { -office(case: "pl") }، خانه، مدرسه یا کار.
section-district-office-forms = فرم‌ها را بیاورید تا در پر کردن آن‌ها به شما کمک کنند.
section-district-office-courses = دربارهٔ { -german-course(case: "pl") } در محلهٔ خود بپرسید.
section-district-office-people = با آدم‌های محلهٔ خود آشنا شوید.

section-first-steps = قدم‌های اول شما
    .lead = از بالا شروع کنید: هر سطر می‌گوید کجا بروید و چه چیزی ببرید.

section-courses = { -german-course(case: "pl") }
    .lead = کلاسی پیدا کنید که برای شما و وقت شما مناسب باشد.

section-own-papers = مدارک من
    .lead = مدارک خود را اینجا نگه دارید تا در { -appointment(case: "bare") } همه را پیدا کنید.
section-own-papers-order = مدارک را بر اساس موضوع مرتب کنید، جدیدترین را جلو بگذارید. آنچه را در پوشه است علامت بزنید.
section-own-papers-holes = فقط کپی‌ها را سوراخ کنید. کارت شناسایی، سندها و اصل مدارک دیگر را در کاور بگذارید.
