# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = Sizi ziyarete geliyoruz
    .lead = Kimin geleceğini ve konunun ne olduğunu okuyun. Bunu isteyip istemediğinize siz karar verirsiniz.
section-visit-greeting = Merhaba! Sizinle tanışmak istiyoruz. Sizi memnuniyetle evinizde ziyaret ederiz veya başka bir yerde buluşuruz.
section-visit-who = { -advice(case: "abl-start") } bir kişi yaklaşık bir saatliğine gelir. Sizin için önemli olan konuları konuşuruz: ev, okul, iş veya mektuplar.
section-visit-voluntary = Ziyaret isteğe bağlıdır ve ücretsizdir. Hayır deseniz de bizden danışmanlık alabilirsiniz.
section-visit-language = Bir { -language-mediator(case: "nom") } da birlikte gelebilir. Bu da sizin için ücretsizdir.
section-visit-reply = Lütfen alttaki bölümü doldurun ve kesin. { -advice(case: "dat-start") } verin veya telefon edin.

## Goals and agreements

section-agreements = Hedefler ve ortak kararlar
    .lead = Birlikte yazın: Hedef nedir? Kim neyi ne zamana kadar yapacak?
section-agreements-voluntary = Kendinize yalnızca sizin istediğiniz hedefleri koyun. Hayır diyebilirsiniz; size daha sonra seve seve yeniden sorarız.
section-agreements-both = { -advice(case: "nom-start") } de neyi üstlendiğini yazar. Bu sayfa sizde kalır.

## Consents. The binding text of a consent is the German one.

section-consents = Rıza beyanları: Siz karar verirsiniz
    .lead = Yalnızca anladığınız ve gerçekten istediğiniz şeyleri imzalayın.
section-consents-what = <de>Einwilligung</de> (rıza beyanı) ile bir { -office(case: "dat") }, sizinle ilgili belirli bilgileri başka bir kuruma iletmesi için izin verirsiniz.
section-consents-boxes = Her { -office(case: "nom") } için bir kutu vardır: hangi bilgiler, kime, ne için ve ne zamana kadar. Bağlayıcı olan Almanca metindir.
section-consents-free = İmzalamıyor musunuz? { -booklet(case: "your-start") } ve aldığınız danışmanlık açısından bunun hiçbir sonucu olmaz.
section-consents-revoke = Verdiğiniz her rızayı (<de>Einwilligung</de>) istediğiniz zaman geri alabilirsiniz. Bunu { -office(case: "dat") } söyleyin veya yazın; bu, o andan sonrası için geçerli olur.

## Case conference: the invitation

section-case-conference = Vaka toplantısına davet
    .lead = Birkaç kurum sizinle birlikte plan yapar; bu yalnızca siz kabul ederseniz olur.
section-case-conference-what = <de>Fallkonferenz</de> (vaka toplantısı), size destek olan kurumların birbiriyle konuştuğu toplantıdır. Böylece yardımlar birbirine daha iyi uyar.
section-case-conference-open = Aşağıda ne hakkında konuşulacağı ve kimlerin geleceği yazar; ikisini de değiştirebilirsiniz. Sonuçları yazılı olarak alırsınız.
section-case-conference-company = Güvendiğiniz bir kişiyi de getirebilirsiniz. Bir { -language-mediator(case: "nom") } da katılabilir.
section-case-conference-consent = Rızanız (<de>Einwilligung</de>) olmadan <de>Fallkonferenz</de> yapılmaz; rızanızı istediğiniz zaman geri alabilirsiniz. Bağlayıcı olan Almanca metindir.
section-case-conference-agree = Kabul ediyorum: Bu kişiler ve kurumlar bu konular hakkında konuşabilir.
section-case-conference-decline = <de>Fallkonferenz</de> (vaka toplantısı) istemiyorum. Danışmanlık yine de devam eder.

## Case conference: the results

section-case-results = Vaka toplantısının sonuçları
    .lead = Burada nelerin konuşulduğu ve kimin neyle, ne zamana kadar ilgileneceği yazar.
section-case-results-yours = Bu sayfa size aittir. Kime göstereceğinize siz karar verirsiniz.
section-case-results-correct = Bir şeyi farklı mı anladınız? Söyleyin, o zaman sayfa değiştirilir.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = Mesleğe giden yolum
    .lead = <de>Berufswegeplan</de> (meslek yolu planınız): Şimdiye kadar neler yaptığınızı ve sırada ne olduğunu yazın.
