# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = Моя { -booklet(case: "nom") }-спутник
    .lead = Мои данные, мои контакты, мои записи на { -appointment(case: "acc") } – в одном месте
section-begleitheft-yours = Эта { -booklet(case: "nom") } принадлежит только вам. Никто не вправе требовать её у вас. Все данные вы указываете добровольно.

section-how-to = Как пользоваться { -booklet(case: "ins") }
section-how-to-carry = Берите { -booklet(case: "acc") } с собой на { -appointment(case: "acc-pl") }.
section-how-to-show = Если хотите, покажите страницу. Тогда не придётся рассказывать всё заново.
section-how-to-decide = Решайте сами, кто видит { -booklet(case: "acc") }. Ни одно { -office(case: "nom") } не вправе без спроса оставлять её у себя или копировать.
section-how-to-lines = Оставляйте пустыми строки, которые не хотите заполнять. Всё добровольно.
section-how-to-speak = Что-то непонятно? Покажите на строку. Попросите { -language-mediator(case: "acc") }.
section-how-to-not-official = Эта { -booklet(case: "nom") } – <strong>не официальный документ</strong>. Она не заменяет ни удостоверение, ни { -application(case: "acc") }. Если вы ею не пользуетесь, вам это не повредит.
section-how-to-lost = Вы нашли эту { -booklet(case: "acc") }? Пожалуйста, не читайте её. Верните её, пожалуйста, по контактному адресу. Большое спасибо!

## Begleitheft: the person and the people around

section-about-me = Обо мне
    .lead = Впишите только то, что хотите показывать на { -appointment(case: "prep-pl") }.

section-people = Люди, с которыми я живу
    .lead = Впишите, кто живёт с вами; достаточно года рождения.

section-my-offices = Мои ведомства и контакты
    .lead = Запишите своих { -contact-person(case: "gen-pl") } и то, что вы уже подали.

section-papers = Мои документы
    .lead = Отметьте, что у вас есть; о том, чего не хватает, поговорите на { -advice(case: "prep") }.
section-papers-originals = Отдавайте копии, а оригиналы оставляйте себе. { -office(case: "nom-cap") } оставляет оригинал у себя? Попросите <de>Bescheinigung</de> (справку).

section-appointments = Мои записи на { -appointment(case: "acc") }
    .lead = Записывайте каждый { -appointment(case: "acc") }; если не можете прийти, предупредите заранее.

## Begleitheft: language, work, goals

section-language = Изучение немецкого
    .lead = Выберите предложение и запишите свои курсы и сертификаты.

section-school-work = Школа, профобучение, работа
    .lead = Запишите, что вы умеете; опыт без документов тоже пишите сюда.

section-goals = Мои цели
section-goals-voluntary = Ставьте цели, только если хотите. Вы можете сказать «нет». На { -advice(case: "prep") } вам могут предложить это позже ещё раз.

section-responsibility = Если { -office(case: "nom") } меняется
    .lead = Запишите здесь, какое { -office(case: "nom") } теперь занимается вашим делом.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = Мои согласия
    .lead = Подписывайте только то, что вы поняли и чего действительно хотите.
section-consent-free = Каждое согласие (<de>Einwilligung</de>) добровольно. Не подписываете? Для этой { -booklet(case: "gen") } это не имеет последствий. В строках указано: какие данные, кому, для чего и до какого числа. Юридическую силу имеет немецкий текст.
section-consent-revoke = Вы можете в любое время отозвать своё согласие (<de>Einwilligung</de>). Скажите или напишите об этом { -office(case: "dat") }. Отзыв действует на будущее.

section-notes = Заметки
    .lead = Запишите свои вопросы, прежде чем идти на { -appointment(case: "acc") }.

## Both documents

section-glossary = Слова, нужные в { -office(case: "prep-pl") }
    .lead = Ищите здесь немецкие слова из ваших писем.

section-emergency = Экстренный случай
    .lead = Звоните немедленно. Скажите: где вы? Что случилось?

## Willkommensmappe

section-willkommensmappe = Добро пожаловать в { $kommune }
    .lead = Самое важное для начала – чтобы читать, показывать и хранить

section-letter = Хорошо, что вы здесь
    .lead = Из этого письма вы узнаете, кто мы и как мы вас поддерживаем.
section-letter-greeting = Здравствуйте и добро пожаловать в { $kommune }! Вначале многое ново. Вам не нужно справляться со всем в одиночку.
section-letter-who-we-are = Мы – <de>Ankommensberatung</de> ({ -advice(case: "nom") } для недавно приехавших). Мы здесь для всех, кто приехал недавно. Из какой вы страны и почему приехали, не имеет значения. Мы выслушаем вас и покажем путь в нужное учреждение.
section-letter-what-inside = В этой { -pack(case: "prep") } – первые шаги, важные адреса и { -german-course(case: "nom-pl") }. Не нужно читать всё сегодня. Немецкий текст поможет вам в { -office(case: "prep") }: просто покажите на строку.
section-letter-free = Наша { -advice(case: "nom") } бесплатна и конфиденциальна. Вы сами решаете, что нам рассказывать.
section-letter-visit = Если хотите, мы придём к вам. Или вы придёте к нам в <de>Stadtteilbüro</de> (районное бюро). Позвоните нам. Смело просите { -language-mediator(case: "acc") }.

section-contents = Содержание
    .lead = Найдите свою тему и откройте страницу.

section-district-office = Ваше районное бюро
    .lead = Сначала приходите сюда: вам помогут и покажут путь в другие учреждения.
section-district-office-questions = Задавайте вопросы: о письмах, { -office(case: "prep-pl") }, жилье, школе или работе.
section-district-office-forms = Приносите бланки и просите помочь их заполнить.
section-district-office-courses = Спросите о { -german-course(case: "prep-pl") } в вашем районе.
section-district-office-people = Познакомьтесь с людьми, которые живут рядом.

section-first-steps = Ваши первые шаги
    .lead = Начните сверху: каждая строка подскажет, куда идти и что взять с собой.

section-courses = { -german-course(case: "nom-pl-cap") }
    .lead = Найдите курс, который подходит вам и вашему расписанию.

section-own-papers = Мои бумаги
    .lead = Храните здесь свои документы, чтобы на { -appointment(case: "prep") } всё найти.
section-own-papers-order = Разложите бумаги по темам, самые новые – спереди. Отметьте, что лежит в { -pack(case: "prep") }.
section-own-papers-holes = Пробивайте дыроколом только копии. Удостоверения, свидетельства и другие оригиналы кладите в прозрачный файл.
