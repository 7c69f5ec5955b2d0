# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = Работа, профобучение и жизнь в Германии
link-recognition-portal = Признание в Германии
    .about = Какое учреждение проверяет вашу профессию и как это происходит
link-handbook-germany = Handbook Germany
    .about = Ответы на многие вопросы о жизни в Германии
link-bamf = Федеральное ведомство по делам миграции и беженцев
    .about = Информация о пребывании, курсах и консультациях
link-youth-migration = Консультация для молодых людей
    .about = Молодые люди задают вопросы <de>Jugendmigrationsdienste</de> (миграционным службам для молодёжи) в интернете
link-womens-helpline = Телефон помощи: насилие над женщинами
    .about = Что помогает при насилии и кто вас проконсультирует
link-medical-on-call = Дежурная врачебная служба
    .about = Найти помощь, когда кабинет врача закрыт
link-fair-integration = Справедливая интеграция
    .about = { -advice(case: "nom-cap") } по вопросам зарплаты, договора и прав на работе
link-learn-german-online = Изучение немецкого в интернете
    .about = Ищите на сайте слова <de>Deutsch lernen</de>
link-job-language-courses = Немецкий для профессии
    .about = Ищите на сайте слово <de>Berufssprachkurse</de>
