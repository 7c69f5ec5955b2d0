# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = Машинен превод, още непроверен. Важи немският текст.
note-only-german = Тази част я има само на немски.
# On the cover of a pack in German. $language: the language's own name for itself.
note-language-missing = Тази книжка още я няма на този език: { $language }.
note-fictional = Пример: този град не съществува.
note-unknown = Моля, попълнете. Попитайте в { -advice(form: "ctrdef") }.

## Footer and proof of checking

label-edition = Актуално към { $date }
label-checked = проверено: { $date }
label-stale = непроверявано от { $date }
label-law = Законодателство към { $date }: { $law }

## Contact cards

label-address = Адрес
label-phone = Телефон
label-email = Имейл
label-hours = Работно време
label-transit = Спирка
label-languages = Езици
label-appointment-only = само със запазен { -appointment(form: "indef") }
label-barrier-free = достъпна среда
label-interpreter = възможен { -language-mediation(form: "indef") }
label-temporarily-closed = в момента затворено
label-closed-holidays = затворено на празници
label-closed-between = затворено от { $from } до { $to }
label-scan-call = Обаждане
label-scan-open = Отваряне
label-page-language = Език на страницата: { $language }

## Steps

label-where = Къде
label-documents = Вземете
label-deadline = Докога
label-step = Какво да направите
label-done = готово

## Hotlines

label-free-call = безплатно
label-local-rate = на цената на градски разговор
label-around-the-clock = ден и нощ
label-languages-count = { $count ->
        [one] на { $count } език
       *[other] на { $count } езика
    }

## Courses

label-level-to = { $entry } до { $target }
level-alpha = Ограмотяване
level-none = без предварителни знания
label-course-term = от { $from } до { $to }
label-register-until = Записване до { $date }
label-childcare = грижа за децата
label-shift-friendly = подходящо при работа на смени
label-work-related = свързано с професията
label-online = онлайн
label-paid = има такса
label-no-courses = При отпечатването датите още не бяха определени. Попитайте в { -advice(form: "ctrdef") }.
label-course-place = Място
label-course-time = Дни и часове

## Goals and agreements

label-goal-next = Следваща стъпка
label-goal-who = Кой
label-goal-until = Докога

## Consent, one per authority

label-consent-for = Съгласие за
label-consent-statement = Съгласявам се: тази институция има право да предава данните, посочени по-долу.
label-consent-what = Кои данни
label-consent-to = На кого
label-consent-why = За какво
label-consent-until = Валидно до
label-consent-revoked = Оттеглено на
label-consent-signature = Дата, подпис
# For staff, not for readers: printed in German only.
label-consent-review = Преди употреба съгласувайте с длъжностното лице по защита на данните.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = { $from } – { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } също
