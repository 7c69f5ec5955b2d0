# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

# Sprachmittlerin, Sprachmittler: преводач, the plain word that everybody knows; „медиатор“ is taken for a person who settles quarrels.
# Stelle (any body, not only a public authority): институция; Amt: служба (-office).
# Bulgarian has no cases; the forms are indefinite, definite (def) and plural (pl). cap: at the start of a text.

# Beratung: the counselling itself (консултация), or the place one goes to (ctr: консултативен център).
-advice = { $form ->
        [ctr] консултативен център
        [ctrdef] консултативния център
       *[indef] консултация
    }
-language-mediator = { $form ->
        [cap] Преводач
       *[indef] преводач
    }
-language-mediation = { $form ->
        [cap] Устен превод
       *[indef] устен превод
    }
-office = { $form ->
        [def] службата
        [pl] служби
        [pldef] службите
        [capindef] Служба
       *[indef] служба
    }
# Termin: what one asks for and gets (час), or what one goes to (meet: среща).
-appointment = { $form ->
        [meet] среща
        [meetpl] срещи
        [meetpldef] срещите
       *[indef] час
    }
-application = { $form ->
        [def] заявлението
        [pl] заявления
       *[indef] заявление
    }
-german-course = { $form ->
        [pl] курсове по немски
        [cappl] Курсове по немски
       *[indef] курс по немски
    }
-booklet = { $form ->
        [def] бележника
       *[indef] бележник
    }
-pack = { $form ->
        [def] папката
       *[indef] папка
    }
-landlord = { $form ->
        [def] наемодателя
       *[indef] наемодател
    }
-contact-person = { $form ->
        [def] лицето за контакт
       *[indef] лице за контакт
    }
