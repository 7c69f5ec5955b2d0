# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = Машинний переклад, ще не перевірений. Чинним є німецький текст.
note-only-german = Ця частина є лише німецькою мовою.
note-language-missing = Цього зошита ще немає такою мовою: { $language }.
note-fictional = Приклад: такого міста не існує.
note-unknown = Будь ласка, впишіть. Запитайте на { -advice(case: "loc") }.

## Footer and proof of checking

label-edition = Станом на { $date }
label-checked = перевірено { $date }
label-stale = не перевірялося з { $date }
label-law = Закон станом на { $date }: { $law }

## Contact cards

label-address = Адреса
label-phone = Телефон
label-email = Ел. пошта
label-hours = Години роботи
label-transit = Зупинка
label-languages = Мови
label-appointment-only = лише за записом
label-barrier-free = безбар’єрний доступ
label-interpreter = можливе { -language-mediation(case: "nom") }
label-temporarily-closed = тимчасово зачинено
label-closed-holidays = у святкові дні зачинено
label-closed-between = зачинено з { $from } по { $to }
label-scan-call = Зателефонувати
label-scan-open = Відкрити
label-page-language = Мова сторінки: { $language }

## Steps

label-where = Де
label-documents = Взяти із собою
label-deadline = Строк
label-step = Що зробити
label-done = виконано

## Hotlines

label-free-call = безкоштовно
label-local-rate = за місцевим тарифом
label-around-the-clock = цілодобово
label-languages-count = { $count ->
        [one] { $count } мовою
        [few] { $count } мовами
        [many] { $count } мовами
       *[other] { $count } мовами
    }

## Courses

label-level-to = { $entry } – { $target }
level-alpha = Навчання грамоти
level-none = без попередніх знань
label-course-term = з { $from } по { $to }
label-register-until = Запис до { $date }
label-childcare = догляд за дітьми
label-shift-friendly = підходить для позмінної роботи
label-work-related = пов’язано з професією
label-online = онлайн
label-paid = платно
label-no-courses = На момент друку дати ще не були відомі. Запитайте на { -advice(case: "loc") }.
label-course-place = Місце
label-course-time = Дні та години

## Goals and agreements

label-goal-next = Наступний крок
label-goal-who = Хто
label-goal-until = Строк

## Consent, one per authority

label-consent-for = Згода для установи
label-consent-statement = Я даю згоду: ця установа має право передавати зазначені нижче дані.
label-consent-what = Які дані
label-consent-to = Кому
label-consent-why = Для чого
label-consent-until = Дійсна до
label-consent-revoked = Відкликана
label-consent-signature = Дата, підпис
label-consent-review = Перед використанням узгодити з відповідальною особою із захисту даних.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = { $from } – { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } також
