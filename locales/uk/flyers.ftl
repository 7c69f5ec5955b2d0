# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = Наймати й навчати професії
    .lead = Два контакти для підприємств, що наймають або навчають людей, які недавно приїхали
section-employer-cover-promise = Ми консультуємо ваше підприємство: до найму й під час професійного навчання.

section-employer-why = Що виграє ваше підприємство
    .lead = Чотири вагомі причини для вашого кадрового планування
section-employer-why-skills = Уміння: фахові знання, досвід роботи та інші мови
section-employer-why-training = Нові кадри: більше заявок на ваші місця для профнавчання
section-employer-why-language = Німецька: курси паралельно з роботою й профнавчанням, також за позмінної роботи
section-employer-why-stay = Стабільність: хто добре освоївся, частіше залишається на підприємстві.

section-employer-migration-advice = Контакт 1: міграційна { -advice(case: "nom") }
    .lead = Телефонуйте сюди, якщо йдеться про облаштування, щоденне життя та мову.
section-employer-migration-advice-questions = Що допоможе новим колегам на початку?
section-employer-migration-advice-housing-school = Хто консультує щодо житла, дитсадка та школи для дітей?
section-employer-migration-advice-language = Який { -german-course(case: "nom") } підходить для роботи та профнавчання?
section-employer-migration-advice-mediation = Як нам знайти { -language-mediator(case: "acc") }?

section-employer-work-permit = Контакт 2: дозвіл на роботу
    .lead = Телефонуйте щодо дозволу або <de>Ausbildungsduldung</de> (відстрочки видворення для навчання).
section-employer-work-permit-check = Чи має ця людина право працювати в нас і який документ це показує?
section-employer-work-permit-permit = Хто подає { -application(case: "acc") } на <de>Arbeitserlaubnis</de> (дозвіл на роботу) і з якими документами?
section-employer-work-permit-tolerated-training = Коли можлива <de>Ausbildungsduldung</de>?
section-employer-work-permit-change = Про що повідомляти, якщо змінюються завдання, години чи договір?

section-employer-steps = Як діяти
    .lead = П’ять кроків від першого запитання до вдалого початку
section-employer-steps-call = Зателефонуйте завчасно, найкраще до укладення договору.
section-employer-steps-papers = Попросіть показати посвідчення, дозвіл і документи про освіту.
section-employer-steps-permit = Немає <de>Arbeitserlaubnis</de>? Щодо { -application(case: "gen") } зверніться до контакту 2.
section-employer-steps-start = Сплануйте введення в роботу, постійну { -contact-person(case: "acc") } й { -german-course(case: "acc") }.
section-employer-steps-keep-going = Підтримуйте зв’язок: на підприємстві та з нами.
section-employer-steps-before-start = З’ясуйте питання про <de>Arbeitserlaubnis</de> (дозвіл на роботу) <strong>до першого робочого дня</strong>.

section-employer-more = Дізнатися більше
    .lead = Де ще прочитати та запитати

## Sprachoffensive: to learners

section-sprachoffensive-cover = Вивчення німецької для всіх
    .lead = <de>Sprachoffensive</de> (мовна ініціатива) у { $kommune }
section-sprachoffensive-cover-promise = Ми раді всім: і тим, хто мало знає німецьку, і тим, хто знає добре, і тим, хто лише починає.

section-sprachoffensive-join = Як долучитися
    .lead = Чотири кроки до вашого { -german-course(case: "gen") }
section-sprachoffensive-join-come = Приходьте до нас або телефонуйте.
section-sprachoffensive-join-test = Ми коротко поговоримо про вашу німецьку. Це <de>Einstufung</de> (визначення рівня).
section-sprachoffensive-join-place = Разом із вами ми підберемо курс, який вам підходить.
section-sprachoffensive-join-start = Приходьте на курс і вчіться разом з іншими.
section-sprachoffensive-join-open = Відкрито для всіх: звідки й чому ви приїхали, не має значення.
section-sprachoffensive-join-levels = Курси для початківців і вищих рівнів, також для позмінної роботи
section-sprachoffensive-join-childcare = На деяких курсах є догляд за дітьми.

section-sprachoffensive-courses = Курси, час, місця
    .lead = Знайдіть рівень, час і місце, які вам підходять.

section-sprachoffensive-contact = Запитання та запис
    .lead = Телефонуйте або заходьте: ми охоче вас проконсультуємо.

## Firm-German: to firms

section-firm-german-cover = Німецька на підприємстві
    .lead = <de>Sprachoffensive</de> (мовна ініціатива) у { $kommune } для учнів профнавчання та працівників
section-firm-german-cover-promise = Німецька в ритмі вашого підприємства: під графік змін, на підприємстві або в районі.

section-firm-german-why = Що німецька дає вашому підприємству
    .lead = Чотири вагомі причини організувати курс
section-firm-german-why-safety = Безпека: усі розуміють вказівки та попередження.
section-firm-german-why-team = Команда: домовлятися легше.
section-firm-german-why-training = Профнавчання: професійна школа та іспити даються легше.
section-firm-german-why-stay = Стабільність: хто може порозумітися, частіше залишається.

section-firm-german-offers = Наші пропозиції для підприємств
    .lead = Оберіть те, що підходить вашим учням профнавчання та працівникам.

section-firm-german-how = Як створюється ваш курс
    .lead = Чотири кроки від першої розмови до занять
section-firm-german-how-talk = Поговоріть з нами про потреби, завдання та графік змін.
section-firm-german-how-level = Ми визначимо рівень у коротких розмовах (<de>Einstufung</de>).
section-firm-german-how-plan = Разом із вами ми сплануємо місце, час і теми.
section-firm-german-how-learn = Курс починається. Ми й далі на зв’язку з вами.

section-firm-german-you = Що нам потрібно від вас
    .lead = З’ясуйте ці чотири пункти до нашої розмови.
section-firm-german-you-time = Час: сталі години, бажано в робочий час
section-firm-german-you-room = Приміщення: тихе місце у вас, а якщо ні – в районі
section-firm-german-you-group = Група: учні профнавчання та працівники, які хочуть учитися
section-firm-german-you-shift = Зміни: ваш графік роботи, щоб усі могли брати участь
section-firm-german-you-voluntary = Участь добровільна. Для тих, хто не бере участі, не має бути жодних негативних наслідків.

section-firm-german-contact = Ваш контакт
    .lead = Телефонуйте: разом із вами ми сплануємо відповідний курс.
