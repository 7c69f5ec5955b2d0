# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = Belediye binası
    .about = Yerel yönetim; hangi { -office(case: "gen") } yetkili olduğunu burada öğrenirsiniz
office-kind-citizens-office = Vatandaş bürosu
    .about = Adres kaydı, kimlikler, yazılı belgeler
office-kind-foreigners-office = Yabancılar dairesi
    .about = Oturum belgesi, uzatma, çalışma izni
office-kind-district-office = Semt bürosu
    .about = Yakınınızda danışmanlık, formlar ve mektuplar için de yardım
office-kind-social-office = Sosyal yardım dairesi
    .about = <de>Jobcenter</de> yetkili değilse geçim yardımı
office-kind-job-centre = Jobcenter (iş merkezi)
    .about = Geçinmek için para ve işe giden yolda yardım
office-kind-employment-agency = İş kurumu
    .about = İş ve meslek eğitimi arama, meslek danışmanlığı, işsizlik parası
office-kind-youth-office = Gençlik dairesi
    .about = Çocuklar, gençler ve anne babalar için yardım, kreş yerleri
office-kind-family-benefits-office = Aile kasası
    .about = <de>Kindergeld</de> (çocuk parası) ve <de>Kinderzuschlag</de> (ek çocuk parası) başvurusu
office-kind-school-office = Okul dairesi
    .about = Uygun okulu bulma ve çocukları kaydettirme
office-kind-health-office = Sağlık dairesi
    .about = Aşılar, okula başlamadan önce muayene, gizlilik içinde danışmanlık
office-kind-health-insurance = Sağlık sigortası kurumu
    .about = Doktor, hastane ve ilaçlar için sigortanız
office-kind-registry-office = Nüfus ve evlendirme dairesi
    .about = Doğum ve evlilik bildirme, resmî belgeler alma
office-kind-housing-office = Konut dairesi
    .about = Ev arama, <de>Wohngeld</de> (kira yardımı), <de>Wohnberechtigungsschein</de> (sosyal konut belgesi)
office-kind-integration-centre = Uyum merkezi
    .about = Buraya alışma ve birlikte yaşama olanaklarına genel bakış
office-kind-adult-education = Halk eğitim merkezi
    .about = Yetişkinler için kurslar, { -german-course(case: "pl") } ve sınavlar da
office-kind-library = Kütüphane
    .about = Kitap ve başka yayınlar ödünç alma, okuma, öğrenme
office-kind-community-centre = Buluşma merkezi
    .about = İnsanlarla buluşma, gruplar, kurslar ve şenlikler
office-kind-advice = { -advice(case: "nom-start") }
    .about = Soru sorma ve birlikte çözüm arama
office-kind-womens-advice = Kadın { -advice(case: "nom") }
    .about = Kadınlar için gizlilik içinde danışmanlık, şiddetten korunma
office-kind-youth-migration-service = Gençlik göç hizmeti
    .about = Okul, meslek eğitimi, gelecek: gençler için danışmanlık

## Whom to ask for what

responsibility-arrival-advice = Yeni gelenler için danışmanlık, evinizde de
responsibility-benefits = Jobcenter yardımları (SGB II)
responsibility-course-advice = Seviye tespiti ve { -german-course(case: "nom") } danışmanlığı
responsibility-daycare = Kreşte veya gündüz bakıcısında yer
responsibility-debt-advice = Borçlarda yardım ve banka hesabı soruları
responsibility-equal-treatment = Ayrımcılığa karşı yardım
responsibility-family-benefits = Çocuk parası ve ek çocuk parası
responsibility-health = Sağlık danışmanlığı ve aşılar
responsibility-health-insurance = Sağlık sigortası soruları
responsibility-housing = Ev arama ve sosyal konut belgesi
responsibility-job-search = İş ararken yardım
responsibility-language-mediation = { -office(case: "pl-start") } ve doktor ziyaretleri için { -language-mediation(case: "nom") }
responsibility-mental-health = Ruhsal sıkıntılarda yardım
responsibility-migration-advice = Göç danışmanlığı
responsibility-mobility = Otobüs ve tren, bisiklet, ehliyet
responsibility-recognition = Yurt dışı diplomaların denkliği
responsibility-registration = Adres kaydı ve adres değişikliği
responsibility-residence = Oturum belgesi ve uzatma
responsibility-school = Okul kaydı
responsibility-social-advice = Almanya’da yaşam için genel danışmanlık
responsibility-sprachoffensive = Sprachoffensive: { -german-course(case: "pl") }
responsibility-training = Meslek eğitimi ve üniversite danışmanlığı
responsibility-volunteering = Buluşma yerleri, dernekler ve gönüllülük
responsibility-women = Kadınlar için danışmanlık ve korunma
responsibility-work-permit = Çalışma izni ve meslek eğitimi için müsamaha belgesi
responsibility-youth = Gençler için danışmanlık

## Learning German: the standing offers

offer-language-everyone = Herkes için Almanca
    .about = Başlamak ve ilerlemek için, birkaç semtte
offer-language-women-children = Kadınlar ve çocuklar için Almanca
    .about = Kadınlar birlikte öğrenir, çocuklarınızı getirebilirsiniz
offer-language-pupils = Öğrenciler için Almanca
    .about = Derslere ek olarak, okul daha kolay olsun diye
offer-language-apprentices = Meslek eğitimi alanlar için Almanca
    .about = İş yeri, meslek okulu ve sınav için dil
offer-language-employees = Çalışanlar için Almanca
    .about = İş yeri için dil, işin yanında yürütülebilir
offer-language-parents = Anne babalar için Almanca
    .about = Kreş, okul ve çocuklarla günlük yaşam için dil
offer-language-shift-workers = Vardiyalı işte Almanca
    .about = Saatler değişen vardiyalara uyar

## The nine areas: KIM's eight goals, and emergencies

area-residence = Oturum
area-needs = Ev, yaşam, para
area-language = Almanca öğrenmek
area-education-work = Eğitim, meslek eğitimi, iş
area-health = Sağlık ve doktor ziyaretleri
area-wellbeing = Ruh sağlığı
area-networks = Aile, arkadaşlar, komşular
area-perspectives = Kendi hedeflerim ve planlarım
area-emergency = Acil durumda yardım
