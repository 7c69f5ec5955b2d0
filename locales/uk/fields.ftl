# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## About the person

field-owner = Цей { -booklet(case: "nom") } належить
field-first-name = Ім’я
field-family-name = Прізвище
field-birth-date = Дата народження
field-address = Адреса
field-phone = Телефон
field-email = Ел. пошта
field-languages-spoken = Мої мови
field-interpreter-needed = Потрібне { -language-mediation(case: "nom") }?
field-interpreter-language = Мова на { -appointment(case: "loc") }
field-reach-me = Як зі мною зв’язатися
field-emergency-contact = В екстреній ситуації телефонуйте

## People one lives with

field-name = Ім’я та прізвище
field-birth-year = Рік народження
field-relation = Ким мені доводиться
field-school-or-daycare = Школа або дитсадок

## Offices and appointments

field-contact-person = { -contact-person(case: "nom-cap") }
field-reference-number = Номер справи
field-submitted = Уже подано
field-date-time = День і час
field-where = Де
field-bring = Взяти із собою
field-result = Результат
field-since = Відколи
field-old-office = Попередня { -office(case: "nom") }
field-new-office = Нова { -office(case: "nom") }
field-adviser = Консультантка, консультант
field-adviser-phone = Телефон { -advice(case: "gen") }

## Courses, school, training, work

field-course = Курс
field-start-end = Початок і кінець
field-level = Рівень
field-certificate = Свідоцтво, сертифікат
field-from-until = Від – до
field-place = Школа, підприємство, місце
field-profession = Моя професія
field-recognition = Стан визнання
field-wish-work = Ким я хочу працювати
field-next-step = Наступний крок
