# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## About the person

field-owner = Эта { -booklet(case: "nom") } принадлежит
field-first-name = Имя
field-family-name = Фамилия
field-birth-date = Дата рождения
field-address = Адрес
field-phone = Телефон
field-email = Эл. почта
field-languages-spoken = Мои языки
field-interpreter-needed = Нужен { -language-mediation(case: "nom") }?
field-interpreter-language = Язык на { -appointment(case: "prep-pl") }
field-reach-me = Как со мной связаться
field-emergency-contact = Экстренный контакт

## People one lives with

field-name = Имя и фамилия
field-birth-year = Год рождения
field-relation = Кем мне приходится
field-school-or-daycare = Школа или детский сад

## Offices and appointments

field-contact-person = { -contact-person(case: "nom-cap") }
field-reference-number = Номер дела
field-submitted = Уже подано
field-date-time = День и время
field-where = Где
field-bring = Взять с собой
field-result = Результат
field-since = С какого времени
field-old-office = Прежнее { -office(case: "nom") }
field-new-office = Новое { -office(case: "nom") }
field-adviser = Консультант
field-adviser-phone = Телефон { -advice(case: "gen") }

## Courses, school, training, work

field-course = Курс
field-start-end = Начало и конец
field-level = Уровень
field-certificate = Свидетельство, сертификат
field-from-until = С – по
field-place = Школа, предприятие, место
field-profession = Моя профессия
field-recognition = Статус признания
field-wish-work = Кем я хочу работать
field-next-step = Следующий шаг
