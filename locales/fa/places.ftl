# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = شهرداری
    .about = { -office(case: "ez") } محلی؛ اینجا می‌فهمید کدام { -office(case: "bare") } مسئول است
office-kind-citizens-office = دفتر خدمات شهروندی
    .about = ثبت محل سکونت، کارت شناسایی، گواهی‌ها
office-kind-foreigners-office = { -office(case: "ez") } امور خارجیان
    .about = مجوز اقامت، تمدید، اجازهٔ کار کردن
office-kind-district-office = دفتر محله
    .about = مشاوره در نزدیکی شما، همچنین کمک برای فرم‌ها و نامه‌ها
office-kind-social-office = { -office(case: "ez") } امور اجتماعی
    .about = کمک برای زندگی، اگر <de>Jobcenter</de> (جاب‌سنتر) مسئول نباشد
office-kind-job-centre = جاب‌سنتر
    .about = پول برای زندگی و کمک در راه رسیدن به کار
office-kind-employment-agency = { -office(case: "ez") } کار
    .about = جست‌وجوی کار و آموزش حرفه‌ای، مشاورهٔ شغلی، حقوق بیکاری
office-kind-youth-office = { -office(case: "ez") } امور جوانان
    .about = کمک به کودکان، نوجوانان و والدین، جا در کودکستان
office-kind-family-benefits-office = صندوق خانواده
    .about = { -application } <de>Kindergeld</de> (کمک‌هزینهٔ فرزند) و <de>Kinderzuschlag</de> (کمک‌هزینهٔ اضافی فرزند)
office-kind-school-office = { -office(case: "ez") } امور مدارس
    .about = پیدا کردن مدرسهٔ مناسب و ثبت‌نام کودکان
office-kind-health-office = { -office(case: "ez") } بهداشت
    .about = واکسن، معاینهٔ پیش از مدرسه، مشاورهٔ محرمانه
office-kind-health-insurance = صندوق بیمهٔ درمانی
    .about = بیمهٔ شما برای دکتر، بیمارستان و دارو
office-kind-registry-office = { -office(case: "ez") } ثبت احوال
    .about = ثبت تولد و ازدواج، گرفتن سندها
office-kind-housing-office = { -office(case: "ez") } مسکن
    .about = جست‌وجوی خانه، <de>Wohngeld</de> (کمک‌هزینهٔ مسکن)، <de>Wohnberechtigungsschein</de> (گواهی خانهٔ ارزان)
office-kind-integration-centre = مرکز همگرایی
    .about = آشنایی با برنامه‌هایی برای شروع زندگی و همزیستی
office-kind-adult-education = مرکز آموزش بزرگسالان
    .about = کلاس برای بزرگسالان، از جمله { -german-course(case: "bare") } و امتحان
office-kind-library = کتابخانه
    .about = امانت گرفتن کتاب و رسانه‌های دیگر، خواندن، یادگیری
office-kind-community-centre = مرکز دیدار و آشنایی
    .about = دیدار با مردم، گروه‌ها، کلاس‌ها و جشن‌ها
office-kind-advice = { -advice(case: "bare") }
    .about = پرسیدن و با هم دنبال راه‌حل گشتن
office-kind-womens-advice = { -advice(case: "ez") } زنان
    .about = مشاورهٔ محرمانه برای زنان، محافظت در برابر خشونت
office-kind-youth-migration-service = مشاورهٔ مهاجرت برای جوانان
    .about = مدرسه، آموزش حرفه‌ای، آینده: مشاوره برای جوانان

## Whom to ask for what

responsibility-arrival-advice = مشاورهٔ تازه‌واردان، در خانهٔ شما هم
responsibility-benefits = کمک‌هزینه از جاب‌سنتر (SGB II)
responsibility-course-advice = تعیین سطح و مشاوره دربارهٔ { -german-course(case: "pl") }
responsibility-daycare = جا در کودکستان یا نگهداری روزانه نزد مراقب کودک
responsibility-debt-advice = کمک برای بدهی و پرسش دربارهٔ حساب بانکی
responsibility-equal-treatment = کمک در برابر تبعیض
responsibility-family-benefits = کمک‌هزینهٔ فرزند و کمک‌هزینهٔ اضافی فرزند
responsibility-health = مشاورهٔ سلامت و واکسن
responsibility-health-insurance = پرسش دربارهٔ بیمهٔ درمانی
responsibility-housing = جست‌وجوی خانه و گواهی خانهٔ ارزان
responsibility-job-search = کمک برای پیدا کردن کار
responsibility-language-mediation = { -language-mediation } برای { -office(case: "pl") } و دکتر
responsibility-mental-health = کمک هنگام فشار روحی
responsibility-migration-advice = مشاورهٔ مهاجرت
responsibility-mobility = اتوبوس و قطار، دوچرخه، گواهینامهٔ رانندگی
responsibility-recognition = به رسمیت شناختن مدارک خارجی
responsibility-registration = ثبت محل سکونت و تغییر آن
responsibility-residence = مجوز اقامت و تمدید آن
responsibility-school = ثبت‌نام در مدرسه
responsibility-social-advice = مشاورهٔ عمومی دربارهٔ زندگی در آلمان
responsibility-sprachoffensive = کلاس‌های طرح آموزش آلمانی
responsibility-training = مشاوره دربارهٔ آموزش حرفه‌ای و دانشگاه
responsibility-volunteering = محل‌های دیدار، انجمن‌ها و کار داوطلبانه
responsibility-women = مشاوره و محافظت برای زنان
responsibility-work-permit = اجازهٔ کار و تعلیق اخراج برای آموزش حرفه‌ای
responsibility-youth = مشاوره برای جوانان

## Learning German: the standing offers

offer-language-everyone = آلمانی برای همه
    .about = برای شروع و ادامهٔ یادگیری، در چند محله
offer-language-women-children = آلمانی برای زنان و کودکان
    .about = زنان با هم یاد می‌گیرند، می‌توانید کودکان خود را بیاورید
offer-language-pupils = آلمانی برای دانش‌آموزان
    .about = افزون بر درس مدرسه، تا مدرسه آسان‌تر شود
offer-language-apprentices = آلمانی برای شاگردان آموزش حرفه‌ای
    .about = زبان برای شرکت، مدرسهٔ حرفه‌ای و امتحان
offer-language-employees = آلمانی برای شاغلان
    .about = زبان برای محل کار، در کنار کار شدنی است
offer-language-parents = آلمانی برای والدین
    .about = زبان برای کودکستان، مدرسه و زندگی روزمره با کودکان
offer-language-shift-workers = آلمانی در کنار کار شیفتی
    .about = ساعت‌ها با شیفت‌های متغیر جور است

## The nine areas: KIM's eight goals, and emergencies

area-residence = اقامت
area-needs = خانه، زندگی، پول
area-language = یادگیری آلمانی
area-education-work = تحصیل، آموزش حرفه‌ای، کار
area-health = سلامت و رفتن به دکتر
area-wellbeing = سلامت روان
area-networks = خانواده، دوستان، همسایه‌ها
area-perspectives = هدف‌ها و برنامه‌های خودم
area-emergency = کمک در شرایط اضطراری