section-career-plan-kaoa = Bu dört adım Kuzey Ren-Vestfalya’da okulun bir parçasıdır. Programın adı: <de>Kein Abschluss ohne Anschluss (KAoA)</de>.
section-career-plan-strengths = <de>Potenzialanalyse</de>: Neleri iyi yapabildiğinizi ve neleri severek yaptığınızı keşfedersiniz.
section-career-plan-explore = <de>Berufsfelderkundung</de>: Bazı günlerde çeşitli mesleklere yakından bakarsınız.
section-career-plan-internship = <de>Praktikum</de> (staj): Bir süre bir iş yerinde çalışırsınız.
section-career-plan-agreement = <de>Anschlussvereinbarung</de>: Okuldan sonra yolunuzun nasıl devam edeceğini yazarsınız.
section-career-plan-help = Bir adım eksik mi? Bunu nasıl tamamlayabileceğinizi okula veya meslek danışmanlığına (<de>Berufsberatung</de>) sorun.

## School: one row per child, no absences, no marks

section-school-contacts = Okuldaki ve kreşteki irtibatlar
    .lead = Her çocuk için orada kime ve nasıl ulaşacağınızı yazın.
section-school-contacts-ask = Sorun: Çocuğumla kim ilgileniyor? Bu kişiden bilgilerini buraya yazmasını isteyin.
section-school-contacts-language = Görüşmeler için { -language-mediator(case: "nom") } isteyin, bunu çocuğunuzdan istemeyin.
section-school-contacts-talk = Her şey yolundayken de birbirinizle konuşun. Böylece birbirinizi tanırsınız.

## Eighteen: leaving youth welfare

section-eighteen = Artık 18 yaşındasınız
    .lead = Tebrikler! Artık birçok şeye kendiniz karar verirsiniz ve her şeyi tek başınıza başarmak zorunda değilsiniz.
section-eighteen-help-goes-on = Gençlik dairesinin (<de>Jugendamt</de>) yardımı 18 yaşında bitmek zorunda değildir. İhtiyaç varsa <de>Hilfe für junge Volljährige</de> (genç yetişkinlere yardım) vardır, genellikle 21. yaş gününe kadar.
section-eighteen-before-it-ends = Yardımınız sona mı erecek? Önceden gençlik dairesiyle (<de>Jugendamt</de>) konuşun ve { -advice(case: "dat") } gidin.
section-eighteen-contact = Artık benim için kimin yetkili olduğunu biliyorum.
section-eighteen-money = Geçimimi neyle sağladığımı biliyorum.
section-eighteen-account = Kendi banka hesabım var.
section-eighteen-insurance = Sağlık sigortamın nasıl olduğunu biliyorum.
section-eighteen-housing = Nerede oturabileceğimi biliyorum.
section-eighteen-document = Belgemin ne zamana kadar geçerli olduğunu biliyorum.
section-eighteen-training = Okul veya iş için bir planım var.
section-eighteen-mentor = İşler zorlaşınca kimi arayacağımı biliyorum.
section-eighteen-papers = Bu belgeler size sık sık gerekir. Sizde olmayanları sorun.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = Almanya’da kalma olanakları
    .lead = <de>Duldung</de> (müsamaha belgesi) ile şu yollar olabilir. Burada her şey yazmaz; işaret koymak bir güvence değildir.
section-right-to-stay-advice-first = Bir şey yapmadan önce danışmanlık alın. Bütün koşulları { -advice(case: "dat") } sorun.
section-right-to-stay-young = <strong>Gençseniz ve burada okula gittiyseniz:</strong> Bu yol bir <de>Aufenthaltserlaubnis</de> (oturum izni) sağlayabilir.
section-right-to-stay-young-age = 27. yaş günümden önce başvuruyorum.
section-right-to-stay-young-years = Üç yıldır aralıksız burada yaşıyorum.
section-right-to-stay-young-tolerated = On iki aydır müsamaha belgem (<de>Duldung</de>) var.
section-right-to-stay-young-school = Üç yıldır burada okula başarıyla gidiyorum veya burada bir diploma aldım.
section-right-to-stay-settled = <strong>Uzun yıllardır buradaysanız:</strong> Bu yol da bir <de>Aufenthaltserlaubnis</de> (oturum izni) sağlayabilir.
section-right-to-stay-settled-years = Altı yıldır aralıksız burada yaşıyorum ya da 18 yaşından küçük çocuğumla dört yıldır.
section-right-to-stay-settled-living = Geçimimi büyük ölçüde çalışarak sağlıyorum veya bunu yakında yapabilirim.
section-right-to-stay-settled-german = Almanca konuşuyorum, en az A2.
section-right-to-stay-settled-school = Okul çağındaki çocuklarım okula gidiyor.
section-right-to-stay-training = <strong>Meslek eğitimi ile:</strong> <de>Ausbildungsduldung</de> (meslek eğitimi için müsamaha belgesi) veya <de>Aufenthaltserlaubnis</de> (oturum izni) mümkündür.
section-right-to-stay-training-contract = Meslek eğitimi sözleşmem (<de>Ausbildungsvertrag</de>) var.
section-right-to-stay-training-identity = Kimliğimin açıklığa kavuşup kavuşmadığını biliyorum.
section-right-to-stay-chance = Artık yeni <de>Chancen-Aufenthaltsrecht</de> (oturum hakkı fırsatı) verilmiyor. Sizde hâlâ varsa ilk iki yoldan birine götürebilir.

