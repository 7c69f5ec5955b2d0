# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.
# Forms: bare (the word alone), ez (with the linking ی, before an adjective or a noun), indef (one, some), indefez (the same with ی),
# def (the one we speak of), pl (plural, definite), plez (the plural with ی). Endings such as "تان" may follow a form directly.

# Beratung: place is the service one goes to, act is the advising.
-advice = { $case ->
        [act] ڕاوێژکاری
        [actez] ڕاوێژکاریی
        [indef] بنکەیەکی ڕاوێژکاری
       *[place] بنکەی ڕاوێژکاری
    }
# The person who interprets; deliberately not a "cultural mediator".
-language-mediator = { $case ->
        [indef] وەرگێڕێکی زارەکی
       *[bare] وەرگێڕی زارەکی
    }
-language-mediation = وەرگێڕانی زارەکی
-office = { $case ->
        [ez] فەرمانگەی
        [indef] فەرمانگەیەک
        [indefez] فەرمانگەیەکی
        [def] فەرمانگەکە
        [pl] فەرمانگەکان
       *[bare] فەرمانگە
    }
# Termin: time is the appointment one asks for or is given.
-appointment = { $case ->
        [time] کاتی چاوپێکەوتن
        [indef] چاوپێکەوتنێک
        [def] چاوپێکەوتنەکە
        [pl] چاوپێکەوتنەکان
       *[bare] چاوپێکەوتن
    }
-application = { $case ->
        [ez] داواکاریی
        [indef] داواکارییەک
        [indefez] داواکارییەکی
        [def] داواکارییەکە
        [pl] داواکارییەکان
       *[bare] داواکاری
    }
-german-course = { $case ->
        [ez] کۆرسی ئەڵمانیی
        [indef] کۆرسێکی ئەڵمانی
        [pl] کۆرسەکانی ئەڵمانی
        [plez] کۆرسەکانی ئەڵمانیی
       *[bare] کۆرسی ئەڵمانی
    }
-booklet = { $case ->
        [ez] دەفتەری هاوەڵیی
       *[bare] دەفتەری هاوەڵی
    }
# The Willkommensmappe; short where the German only says Mappe.
-pack = { $case ->
        [short] فایل
       *[bare] فایلی بەخێرهاتن
    }
-landlord = { $case ->
        [def] خاوەنی خانووەکە
       *[bare] خاوەنی خانوو
    }
-contact-person = { $case ->
        [pl] کەسەکانی پەیوەندی
        [indefez] کەسێکی پەیوەندیی
       *[bare] کەسی پەیوەندی
    }
