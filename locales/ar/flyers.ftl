# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = التوظيف والتدريب المهني
    .lead = جهتا تواصل للشركات التي توظّف القادمين الجدد أو تدرّبهم مهنيًا
section-employer-cover-promise = نقدّم { -advice(case: "def") } لشركتكم: قبل التوظيف وأثناء التدريب المهني.

section-employer-why = ما تكسبه شركتكم
    .lead = أربعة أسباب وجيهة لتخطيط شؤون العاملين لديكم
section-employer-why-skills = المهارات: معرفة تخصصية وخبرة مهنية ولغات أخرى
section-employer-why-training = الجيل الجديد: طلبات أكثر على أماكن التدريب المهني لديكم
section-employer-why-language = الألمانية: دورات إلى جانب العمل والتدريب المهني، حتى مع العمل بالمناوبات
section-employer-why-stay = الاستقرار: من يبدأ بداية جيدة يميل إلى البقاء في الشركة.

section-employer-migration-advice = جهة التواصل 1: { -advice(case: "bare") } الهجرة
    .lead = اتصلوا هنا إذا كان سؤالكم عن بداية الحياة هنا أو الحياة اليومية أو اللغة.
section-employer-migration-advice-questions = ما الذي يساعد الزميلات والزملاء الجدد في البداية؟
section-employer-migration-advice-housing-school = مَن يقدّم { -advice(case: "bare") } عن السكن والروضة ومدرسة الأطفال؟
section-employer-migration-advice-language = أي { -german-course(case: "bare") } تناسب العمل والتدريب المهني؟
section-employer-migration-advice-mediation = كيف نجد { -language-mediator(case: "acc") }؟

section-employer-work-permit = جهة التواصل 2: تصريح العمل
    .lead = اتصلوا هنا للأسئلة عن التصريح أو عن <de>Ausbildungsduldung</de> (وقف الترحيل للتدريب المهني).
section-employer-work-permit-check = هل يُسمح لهذا الشخص بالعمل لدينا، وأي ورقة تثبت ذلك؟
section-employer-work-permit-permit = مَن يقدّم { -application(case: "bare") } <de>Arbeitserlaubnis</de> (تصريح العمل)، وما المستندات اللازمة؟
section-employer-work-permit-tolerated-training = متى تكون <de>Ausbildungsduldung</de> ممكنة؟
section-employer-work-permit-change = ماذا نبلّغ إذا تغيّرت المهام أو ساعات العمل أو العقد؟

section-employer-steps = هكذا تسيرون خطوة بخطوة
    .lead = خمس خطوات من السؤال الأول إلى بداية جيدة
section-employer-steps-call = اتصلوا مبكرًا، والأفضل قبل توقيع العقد.
section-employer-steps-papers = اطلبوا رؤية الهوية والتصريح والشهادات.
section-employer-steps-permit = لا يوجد <de>Arbeitserlaubnis</de> (تصريح عمل)؟ استوضحوا أمر { -application(case: "def") } لدى جهة التواصل 2.
section-employer-steps-start = خطّطوا للتعريف بالعمل، ول{ -contact-person(case: "bare") } ثابت، ول{ -german-course(case: "bare") }.
section-employer-steps-keep-going = ابقوا على تواصل: داخل الشركة ومعنا.
section-employer-steps-before-start = استوضحوا أمر <de>Arbeitserlaubnis</de> (تصريح العمل) <strong>قبل أول يوم عمل</strong>.

section-employer-more = لمعرفة المزيد
    .lead = لمواصلة القراءة والاستفسار

## Sprachoffensive: to learners

section-sprachoffensive-cover = تعلّم الألمانية للجميع
    .lead = <de>Sprachoffensive</de> (مبادرة اللغة) في { $kommune }
section-sprachoffensive-cover-promise = أهلًا بالجميع: مع القليل من الألمانية، أو الكثير منها، أو من الصفر.

section-sprachoffensive-join = هكذا تشاركون
    .lead = بأربع خطوات إلى دورتكم لتعلّم الألمانية
section-sprachoffensive-join-come = تعالوا إلينا أو اتصلوا بنا.
section-sprachoffensive-join-test = نتحدث قليلًا عن لغتكم الألمانية. هذا اسمه <de>Einstufung</de> (تحديد المستوى).
section-sprachoffensive-join-place = نبحث معكم عن دورة تناسبكم.
section-sprachoffensive-join-start = تعالوا إلى الدورة وتعلّموا مع الآخرين.
section-sprachoffensive-join-open = مفتوحة للجميع: لا يهم من أي بلد جئتم ولا لماذا.
section-sprachoffensive-join-levels = دورات للمبتدئين والمتقدمين، حتى مع العمل بالمناوبات
section-sprachoffensive-join-childcare = في بعض الدورات توجد رعاية للأطفال.

section-sprachoffensive-courses = الدورات والأوقات والأماكن
    .lead = ابحثوا عن المستوى والوقت والمكان بما يناسبكم.

section-sprachoffensive-contact = الأسئلة والتسجيل
    .lead = اتصلوا بنا أو زورونا: يسعدنا أن نقدّم لكم { -advice(case: "def") }.

## Firm-German: to firms

section-firm-german-cover = اللغة الألمانية في الشركة
    .lead = <de>Sprachoffensive</de> (مبادرة اللغة) في { $kommune } للمتدربين مهنيًا والعاملين
section-firm-german-cover-promise = اللغة الألمانية على إيقاع شركتكم: بما يناسب المناوبات، في الشركة أو في الحي.

section-firm-german-why = ما تقدّمه اللغة الألمانية لشركتكم
    .lead = أربعة أسباب وجيهة ل{ -german-course(case: "bare") }
section-firm-german-why-safety = السلامة: الجميع يفهم التعليمات والتحذيرات.
section-firm-german-why-team = الفريق: يصبح الاتفاق والتنسيق أسهل.
section-firm-german-why-training = التدريب المهني: تصبح المدرسة المهنية والامتحان أسهل.
section-firm-german-why-stay = الاستقرار: من يستطيع التفاهم يميل إلى البقاء.

section-firm-german-offers = عروضنا للشركات
    .lead = اختاروا ما يناسب المتدربين مهنيًا والعاملين لديكم.

section-firm-german-how = هكذا تنشأ دورتكم
    .lead = أربع خطوات من أول لقاء إلى بدء الدروس
section-firm-german-how-talk = تحدثوا معنا عن احتياجاتكم والمهام والمناوبات.
section-firm-german-how-level = نحدّد المستوى في أحاديث قصيرة (<de>Einstufung</de>).
section-firm-german-how-plan = نخطّط معكم المكان والأوقات والمواضيع.
section-firm-german-how-learn = تبدأ الدورة. ونبقى على تواصل معكم.

section-firm-german-you = ما نحتاج إليه منكم
    .lead = حدّدوا هذه النقاط الأربع قبل لقائنا.
section-firm-german-you-time = الوقت: ساعات ثابتة، ويُفضّل أثناء وقت العمل
section-firm-german-you-room = الغرفة: مكان هادئ في الشركة، أو مكان في الحي
section-firm-german-you-group = المجموعة: متدربون مهنيًا وعاملون يرغبون في التعلّم
section-firm-german-you-shift = المناوبات: جدول الدوام لديكم، ليتمكن الجميع من المشاركة
section-firm-german-you-voluntary = المشاركة طوعية. ولا يجوز أن يتضرر من لا يشارك.

section-firm-german-contact = جهة تواصلكم
    .lead = اتصلوا بنا: نخطّط معكم الدورة المناسبة.
