# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## registration

topic-registration = تسجيل السكن
    .lead = سجّلوا سكنكم بعد الانتقال إليه. تسأل { -office(case: "pl") } كثيرة لاحقًا عن هذا التسجيل.
topic-registration-confirmation = اطلبوا من { -landlord } <de>Wohnungsgeberbestätigung</de> (تأكيد { -landlord }).
topic-registration-ask-appointment = اسألوا في <de>Bürgerbüro</de> (مكتب خدمات المواطنين) هل تحتاجون إلى { -appointment(case: "bare") }.
topic-registration-register = سجّلوا أنفسكم وأسرتكم على العنوان الجديد.
topic-registration-certificate = اطلبوا <de>Meldebescheinigung</de> (إفادة تسجيل السكن). احتفظوا بها جيدًا.
topic-registration-letterbox = اكتبوا كل أسماء العائلات على صندوق البريد والجرس.
topic-registration-move = هل ستنتقلون مرة أخرى؟ سجّلوا العنوان التالي أيضًا.
topic-registration-tell-others = أبلغوا أيضًا البنك والمدرسة وصندوق التأمين الصحي و{ -office(case: "pldef") } بالعنوان الجديد.
topic-registration-tax-id = يصل <de>Steuer-ID</de> (الرقم الضريبي) غالبًا بالبريد. احتفظوا بالرسالة.
topic-registration-no-payment = لا تدفعوا لأحد مقابل { -appointment(case: "bare") }. سجّلوا فقط سكنًا تسكنون فيه فعلًا.
topic-registration-two-weeks-law = سجّلوا سكنكم خلال أسبوعين بعد الانتقال إليه. هل تأخرتم؟ سجّلوه فورًا رغم ذلك. هل لديكم أسئلة؟ اسألوا في { -advice(case: "place") }.

## residence-permit

topic-residence-permit = تصريح الإقامة
    .lead = انظروا حتى متى تسري وثيقتكم. بكّروا في طلب { -appointment(case: "bare") }.
topic-residence-permit-check = تحققوا حتى متى تسري وثيقتكم. دوّنوا التاريخ.
topic-residence-permit-appointment = بكّروا في طلب { -appointment(case: "bare") } من <de>Ausländerbehörde</de> (دائرة شؤون الأجانب).
topic-residence-permit-papers = اسألوا أي أوراق تحضرونها معكم. اعملوا نسخًا.
topic-residence-permit-receipt = هل يطول الأمر؟ اطلبوا تأكيدًا خطيًا.
topic-residence-permit-next-steps = هل تريدون البقاء بشكل دائم؟ اطلبوا أن تُكتب لكم الخطوات.
topic-residence-permit-conditions = اقرؤوا ما هو مكتوب على الوثيقة وعلى الورقة المرفقة بها.
topic-residence-permit-work = اسألوا قبل كل عمل جديد هل يُسمح لكم بالعمل هناك.
topic-residence-permit-travel = هل تريدون السفر إلى الخارج أو تغيير السكن؟ اسألوا قبل ذلك.
topic-residence-permit-changes = أبلغوا عن التغييرات: العنوان أو الزواج أو الولادة أو الانفصال أو عمل جديد.
topic-residence-permit-deadline-letter = هل في الرسالة <de>Frist</de> (مهلة)؟ اذهبوا فورًا إلى { -advice(case: "place") }. لا تدفعوا لأحد مقابل { -appointment(case: "bare") }.
topic-residence-permit-right-to-stay = حتى مع <de>Duldung</de> (وقف الترحيل المؤقت) توجد طرق إلى <de>Aufenthaltserlaubnis</de> (تصريح إقامة). من المهم مثلًا مدة وجودكم في ألمانيا. اسألوا مبكرًا في { -advice(case: "place") }.
topic-residence-permit-chance-permit = لم يعد <de>Chancen-Aufenthaltsrecht</de> (إقامة الفرصة) يُمنح من جديد. هل ما زال لديكم؟ إذن تسري لفترة قواعد خاصة. اذهبوا في وقت قريب إلى { -advice(case: "place") }.

## health-insurance

topic-health-insurance = التأمين الصحي
    .lead = بكّروا في التواصل مع صندوق تأمين صحي. ببطاقته تذهبون إلى الطبيب.
