# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## About the person

field-owner = Този { -booklet(form: "indef") } е на
field-first-name = Име
field-family-name = Фамилия
field-birth-date = Дата на раждане
field-address = Адрес
field-phone = Телефон
field-email = Имейл
field-languages-spoken = Моите езици
field-interpreter-needed = Нужен { -language-mediator(form: "indef") }?
field-interpreter-language = Език за { -appointment(form: "meetpldef") }
field-reach-me = Как да се свържете с мен
field-emergency-contact = При спешност обадете се на

## People one lives with

field-name = Име
field-birth-year = Година на раждане
field-relation = Родство или връзка с мен
field-school-or-daycare = Училище или детска градина

## Offices and appointments

field-contact-person = Лице за контакт
field-reference-number = Номер на преписката
field-submitted = Вече подадено
field-date-time = Ден и час
field-where = Къде
field-bring = Какво да взема
field-result = Резултат
field-since = Откога
field-old-office = Предишна { -office(form: "indef") }
field-new-office = Нова { -office(form: "indef") }
field-adviser = Консултант(ка)
field-adviser-phone = Телефон за консултации

## Courses, school, training, work

field-course = Курс
field-start-end = Начало и край
field-level = Ниво
field-certificate = Свидетелство, сертификат
field-from-until = От – до
field-place = Училище, фирма, място
field-profession = Моята професия
field-recognition = Докъде е признаването
field-wish-work = Какво искам да работя
field-next-step = Следваща стъпка
