# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## About the person

field-owner = خاوەنی ئەم دەفتەرە
field-first-name = ناو
field-family-name = ناوی خێزان
field-birth-date = بەرواری لەدایکبوون
field-address = ناونیشان
field-phone = تەلەفۆن
field-email = ئیمەیڵ
field-languages-spoken = زمانەکانم
field-interpreter-needed = { -language-mediator(case: "bare") } پێویستە؟
field-interpreter-language = زمانی { -appointment(case: "pl") }
field-reach-me = چۆن پەیوەندیم پێوە بکەن
field-emergency-contact = حاڵەتی لەناکاو: تەلەفۆن بۆ

## People one lives with

field-name = ناو
field-birth-year = ساڵی لەدایکبوون
field-relation = پەیوەندیی لەگەڵ من
field-school-or-daycare = قوتابخانە یان باخچە

## Offices and appointments

field-contact-person = { -contact-person(case: "bare") }
field-reference-number = ژمارەی دۆسیە
field-submitted = ئەوەی ڕادەستم کردووە
field-date-time = ڕۆژ و کاتژمێر
field-where = لە کوێ
field-bring = لەگەڵ خۆتان بیبەن
field-result = ئەنجام
field-since = لە کەیەوە
field-old-office = { -office(case: "ez") } پێشوو
field-new-office = { -office(case: "ez") } نوێ
field-adviser = ڕاوێژکار
field-adviser-phone = تەلەفۆنی { -advice(case: "place") }

## Courses, school, training, work

field-course = کۆرس
field-start-end = دەستپێک و کۆتایی
field-level = ئاست
field-certificate = بڕوانامە، سێرتیفیکات
field-from-until = لە – تا
field-place = قوتابخانە، کۆمپانیا، شوێن
field-profession = پیشەکەم
field-recognition = دۆخی دانپێدانان
field-wish-work = ئەو کارەی دەمەوێت
field-next-step = هەنگاوی داهاتوو