topic-health-insurance-ask = استوضحوا أولًا ما هو نوع تأمينكم. يساعدكم { -advice(case: "place") } في ذلك.
topic-health-insurance-choose = اختاروا <de>Krankenkasse</de> (صندوق تأمين صحي) وسجّلوا أنفسكم فيه.
topic-health-insurance-family = اسألوا هل يمكن أن يشمل التأمين أسرتكم أيضًا.
topic-health-insurance-card = أحضروا <de>Gesundheitskarte</de> (بطاقة التأمين الصحي) إلى كل زيارة للطبيب.
topic-health-insurance-no-card = لم تصل البطاقة بعد؟ اطلبوا من صندوق التأمين الصحي إفادة خطية.
topic-health-insurance-european-card = هل لديكم بطاقة تأمين من أوروبا؟ أظهروها لصندوق التأمين الصحي.
topic-health-insurance-social-office = أحيانًا يساعد أولًا <de>Sozialamt</de> (دائرة الشؤون الاجتماعية). اسألوا عن <de>Behandlungsschein</de> (قسيمة علاج).
topic-health-insurance-changes = أبلغوا صندوق التأمين الصحي بما يلي: عنوان جديد، عمل جديد، ولادة، زواج.
topic-health-insurance-not-insured = ليس لديكم تأمين؟ لا تنتظروا. اسألوا في { -advice(case: "place") }.
topic-health-insurance-doorstep = لا توقّعوا أي عقد تأمين عند باب البيت أو على الهاتف. اطلبوا { -advice(case: "def") } أولًا.

## doctor

topic-doctor = إذا مرضتم
    .lead = اذهبوا أولًا إلى عيادة طبيب الأسرة. عند الخطر على الحياة اتصلوا فورًا بالإسعاف.
topic-doctor-find = ابحثوا عن <de>Hausarztpraxis</de> (عيادة طبيب الأسرة) قريبة منكم قبل أن تمرضوا.
topic-doctor-call = اتصلوا بالعيادة واطلبوا { -appointment(case: "acc") }.
topic-doctor-language = هل تحتاجون إلى { -language-mediator(case: "nom") }؟ قولوا ذلك فورًا.
topic-doctor-bring = أحضروا معكم البطاقة ودفتر التطعيم وأدويتكم.
topic-doctor-specialist = هل تحتاجون إلى عيادة متخصصة؟ اطلبوا <de>Überweisung</de> (تحويلًا طبيًا).
topic-doctor-closed = العيادة مغلقة ولا خطر على الحياة؟ تساعدكم خدمة الأطباء المناوبين.
topic-doctor-pharmacy = مع <de>Rezept</de> (وصفة طبية) تحصلون على الأدوية في <de>Apotheke</de> (الصيدلية).
topic-doctor-sick-note = لا تستطيعون الذهاب إلى العمل أو الدورة؟ أبلغوا بذلك فورًا.
topic-doctor-cancel = لا تستطيعون الحضور إلى { -appointment(case: "def") }؟ ألغوه مبكرًا.
topic-doctor-children = اذهبوا مع الأطفال أيضًا إلى <de>Vorsorgeuntersuchung</de> (الفحص الوقائي).
topic-doctor-ambulance = ألم شديد في الصدر أو ضيق في التنفس أو شلل؟ لا تنتظروا. اتصلوا بالإسعاف.

## mental-health

topic-mental-health = عندما تحتاج النفس إلى مساعدة
    .lead = كثيرون يشعرون بالخوف أو لا ينامون جيدًا بعد أوقات صعبة. اطلبوا المساعدة.
topic-mental-health-talk = تحدثوا مع شخص تثقون به.
topic-mental-health-practice = اذهبوا إلى <de>Hausarztpraxis</de> (عيادة طبيب الأسرة). قولوا كيف تشعرون.
topic-mental-health-counselling = اسألوا في { -advice(case: "place") } عن مساعدة قريبة منكم.
topic-mental-health-language = اطلبوا { -language-mediator(case: "acc") }.
topic-mental-health-strength = لا ذنب لكم في ذلك. طلب المساعدة خطوة جيدة.
topic-mental-health-daily = الأوقات المنتظمة والحركة والأحاديث قد تفيدكم.
topic-mental-health-children = للأطفال أيضًا هموم. تحدثوا مع المدرسة أو الروضة أو عيادة الأطفال.
topic-mental-health-waiting = قد يطول انتظار مكان في <de>Psychotherapie</de> (العلاج النفسي). اسألوا عمّا يساعد منذ الآن.
topic-mental-health-not-alone = ألم تعد لديكم رغبة في الحياة؟ اتصلوا الآن. عند الخطر على الحياة اتصلوا بالإسعاف.

