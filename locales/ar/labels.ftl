# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = ترجمة آلية لم تُراجَع بعد. النص الألماني هو المعتمد.
note-only-german = هذا الجزء متوفر بالألمانية فقط.
# On the cover of a pack in German. $language: the language's own name for itself.
note-language-missing = هذا الدفتر غير متوفر بعد بهذه اللغة: { $language }.
note-fictional = مثال: هذه المدينة غير موجودة.
note-unknown = يُرجى كتابة البيانات هنا. اسألوا في { -advice(case: "place") }.

## Footer and proof of checking

label-edition = محدَّث حتى { $date }
label-checked = تم التحقق في { $date }
label-stale = لم يتم التحقق منذ { $date }
label-law = الوضع القانوني في { $date }: { $law }

## Contact cards

label-address = العنوان
label-phone = الهاتف
label-email = البريد الإلكتروني
label-hours = أوقات الدوام
label-transit = المحطة
label-languages = اللغات
label-appointment-only = ب{ -appointment(case: "bare") } فقط
label-barrier-free = خالٍ من العوائق
label-interpreter = { -language-mediation(case: "def") } ممكنة
label-temporarily-closed = مغلق حاليًا
label-closed-holidays = مغلق في العطل الرسمية
label-closed-between = مغلق من { $from } إلى { $to }
label-scan-call = للاتصال
label-scan-open = للفتح
label-page-language = لغة الصفحة: { $language }

## Steps

label-where = أين
label-documents = ما يجب إحضاره
label-deadline = حتى متى
label-step = ما يجب فعله
label-done = تم

## Hotlines

label-free-call = مجانًا
label-local-rate = بسعر المكالمة المحلية
label-around-the-clock = ليلًا ونهارًا
label-languages-count = { $count ->
        [zero] بـ{ $count } لغة
        [one] بلغة واحدة
        [two] بلغتين
        [few] بـ{ $count } لغات
        [many] بـ{ $count } لغة
       *[other] بـ{ $count } لغة
    }

## Courses

label-level-to = { $entry } حتى { $target }
level-alpha = تعلّم القراءة والكتابة
level-none = دون معرفة سابقة
label-course-term = { $from } حتى { $to }
label-register-until = التسجيل حتى { $date }
label-childcare = رعاية أطفال
label-shift-friendly = مناسبة للعمل بالمناوبات
label-work-related = مرتبطة بالمهنة
label-online = عبر الإنترنت
label-paid = غير مجانية
label-no-courses = لم تكن المواعيد معروفة عند الطباعة. اسألوا في { -advice(case: "place") }.
label-course-place = المكان
label-course-time = الأيام والأوقات

## Goals and agreements

label-goal-next = الخطوة التالية
label-goal-who = مَن
label-goal-until = حتى متى

## Consent, one per authority

label-consent-for = موافقة تخصّ
label-consent-statement = أوافق: يجوز لهذه الجهة أن تنقل إلى غيرها البيانات المذكورة أدناه.
label-consent-what = أي بيانات
label-consent-to = إلى مَن
label-consent-why = لأي غرض
label-consent-until = سارية حتى
label-consent-revoked = تم سحبها في
label-consent-signature = التاريخ والتوقيع
# For staff, not for readers: printed in German only.
label-consent-review = قبل الاستخدام يجب التنسيق مع مسؤولة أو مسؤول حماية البيانات.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from } إلى { $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = من { $from } إلى { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } أيضًا
