# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

# The office words that recur, so that a word is the same everywhere.
# bare: without article, also before another noun; def: with article; acc: the form with tanwin -an; pl: several.
# و, ل, ب and the endings كم, ي stand directly before or behind a form that they do not change.
# The names of single offices (دائرة رعاية الشباب) are names: they stay as words.

# Beratung: the advising itself (bare, def), or the place one goes to (place, placebare). Where the German has “Rat”, it is مشورة.
-advice = { $case ->
        [bare] استشارة
        [place] مركز الاستشارة
        [placebare] مركز استشارة
       *[def] الاستشارة
    }

# nom: also after a preposition.
-language-mediator = { $case ->
        [acc] وسيطة لغوية أو وسيطًا لغويًا
       *[nom] وسيطة لغوية أو وسيط لغوي
    }

-language-mediation = { $case ->
        [def] الوساطة اللغوية
       *[bare] وساطة لغوية
    }

# A public authority (Amt). Where the German has “Stelle” – any body one turns to – it is جهة.
-office = { $case ->
        [def] الدائرة
        [pl] دوائر
        [pldef] الدوائر
       *[bare] دائرة
    }

-appointment = { $case ->
        [def] الموعد
        [acc] موعدًا
        [pl] مواعيد
        [pldef] المواعيد
       *[bare] موعد
    }

-application = { $case ->
        [def] الطلب
        [acc] طلبًا
        [pldef] الطلبات
       *[bare] طلب
    }

-german-course = { $case ->
        [pl] دورات الألمانية
       *[bare] دورة لغة ألمانية
    }

# my, your: the name of the Begleitheft.
-booklet = { $case ->
        [my] دفتري المرافق
        [your] دفتركم المرافق
       *[def] الدفتر
    }

# The Willkommensmappe. Any other folder is just a folder.
-pack = { $case ->
        [bare] ملف
       *[def] الملف
    }

-landlord = المؤجّر

-contact-person = { $case ->
        [bare] شخص تواصل
        [pl] أشخاص التواصل
       *[def] شخص التواصل
    }
