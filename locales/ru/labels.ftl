# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = Машинный перевод, не проверен. Действителен немецкий текст.
note-only-german = Эта часть есть только на немецком языке.
note-language-missing = Этой { -booklet(case: "gen") } пока нет на языке: { $language }.
note-fictional = Пример: такого города не существует.
note-unknown = Пожалуйста, впишите. Спросите на { -advice(case: "prep") }.

## Footer and proof of checking

label-edition = По состоянию на { $date }
label-checked = проверено { $date }
label-stale = не проверялось с { $date }
label-law = Законы по состоянию на { $date }: { $law }

## Contact cards

label-address = Адрес
label-phone = Телефон
label-email = Эл. почта
label-hours = Часы работы
label-transit = Остановка
label-languages = Языки
label-appointment-only = только по записи
label-barrier-free = безбарьерный доступ
label-interpreter = возможен { -language-mediation(case: "nom") }
label-temporarily-closed = сейчас закрыто
label-closed-holidays = закрыто в праздничные дни
label-closed-between = закрыто с { $from } по { $to }
label-scan-call = Позвонить
label-scan-open = Открыть
label-page-language = Язык страницы: { $language }

## Steps

label-where = Где
label-documents = Взять с собой
label-deadline = Срок
label-step = Что сделать
label-done = сделано

## Hotlines

label-free-call = бесплатно
label-local-rate = по местному тарифу
label-around-the-clock = круглосуточно
label-languages-count = { $count ->
        [one] на { $count } языке
        [few] на { $count } языках
        [many] на { $count } языках
       *[other] на { $count } языках
    }

## Courses

label-level-to = { $entry } – { $target }
level-alpha = Обучение грамоте
level-none = без начальных знаний
label-course-term = с { $from } по { $to }
label-register-until = Запись до { $date }
label-childcare = Присмотр за детьми
label-shift-friendly = подходит для сменной работы
label-work-related = связан с профессией
label-online = онлайн
label-paid = платно
label-no-courses = На момент печати даты не были известны. Спросите на { -advice(case: "prep") }.
label-course-place = Место
label-course-time = Дни и время

## Goals and agreements

label-goal-next = Следующий шаг
label-goal-who = Кто
label-goal-until = До какого числа

## Consent, one per authority

label-consent-for = Согласие для учреждения
label-consent-statement = Я даю согласие: это учреждение имеет право передавать указанные ниже данные.
label-consent-what = Какие данные
label-consent-to = Кому
label-consent-why = Для чего
label-consent-until = Действует до
label-consent-revoked = Дата отзыва
label-consent-signature = Дата, подпись
label-consent-review = Перед использованием согласовать с лицом, ответственным за защиту данных.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = { $from } – { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } также
