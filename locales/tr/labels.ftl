# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = Makine çevirisidir, henüz kontrol edilmedi. Almanca metin geçerlidir.
note-only-german = Bu bölüm yalnızca Almancadır.
# On the cover of a pack in German. $language: the language's own name for itself.
note-language-missing = Bu kitapçık şu dilde henüz yok: { $language }.
note-fictional = Örnek: Böyle bir şehir yoktur.
note-unknown = Lütfen doldurun. { -advice(case: "dat-start") } sorun.

## Footer and proof of checking

label-edition = { $date } itibarıyla
label-checked = kontrol: { $date }
label-stale = { $date } tarihinden beri kontrol edilmedi
label-law = Hukuki durum, { $date }: { $law }

## Contact cards

label-address = Adres
label-phone = Telefon
label-email = E-posta
label-hours = Çalışma saatleri
label-transit = Durak
label-languages = Diller
label-appointment-only = yalnızca randevuyla
label-barrier-free = engelsiz erişim
label-interpreter = { -language-mediation(case: "nom") } mümkün
label-temporarily-closed = şu anda kapalı
label-closed-holidays = resmî tatillerde kapalı
label-closed-between = { $from } – { $to } arası kapalı
label-scan-call = Arayın
label-scan-open = Açın
label-page-language = Sayfanın dili: { $language }

## Steps

label-where = Nerede
label-documents = Getirilecekler
label-deadline = Ne zamana kadar
label-step = Ne yapılacak
label-done = yapıldı

## Hotlines

label-free-call = ücretsiz
label-local-rate = şehir içi tarifesiyle
label-around-the-clock = gece gündüz
label-languages-count = { $count } dilde

## Courses

label-level-to = { $entry } – { $target }
level-alpha = Okuma yazma
level-none = Sıfırdan
label-course-term = { $from } – { $to }
label-register-until = Son kayıt günü: { $date }
label-childcare = Çocuk bakımı
label-shift-friendly = vardiyaya uygun
label-work-related = mesleğe yönelik
label-online = çevrim içi
label-paid = ücretli
label-no-courses = Tarihler baskı sırasında belli değildi. { -advice(case: "dat-start") } sorun.
label-course-place = Yer
label-course-time = Günler ve saatler

## Goals and agreements

label-goal-next = Sonraki adım
label-goal-who = Kim
label-goal-until = Ne zamana kadar

## Consent, one per authority

label-consent-for = Şu kurum için rıza beyanı
label-consent-statement = Kabul ediyorum: Bu kurum aşağıda belirtilen bilgileri iletebilir.
label-consent-what = Hangi bilgiler
label-consent-to = Kime
label-consent-why = Ne için
label-consent-until = Son geçerlilik günü
label-consent-revoked = Geri alındığı tarih
label-consent-signature = Tarih, imza
# For staff, not for readers: printed in German only.
label-consent-review = Kullanmadan önce veri koruma görevlisiyle görüşün.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = { $from } – { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } ayrıca