## housing

topic-housing = العثور على سكن
    .lead = قد يطول البحث. اقرؤوا كل عقد بهدوء قبل أن توقّعوا عليه.
topic-housing-entitlement = اسألوا عن <de>Wohnberechtigungsschein</de> (شهادة أحقية السكن) للمساكن منخفضة الإيجار.
topic-housing-search = ابحثوا في الإنترنت وفي الجريدة ولدى معارفكم.
topic-housing-visit = عاينوا السكن. التقطوا صورًا للأضرار.
topic-housing-rent-paid = هل تدفع إحدى { -office(case: "pldef") } إيجاركم؟ اطلبوا موافقتها أولًا.
topic-housing-contract = اطلبوا أن يُشرح لكم <de>Mietvertrag</de> (عقد الإيجار). احتفظوا به جيدًا.
topic-housing-costs = تُضاف إلى <de>Kaltmiete</de> (الإيجار الأساسي) <de>Nebenkosten</de> (تكاليف إضافية)، مثلًا للماء والنفايات.
topic-housing-deposit = مبلغ <de>Kaution</de> هو ضمان. احتفظوا بالإيصال.
topic-housing-power = اكتبوا قراءات العدادات عند الانتقال إلى السكن. غالبًا تشتركون في الكهرباء بأنفسكم.
topic-housing-handover = اكتبوا كل الأضرار عند الانتقال إلى السكن في <de>Übergabeprotokoll</de> (محضر التسليم).
topic-housing-dismissal = هل وصلكم <de>Kündigung</de> (إنهاء عقد) أو <de>Mahnung</de> (إنذار بالدفع)؟ اذهبوا فورًا إلى { -advice(case: "place") }.
topic-housing-advance = لا تدفعوا مالًا قبل أن تروا السكن والعقد. لا توقّعوا على شيء لا تفهمونه.

## money-support

topic-money-support = عندما لا يكفي المال
    .lead = اطلبوا المشورة مبكرًا. يوضح { -advice(case: "place") } معكم أي { -office(case: "bare") } هي المختصة.
topic-money-support-ask = اسألوا في { -advice(case: "place") } أي مساعدة ممكنة لكم.
topic-money-support-job-centre = اسألوا عن <de>Leistungen vom Jobcenter (SGB II)</de> (مساعدات مركز العمل). قدّموا { -application(case: "def") } مبكرًا.
topic-money-support-social-office = بعض المساعدات من اختصاص <de>Sozialamt</de> (دائرة الشؤون الاجتماعية). اسألوا هناك.
topic-money-support-family = لديكم أطفال؟ اسألوا عن <de>Kindergeld</de> (إعانة أطفال) و<de>Kinderzuschlag</de> (إعانة إضافية).
topic-money-support-copies = انسخوا كل { -application(case: "bare") }. اطلبوا تأكيدًا بالتسليم.
topic-money-support-changes = أبلغوا عن التغييرات فورًا: العمل، الراتب، تغيير السكن، الولادة، الزواج، السفر.
topic-money-support-rent = الراتب قليل والإيجار مرتفع؟ اسألوا عن <de>Wohngeld</de> (إعانة السكن).
topic-money-support-school = للوازم المدرسة والرحلات اسألوا عن <de>Bildung und Teilhabe</de> (التعليم والمشاركة).
topic-money-support-decision = هل <de>Bescheid</de> (القرار الرسمي) خاطئ أو غير واضح؟ اسألوا فورًا. توجد مهل.
topic-money-support-debts = هل عليكم ديون؟ اذهبوا مبكرًا إلى <de>Schuldnerberatung</de> ({ -advice(case: "bare") } الديون).
topic-money-support-letters = افتحوا رسائل { -office(case: "pldef") } فورًا. أجيبوا بحلول التاريخ المذكور في الرسالة. وإلا فقد ينقصكم المال.

## bank-account

topic-bank-account = فتح حساب بنكي
    .lead = افتحوا حسابًا في أقرب وقت. تحتاجون إليه للراتب والإيجار والمال من { -office(case: "pldef") }.
