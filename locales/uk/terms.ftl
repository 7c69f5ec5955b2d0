# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

# The office words that recur, so that a word is the same everywhere.
# case: nom, gen, dat, acc, ins, loc; with -pl for the plural; -cap with a capital letter at the start of a text.
# The names of single offices (відомство у справах молоді) are names: they stay as words.

# Beratung; centre: Beratungsstelle. The person (консультантка, консультант) and „порада“ (Rat) stay words.
-advice = { $case ->
        [gen] консультації
        [acc] консультацію
        [loc] консультації
        [nom-pl] консультації
        [acc-pl] консультації
        [nom-cap] Консультація
        [centre-loc] консультаційному центрі
        [centre-cap] Консультаційний центр
       *[nom] консультація
    }

-language-mediator = { $case ->
        [acc] мовну посередницю або мовного посередника
        [nom-cap] Мовна посередниця або мовний посередник
       *[nom] мовна посередниця або мовний посередник
    }

-language-mediation = { $case ->
        [acc] мовне посередництво
        [nom-cap] Мовне посередництво
       *[nom] мовне посередництво
    }

# A public authority (Amt). Where the German has “Stelle” – any body one turns to – the word stays a word.
-office = { $case ->
        [gen] установи
        [dat] установі
        [acc] установу
        [loc] установі
        [nom-pl] установи
        [gen-pl] установ
        [dat-pl] установам
        [acc-pl] установи
        [loc-pl] установах
        [nom-cap] Установа
       *[nom] установа
    }

# Termin; with “запис на” before it where one asks for it. A visit to the doctor (Arztbesuch) is not one.
-appointment = { $case ->
        [loc] прийомі
        [ins] прийомом
        [acc-pl] прийоми
        [loc-pl] прийомах
       *[acc] прийом
    }

-application = { $case ->
        [gen] заяви
        [ins-pl] заявами
        [nom-cap] Заява
       *[acc] заяву
    }

-german-course = { $case ->
        [gen] курсу німецької
        [acc] курс німецької
        [nom-pl] курси німецької
        [gen-pl] курсів німецької
        [acc-pl] курси німецької
        [nom-pl-cap] Курси німецької
       *[nom] курс німецької
    }

# full: the name of the Begleitheft.
-booklet = { $case ->
        [full] супровідний зошит
        [full-gen] супровідного зошита
        [gen] зошита
        [acc] зошит
        [ins] зошитом
       *[nom] зошит
    }

# The Willkommensmappe. Any other folder is just a folder.
-pack = { $case ->
        [acc] папку
       *[loc] папці
    }

-landlord = { $case ->
        [dat] орендодавцю
       *[gen] орендодавця
    }

-contact-person = { $case ->
        [acc] контактну особу
        [acc-pl] контактних осіб
        [nom-cap] Контактна особа
       *[nom] контактна особа
    }
