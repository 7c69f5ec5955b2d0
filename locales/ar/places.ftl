# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = دار البلدية
    .about = الإدارة المحلية، هنا تعرفون أي { -office(case: "bare") } هي المختصة
office-kind-citizens-office = مكتب خدمات المواطنين
    .about = تسجيل السكن، الهويات، الإفادات
office-kind-foreigners-office = دائرة شؤون الأجانب
    .about = وثيقة الإقامة، التمديد، تصريح العمل
office-kind-district-office = مكتب الحي
    .about = { -advice(case: "bare") } قريبة منكم، ومساعدة في الاستمارات والرسائل
office-kind-social-office = دائرة الشؤون الاجتماعية
    .about = مساعدة للمعيشة إذا لم يكن <de>Jobcenter</de> (مركز العمل) مختصًا
office-kind-job-centre = مركز العمل
    .about = مال للمعيشة ومساعدة في الطريق إلى العمل
office-kind-employment-agency = وكالة العمل
    .about = البحث عن عمل وتدريب مهني، { -advice(case: "def") } المهنية، إعانة البطالة
office-kind-youth-office = دائرة رعاية الشباب
    .about = مساعدة للأطفال واليافعين والأهل، وأماكن في الروضة
office-kind-family-benefits-office = صندوق الأسرة
    .about = طلب <de>Kindergeld</de> (إعانة الأطفال) و<de>Kinderzuschlag</de> (الإعانة الإضافية للأطفال)
office-kind-school-office = دائرة شؤون المدارس
    .about = العثور على المدرسة المناسبة وتسجيل الأطفال
office-kind-health-office = دائرة الصحة
    .about = التطعيمات، الفحص قبل دخول المدرسة، { -advice(case: "bare") } سرية
office-kind-health-insurance = صندوق التأمين الصحي
    .about = تأمينكم للطبيب والمستشفى والأدوية
office-kind-registry-office = دائرة الأحوال المدنية
    .about = تسجيل الولادة والزواج، والحصول على الوثائق الرسمية
office-kind-housing-office = دائرة الإسكان
    .about = البحث عن سكن، <de>Wohngeld</de> (إعانة السكن)، <de>Wohnberechtigungsschein</de> (شهادة أحقية السكن)
office-kind-integration-centre = مركز الاندماج
    .about = نظرة عامة على عروض لبداية الحياة هنا والعيش معًا
office-kind-adult-education = مركز تعليم الكبار
    .about = دورات للكبار، ومنها { -german-course(case: "pl") } والامتحانات
office-kind-library = المكتبة
    .about = استعارة الكتب والوسائط الأخرى، القراءة، التعلّم
office-kind-community-centre = مركز اللقاءات
    .about = لقاء الناس، مجموعات، دورات واحتفالات
office-kind-advice = { -advice(case: "place") }
    .about = طرح الأسئلة والبحث معًا عن حل
office-kind-womens-advice = { -advice(case: "placebare") } النساء
    .about = { -advice(case: "bare") } سرية للنساء، الحماية من العنف
office-kind-youth-migration-service = خدمة الهجرة للشباب
    .about = المدرسة، التدريب المهني، المستقبل: { -advice(case: "bare") } للشباب

## Whom to ask for what

responsibility-arrival-advice = { -advice(case: "bare") } القادمين الجدد، وفي بيتكم أيضًا
responsibility-benefits = مساعدات مركز العمل (SGB II)
responsibility-course-advice = تحديد المستوى و{ -advice(case: "def") } عن { -german-course(case: "pl") }
responsibility-daycare = مكان في الروضة أو الرعاية النهارية للأطفال
responsibility-debt-advice = مساعدة في الديون وأسئلة الحساب البنكي
responsibility-equal-treatment = مساعدة عند التعرّض للتمييز
responsibility-family-benefits = إعانة الأطفال والإعانة الإضافية للأطفال
responsibility-health = { -advice(case: "def") } الصحية والتطعيمات
responsibility-health-insurance = أسئلة عن التأمين الصحي
responsibility-housing = البحث عن سكن وشهادة أحقية السكن
responsibility-job-search = مساعدة في البحث عن عمل
responsibility-language-mediation = { -language-mediation(case: "bare") } للدوائر وزيارات الطبيب
responsibility-mental-health = مساعدة عند الضغوط النفسية
responsibility-migration-advice = { -advice(case: "bare") } الهجرة
responsibility-mobility = الحافلة والقطار، الدراجة، رخصة القيادة
responsibility-recognition = الاعتراف بالشهادات الأجنبية
responsibility-registration = تسجيل السكن وتغيير العنوان
responsibility-residence = وثيقة الإقامة وتمديدها
responsibility-school = التسجيل في المدرسة
responsibility-social-advice = { -advice(case: "bare") } عامة عن الحياة في ألمانيا
responsibility-sprachoffensive = { -german-course(case: "pl") } ضمن مبادرة اللغة
responsibility-training = { -advice(case: "bare") } عن التدريب المهني والدراسة الجامعية
responsibility-volunteering = أماكن لقاء، نوادٍ وجمعيات، عمل تطوعي
responsibility-women = { -advice(case: "bare") } وحماية للنساء
responsibility-work-permit = تصريح العمل ووقف الترحيل للتدريب المهني
responsibility-youth = { -advice(case: "bare") } للشباب

## Learning German: the standing offers

offer-language-everyone = الألمانية للجميع
    .about = للبداية ولمواصلة التعلّم، في عدة أحياء
offer-language-women-children = الألمانية للنساء والأطفال
    .about = تتعلم النساء معًا، ويمكنكنّ إحضار أطفالكنّ
offer-language-pupils = الألمانية للتلميذات والتلاميذ
    .about = إضافة إلى الدروس، ليصبح الأمر أسهل في المدرسة
offer-language-apprentices = الألمانية للمتدربين مهنيًا
    .about = اللغة اللازمة للشركة والمدرسة المهنية والامتحان
offer-language-employees = الألمانية للعاملين
    .about = اللغة اللازمة لمكان العمل، ويمكن تعلّمها إلى جانب العمل
offer-language-parents = الألمانية للأهل
    .about = اللغة اللازمة للروضة والمدرسة والحياة اليومية مع الأطفال
offer-language-shift-workers = الألمانية مع العمل بالمناوبات
    .about = الأوقات تناسب المناوبات المتغيّرة

## The nine areas: KIM's eight goals, and emergencies

area-residence = الإقامة
area-needs = السكن والمعيشة والمال
area-language = تعلّم الألمانية
area-education-work = التعليم والتدريب المهني والعمل
area-health = الصحة وزيارات الطبيب
area-wellbeing = الصحة النفسية
area-networks = الأسرة والأصدقاء والجيران
area-perspectives = الأهداف والخطط الشخصية
area-emergency = المساعدة في حالة الطوارئ
