# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Words that recur, so that each is the same everywhere
## case: nom, gen, dat, acc, ins, prep; with -pl for the plural; nom-cap at the start of a line

-advice = { $case ->
        [gen] консультации
        [dat] консультации
        [acc] консультацию
        [ins] консультацией
        [prep] консультации
        [nom-cap] Консультация
       *[nom] консультация
    }
-language-mediator = { $case ->
        [gen] переводчицы или переводчика
        [acc] переводчицу или переводчика
        [nom-cap] Переводчица или переводчик
       *[nom] переводчица или переводчик
    }
-language-mediation = { $case ->
        [gen] устного перевода
        [prep] устном переводе
        [nom-cap] Устный перевод
       *[nom] устный перевод
    }
-office = { $case ->
        [gen] ведомства
        [dat] ведомству
        [acc] ведомство
        [prep] ведомстве
        [nom-pl] ведомства
        [gen-pl] ведомств
        [dat-pl] ведомствам
        [prep-pl] ведомствах
        [nom-cap] Ведомство
       *[nom] ведомство
    }
-appointment = { $case ->
        [gen] приёма
        [acc] приём
        [ins] приёмом
        [prep] приёме
        [gen-pl] приёмов
        [acc-pl] приёмы
        [prep-pl] приёмах
       *[nom] приём
    }
-application = { $case ->
        [gen] заявления
        [acc] заявление
        [prep] заявлении
        [nom-pl] заявления
        [ins-pl] заявлениями
       *[nom] заявление
    }
-german-course = { $case ->
        [gen] курса немецкого
        [dat] курсу немецкого
        [acc] курс немецкого
        [prep] курсе немецкого
        [nom-pl] курсы немецкого
        [gen-pl] курсов немецкого
        [dat-pl] курсам немецкого
        [prep-pl] курсах немецкого
        [nom-pl-cap] Курсы немецкого
       *[nom] курс немецкого
    }
-booklet = { $case ->
        [gen] тетради
        [acc] тетрадь
        [ins] тетрадью
       *[nom] тетрадь
    }
-pack = { $case ->
        [acc] папку
        [prep] папке
       *[nom] папка
    }
-landlord = { $case ->
        [gen] арендодателя
        [dat] арендодателю
       *[nom] арендодатель
    }
-contact-person = { $case ->
        [acc] контактное лицо
        [gen-pl] контактных лиц
        [nom-cap] Контактное лицо
       *[nom] контактное лицо
    }
