# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = ترجمهٔ ماشینی، هنوز بررسی نشده. متن آلمانی معتبر است.
note-only-german = این بخش فقط به زبان آلمانی است.
# On the cover of a pack in German. $language: the language's own name for itself.
note-language-missing = این دفترچه هنوز به زبان { $language } موجود نیست.
note-fictional = مثال: این شهر وجود ندارد.
note-unknown = لطفاً اینجا بنویسید. از { -advice(case: "bare") } بپرسید.

## Footer and proof of checking

label-edition = به‌روز تا { $date }
label-checked = بررسی‌شده در { $date }
label-stale = از { $date } بررسی نشده
label-law = وضعیت قانون در { $date }: { $law }

## Contact cards

label-address = آدرس
label-phone = تلفن
label-email = ایمیل
label-hours = ساعت‌های کاری
label-transit = ایستگاه
label-languages = زبان‌ها
label-appointment-only = فقط با { -appointment(case: "bare") }
label-barrier-free = دسترسی بدون مانع
label-interpreter = { -language-mediation } ممکن است
label-temporarily-closed = فعلاً بسته است
label-closed-holidays = در تعطیلات رسمی بسته است
label-closed-between = از { $from } تا { $to } بسته است
label-scan-call = زنگ زدن
label-scan-open = باز کردن
label-page-language = صفحه به زبان { $language }

## Steps

label-where = کجا
label-documents = همراه بیاورید
label-deadline = تا کی
label-step = چه کار باید کرد
label-done = انجام شد

## Hotlines

label-free-call = رایگان
label-local-rate = با نرخ تماس محلی
label-around-the-clock = شب و روز
label-languages-count = به { $count } زبان

## Courses

label-level-to = { $entry } تا { $target }
level-alpha = سوادآموزی
level-none = بدون دانش قبلی
label-course-term = { $from } تا { $to }
label-register-until = ثبت‌نام تا { $date }
label-childcare = نگهداری از کودک
label-shift-friendly = مناسب کار شیفتی
label-work-related = مرتبط با شغل
label-online = آنلاین
label-paid = هزینه دارد
label-no-courses = هنگام چاپ، زمان کلاس‌ها هنوز معلوم نبود. از { -advice(case: "bare") } بپرسید.
label-course-place = محل
label-course-time = روزها و ساعت‌ها

## Goals and agreements

label-goal-next = قدم بعدی
label-goal-who = چه کسی
label-goal-until = تا کی

## Consent, one per authority

label-consent-for = رضایت‌نامه برای
label-consent-statement = موافقم: این نهاد اجازه دارد اطلاعاتی را که در زیر آمده است، انتقال دهد.
label-consent-what = کدام اطلاعات
label-consent-to = به چه کسی
label-consent-why = برای چه
label-consent-until = معتبر تا
label-consent-revoked = تاریخ پس گرفتن
label-consent-signature = تاریخ، امضا
# For staff, not for readers: printed in German only.
label-consent-review = پیش از استفاده با مسئول حفاظت از داده‌ها هماهنگ شود.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = { $from } تا { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } همچنین