## Another office has become responsible

section-responsibility-change = Başka bir { -office(case: "nom") } yetkili
    .lead = { -office(case: "nom-start") } değişirse çoğunlukla yeni bir { -application(case: "nom") } yapmanız gerekir. Böylece hiçbir şey kaybolmaz.
section-responsibility-change-example = Örneğin: Şimdiye kadar sosyal yardım dairesinden (<de>Sozialamt</de>) <de>AsylbLG</de> (sığınmacılara yardım yasası) yardımları geliyordu. Şimdi Jobcenter yardımları var: <de>Leistungen vom Jobcenter (SGB II)</de>.
section-responsibility-change-letter = Mektupta okuyun: Şimdi hangi { -office(case: "nom") } yetkili, hangi tarihten itibaren? Size açıklamalarını isteyin.
section-responsibility-change-apply = { -application(case: "acc-start") } yeni { -office(case: "dat") } yapın. Eski yardımların bitmesini beklemeyin.
section-responsibility-change-old-office = Önceki { -office(case: "dat") } haber verin. Ne zamana kadar ödeme yapacağını sorun.
section-responsibility-change-health = Sağlık sigortanızın değişip değişmediğini sorun.
section-responsibility-change-tell = Bir { -office(case: "nom") } sizin için { -landlord(case: "dat") }, okula veya kreşe ödeme mi yaptı? Onlara da haber verin.
section-responsibility-change-no-money = Para gelmiyor mu? Hemen { -advice(case: "dat") } gidin ve bütün mektupları götürün.

## Appointments

section-appointments-list = Bir bakışta { -appointment(case: "pl") }
    .lead = Sayfayı iyi görünen bir yere asın. Gidemeyecekseniz erkenden iptal edin.

## Papers by situation

section-papers-list = Hangi belgelere ihtiyacım var?
    .lead = Sizde olanları işaretleyin. Her { -appointment(case: "abl") } önce gerçekten neleri götürmeniz gerektiğini sorun.
section-papers-list-copies = Kopyaları verin, asıl belgeleri kendinizde tutun.
section-papers-list-everybody = <strong>Herkes için</strong>
section-papers-list-children = <strong>Çocuklu olanlar için</strong>
section-papers-list-work = <strong>İş için</strong>
section-papers-list-school = <strong>Okul ve meslek eğitimi için</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = Geleceğimiz gün
field-next-meeting = Sonraki görüşme
field-slip-name = Adım ve soyadım
field-slip-yes = { -appointment(case: "nom-start") } bana uygun
field-slip-other-day = Bu günü tercih ederim
field-slip-interpreter = { -language-mediator(case: "nom-start") }: hangi dil
field-signature = Tarih, imza
field-conference-topics = Konular
field-conference-people = Kimler katılıyor
field-companion = Yanımda getireceğim kişi
field-topic-discussed = Konu
field-agreed = Kararlaştırılanlar
field-who-does-it = Kim yapacak
field-until-when = Ne zamana kadar
field-kaoa-step = Adım
field-when = Ne zaman
field-contact-phone = Telefon veya e-posta
field-child = Çocuk

## Papers that only the inserts ask for

paper-check-up-booklet = Çocuk muayene defteri (<de>U-Heft</de>)
paper-child-benefit-decision = Çocuk parası (<de>Kindergeld</de>) mektubu (<de>Bescheid</de>)
paper-daycare-contract = <de>Kita</de> (kreş) veya <de>Tagespflege</de> (gündüz bakıcısı) sözleşmesi
paper-cv = <de>Lebenslauf</de> (özgeçmiş)
paper-employment-contract = <de>Arbeitsvertrag</de> (iş sözleşmesi)
paper-training-contract = <de>Ausbildungsvertrag</de> (meslek eğitimi sözleşmesi)
paper-internship-certificates = <de>Praktika</de> (staj) belgeleri
paper-help-plan = <de>Jugendamt</de> belgeleri (<de>Hilfeplan</de>: yardım planı)
