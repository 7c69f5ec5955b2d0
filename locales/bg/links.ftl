# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = Работа, професионално обучение и живот в Германия
link-recognition-portal = Признаване в Германия
    .about = Коя институция проверява професията Ви и как става това
link-handbook-germany = Handbook Germany
    .about = Отговори на много въпроси за живота в Германия
link-bamf = Федерална служба за миграция и бежанци
    .about = Информация за пребиваване, курсове и консултации
link-youth-migration = Консултации за млади хора
    .about = Младите хора питат <de>Jugendmigrationsdienste</de> (миграционните служби за младежи) в интернет
link-womens-helpline = Телефон за помощ при насилие над жени
    .about = Какво помага при насилие и кой Ви консултира
link-medical-on-call = Дежурна лекарска служба
    .about = Намерете помощ, когато кабинетът е затворен
link-fair-integration = Справедлива интеграция
    .about = Консултации за заплата, договор и права на работното място
link-learn-german-online = Учене на немски в интернет
    .about = Потърсете на страницата <de>Deutsch lernen</de>
link-job-language-courses = Немски за професията
    .about = Потърсете на страницата <de>Berufssprachkurse</de>
