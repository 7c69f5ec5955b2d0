# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

hotline-police = الشرطة
    .about = عند الخطر أو العنف أو الاعتداء: اتصلوا فورًا
hotline-fire-ambulance = الإطفاء والإسعاف
    .about = حريق أو حادث أو خطر على الحياة: اتصلوا فورًا
hotline-medical-on-call = خدمة الأطباء المناوبين
    .about = مرض والعيادة مغلقة، ولكن لا خطر على الحياة
hotline-violence-against-women = خط المساعدة: العنف ضد النساء
    .about = مشورة ومساعدة عند العنف، بلغات كثيرة
hotline-children-youth = هاتف الأطفال واليافعين
    .about = إصغاء ومشورة للأطفال واليافعين
hotline-parents-line = هاتف الأهل
    .about = إصغاء ومشورة للأهل
hotline-telefonseelsorge = هاتف الدعم النفسي
    .about = للتحدث عندما تمرّون بضيق شديد
hotline-telefonseelsorge-2 = هاتف الدعم النفسي، الرقم الثاني
    .about = إذا كان الرقم الأول مشغولًا
hotline-authorities-115 = رقم { -office(case: "pldef") } الرسمية
    .about = أسئلة عن { -office(case: "pldef") } والأوراق، الرقم غير متاح في كل مكان
hotline-bamf = المكتب الاتحادي للهجرة واللاجئين
    .about = أسئلة إلى المكتب الاتحادي، مثلًا عن الدورات
hotline-working-and-living = العمل والعيش في ألمانيا
    .about = أسئلة عن العمل والمهنة والحياة في ألمانيا