topic-bank-account-compare = قارنوا بين عدة بنوك. اسألوا عن كل التكاليف.
topic-bank-account-open = افتحوا <de>Girokonto</de> (حسابًا جاريًا) في بنك أو صندوق توفير.
topic-bank-account-refused = هل رفض البنك؟ اسألوا عن <de>Basiskonto</de> (حساب أساسي).
topic-bank-account-give-iban = أعطوا رقم <de>IBAN</de> الخاص بكم للشركة و{ -office(case: "def") }.
topic-bank-account-standing-order = ادفعوا الإيجار عبر <de>Dauerauftrag</de> (أمر دفع دائم). هكذا لا تنسونه.
topic-bank-account-statements = راجعوا حسابكم كثيرًا. احفظوا <de>Kontoauszüge</de> (كشوف الحساب).
topic-bank-account-lost-card = هل ضاعت البطاقة؟ اطلبوا إيقافها فورًا.
topic-bank-account-instalments = لا تشتروا كثيرًا بالتقسيط. اسألوا قبل ذلك عن التكاليف كلها.
topic-bank-account-pin = لا تعطوا أحدًا البطاقة أو الرقم السري أو الحساب. لا تردّوا أبدًا على رسائل تطلب ذلك.

## work

topic-work = العثور على عمل
    .lead = استوضحوا أولًا هل يُسمح لكم بالعمل. ثم اطلبوا المساعدة في البحث.
topic-work-permission = اقرؤوا في وثيقتكم هل يُسمح لكم بالعمل. غير واضح؟ اسألوا.
topic-work-register = سجّلوا أنفسكم كباحثين عن عمل. اطلبوا لقاءً للحديث عن أهدافكم.
topic-work-job-centre = هل تحصلون على مال من <de>Jobcenter</de> (مركز العمل)؟ إذن اسألوا هناك عن عمل.
topic-work-cv = اكتبوا <de>Lebenslauf</de> (سيرة ذاتية). دعوا شخصًا يقرؤها.
topic-work-contract = اقرؤوا <de>Arbeitsvertrag</de> (عقد العمل) بدقة. اسألوا عمّا لا تفهمونه.
topic-work-numbers = تطلب الشركة <de>Steuer-ID</de> (الرقم الضريبي) و<de>Sozialversicherungsnummer</de> (رقم التأمين الاجتماعي).
topic-work-payslip = احفظوا كل <de>Lohnabrechnung</de> (كشف راتب). راجعوا الساعات.
topic-work-hours = اكتبوا كل يوم متى عملتم.
topic-work-sick = هل مرضتم؟ أبلغوا الشركة قبل بدء العمل.
topic-work-no-wage = لم يصل الراتب؟ اذهبوا بسرعة إلى { -advice(case: "place") }. توجد مهل.
topic-work-contract-passport = لا تعملوا بلا عقد. لا تسلّموا جواز سفركم. لا تدفعوا شيئًا مقابل وظيفة.

## recognition

topic-recognition = الاعتراف بالشهادات
    .lead = ما تجيدونه ثمين. اطلبوا فحص شهاداتكم لمعرفة قيمتها في ألمانيا.
topic-recognition-collect = اجمعوا كل الشهادات. اعملوا نسخًا جيدة أو صورًا جيدة.
topic-recognition-counselling = اطلبوا { -advice(case: "def") } قبل أن تقدّموا { -application(case: "acc") }.
topic-recognition-translate = اسألوا عمّا تجب ترجمته. ولا تطلبوا الترجمة إلا بعد ذلك.
topic-recognition-costs = اسألوا قبل ذلك عن التكاليف. ربما توجد مساعدة.
topic-recognition-apply = قدّموا { -application(case: "def") } لدى الجهة التي تُذكر لكم.
topic-recognition-regulated = بعض المهن لا يُسمح بها إلا مع <de>Anerkennung</de> (الاعتراف)، مثل كثير من مهن الرعاية والتمريض.
topic-recognition-missing = هل تنقصكم أوراق؟ احكوا عمّا تجيدونه. اسألوا عن طرق أخرى.
topic-recognition-part = هل اعتُرف بجزء فقط؟ اسألوا عن دورة أو تدريب عملي أو امتحان.
topic-recognition-meanwhile = واصلوا أثناء الانتظار تعلّم الألمانية لمهنتكم.
topic-recognition-originals = لا تسلّموا الأصول إلا عند الضرورة. اطلبوا تأكيدًا بالتسليم.

