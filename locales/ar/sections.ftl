# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = { -booklet(case: "my") }
    .lead = بياناتي وجهات تواصلي و{ -appointment(case: "pl") }ي – في مكان واحد
section-begleitheft-yours = هذا { -booklet(case: "def") } لكم وحدكم. لا يحق لأحد أن يطالبكم به. كل البيانات اختيارية.

section-how-to = هكذا تستخدمون هذا { -booklet(case: "def") }
section-how-to-carry = خذوا { -booklet(case: "def") } معكم إلى { -appointment(case: "pl") }كم.
section-how-to-show = أظهروا صفحة منه إذا أردتم. هكذا لا تضطرون إلى حكاية كل شيء مرة أخرى.
section-how-to-decide = قرروا بأنفسكم من يرى { -booklet(case: "def") }. لا يجوز لأي { -office(case: "bare") } أن تحتفظ به أو تنسخه دون سؤالكم.
section-how-to-lines = اتركوا الأسطر التي لا تريدون ملأها فارغة. كل شيء اختياري.
section-how-to-speak = هل هناك شيء لا تفهمونه؟ أشيروا إلى السطر. اطلبوا { -language-mediator(case: "acc") }.
section-how-to-not-official = هذا { -booklet(case: "def") } <strong>ليس وثيقة رسمية</strong>. وهو لا يحل محل الهوية ولا محل أي { -application(case: "bare") }. ومن لا يستخدمه لا يلحقه أي ضرر.
section-how-to-lost = هل وجدتم هذا { -booklet(case: "def") }؟ يُرجى عدم القراءة فيه. ويُرجى إعادته إلى جهة التواصل. شكرًا جزيلًا!

## Begleitheft: the person and the people around

section-about-me = معلومات عني
    .lead = اكتبوا فقط ما تريدون إظهاره في { -appointment(case: "pldef") }.

section-people = الأشخاص الذين أعيش معهم
    .lead = اكتبوا من يسكن معكم؛ تكفي سنة الميلاد.

section-my-offices = { -office(case: "pldef") } وجهات التواصل الخاصة بي
    .lead = دوّنوا أسماء { -contact-person(case: "pl") } وما سلّمتموه حتى الآن.

section-papers = مستنداتي
    .lead = ضعوا علامة أمام ما لديكم؛ وما ينقصكم تحدثوا عنه مع { -advice(case: "place") }.
section-papers-originals = سلّموا نسخًا واحتفظوا بالأصول. هل احتفظت { -office(case: "bare") } بأصل؟ اطلبوا <de>Bescheinigung</de> (إفادة خطية).

section-appointments = { -appointment(case: "pl") }ي
    .lead = اكتبوا كل { -appointment(case: "bare") }؛ وألغوه مبكرًا إذا لم تستطيعوا الحضور.

## Begleitheft: language, work, goals

section-language = تعلّم الألمانية
    .lead = اختاروا عرضًا، ودوّنوا دوراتكم وشهاداتكم.

section-school-work = المدرسة والتدريب المهني والعمل
    .lead = اكتبوا ما تجيدونه؛ والخبرة بلا شهادة مكانها هنا أيضًا.

section-goals = أهدافي
section-goals-voluntary = حدّدوا أهدافًا فقط إذا أردتم. يحق لكم أن تقولوا لا. يمكن ل{ -advice(case: "place") } أن يعرض عليكم ذلك مرة أخرى لاحقًا.

section-responsibility = إذا تغيّرت { -office(case: "def") } المختصة
    .lead = دوّنوا هنا أي { -office(case: "bare") } هي المختصة بكم الآن.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = موافقاتي
    .lead = وقّعوا فقط على ما فهمتموه وتريدونه فعلًا.
