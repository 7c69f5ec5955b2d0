# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## About the person

field-owner = صاحب این دفترچه
field-first-name = نام
field-family-name = نام خانوادگی
field-birth-date = تاریخ تولد
field-address = آدرس
field-phone = تلفن
field-email = ایمیل
field-languages-spoken = زبان‌های من
field-interpreter-needed = { -language-mediation } لازم است؟
field-interpreter-language = زبان برای { -appointment(case: "pl") }
field-reach-me = راه تماس با من
field-emergency-contact = تماس در شرایط اضطراری

## People one lives with

field-name = نام
field-birth-year = سال تولد
field-relation = نسبت با من
field-school-or-daycare = مدرسه یا کودکستان

## Offices and appointments

field-contact-person = { -contact-person(case: "bare") }
field-reference-number = شمارهٔ پرونده
field-submitted = آنچه تحویل داده‌ام
field-date-time = روز و ساعت
field-where = کجا
field-bring = همراه بیاورید
field-result = نتیجه
field-since = از تاریخ
field-old-office = { -office(case: "ez") } قبلی
field-new-office = { -office(case: "ez") } جدید
field-adviser = مشاور
field-adviser-phone = تلفن { -advice(case: "bare") }

## Courses, school, training, work

field-course = کلاس
field-start-end = شروع و پایان
field-level = سطح
field-certificate = مدرک، گواهی
field-from-until = از – تا
field-place = مدرسه، شرکت، محل
field-profession = شغل من
field-recognition = وضعیت به رسمیت شناختن
field-wish-work = کاری که می‌خواهم
field-next-step = قدم بعدی