## vocational-training

topic-vocational-training = التدريب المهني
    .lead = تتعلمون مهنة، غالبًا في الشركة وفي المدرسة المهنية. وهذا ممكن للكبار أيضًا.
topic-vocational-training-counselling = احجزوا { -appointment(case: "acc") } لدى <de>Berufsberatung</de> ({ -advice(case: "def") } المهنية).
topic-vocational-training-internship = قوموا بتدريب عملي (<de>Praktikum</de>). هكذا ترون هل تناسبكم المهنة.
topic-vocational-training-apply = بكّروا في التقديم، ولدى عدة شركات أيضًا.
topic-vocational-training-permission = اسألوا قبل البداية هل تحتاجون إلى تصريح.
topic-vocational-training-contract = لا توقّعوا <de>Ausbildungsvertrag</de> (عقد التدريب المهني) إلا بعد أن تفهموه.
topic-vocational-training-school-leaving = ليست لديكم شهادة مدرسية بعد؟ اسألوا كيف يمكنكم الحصول عليها الآن.
topic-vocational-training-support = هل <de>Berufsschule</de> (المدرسة المهنية) صعبة؟ اسألوا مبكرًا عن دروس تقوية.
topic-vocational-training-german = اسألوا عن { -german-course(case: "pl") } إلى جانب التدريب المهني.
topic-vocational-training-money = لا يكفي الراتب؟ اسألوا عن <de>Berufsausbildungsbeihilfe</de> (إعانة التدريب المهني).
topic-vocational-training-before-stopping = هل تريدون التوقف؟ اذهبوا قبل ذلك إلى { -advice(case: "place") }. قد يكون هذا مهمًا لإقامتكم.
topic-vocational-training-training-permit = مع وقف الترحيل المؤقت ربما يمكن الحصول على <de>Ausbildungsduldung</de> (وقف الترحيل للتدريب المهني). وهناك أيضًا <de>Aufenthaltserlaubnis</de> (تصريح إقامة) للتدريب المهني. اسألوا في { -advice(case: "place") } عمّا يناسبكم.

## school

topic-school = الأطفال في المدرسة
    .lead = سجّلوا طفلكم فورًا. في ألمانيا يسري <de>Schulpflicht</de> (التعليم الإلزامي): يجب أن يذهب الأطفال إلى المدرسة.
topic-school-register = سجّلوا طفلكم في المدرسة.
topic-school-german = اسألوا كيف يتعلم طفلكم الألمانية في المدرسة.
topic-school-contact-person = اسألوا عن { -contact-person(case: "def") } بشأن طفلكم. دوّنوا الاسم.
topic-school-sick = هل طفلكم مريض؟ أبلغوا المدرسة في الصباح.
topic-school-parents-evening = اذهبوا إلى <de>Elternabend</de> (اجتماع الأهل). اطلبوا من المدرسة { -language-mediation(case: "bare") }.
topic-school-afternoon = هل تعملون بعد الظهر؟ اسألوا عن رعاية للطفل، مثل <de>OGS</de> (رعاية بعد الظهر).
topic-school-costs = اسألوا عن مساعدة للوازم المدرسة والرحلات ووجبة الغداء.
topic-school-letters = اقرؤوا رسائل المدرسة. اسألوا إذا كان شيء غير واضح.
topic-school-home-language = تحدثوا بلغتكم في البيت. هذا يساعد طفلكم في التعلّم.
topic-school-holidays = سافروا في العطل المدرسية فقط. اسألوا المدرسة إذا احتاج طفلكم إلى إجازة.

## daycare

topic-daycare = الروضة والرعاية النهارية
    .lead = سجّلوا طفلكم في وقت مبكر جدًا. أسر كثيرة تنتظر مكانًا.
