# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

hotline-police = پلیس
    .about = هنگام خطر، خشونت یا حمله: فوراً زنگ بزنید
hotline-fire-ambulance = آتش‌نشانی (اطفائیه) و آمبولانس
    .about = آتش‌سوزی، حادثه یا خطر جانی: فوراً زنگ بزنید
hotline-medical-on-call = دکتر کشیک (نوکریوال)
    .about = بیمار هستید و مطب بسته است، اما خطر جانی نیست
hotline-violence-against-women = تلفن کمک «خشونت علیه زنان»
    .about = راهنمایی و کمک در برابر خشونت، به زبان‌های بسیار
hotline-children-youth = تلفن کودکان و نوجوانان
    .about = گوش دادن و راهنمایی برای کودکان و نوجوانان
hotline-parents-line = تلفن والدین
    .about = گوش دادن و راهنمایی برای والدین
hotline-telefonseelsorge = تلفن همدلی
    .about = برای گفت‌وگو، وقتی حالتان خیلی بد است
hotline-telefonseelsorge-2 = تلفن همدلی، شمارهٔ دوم
    .about = اگر شمارهٔ اول مشغول است
hotline-authorities-115 = شمارهٔ تلفن { -office(case: "pl") }
    .about = پرسش دربارهٔ { -office(case: "pl") } و مدارک، همه‌جا در دسترس نیست
hotline-bamf = { -office(case: "ez") } فدرال مهاجرت و پناهندگان
    .about = پرسش از { -office(case: "ez") } فدرال، مثلاً دربارهٔ کلاس‌ها
hotline-working-and-living = کار و زندگی در آلمان
    .about = پرسش دربارهٔ کار، شغل و زندگی در آلمان
