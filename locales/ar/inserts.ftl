# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = نأتي لزيارتكم
    .lead = اقرؤوا مَن سيأتي وما هو الموضوع. أنتم تقررون هل تريدون ذلك.
section-visit-greeting = مرحبًا! نودّ أن نتعرّف عليكم، ويسعدنا أن نزوركم في البيت، أو نلتقي بكم في مكان آخر.
section-visit-who = يأتي شخص من { -advice(case: "place") }، لمدة ساعة تقريبًا. نتحدث عمّا هو مهم لكم: السكن أو المدرسة أو العمل أو الرسائل.
section-visit-voluntary = الزيارة طوعية ولا تكلّف شيئًا. حتى إذا قلتم لا، يمكنكم الحصول على { -advice(case: "def") } عندنا.
section-visit-language = يمكن أن تأتي معنا { -language-mediator(case: "nom") }. وهذا أيضًا لا يكلّفكم شيئًا.
section-visit-reply = يُرجى ملء الجزء السفلي وقصّه. سلّموه في { -advice(case: "place") } أو اتصلوا بنا.

## Goals and agreements

section-agreements = الأهداف والاتفاقات
    .lead = اكتبوا معًا: ما هو الهدف؟ مَن يفعل ماذا وحتى متى؟
section-agreements-voluntary = حدّدوا فقط أهدافًا تريدونها أنتم. يحق لكم أن تقولوا لا؛ ويسعدنا أن نسألكم مرة أخرى لاحقًا.
section-agreements-both = يكتب { -advice(case: "place") } أيضًا ما يتولاه. تحتفظون أنتم بهذه الورقة.

## Consents. The binding text of a consent is the German one.

section-consents = الموافقات: أنتم تقررون
    .lead = وقّعوا فقط على ما فهمتموه وتريدونه فعلًا.
section-consents-what = مع <de>Einwilligung</de> (موافقة) تسمحون ل{ -office(case: "bare") } بأن تنقل بيانات معيّنة عنكم إلى جهة أخرى.
section-consents-boxes = لكل { -office(case: "bare") } مربّع: أي بيانات، وإلى مَن، ولأي غرض، وحتى متى. النص الألماني هو الملزم.
section-consents-free = لا توقّعون؟ ليس لذلك أي عواقب على { -booklet(case: "your") } ولا على استشارتكم.
section-consents-revoke = يمكنكم سحب كل <de>Einwilligung</de> (موافقة) في أي وقت. أبلغوا { -office(case: "def") } بذلك شفهيًا أو خطيًا؛ ويسري ذلك عندئذ على المستقبل.

## Case conference: the invitation

section-case-conference = دعوة إلى اجتماع تنسيق
    .lead = تخطّط عدة جهات معكم، ولا يحدث ذلك إلا إذا وافقتم.
section-case-conference-what = في <de>Fallkonferenz</de> (اجتماع التنسيق) تتحدث الجهات التي ترافقكم بعضها مع بعض. هكذا تتوافق المساعدات على نحو أفضل.
section-case-conference-open = مكتوب أدناه عمّا سيدور الحديث ومَن سيأتي؛ ويحق لكم تغيير الأمرين. تحصلون على النتائج خطيًا.
section-case-conference-company = يسعدنا أن تُحضروا معكم شخصًا تثقون به. ويمكن أن تحضر أيضًا { -language-mediator(case: "nom") }.
section-case-conference-consent = دون <de>Einwilligung</de> (موافقة) منكم لا يُعقد <de>Fallkonferenz</de> (اجتماع التنسيق)؛ ويمكنكم سحب الموافقة في أي وقت. النص الألماني هو الملزم.
section-case-conference-agree = أوافق: يجوز لهؤلاء الأشخاص ولهذه الجهات التحدث عن هذه المواضيع.
section-case-conference-decline = لا أريد <de>Fallkonferenz</de> (اجتماع تنسيق). تستمر { -advice(case: "def") } رغم ذلك.

## Case conference: the results

section-case-results = نتائج اجتماع التنسيق
    .lead = مكتوب هنا ما جرى الحديث عنه ومَن يتولى كل أمر وحتى متى.
section-case-results-yours = هذه الورقة لكم. أنتم تقررون لمن تُظهرونها.
section-case-results-correct = هل فهمتم شيئًا بشكل مختلف؟ قولوا ذلك، وعندئذ تُعدَّل الورقة.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = طريقي إلى المهنة
    .lead = <de>Berufswegeplan</de> (خطة طريقكم المهني): اكتبوا ما فعلتموه حتى الآن وما الذي يأتي بعد ذلك.
