# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = کار، آموزش حرفه‌ای و زندگی در آلمان
link-recognition-portal = به رسمیت شناختن مدارک در آلمان
    .about = کدام نهاد شغل شما را بررسی می‌کند و روش کار چیست
link-handbook-germany = Handbook Germany
    .about = پاسخ به پرسش‌های بسیار دربارهٔ زندگی در آلمان
link-bamf = { -office(case: "ez") } فدرال مهاجرت و پناهندگان
    .about = اطلاعات دربارهٔ اقامت، کلاس‌ها و مشاوره
link-youth-migration = مشاوره برای جوانان
    .about = جوانان در اینترنت از <de>Jugendmigrationsdienste</de> (مشاورهٔ مهاجرت برای جوانان) می‌پرسند
link-womens-helpline = تلفن کمک «خشونت علیه زنان»
    .about = در برابر خشونت چه چیزی کمک می‌کند و چه کسی به شما مشاوره می‌دهد
link-medical-on-call = دکتر کشیک (نوکریوال)
    .about = پیدا کردن کمک، وقتی مطب بسته است
link-fair-integration = Faire Integration
    .about = مشاوره دربارهٔ دستمزد، قرارداد و حقوق شما در کار
link-learn-german-online = یادگیری آلمانی در اینترنت
    .about = در این صفحه <de>Deutsch lernen</de> (یادگیری آلمانی) را جست‌وجو کنید
link-job-language-courses = آلمانی برای شغل
    .about = در این صفحه <de>Berufssprachkurse</de> (کلاس‌های زبان شغلی) را جست‌وجو کنید