topic-daycare-register = سجّلوا طفلكم للحصول على مكان في <de>Kita</de> (الروضة).
topic-daycare-visit = زوروا عدة روضات. قولوا أي أوقات تحتاجون إليها.
topic-daycare-waiting = لا مكان بعد؟ اسألوا عن <de>Tagespflege</de> (الرعاية النهارية) وعن مجموعات اللعب.
topic-daycare-settling-in = خصّصوا وقتًا لفترة <de>Eingewöhnung</de> (التعوّد). في البداية تبقون مع الطفل.
topic-daycare-costs = اسألوا كم يكلّف المكان وما المساعدة المتوفرة.
topic-daycare-vaccination = تسأل الروضة عن التطعيمات. أحضروا معكم <de>Impfpass</de> (دفتر التطعيم).
topic-daycare-sick = الأطفال المرضى يبقون في البيت. اتصلوا بالروضة صباحًا.
topic-daycare-pick-up = قولوا للروضة مَن يُسمح له بأخذ طفلكم.
topic-daycare-refusal = هل وصلكم رفض؟ لا تستسلموا. اسألوا لدى <de>Jugendamt</de> (دائرة رعاية الشباب).

## learning-german

topic-learning-german = تعلّم الألمانية
    .lead = اسألوا في { $kommune } عن { -german-course(case: "bare") } تناسبكم. ابدؤوا مبكرًا.
topic-learning-german-advice = اطلبوا { -advice(case: "def") } لمعرفة أي { -german-course(case: "bare") } تناسبكم.
topic-learning-german-test = أجروا <de>Einstufungstest</de> (اختبار تحديد المستوى). لا يلزم أن تدرسوا له.
topic-learning-german-register = سجّلوا أنفسكم. اسألوا عن الأوقات والتكاليف ورعاية الأطفال.
topic-learning-german-attend = احضروا بانتظام. اعتذروا إذا لم تستطيعوا الحضور.
topic-learning-german-keep = احتفظوا بكل شهادة. اعملوا نسخًا.
topic-learning-german-work = هل تعملون بالمناوبات؟ اسألوا عن أوقات مناسبة للدورات.
topic-learning-german-alphabet = هل تريدون تعلّم القراءة والكتابة؟ اسألوا عن <de>Alphabetisierungskurs</de> (دورة القراءة والكتابة).
topic-learning-german-obliged = هل ترسلكم { -office(case: "bare") } إلى <de>Integrationskurs</de> (دورة الاندماج)؟ أظهروا الرسالة ل{ -advice(case: "place") }.
topic-learning-german-practise = تحدثوا قليلًا بالألمانية كل يوم، مثلًا في <de>Sprachcafé</de> (مقهى اللغة).
topic-learning-german-waiting = لا مكان شاغر؟ تعلّموا حتى ذلك الوقت عبر الإنترنت أو في المكتبة.
topic-learning-german-course-contract = لا توقّعوا عقدًا لدورة غالية. اسألوا أولًا عن دورات رخيصة أو مجانية.
topic-learning-german-integration-course = من ليس له حق في <de>Integrationskurs</de> (دورة الاندماج) لا يحصل حاليًا في الغالب على قبول. يخص ذلك مثلًا كثيرًا من الناس من الاتحاد الأوروبي ومن أوكرانيا. اسألوا في { -advice(case: "place") } عن دورات أخرى.

## getting-around

topic-getting-around = الحافلة والقطار والدراجة والسيارة
    .lead = اشتروا التذكرة قبل الركوب. احتفظوا بها حتى نهاية الرحلة.
topic-getting-around-plan = ابحثوا عن رحلتكم في تطبيق أو في جدول الرحلات.
topic-getting-around-ticket = اشتروا التذكرة قبل الركوب. بعض التذاكر يجب ختمها (<de>entwerten</de>).
topic-getting-around-cheaper = اسألوا عن التذاكر الشهرية وعن <de>Ermäßigung</de> (تخفيض).
topic-getting-around-licence = هل لديكم رخصة قيادة؟ اسألوا هل تسري هنا وإلى متى.
topic-getting-around-bicycle = تحتاج دراجتكم إلى ضوء ومكابح وجرس. أقفلوها دائمًا.
topic-getting-around-helmet = البسوا خوذة على الدراجة. فهي تحمي رأسكم.
topic-getting-around-child-seat = يحتاج الأطفال في السيارة إلى مقعد أطفال مناسب.
topic-getting-around-car = لا تقودوا أبدًا بلا تأمين أو ترخيص للسيارة أو رخصة قيادة سارية.
topic-getting-around-no-ticket = بلا تذكرة سارية تدفعون كثيرًا. هل وصلتكم رسالة بذلك؟ اذهبوا فورًا إلى { -advice(case: "place") }.