section-career-plan-kaoa = هذه الخطوات الأربع جزء من المدرسة في ولاية شمال الراين وستفاليا. اسم البرنامج <de>Kein Abschluss ohne Anschluss (KAoA)</de> (لا تخرّج بلا خطوة تالية).
section-career-plan-strengths = <de>Potenzialanalyse</de> (تحليل القدرات): تكتشفون ما تجيدونه وما تحبون أن تفعلوه.
section-career-plan-explore = <de>Berufsfelderkundung</de> (استكشاف المهن): تتعرّفون في أيام متفرقة على مهن مختلفة.
section-career-plan-internship = <de>Praktikum</de> (تدريب عملي): تشاركون في العمل في شركة مدة من الزمن.
section-career-plan-agreement = <de>Anschlussvereinbarung</de> (اتفاق الخطوة التالية): تدوّنون كيف تواصلون بعد المدرسة.
section-career-plan-help = هل تنقصكم خطوة؟ اسألوا في المدرسة أو لدى <de>Berufsberatung</de> ({ -advice(case: "def") } المهنية) كيف يمكنكم تعويضها.

## School: one row per child, no absences, no marks

section-school-contacts = جهات التواصل في المدرسة والروضة
    .lead = اكتبوا لكل طفل مع مَن تتواصلون هناك وكيف.
section-school-contacts-ask = اسألوا: مَن هو { -contact-person(case: "def") } لطفلي؟ اطلبوا من هذا الشخص أن يكتب بياناته هنا.
section-school-contacts-language = اطلبوا للأحاديث { -language-mediator(case: "acc") }، ولا تطلبوا ذلك من طفلكم.
section-school-contacts-talk = تحدثوا معًا أيضًا عندما يسير كل شيء على ما يرام. هكذا تتعارفون.

## Eighteen: leaving youth welfare

section-eighteen = بلغتم 18 عامًا
    .lead = تهانينا! أنتم الآن تقررون الكثير بأنفسكم، ولستم مضطرين إلى مواجهة ذلك وحدكم.
section-eighteen-help-goes-on = ليس من الضروري أن تنتهي مساعدة <de>Jugendamt</de> (دائرة رعاية الشباب) في سن 18. عند الحاجة توجد <de>Hilfe für junge Volljährige</de> (مساعدة للشباب البالغين)، عادةً حتى إتمام 21 عامًا.
section-eighteen-before-it-ends = هل من المقرر أن تنتهي مساعدتكم؟ تحدثوا قبل ذلك مع <de>Jugendamt</de> (دائرة رعاية الشباب) واذهبوا إلى { -advice(case: "place") }.
section-eighteen-contact = أعرف مَن هو المختص بي الآن.
section-eighteen-money = أعرف من أين يأتي مال معيشتي.
section-eighteen-account = لديّ حساب بنكي خاص بي.
section-eighteen-insurance = أعرف ما هو تأميني الصحي.
section-eighteen-housing = أعرف أين يمكنني أن أسكن.
section-eighteen-document = أعرف حتى متى تسري وثيقتي.
section-eighteen-training = لديّ خطة للمدرسة أو العمل.
section-eighteen-mentor = أعرف بمن أتصل عندما تصعب الأمور.
section-eighteen-papers = تحتاجون إلى هذه الأوراق كثيرًا. اسألوا عن الأوراق التي تنقصكم.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = آفاق البقاء
    .lead = قد توجد هذه الطرق مع <de>Duldung</de> (وقف الترحيل المؤقت). لا يُذكر هنا كل شيء، والعلامة ليست وعدًا.
section-right-to-stay-advice-first = اطلبوا المشورة قبل أن تفعلوا شيئًا. اسألوا في { -advice(case: "place") } عن كل الشروط.
section-right-to-stay-young = <strong>سن الشباب والدراسة في مدرسة هنا:</strong> قد يؤدي هذا إلى <de>Aufenthaltserlaubnis</de> (تصريح إقامة).
section-right-to-stay-young-age = يُقدَّم { -application(case: "bare") }ي قبل أن أُتمّ 27 عامًا.
section-right-to-stay-young-years = أعيش هنا منذ ثلاث سنوات دون انقطاع.
section-right-to-stay-young-tolerated = لديّ <de>Duldung</de> (وقف الترحيل المؤقت) منذ اثني عشر شهرًا.
section-right-to-stay-young-school = أذهب هنا إلى المدرسة بنجاح منذ ثلاث سنوات، أو لديّ شهادة تخرّج من هنا.
section-right-to-stay-settled = <strong>سنوات كثيرة هنا:</strong> هذا أيضًا قد يؤدي إلى <de>Aufenthaltserlaubnis</de> (تصريح إقامة).
section-right-to-stay-settled-years = أعيش هنا منذ ست سنوات دون انقطاع، أو منذ أربع سنوات مع طفل قاصر.
section-right-to-stay-settled-living = أعيش من عملي في المقام الأول، أو سأستطيع ذلك قريبًا.
section-right-to-stay-settled-german = أتكلم الألمانية، بمستوى A2 على الأقل.
section-right-to-stay-settled-school = أطفالي في سن المدرسة يذهبون إليها.
section-right-to-stay-training = <strong>مع تدريب مهني:</strong> من الممكن <de>Ausbildungsduldung</de> (وقف الترحيل للتدريب المهني) أو <de>Aufenthaltserlaubnis</de> (تصريح إقامة).
section-right-to-stay-training-contract = لديّ <de>Ausbildungsvertrag</de> (عقد تدريب مهني).
section-right-to-stay-training-identity = أعرف هل تم إثبات هويتي.
section-right-to-stay-chance = لم يعد <de>Chancen-Aufenthaltsrecht</de> (إقامة الفرصة) يُمنح من جديد. إذا كان ما زال لديكم، فقد يؤدي إلى أحد الطريقين الأولين.

