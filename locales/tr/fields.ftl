# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## About the person

field-owner = Bu defterin sahibi
field-first-name = Ad
field-family-name = Soyad
field-birth-date = Doğum tarihi
field-address = Adres
field-phone = Telefon
field-email = E-posta
field-languages-spoken = Konuştuğum diller
field-interpreter-needed = { -language-mediator(case: "nom-start") } gerekli mi?
field-interpreter-language = { -appointment(case: "pl-start") } için dil
field-reach-me = Bana ulaşmak için
field-emergency-contact = Acil durumda lütfen arayın

## People one lives with

field-name = Adı
field-birth-year = Doğum yılı
field-relation = Bana yakınlığı
field-school-or-daycare = Okul veya kreş

## Offices and appointments

field-contact-person = { -contact-person(case: "nom-start") }
field-reference-number = Dosya numarası
field-submitted = Teslim ettiklerim
field-date-time = Gün ve saat
field-where = Yer
field-bring = Getirilecekler
field-result = Sonuç
field-since = Ne zamandan beri
field-old-office = Önceki { -office(case: "nom") }
field-new-office = Yeni { -office(case: "nom") }
field-adviser = Danışman
field-adviser-phone = { -advice(case: "nom-start") } telefonu

## Courses, school, training, work

field-course = Kurs
field-start-end = Başlangıç ve bitiş
field-level = Seviye
field-certificate = Diploma, sertifika
field-from-until = Başlangıç – bitiş
field-place = Okul, iş yeri, yer
field-profession = Mesleğim
field-recognition = Denklik durumu
field-wish-work = Yapmak istediğim iş
field-next-step = Sonraki adım
