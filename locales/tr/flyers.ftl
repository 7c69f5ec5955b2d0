# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = İstihdam ve meslek eğitimi
    .lead = Yeni göç edenleri işe alan veya yetiştiren işletmeler için iki irtibat
section-employer-cover-promise = İşletmenize danışmanlık yapıyoruz: işe alımdan önce ve meslek eğitimi sırasında.

section-employer-why = İşletmeniz ne kazanır?
    .lead = Personel planlamanız için dört iyi neden
section-employer-why-skills = Beceri: uzmanlık bilgisi, iş deneyimi ve başka diller
section-employer-why-training = Yeni kadro: meslek eğitimi yerlerinize daha çok başvuru
section-employer-why-language = Almanca: iş ve eğitimin yanında kurslar, vardiyalı işte de
section-employer-why-stay = Bağlılık: Buraya iyi alışan, işletmede kalmaya daha yatkındır.

section-employer-migration-advice = İrtibat 1: Göç danışmanlığı
    .lead = Yerleşme, günlük yaşam ve dil konularında burayı arayın.
section-employer-migration-advice-questions = Yeni iş arkadaşlarına başlangıçta ne yardımcı olur?
section-employer-migration-advice-housing-school = Ev, kreş ve çocukların okulu için kim danışmanlık verir?
section-employer-migration-advice-language = Hangi { -german-course(case: "nom") } işe ve meslek eğitimine uyar?
section-employer-migration-advice-mediation = Nasıl { -language-mediator(case: "nom") } buluruz?

section-employer-work-permit = İrtibat 2: Çalışma izni
    .lead = İzin veya <de>Ausbildungsduldung</de> (meslek eğitimi için müsamaha belgesi) için burayı arayın.
section-employer-work-permit-check = Bu kişinin bizde çalışmasına izin var mı, bunu hangi belge gösterir?
section-employer-work-permit-permit = <de>Arbeitserlaubnis</de> (çalışma izni) için kim, hangi belgelerle başvurur?
section-employer-work-permit-tolerated-training = <de>Ausbildungsduldung</de> ne zaman söz konusu olur?
section-employer-work-permit-change = Görev, saat veya sözleşme değişirse neyi bildiririz?

section-employer-steps = İzleyeceğiniz yol
    .lead = İlk sorudan iyi bir başlangıca beş adım
section-employer-steps-call = Erken arayın, en iyisi sözleşmeden önce.
section-employer-steps-papers = Kimliği, izni, diploma ve belgeleri görmek isteyin.
section-employer-steps-permit = <de>Arbeitserlaubnis</de> yok mu? { -application(case: "acc-start") } İrtibat 2 ile netleştirin.
section-employer-steps-start = İşe alıştırma, sabit { -contact-person(case: "nom") } ve { -german-course(case: "nom") } planlayın.
section-employer-steps-keep-going = Görüşmeyi sürdürün: iş yerinde ve bizimle.
section-employer-steps-before-start = <de>Arbeitserlaubnis</de> (çalışma izni) konusunu <strong>ilk iş gününden önce</strong> netleştirin.

section-employer-more = Daha fazla bilgi
    .lead = Daha fazlasını okumak ve sormak için

## Sprachoffensive: to learners

section-sprachoffensive-cover = Herkes için Almanca
    .lead = <de>Sprachoffensive</de> (Almanca kursları): { $kommune }
section-sprachoffensive-cover-promise = Herkesi bekliyoruz: az Almanca bilenleri, çok bilenleri ve yeni başlayanları.

section-sprachoffensive-join = Nasıl katılırsınız?
    .lead = Dört adımda { -german-course(case: "poss-dat") }
section-sprachoffensive-join-come = Bize gelin veya bizi arayın.
section-sprachoffensive-join-test = Almancanız hakkında kısaca konuşuruz: <de>Einstufung</de> (seviye tespiti).
section-sprachoffensive-join-place = Size uygun bir kursu birlikte ararız.
section-sprachoffensive-join-start = Kursa gelin ve başkalarıyla birlikte öğrenin.
section-sprachoffensive-join-open = Herkese açık: Hangi ülkeden, neden geldiğiniz önemli değildir.
section-sprachoffensive-join-levels = Başlangıç ve ileri düzey kursları, vardiyalı çalışanlar için de
section-sprachoffensive-join-childcare = Bazı kurslarda çocuk bakımı vardır.

section-sprachoffensive-courses = Kurslar, saatler, yerler
    .lead = Size uyan seviyeyi, saati ve yeri arayın.

section-sprachoffensive-contact = Sorular ve kayıt
    .lead = Arayın veya uğrayın: Size seve seve danışmanlık yaparız.

## Firm-German: to firms

section-firm-german-cover = İş yerinde Almanca
    .lead = { $kommune }: meslek eğitimi alanlar ve çalışanlar için <de>Sprachoffensive</de>
section-firm-german-cover-promise = İşletmenizin temposunda Almanca: vardiyaya uygun, iş yerinde veya semtte.

section-firm-german-why = Almanca işletmenize ne kazandırır?
    .lead = Kurs için dört iyi neden
section-firm-german-why-safety = Güvenlik: Herkes talimatları ve uyarıları anlar.
section-firm-german-why-team = Ekip: İşleri konuşup kararlaştırmak kolaylaşır.
section-firm-german-why-training = Meslek eğitimi: Meslek okulu ve sınav kolaylaşır.
section-firm-german-why-stay = Bağlılık: Kendini ifade edebilen, kalmaya daha yatkındır.

section-firm-german-offers = İşletmelere sunduklarımız
    .lead = Meslek eğitimi alanlarınıza ve çalışanlarınıza uyanı seçin.

section-firm-german-how = Kursunuz nasıl oluşur?
    .lead = İlk görüşmeden derse dört adım
section-firm-german-how-talk = Bizimle ihtiyacı, görevleri ve vardiyaları konuşun.
section-firm-german-how-level = Seviyeyi kısa görüşmelerle belirleriz (<de>Einstufung</de>).
section-firm-german-how-plan = Yeri, saatleri ve konuları sizinle birlikte planlarız.
section-firm-german-how-learn = Kurs başlar. Sizinle görüşmeye devam ederiz.

section-firm-german-you = Sizden beklediklerimiz
    .lead = Görüşmemizden önce bu dört noktayı netleştirin.
section-firm-german-you-time = Zaman: sabit saatler, mümkünse çalışma saatleri içinde
section-firm-german-you-room = Mekân: iş yerinde sakin bir yer, yoksa semtte
section-firm-german-you-group = Grup: meslek eğitimi alanlar ve çalışanlardan öğrenmek isteyenler
section-firm-german-you-shift = Vardiya: herkesin katılabilmesi için çalışma planınız
section-firm-german-you-voluntary = Katılım isteğe bağlıdır. Katılmayan kişi bundan zarar görmemelidir.

section-firm-german-contact = İrtibatınız
    .lead = Arayın: Size uygun kursu birlikte planlarız.