## everyday-life

topic-everyday-life = الحياة اليومية والجيران
    .lead = قواعد صغيرة تساعد على العيش معًا. اسألوا جيرانكم. كثيرون تسعدهم المساعدة.
topic-everyday-life-post = افتحوا كل رسالة فورًا. اجمعوا الأوراق المهمة في ملف.
topic-everyday-life-broadcasting-fee = أجيبوا عن رسالة <de>Rundfunkbeitrag</de> (رسوم الإذاعة والتلفزيون). اسألوا عن الإعفاء.
topic-everyday-life-waste = افصلوا النفايات: ورق وبقايا عضوية وعبوات وزجاج وباقي النفايات.
topic-everyday-life-waste-calendar = احصلوا على <de>Abfallkalender</de> (تقويم النفايات). فيه أيام كل حاوية.
topic-everyday-life-library-card = احصلوا على بطاقة للمكتبة. يمكنكم التعلّم هناك أيضًا.
topic-everyday-life-quiet = في الليل وأيام الأحد والعطل الرسمية يسري <de>Ruhezeit</de> (وقت الهدوء). كونوا هادئين عندئذ.
topic-everyday-life-deposit = على زجاجات كثيرة <de>Pfand</de> (مبلغ يُسترد). أعيدوها إلى المتجر.
topic-everyday-life-shops = معظم المتاجر مغلقة أيام الأحد والعطل الرسمية.
topic-everyday-life-airing = افتحوا النوافذ كل يوم وقتًا قصيرًا للتهوية. هذا يقي من العفن.
topic-everyday-life-on-time = احضروا في الوقت المحدد. اعتذروا إذا لم يكن ذلك ممكنًا.
topic-everyday-life-doorstep = لا توقّعوا شيئًا عند باب البيت أو على الهاتف. عقود الجوال والكهرباء تستمر غالبًا مدة طويلة.

## community

topic-community = لقاء الناس
    .lead = اذهبوا إلى حيث يوجد الآخرون. يمكنكم المشاركة حتى بقليل من الألمانية.
topic-community-visit = زوروا مكان لقاء في حيّكم. اسألوا عن البرنامج.
topic-community-club = ابحثوا عن <de>Verein</de> (نادٍ أو جمعية)، مثلًا للرياضة أو الموسيقى. زوروا المكان للتعرّف عليه.
topic-community-language-cafe = اذهبوا إلى <de>Sprachcafé</de> (مقهى اللغة). هناك تتحدثون بلا امتحان.
topic-community-volunteer = شاركوا في المساعدة. مع <de>Ehrenamt</de> (العمل التطوعي) تكسبون معارف وخبرة.
topic-community-parents = يلتقي الأهل في مجموعة الصغار وفي الروضة والمدرسة.
topic-community-library = في المكتبة يمكنكم القراءة والتعلّم ولقاء الآخرين.
topic-community-mentor = اسألوا عن أشخاص يرافقونكم في الحياة اليومية.
topic-community-fee = الاشتراك مرتفع جدًا؟ اسألوا عن <de>Ermäßigung</de> (تخفيض).

## rights-protection

topic-rights-protection = الحقوق والحماية
    .lead = لا يجوز لأحد أن يضربكم أو يهددكم، أنتم أو أطفالكم. اطلبوا المساعدة. لستم وحدكم.
topic-rights-protection-safety = هل أنتم في خطر؟ اذهبوا إلى مكان آمن. اتصلوا بالشرطة.
topic-rights-protection-helpline = يمكن للنساء الاتصال على <de>Hilfetelefon</de> (خط المساعدة)، ليلًا ونهارًا وبلغات كثيرة.
topic-rights-protection-womens-advice = يساعدكنّ { -advice(case: "placebare") } النساء على إيجاد الحماية ومواصلة التخطيط.
topic-rights-protection-write-down = اكتبوا: ماذا حدث؟ متى، وأين، ومَن رأى ذلك؟
topic-rights-protection-discrimination = هل تُعامَلون معاملة أسوأ بسبب أصلكم؟ اذهبوا إلى { -advice(case: "place") }.
topic-rights-protection-equal = للنساء والرجال حقوق متساوية. أنتم تقررون شؤون حياتكم بأنفسكم.
topic-rights-protection-children = يحتاج الأطفال إلى الحماية. ويمكنهم أيضًا الاتصال بأنفسهم وطلب المشورة.
topic-rights-protection-passport = لا تعطوا جواز سفركم لأحد ليحفظه لديه.
topic-rights-protection-fair-work = مشكلات في الراتب أو وقت العمل؟ توجد { -advice(case: "bare") } لذلك أيضًا.
topic-rights-protection-signature = اسألوا قبل كل توقيع عن سبب الحاجة إلى بياناتكم.
topic-rights-protection-force = هل يجبركم أحد على العمل أو الزواج أو ممارسة الجنس؟ هذا ممنوع. اطلبوا المساعدة.