## Another office has become responsible

section-responsibility-change = { -office(case: "bare") } أخرى هي المختصة
    .lead = إذا تغيّرت { -office(case: "def") }، فعليكم غالبًا تقديم { -application(case: "bare") } جديد. هكذا لا يضيع شيء.
section-responsibility-change-example = مثلًا: حتى الآن كانت المساعدات بحسب <de>AsylbLG</de> (قانون مساعدات طالبي اللجوء) من <de>Sozialamt</de> (دائرة الشؤون الاجتماعية). والآن هناك <de>Leistungen vom Jobcenter (SGB II)</de> (مساعدات مركز العمل).
section-responsibility-change-letter = اقرؤوا في الرسالة: أي { -office(case: "bare") } هي المختصة الآن، وابتداءً من متى؟ اطلبوا أن يُشرح لكم ذلك.
section-responsibility-change-apply = قدّموا { -application(case: "def") } لدى { -office(case: "def") } الجديدة. لا تنتظروا حتى تنتهي المساعدات السابقة.
section-responsibility-change-old-office = أبلغوا { -office(case: "def") } السابقة. اسألوا حتى متى ستواصل الدفع.
section-responsibility-change-health = اسألوا هل سيتغيّر تأمينكم الصحي.
section-responsibility-change-tell = هل كانت { -office(case: "bare") } تدفع عنكم للمؤجّر أو المدرسة أو الروضة؟ أبلغوا هذه الجهات أيضًا.
section-responsibility-change-no-money = لم يصل المال؟ اذهبوا فورًا إلى { -advice(case: "place") } وخذوا معكم كل الرسائل.

## Appointments

section-appointments-list = { -appointment(case: "pldef") } في نظرة واحدة
    .lead = علّقوا الورقة في مكان ظاهر. ألغوا { -appointment(case: "def") } مبكرًا إذا لم تستطيعوا الحضور.

## Papers by situation

section-papers-list = ما المستندات التي أحتاج إليها؟
    .lead = ضعوا علامة أمام ما لديكم. اسألوا قبل كل { -appointment(case: "bare") } عمّا يجب إحضاره فعلًا.
section-papers-list-copies = سلّموا نسخًا واحتفظوا بالأصول.
section-papers-list-everybody = <strong>للجميع</strong>
section-papers-list-children = <strong>مع الأطفال</strong>
section-papers-list-work = <strong>للعمل</strong>
section-papers-list-school = <strong>للمدرسة والتدريب المهني</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = نأتي في يوم
field-next-meeting = اللقاء التالي
field-slip-name = اسمي
field-slip-yes = { -appointment(case: "def") } يناسبني
field-slip-other-day = أفضّل هذا اليوم
field-slip-interpreter = { -language-mediation(case: "bare") }: اللغة
field-signature = التاريخ والتوقيع
field-conference-topics = المواضيع
field-conference-people = مَن يشارك
field-companion = أُحضر معي
field-topic-discussed = الموضوع
field-agreed = ما اتُّفق عليه
field-who-does-it = مَن يفعل ذلك
field-until-when = حتى متى
field-kaoa-step = الخطوة
field-when = متى
field-contact-phone = هاتف أو بريد إلكتروني
field-child = الطفل

## Papers that only the inserts ask for

paper-check-up-booklet = دفتر فحوص الأطفال (<de>U-Heft</de>)
paper-child-benefit-decision = رسالة قرار إعانة الأطفال (<de>Kindergeld</de>، <de>Bescheid</de>)
paper-daycare-contract = عقد الروضة (<de>Kita</de>) أو الرعاية النهارية (<de>Tagespflege</de>)
paper-cv = السيرة الذاتية (<de>Lebenslauf</de>)
paper-employment-contract = عقد العمل (<de>Arbeitsvertrag</de>)
paper-training-contract = عقد التدريب المهني (<de>Ausbildungsvertrag</de>)
paper-internship-certificates = إثباتات التدريب العملي (<de>Praktika</de>)
paper-help-plan = أوراق دائرة رعاية الشباب (<de>Jugendamt</de>): خطة المساعدة (<de>Hilfeplan</de>)
