# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = Робота, профнавчання та життя в Німеччині
link-recognition-portal = Визнання в Німеччині
    .about = Яка установа перевіряє вашу професію і як це відбувається
link-handbook-germany = Handbook Germany
    .about = Відповіді на багато запитань про життя в Німеччині
link-bamf = Федеральне відомство з питань міграції та біженців
    .about = Інформація про перебування, курси та { -advice(case: "acc-pl") }
link-youth-migration = { -advice(case: "nom-cap") } для молодих людей
    .about = Молоді люди питають в інтернеті: <de>Jugendmigrationsdienste</de> (міграційні служби для молоді)
link-womens-helpline = Телефон допомоги: насильство проти жінок
    .about = Що допомагає в разі насильства і хто вас проконсультує
link-medical-on-call = Чергова лікарська служба
    .about = Знайти допомогу, коли кабінет лікаря зачинено
link-fair-integration = Справедлива інтеграція
    .about = { -advice(case: "nom-cap") } щодо зарплати, договору та прав на роботі
link-learn-german-online = Вивчення німецької в інтернеті
    .about = Шукайте на сторінці слова <de>Deutsch lernen</de>
link-job-language-courses = Німецька для професії
    .about = Шукайте на сторінці слово <de>Berufssprachkurse</de>