section-consent-free = كل <de>Einwilligung</de> (موافقة) طوعية. لا تريدون التوقيع؟ ليس لذلك أي عواقب على هذا { -booklet(case: "def") }. في الأسطر مكتوب: أي بيانات، وإلى مَن، ولأي غرض، وحتى متى. النص الألماني هو الملزم.
section-consent-revoke = يمكنكم سحب <de>Einwilligung</de> (الموافقة) في أي وقت. أبلغوا { -office(case: "def") } بذلك شفهيًا أو خطيًا. ويسري ذلك عندئذ على المستقبل.

section-notes = ملاحظات
    .lead = اكتبوا أسئلتكم قبل أن تذهبوا إلى { -appointment(case: "bare") }.

## Both documents

section-glossary = كلمات من { -office(case: "pldef") } الرسمية
    .lead = ابحثوا هنا عن الكلمات الألمانية التي ترد في رسائلكم.

section-emergency = حالة الطوارئ
    .lead = اتصلوا فورًا. قولوا: أين أنتم؟ ماذا حدث؟

## Willkommensmappe

section-willkommensmappe = أهلًا بكم في { $kommune }
    .lead = أهم ما تحتاجون إليه في البداية – لتقرؤوه وتُظهروه وتحتفظوا به

section-letter = يسعدنا أنكم هنا
    .lead = تخبركم هذه الرسالة مَن نحن وكيف ندعمكم.
section-letter-greeting = مرحبًا، وأهلًا وسهلًا بكم في { $kommune }! في البداية يكون الكثير جديدًا. لستم مضطرين إلى مواجهة ذلك وحدكم.
section-letter-who-we-are = نحن <de>Ankommensberatung</de> ({ -advice(case: "bare") } القادمين الجدد). نحن هنا لكل من وصل حديثًا. لا يهم من أي بلد جئتم ولا لماذا. نصغي إليكم وندلّكم على الطريق إلى الجهة المناسبة.
section-letter-what-inside = في هذا { -pack(case: "def") } تجدون الخطوات الأولى والعناوين المهمة و{ -german-course(case: "pl") }. لا يلزم أن تقرؤوا كل شيء اليوم. النص الألماني يساعدكم في { -office(case: "pldef") }: أشيروا ببساطة إلى السطر.
section-letter-free = استشارتنا مجانية وسرية. أنتم تقررون بأنفسكم ما تحكونه لنا.
section-letter-visit = نزوركم إذا أردتم. أو تأتون إلينا في <de>Stadtteilbüro</de> (مكتب الحي). اتصلوا بنا. ولا تترددوا في طلب { -language-mediator(case: "nom") }.

section-contents = المحتويات
    .lead = ابحثوا عن موضوعكم وافتحوا الصفحة.

section-district-office = مكتب حيّكم
    .lead = تعالوا إلى هنا أولًا: ستجدون من يساعدكم، ومن يدلّكم على جهات أخرى أيضًا.
section-district-office-questions = اطرحوا أسئلتكم: عن الرسائل أو { -office(case: "pldef") } أو السكن أو المدرسة أو العمل.
section-district-office-forms = أحضروا الاستمارات معكم واطلبوا المساعدة في ملئها.
section-district-office-courses = اسألوا عن { -german-course(case: "pl") } في حيّكم.
section-district-office-people = تعرّفوا على أشخاص من جواركم.

section-first-steps = خطواتكم الأولى
    .lead = ابدؤوا من الأعلى: كل سطر يقول لكم إلى أين تذهبون وماذا تحضرون معكم.

section-courses = { -german-course(case: "pl") }
    .lead = ابحثوا عن دورة تناسبكم وتناسب وقتكم.

section-own-papers = أوراقي
    .lead = احفظوا مستنداتكم هنا، لتجدوا كل شيء عند { -appointment(case: "def") }.
section-own-papers-order = رتّبوا أوراقكم حسب المواضيع، والأحدث في المقدمة. ضعوا علامة أمام ما يوجد في { -pack(case: "def") }.
section-own-papers-holes = اثقبوا النسخ فقط. وضعوا الهويات والوثائق الرسمية وسائر الأصول في غلاف شفاف.
