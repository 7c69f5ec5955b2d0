# The labels that every document needs.
note-machine-draft = ترجمة آلية لم تُراجَع بعد. النص الألماني هو المعتمد.
note-only-german = هذا الجزء متوفر بالألمانية فقط.
note-fictional = مثال: هذه المدينة غير موجودة.
note-unknown = يُرجى كتابة البيانات هنا. اسألوا في مركز الاستشارة.
label-edition = محدَّث حتى { $date }
label-checked = تم التحقق في { $date }
label-stale = لم يتم التحقق منذ { $date }
label-law = الوضع القانوني في { $date }: { $law }
label-address = العنوان
label-phone = الهاتف
label-email = البريد الإلكتروني
label-hours = أوقات الدوام
label-transit = المحطة
label-languages = اللغات
label-appointment-only = بموعد فقط
label-barrier-free = بلا عوائق للحركة
label-interpreter = الوساطة اللغوية ممكنة
label-temporarily-closed = مغلق حاليًا
label-closed-holidays = مغلق في العطل الرسمية
label-closed-between = مغلق من { $from } إلى { $to }
label-scan-call = للاتصال
label-scan-open = للفتح
label-page-language = لغة الصفحة: { $language }
label-where = أين
label-documents = ما يجب إحضاره
label-deadline = حتى متى
label-step = ما يجب فعله
label-done = تم
label-free-call = مجانًا
label-local-rate = بسعر المكالمة المحلية
label-around-the-clock = ليلًا ونهارًا
label-languages-count = { $count ->
        [zero] بـ{ $count } لغة
        [one] بلغة واحدة
        [two] بلغتين
        [few] بـ{ $count } لغات
        [few] بـ{ $count } لغة
        [many] بـ{ $count } لغة
       *[other] بـ{ $count } لغة
    }
label-level-to = { $entry } إلى { $target }
level-alpha = تعلّم القراءة والكتابة
level-none = بلا معرفة سابقة
label-course-term = { $from } إلى { $to }
label-register-until = التسجيل حتى { $date }
label-childcare = رعاية أطفال
label-shift-friendly = مناسبة للعمل بالمناوبات
label-work-related = مرتبطة بالمهنة
label-online = عبر الإنترنت
label-paid = لها تكلفة
label-no-courses = لم تكن المواعيد معروفة عند الطباعة. اسألوا في مركز الاستشارة.
label-course-place = المكان
label-course-time = الأيام والأوقات
label-goal-next = الخطوة التالية
label-goal-who = مَن
label-goal-until = حتى متى
label-consent-for = موافقة تخصّ
label-consent-statement = أوافق: يجوز لهذه الجهة أن تنقل إلى غيرها البيانات المذكورة أدناه.
label-consent-what = ما هي البيانات
label-consent-to = إلى مَن
label-consent-why = ما الغرض
label-consent-until = سارية حتى
label-consent-revoked = تم سحبها في
label-consent-signature = التاريخ والتوقيع
label-consent-review = قبل الاستخدام يجب التنسيق مع مسؤولة أو مسؤول حماية البيانات.
# Short, for narrow places: Mo–Fr
weekday-range = من { $from } إلى { $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = من { $from } إلى { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } أيضًا
