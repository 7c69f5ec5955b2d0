# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = وەرگێڕانی ئامێرە، هێشتا نەپشکنراوە. دەقە ئەڵمانییەکە بنەمایە.
note-only-german = ئەم بەشە تەنیا بە ئەڵمانی هەیە.
# On the cover of a pack in German. $language: the language's own name for itself.
note-language-missing = ئەم دەفتەرە هێشتا بەم زمانە نییە: { $language }.
note-fictional = نموونە: ئەم شارە لە ڕاستیدا نییە.
note-unknown = تکایە لێرە بینووسن. لە { -advice(case: "place") } بپرسن.

## Footer and proof of checking

label-edition = نوێکراوەتەوە تا { $date }
label-checked = پشکنراوە لە { $date }
label-stale = لە دوای { $date } نەپشکنراوە
label-law = دۆخی یاسا لە { $date }: { $law }

## Contact cards

label-address = ناونیشان
label-phone = تەلەفۆن
label-email = ئیمەیڵ
label-hours = کاتی کارکردن
label-transit = وێستگە
label-languages = زمانەکان
label-appointment-only = تەنیا بە { -appointment(case: "time") }
label-barrier-free = بێ بەربەست
label-interpreter = { -language-mediation } دەکرێت
label-temporarily-closed = ئێستا داخراوە
label-closed-holidays = لە پشووە فەرمییەکاندا داخراوە
label-closed-between = داخراوە لە { $from } تا { $to }
label-scan-call = تەلەفۆنکردن
label-scan-open = کردنەوە
label-page-language = زمانی پەڕە: { $language }

## Steps

label-where = لە کوێ
label-documents = لەگەڵ خۆتان بیبەن
label-deadline = تا کەی
label-step = چی دەبێت بکرێت
label-done = تەواو

## Hotlines

label-free-call = بێبەرامبەر
label-local-rate = بە نرخی پەیوەندیی ناوخۆ
label-around-the-clock = شەو و ڕۆژ
label-languages-count = بە { $count } زمان

## Courses

label-level-to = { $entry } تا { $target }
level-alpha = فێربوونی خوێندن و نووسین
level-none = بێ زانیاریی پێشوو
label-course-term = { $from } تا { $to }
label-register-until = ناونووسین تا { $date }
label-childcare = چاودێریی منداڵ
label-shift-friendly = گونجاو بۆ کاری شیفت
label-work-related = پەیوەندیدار بە پیشە
label-online = ئۆنلاین
label-paid = بە پارە
label-no-courses = لە کاتی چاپکردندا کاتەکان دیاری نەکرابوون. لە { -advice(case: "place") } بپرسن.
label-course-place = شوێن
label-course-time = ڕۆژ و کات

## Goals and agreements

label-goal-next = هەنگاوی داهاتوو
label-goal-who = کێ
label-goal-until = تا کەی

## Consent, one per authority

label-consent-for = ڕەزامەندی بۆ
label-consent-statement = ڕازیم: ئەم لایەنە بۆی هەیە ئەو زانیارییانەی لە خوارەوە نووسراون بداتە لایەنێکی تر.
label-consent-what = کام زانیاری
label-consent-to = بە کێ
label-consent-why = بۆ چی
label-consent-until = کارایە تا
label-consent-revoked = پاشگەزبوونەوە لە ڕۆژی
label-consent-signature = بەروار، واژۆ
# For staff, not for readers: printed in German only.
label-consent-review = پێش بەکارهێنان لەگەڵ بەرپرسی پاراستنی داتا لەسەری ڕێک بکەون.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = { $from } تا { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } هەروەها
