# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = العمل والتدريب المهني والحياة في ألمانيا
link-recognition-portal = الاعتراف بالشهادات في ألمانيا
    .about = أي جهة تفحص مؤهلاتكم المهنية وكيف يتم ذلك
link-handbook-germany = Handbook Germany
    .about = أجوبة عن أسئلة كثيرة عن الحياة في ألمانيا
link-bamf = المكتب الاتحادي للهجرة واللاجئين
    .about = معلومات عن الإقامة والدورات و{ -advice(case: "def") }
link-youth-migration = { -advice(case: "bare") } للشباب
    .about = يسأل الشباب <de>Jugendmigrationsdienste</de> (خدمات الهجرة للشباب) عبر الإنترنت
link-womens-helpline = خط المساعدة: العنف ضد النساء
    .about = ما يساعد عند العنف ومَن يقدّم لكم { -advice(case: "def") }
link-medical-on-call = خدمة الأطباء المناوبين
    .about = العثور على مساعدة إذا كانت العيادة مغلقة
link-fair-integration = الاندماج العادل
    .about = { -advice(case: "bare") } عن الراتب والعقد والحقوق في العمل
link-learn-german-online = تعلّم الألمانية عبر الإنترنت
    .about = ابحثوا في الصفحة عن <de>Deutsch lernen</de> (تعلّم الألمانية)
link-job-language-courses = الألمانية للمهنة
    .about = ابحثوا في الصفحة عن <de>Berufssprachkurse</de> (دورات اللغة للمهنة)
