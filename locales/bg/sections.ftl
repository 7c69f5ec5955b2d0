# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = Моят личен { -booklet(form: "indef") }
    .lead = Моите данни, моите контакти, моите { -appointment(form: "meetpl") } – на едно място
section-begleitheft-yours = Този { -booklet(form: "indef") } е само Ваш. Никой няма право да го иска от Вас. Всички данни са доброволни.

section-how-to = Как да използвате { -booklet(form: "def") }
section-how-to-carry = Носете { -booklet(form: "def") } на { -appointment(form: "meetpldef") } си.
section-how-to-show = Ако искате, покажете някоя страница. Така няма да разказвате всичко отново.
section-how-to-decide = Вие решавате кой вижда { -booklet(form: "def") }. Никоя { -office(form: "indef") } няма право да го задържа или копира, без да Ви попита.
section-how-to-lines = Оставете празни редовете, които не искате да попълвате. Всичко е доброволно.
section-how-to-speak = Не разбирате нещо? Посочете реда. Попитайте за { -language-mediator(form: "indef") }.
section-how-to-not-official = Този { -booklet(form: "indef") } <strong>не е официален документ</strong>. Той не замества нито личен документ, нито { -application(form: "indef") }. Който не го използва, няма да бъде ощетен.
section-how-to-lost = Намерихте ли този { -booklet(form: "indef") }? Моля, не го четете. Моля, върнете го на адреса за контакт. Много благодарим!

## Begleitheft: the person and the people around

section-about-me = За мен
    .lead = Попълнете само това, което искате да показвате на { -appointment(form: "meetpldef") }.

section-people = Хора, с които живея
    .lead = Напишете кой живее с Вас; годината на раждане е достатъчна.

section-my-offices = Моите служби и контакти
    .lead = Запишете лицата за контакт и какво вече сте подали.

section-papers = Моите документи
    .lead = Отбележете какво имате; за това, което липсва, говорете с консултанта.
section-papers-originals = Давайте копия, а оригиналите пазете. Ако { -office(form: "indef") } задържи оригинал, помолете за <de>Bescheinigung</de> (удостоверение).

section-appointments = Моите { -appointment(form: "meetpl") }
    .lead = Записвайте всяка { -appointment(form: "meet") }; ако не можете да отидете, откажете я навреме.

## Begleitheft: language, work, goals

section-language = Учене на немски
    .lead = Изберете предложение и запишете курсовете и сертификатите си.

section-school-work = Училище, обучение, работа
    .lead = Напишете какво умеете; тук е мястото и за опит без документ.

section-goals = Моите цели
section-goals-voluntary = Поставяйте си цели само ако искате. Можете да кажете „не“. Консултантът може да Ви предложи това отново по-късно.

section-responsibility = Когато службата се смени
    .lead = Запишете тук коя { -office(form: "indef") } сега отговаря за Вас.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = Моите съгласия
    .lead = Подписвайте само това, което сте разбрали и наистина искате.
section-consent-free = Всяка <de>Einwilligung</de> (съгласие) е доброволна. Не подписвате? За този { -booklet(form: "indef") } това няма последици. В редовете пише: кои данни, на кого, за какво и докога. Правно обвързващ е немският текст.
section-consent-revoke = Можете по всяко време да оттеглите своята <de>Einwilligung</de> (съгласие). Кажете или напишете това на { -office(form: "def") }. Оттеглянето важи занапред.

section-notes = Бележки
    .lead = Запишете въпросите си, преди да отидете на { -appointment(form: "meet") }.

## Both documents

section-glossary = Думи от службите
    .lead = Потърсете тук немските думи от Вашите писма.

section-emergency = Спешен случай
    .lead = Обадете се веднага. Кажете: Къде сте? Какво се е случило?

## Willkommensmappe

section-willkommensmappe = Добре дошли в { $kommune }
    .lead = Най-важното за Вашето начало – за четене, показване и пазене

section-letter = Радваме се, че сте тук
    .lead = Това писмо Ви казва кои сме ние и как Ви подкрепяме.
section-letter-greeting = Добър ден и добре дошли в { $kommune }! В началото много неща са нови. Не е нужно да се справяте сами.
section-letter-who-we-are = Ние сме <de>Ankommensberatung</de> ({ -advice(form: "ctr") } за новодошли). Помагаме на всички, които са нови тук. От коя страна идвате и защо, няма значение. Изслушваме Ви и Ви показваме пътя към правилното място.
section-letter-what-inside = В тази { -pack(form: "indef") } ще намерите първите стъпки, важни адреси и { -german-course(form: "pl") }. Не е нужно да прочетете всичко днес. Немският текст Ви помага в { -office(form: "pldef") }: просто посочете реда.
section-letter-free = Нашата { -advice(form: "indef") } е безплатна и поверителна. Вие решавате какво да ни разкажете.
section-letter-visit = Ще Ви посетим, ако искате. Или елате при нас в <de>Stadtteilbüro</de> (кварталното бюро). Обадете ни се. Попитайте спокойно за { -language-mediator(form: "indef") }.

section-contents = Съдържание
    .lead = Потърсете своята тема и отворете страницата.

section-district-office = Вашето квартално бюро
    .lead = Елате първо тук: ще Ви помогнат и ще Ви насочат и към други места.
section-district-office-questions = Задайте въпросите си: за писма, служби, жилище, училище или работа.
section-district-office-forms = Донесете формуляри и помолете да Ви помогнат при попълването.
section-district-office-courses = Попитайте за { -german-course(form: "pl") } във Вашия квартал.
section-district-office-people = Запознайте се с хора от съседството.

section-first-steps = Вашите първи стъпки
    .lead = Започнете отгоре: всеки ред казва къде да отидете и какво да вземете.

section-courses = Курсове по немски
    .lead = Потърсете курс, който е подходящ за Вас и за времето Ви.

section-own-papers = Моите документи
    .lead = Пазете тук документите си, за да намирате всичко, когато имате { -appointment(form: "meet") }.
section-own-papers-order = Подредете документите по теми, най-новият да е най-отпред. Отбележете какво има в { -pack(form: "def") }.
section-own-papers-holes = Дупчете само копия. Сложете личните документи, удостоверенията и другите оригинали в джоб за документи.
