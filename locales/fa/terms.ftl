# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.
# Forms: bare (the word alone), ez (with ezafe, before an adjective or a noun), indef (one, some), pl (plural), plez (plural with ezafe).

# Beratung: the place that advises; "مشاوره" alone is the act.
-advice = { $case ->
        [ez] مرکز مشاورهٔ
       *[bare] مرکز مشاوره
    }
# The person who interprets; deliberately not a "cultural mediator".
-language-mediator = مترجم شفاهی
-language-mediation = ترجمهٔ شفاهی
-office = { $case ->
        [ez] ادارهٔ
        [indef] اداره‌ای
        [pl] اداره‌ها
        [plez] اداره‌های
       *[bare] اداره
    }
-appointment = { $case ->
        [pl] وقت‌های ملاقات
       *[bare] وقت ملاقات
    }
-application = درخواست
-german-course = { $case ->
        [pl] کلاس‌های آلمانی
       *[bare] کلاس آلمانی
    }
-booklet = دفترچهٔ همراه
-pack = پوشهٔ خوش‌آمد
-landlord = صاحب‌خانه
-contact-person = { $case ->
        [pl] اشخاص رابط
       *[bare] شخص رابط
    }
