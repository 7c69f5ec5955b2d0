# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = دفتري المرافق
    .lead = بياناتي وجهات تواصلي ومواعيدي – في مكان واحد
section-begleitheft-yours = هذا الدفتر لكم وحدكم. لا يحق لأحد أن يطالبكم به. كل البيانات اختيارية.

section-how-to = هكذا تستخدمون هذا الدفتر
section-how-to-carry = خذوا الدفتر معكم إلى مواعيدكم.
section-how-to-show = أظهروا صفحة منه إذا أردتم. هكذا لا تضطرون إلى حكاية كل شيء مرة أخرى.
section-how-to-decide = قرروا بأنفسكم من يرى الدفتر. لا يجوز لأي دائرة أن تحتفظ به أو تنسخه دون سؤالكم.
section-how-to-lines = اتركوا الأسطر التي لا تريدون ملأها فارغة. كل شيء اختياري.
section-how-to-speak = هل هناك شيء لا تفهمونه؟ أشيروا إلى السطر. اطلبوا وسيطة لغوية أو وسيطًا لغويًا.
section-how-to-not-official = هذا الدفتر <strong>ليس وثيقة رسمية</strong>. وهو لا يحل محل الهوية ولا محل أي طلب. ومن لا يستخدمه لا يلحقه أي ضرر.
section-how-to-lost = هل وجدتم هذا الدفتر؟ يُرجى عدم القراءة فيه. ويُرجى إعادته إلى جهة التواصل. شكرًا جزيلًا!

## Begleitheft: the person and the people around

section-about-me = معلومات عني
    .lead = اكتبوا فقط ما تريدون إظهاره في المواعيد.

section-people = الأشخاص الذين أعيش معهم
    .lead = اكتبوا من يسكن معكم؛ تكفي سنة الميلاد.

section-my-offices = الدوائر وجهات التواصل الخاصة بي
    .lead = دوّنوا أسماء أشخاص التواصل وما سلّمتموه حتى الآن.

section-papers = مستنداتي
    .lead = ضعوا علامة أمام ما لديكم؛ وما ينقصكم تحدثوا عنه مع مركز الاستشارة.
section-papers-originals = سلّموا نسخًا واحتفظوا بالأصول. هل احتفظت دائرة بأصل؟ اطلبوا <de>Bescheinigung</de> (إفادة خطية).

section-appointments = مواعيدي
    .lead = اكتبوا كل موعد؛ وألغوه مبكرًا إذا لم تستطيعوا الحضور.

## Begleitheft: language, work, goals

section-language = تعلّم الألمانية
    .lead = اختاروا عرضًا، ودوّنوا دوراتكم وشهاداتكم.

section-school-work = المدرسة والتدريب المهني والعمل
    .lead = اكتبوا ما تجيدونه؛ والخبرة بلا شهادة مكانها هنا أيضًا.

section-goals = أهدافي
section-goals-voluntary = حدّدوا أهدافًا فقط إذا أردتم. يحق لكم أن تقولوا لا. يمكن لمركز الاستشارة أن يعرض عليكم ذلك مرة أخرى لاحقًا.

section-responsibility = إذا تغيّرت الدائرة المختصة
    .lead = دوّنوا هنا أي دائرة هي المختصة بكم الآن.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = موافقاتي
    .lead = وقّعوا فقط على ما فهمتموه وتريدونه فعلًا.
section-consent-free = كل <de>Einwilligung</de> (موافقة) طوعية. لا تريدون التوقيع؟ ليس لذلك أي عواقب على هذا الدفتر. في الأسطر مكتوب: أي بيانات، وإلى مَن، ولأي غرض، وحتى متى. النص الألماني هو الملزم.
section-consent-revoke = يمكنكم سحب <de>Einwilligung</de> (الموافقة) في أي وقت. أبلغوا الدائرة بذلك شفهيًا أو خطيًا. ويسري ذلك عندئذ على المستقبل.

section-notes = ملاحظات
    .lead = اكتبوا أسئلتكم قبل أن تذهبوا إلى موعد.

## Both documents

section-glossary = كلمات من الدوائر الرسمية
    .lead = ابحثوا هنا عن الكلمات الألمانية التي ترد في رسائلكم.

section-emergency = حالة الطوارئ
    .lead = اتصلوا فورًا. قولوا: أين أنتم؟ ماذا حدث؟

## Willkommensmappe

section-willkommensmappe = أهلًا بكم في { $kommune }
    .lead = أهم ما تحتاجون إليه في البداية – لتقرؤوه وتُظهروه وتحتفظوا به

section-letter = يسعدنا أنكم هنا
    .lead = تخبركم هذه الرسالة مَن نحن وكيف ندعمكم.
section-letter-greeting = مرحبًا، وأهلًا وسهلًا بكم في { $kommune }! في البداية يكون الكثير جديدًا. لستم مضطرين إلى مواجهة ذلك وحدكم.
section-letter-who-we-are = نحن <de>Ankommensberatung</de> (استشارة القادمين الجدد). نحن هنا لكل من وصل حديثًا. لا يهم من أي بلد جئتم ولا لماذا. نصغي إليكم وندلّكم على الطريق إلى الجهة المناسبة.
section-letter-what-inside = في هذا الملف تجدون الخطوات الأولى والعناوين المهمة ودورات الألمانية. لا يلزم أن تقرؤوا كل شيء اليوم. النص الألماني يساعدكم في الدوائر: أشيروا ببساطة إلى السطر.
section-letter-free = استشارتنا مجانية وسرية. أنتم تقررون بأنفسكم ما تحكونه لنا.
section-letter-visit = نزوركم إذا أردتم. أو تأتون إلينا في <de>Stadtteilbüro</de> (مكتب الحي). اتصلوا بنا. ولا تترددوا في طلب وسيطة لغوية أو وسيط لغوي.

section-contents = المحتويات
    .lead = ابحثوا عن موضوعكم وافتحوا الصفحة.

section-district-office = مكتب حيّكم
    .lead = تعالوا إلى هنا أولًا: ستجدون من يساعدكم، ومن يدلّكم على جهات أخرى أيضًا.
section-district-office-questions = اطرحوا أسئلتكم: عن الرسائل أو الدوائر أو السكن أو المدرسة أو العمل.
section-district-office-forms = أحضروا الاستمارات معكم واطلبوا المساعدة في ملئها.
section-district-office-courses = اسألوا عن دورات الألمانية في حيّكم.
section-district-office-people = تعرّفوا على أشخاص من جواركم.

section-first-steps = خطواتكم الأولى
    .lead = ابدؤوا من الأعلى: كل سطر يقول لكم إلى أين تذهبون وماذا تحضرون معكم.

section-courses = دورات الألمانية
    .lead = ابحثوا عن دورة تناسبكم وتناسب وقتكم.

section-own-papers = أوراقي
    .lead = احفظوا مستنداتكم هنا، لتجدوا كل شيء عند الموعد.
section-own-papers-order = رتّبوا أوراقكم حسب المواضيع، والأحدث في المقدمة. ضعوا علامة أمام ما يوجد في الملف.
section-own-papers-holes = اثقبوا النسخ فقط. وضعوا الهويات والوثائق الرسمية وسائر الأصول في غلاف شفاف.