## advice

topic-advice = العثور على { -advice(case: "bare") }
    .lead = لستم مضطرين إلى إنجاز كل شيء وحدكم. تعالوا مبكرًا بأسئلتكم ورسائلكم.
topic-advice-visit = اذهبوا إلى { -advice(case: "placebare") } قريب منكم. اسألوا عن { -appointment(case: "bare") }.
topic-advice-language = قولوا أي لغة تتكلمون. اطلبوا { -language-mediation(case: "bare") }.
topic-advice-bring = أحضروا معكم كل الرسائل و{ -pack(case: "bare") }كم.
topic-advice-ask-again = اسألوا حتى تفهموا كل شيء. لا أحد يعرف كل شيء فورًا.
topic-advice-plan = اكتبوا معًا مَن يفعل ماذا وحتى متى.
topic-advice-adults = للكبار توجد <de>Migrationsberatung</de> ({ -advice(case: "bare") } الهجرة).
topic-advice-young = هل أنتم شباب؟ اسألوا عن <de>Jugendmigrationsdienst</de> (خدمة الهجرة للشباب).
topic-advice-trusted-person = اسألوا هل يمكنكم إحضار شخص تثقون به.
topic-advice-your-data = اسألوا مَن يحصل على بياناتكم. لا توافقوا إلا إذا أردتم.
topic-advice-children = لا تجعلوا أطفالكم يترجمون. هذا صعب جدًا عليهم.
topic-advice-paid-help = هل يطلب أحد مالًا كثيرًا مقابل المساعدة في { -application(case: "pldef") }؟ اسألوا أولًا في { -advice(case: "placebare") }.

## emergency

topic-emergency = في حالة الطوارئ
    .lead = اتصلوا فورًا لطلب المساعدة! قولوا أولًا أين أنتم.
topic-emergency-safety = اذهبوا إلى مكان آمن. حذّروا الآخرين.
topic-emergency-call = اتصلوا بالإطفاء والإسعاف أو بالشرطة.
topic-emergency-say = قولوا: أين المكان؟ ماذا حدث؟ كم عدد الأشخاص؟
topic-emergency-stay-on-line = لا تغلقوا الخط. انتظروا الأسئلة.
topic-emergency-show-way = افتحوا باب البيت. دلّوا المنقذين على الطريق.
topic-emergency-fire = حريق؟ اخرجوا وأغلقوا الأبواب. لا تستخدموا المصعد!
topic-emergency-no-danger = مرضتم ولا خطر على الحياة؟ اتصلوا بخدمة الأطباء المناوبين.
topic-emergency-violence = عنف في البيت؟ اتصلوا بالشرطة، وفي الليل أيضًا.
topic-emergency-little-german = لا تتكلمون إلا القليل من الألمانية؟ اتصلوا رغم ذلك. اذكروا عنوانكم.
topic-emergency-do-not-wait = هل حياة إنسان في خطر؟ لا تنتظروا! اتصلوا بالإسعاف فورًا!

## deadlines: by when a step is to be done

deadline-two-weeks = خلال أسبوعين بعد الانتقال إلى السكن
deadline-after-move-in = فورًا بعد الانتقال إلى السكن
deadline-at-move-in = عند الانتقال إلى السكن
deadline-at-once = فورًا
deadline-soon = في أقرب وقت ممكن
deadline-first-weeks = في الأسابيع الأولى
deadline-before-expiry = قبل انتهاء الوثيقة بوقت طويل
deadline-before-signing = قبل أن توقّعوا
deadline-before-start = قبل أول يوم عمل
deadline-before-driving = قبل أن تقودوا السيارة
deadline-letter-date = حتى التاريخ المذكور في الرسالة
