# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## About the person

field-owner = هذا { -booklet(case: "def") } يخصّ
field-first-name = الاسم الأول
field-family-name = اسم العائلة
field-birth-date = تاريخ الميلاد
field-address = العنوان
field-phone = الهاتف
field-email = البريد الإلكتروني
field-languages-spoken = لغاتي
field-interpreter-needed = هل تلزم { -language-mediation(case: "bare") }؟
field-interpreter-language = لغة { -appointment(case: "pldef") }
field-reach-me = طريقة التواصل معي
field-emergency-contact = للاتصال في حالة الطوارئ

## People one lives with

field-name = الاسم
field-birth-year = سنة الميلاد
field-relation = العلاقة بي
field-school-or-daycare = المدرسة أو الروضة

## Offices and appointments

field-contact-person = { -contact-person(case: "def") }
field-reference-number = رقم الملف
field-submitted = ما سلّمتُه حتى الآن
field-date-time = اليوم والساعة
field-where = أين
field-bring = ما يجب إحضاره
field-result = النتيجة
field-since = منذ
field-old-office = { -office(case: "def") } السابقة
field-new-office = { -office(case: "def") } الجديدة
field-adviser = المستشارة أو المستشار
field-adviser-phone = هاتف { -advice(case: "place") }

## Courses, school, training, work

field-course = الدورة
field-start-end = البداية والنهاية
field-level = المستوى
field-certificate = الشهادة
field-from-until = من – إلى
field-place = المدرسة، الشركة، المكان
field-profession = مهنتي
field-recognition = وضع الاعتراف بالشهادة
field-wish-work = العمل الذي أرغب فيه
field-next-step = الخطوة التالية
