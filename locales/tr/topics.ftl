# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## registration

topic-registration = Adres kaydı yaptırmak
    .lead = Eve taşındıktan sonra kaydınızı yaptırın. Birçok { -office(case: "nom") } daha sonra bu kaydı sorar.
topic-registration-confirmation = { -landlord(case: "abl-start") } <de>Wohnungsgeberbestätigung</de> (ev sahibi onayı) isteyin.
topic-registration-ask-appointment = { -appointment(case: "nom-start") } gerekiyor mu? Vatandaş bürosuna (<de>Bürgerbüro</de>) sorun.
topic-registration-register = Kendinizi ve ailenizi yeni adrese kaydettirin.
topic-registration-certificate = <de>Meldebescheinigung</de> (adres kayıt belgesi) isteyin. Onu iyi saklayın.
topic-registration-letterbox = Posta kutusuna ve zile bütün soyadlarını yazın.
topic-registration-move = Yeniden mi taşınıyorsunuz? Sonraki adresi de kaydettirin.
topic-registration-tell-others = Yeni adresi bankaya, okula, sağlık sigortasına ve { -office(case: "pl-dat") } de bildirin.
topic-registration-tax-id = <de>Steuer-ID</de> (vergi kimlik numarası) çoğunlukla postayla gelir. Mektubu saklayın.
topic-registration-no-payment = { -appointment(case: "nom-start") } için kimseye para ödemeyin. Yalnızca gerçekten oturduğunuz evi kaydettirin.
topic-registration-two-weeks-law = Eve taşındıktan sonra iki hafta içinde kaydınızı yaptırın. Bu süre geçti mi? Yine de hemen kaydınızı yaptırın. Sorularınız mı var? { -advice(case: "dat-start") } sorun.

## residence-permit

topic-residence-permit = Oturum izni
    .lead = Belgenizin ne zamana kadar geçerli olduğuna bakın. Erkenden { -appointment(case: "nom") } isteyin.
topic-residence-permit-check = Belgenizin ne zamana kadar geçerli olduğuna bakın. O günü not edin.
topic-residence-permit-appointment = Yabancılar dairesinden (<de>Ausländerbehörde</de>) erkenden { -appointment(case: "nom") } isteyin.
topic-residence-permit-papers = Hangi belgeleri götürmeniz gerektiğini sorun. Kopyalarını çıkarın.
topic-residence-permit-receipt = Uzun mu sürüyor? Yazılı bir teyit isteyin.
topic-residence-permit-next-steps = Sürekli kalmak mı istiyorsunuz? Gereken adımları size yazmalarını isteyin.
topic-residence-permit-conditions = Belgede ve ek sayfada ne yazdığını okuyun.
topic-residence-permit-work = Her yeni işten önce, orada çalışmanıza izin olup olmadığını sorun.
topic-residence-permit-travel = Yurt dışına gitmek veya taşınmak mı istiyorsunuz? Önceden sorun.
topic-residence-permit-changes = Değişiklikleri bildirin: adres, evlilik, doğum, ayrılık veya yeni iş.
topic-residence-permit-deadline-letter = Mektupta bir <de>Frist</de> (son tarih) mi var? Hemen { -advice(case: "dat") } gidin. { -appointment(case: "nom-start") } için kimseye para ödemeyin.
topic-residence-permit-right-to-stay = <de>Duldung</de> (müsamaha belgesi) ile de <de>Aufenthaltserlaubnis</de> (oturum izni) almanın yolları vardır. Örneğin Almanya’da geçirdiğiniz süre önemlidir. Erkenden { -advice(case: "dat") } sorun.
topic-residence-permit-chance-permit = Artık yeni <de>Chancen-Aufenthaltsrecht</de> (oturum hakkı fırsatı) verilmiyor. Sizde hâlâ var mı? O zaman bir süre için özel kurallar geçerlidir. Kısa zamanda { -advice(case: "dat") } gidin.

## health-insurance

topic-health-insurance = Sağlık sigortası
    .lead = Erkenden bir sağlık sigortası kurumuna başvurun. Onun kartıyla doktora gidersiniz.
topic-health-insurance-ask = Önce nasıl sigortalı olduğunuzu öğrenin. { -advice(case: "nom-start") } bu konuda size yardım eder.
topic-health-insurance-choose = Bir <de>Krankenkasse</de> (sağlık sigortası kurumu) seçin ve oraya kaydolun.
topic-health-insurance-family = Ailenizin de sizinle birlikte sigortalanıp sigortalanamayacağını sorun.
topic-health-insurance-card = Her doktor ziyaretine sağlık kartınızı (<de>Gesundheitskarte</de>) götürün.
topic-health-insurance-no-card = Kart henüz gelmedi mi? Sağlık sigortasından yazılı belge isteyin.
topic-health-insurance-european-card = Avrupa’dan bir sigorta kartınız mı var? Onu sağlık sigortasına gösterin.
topic-health-insurance-social-office = Bazen önce <de>Sozialamt</de> (sosyal yardım dairesi) yardım eder. Tedavi belgesini (<de>Behandlungsschein</de>) sorun.
topic-health-insurance-changes = Sağlık sigortasına bildirin: yeni adres, yeni iş, doğum, evlilik.
topic-health-insurance-not-insured = Sigortalı değil misiniz? Beklemeyin. { -advice(case: "dat-start") } sorun.
topic-health-insurance-doorstep = Kapıda veya telefonda sigorta sözleşmesi imzalamayın. Önce danışmanlık alın.

## doctor

topic-doctor = Hasta olduğunuzda
    .lead = Önce aile hekimine gidin. Hayati tehlike varsa hemen ambulans çağırın.
topic-doctor-find = Hasta olmadan önce yakınınızda bir <de>Hausarztpraxis</de> (aile hekimi) arayın.
topic-doctor-call = Orayı arayın ve { -appointment(case: "nom") } isteyin.
topic-doctor-language = { -language-mediator(case: "dat-start") } ihtiyacınız var mı? Bunu hemen söyleyin.
topic-doctor-bring = Kartınızı, aşı karnenizi ve ilaçlarınızı götürün.
topic-doctor-specialist = Uzman doktor mu gerekiyor? <de>Überweisung</de> (sevk belgesi) isteyin.
topic-doctor-closed = Muayenehane kapalı ve hayati tehlike yok mu? Nöbetçi doktor hizmeti yardım eder.
topic-doctor-pharmacy = İlaçları reçeteyle (<de>Rezept</de>) eczaneden (<de>Apotheke</de>) alırsınız.
topic-doctor-sick-note = İşe veya kursa gidemiyor musunuz? Hemen haber verin.
topic-doctor-cancel = { -appointment(case: "dat-start") } gidemiyor musunuz? Erkenden iptal edin.
topic-doctor-children = Çocukları sağlık kontrolüne (<de>Vorsorgeuntersuchung</de>) de götürün.
topic-doctor-ambulance = Göğüste şiddetli ağrı, nefes darlığı veya felç mi var? Beklemeyin. Ambulans çağırın.

## mental-health

topic-mental-health = Ruhunuzun yardıma ihtiyacı varsa
    .lead = Zor zamanlardan sonra birçok insan korku duyar veya iyi uyuyamaz. Yardım alın.
topic-mental-health-talk = Güvendiğiniz bir insanla konuşun.
topic-mental-health-practice = Aile hekiminize (<de>Hausarztpraxis</de>) gidin. Kendinizi nasıl hissettiğinizi söyleyin.
topic-mental-health-counselling = Yakınınızdaki yardım olanaklarını { -advice(case: "dat") } sorun.
topic-mental-health-language = { -language-mediator(case: "nom-start") } isteyin.
topic-mental-health-strength = Suç sizde değil. Yardım almak iyi bir adımdır.
topic-mental-health-daily = Düzenli saatler, hareket ve sohbet size iyi gelebilir.
topic-mental-health-children = Çocukların da dertleri olur. Okulla, kreşle veya çocuk doktoruyla konuşun.
topic-mental-health-waiting = <de>Psychotherapie</de> (psikoterapi) için yer bulmak uzun sürebilir. Şimdiden neyin yardımcı olabileceğini sorun.
topic-mental-health-not-alone = Artık yaşamak istemiyor musunuz? Şimdi arayın. Hayati tehlike varsa ambulans çağırın.

## housing

topic-housing = Ev bulmak
    .lead = Ev aramak uzun sürebilir. İmzalamadan önce her sözleşmeyi acele etmeden okuyun.
topic-housing-entitlement = Uygun kiralı evler için sosyal konut belgesini (<de>Wohnberechtigungsschein</de>) sorun.
topic-housing-search = İnternette ve gazetede arayın, tanıdıklarınıza sorun.
topic-housing-visit = Evi gidip görün. Hasarların fotoğrafını çekin.
topic-housing-rent-paid = Kiranızı bir { -office(case: "nom") } mi ödüyor? Önce oradan onay isteyin.
topic-housing-contract = Kira sözleşmesini (<de>Mietvertrag</de>) size açıklamalarını isteyin. Onu iyi saklayın.
topic-housing-costs = Giderler hariç kiraya (<de>Kaltmiete</de>) yan giderler (<de>Nebenkosten</de>) eklenir, örneğin su ve çöp için.
topic-housing-deposit = <de>Kaution</de> (depozito) bir güvencedir. Makbuzu saklayın.
topic-housing-power = Eve taşınırken sayaç değerlerini yazın. Elektrik aboneliğini çoğu zaman kendiniz yaptırırsınız.
topic-housing-handover = Eve taşınırken bütün hasarları teslim tutanağına (<de>Übergabeprotokoll</de>) yazın.
topic-housing-dismissal = <de>Kündigung</de> (fesih bildirimi) veya <de>Mahnung</de> (ödeme ihtarı) mı aldınız? Hemen { -advice(case: "dat") } gidin.
topic-housing-advance = Evi ve sözleşmeyi görmeden para ödemeyin. Anlamadığınız hiçbir şeyi imzalamayın.

## money-support

topic-money-support = Para yetmediğinde
    .lead = Erkenden danışın. { -advice(case: "nom-start") }, hangi { -office(case: "gen") } yetkili olduğunu sizinle birlikte netleştirir.
topic-money-support-ask = Sizin için hangi yardım mümkün? { -advice(case: "dat-start") } sorun.
topic-money-support-job-centre = Jobcenter yardımlarını sorun: <de>Leistungen vom Jobcenter (SGB II)</de>. { -application(case: "acc-start") } erkenden yapın.
topic-money-support-social-office = Bazı yardımlar için <de>Sozialamt</de> (sosyal yardım dairesi) yetkilidir. Oraya sorun.
topic-money-support-family = Çocuğunuz mu var? Çocuk parasını (<de>Kindergeld</de>) ve ek çocuk parasını (<de>Kinderzuschlag</de>) sorun.
topic-money-support-copies = Her { -application(case: "gen") } kopyasını çıkarın. Teslim ettiğinize dair belge isteyin.
topic-money-support-changes = Değişiklikleri hemen bildirin: iş, ücret, taşınma, doğum, evlilik, seyahat.
topic-money-support-rent = Ücret düşük, kira yüksek mi? Kira yardımını (<de>Wohngeld</de>) sorun.
topic-money-support-school = Okul malzemeleri ve geziler için eğitim ve katılım yardımını (<de>Bildung und Teilhabe</de>) sorun.
topic-money-support-decision = Bir <de>Bescheid</de> (karar yazısı) yanlış veya anlaşılmaz mı? Hemen sorun. Bunun için belirli süreler vardır.
topic-money-support-debts = Borcunuz mu var? Erkenden borç danışmanlığına (<de>Schuldnerberatung</de>) gidin.
topic-money-support-letters = { -office(case: "pl-abl-start") } gelen mektupları hemen açın. Mektuptaki tarihe kadar yanıt verin. Yoksa paranız eksik gelebilir.

## bank-account

topic-bank-account = Banka hesabı açmak
    .lead = Kısa zamanda bir hesap açın. Ücret, kira ve { -office(case: "pl-abl") } gelen para için gerekir.
topic-bank-account-compare = Birkaç bankayı karşılaştırın. Bütün masrafları sorun.
topic-bank-account-open = Bir bankada veya Sparkasse’de <de>Girokonto</de> (vadesiz hesap) açın.
topic-bank-account-refused = Banka hayır mı diyor? Temel hesabı (<de>Basiskonto</de>) sorun.
topic-bank-account-give-iban = <de>IBAN</de> numaranızı iş yerine ve { -office(case: "dat") } verin.
topic-bank-account-standing-order = Kirayı <de>Dauerauftrag</de> (düzenli ödeme talimatı) ile ödeyin. Böylece unutmazsınız.
topic-bank-account-statements = Hesabınıza sık sık bakın. Hesap özetlerini (<de>Kontoauszüge</de>) saklayın.
topic-bank-account-lost-card = Kartınızı mı kaybettiniz? Kartı hemen bloke ettirin.
topic-bank-account-instalments = Taksitle az alışveriş yapın. Önceden toplam masrafı sorun.
topic-bank-account-pin = Kartınızı, şifrenizi (PIN) veya hesabınızı kimseye vermeyin. Bunları soran mesajlara asla yanıt vermeyin.

## work

topic-work = İş bulmak
    .lead = Önce çalışmanıza izin olup olmadığını öğrenin. Sonra iş ararken yardım alın.
topic-work-permission = Çalışmanıza izin olup olmadığını belgenizde okuyun. Anlaşılmıyor mu? Sorun.
topic-work-register = İş arayan olarak kaydolun. Hedefleriniz hakkında bir görüşme isteyin.
topic-work-job-centre = <de>Jobcenter</de> size para mı veriyor? O zaman iş konusunu orada sorun.
topic-work-cv = <de>Lebenslauf</de> (özgeçmiş) yazın. Birine okutun.
topic-work-contract = İş sözleşmesini (<de>Arbeitsvertrag</de>) dikkatle okuyun. Anlamadığınızı sorun.
topic-work-numbers = İş yeri <de>Steuer-ID</de> (vergi kimlik numarası) ve <de>Sozialversicherungsnummer</de> (sosyal sigorta numarası) sorar.
topic-work-payslip = Her ücret bordrosunu (<de>Lohnabrechnung</de>) saklayın. Saatleri kontrol edin.
topic-work-hours = Hangi saatlerde çalıştığınızı her gün yazın.
topic-work-sick = Hasta mısınız? İş başlamadan önce iş yerine haber verin.
topic-work-no-wage = Ücretiniz gelmiyor mu? Vakit kaybetmeden { -advice(case: "dat") } gidin. Bunun için belirli süreler vardır.
topic-work-contract-passport = Sözleşmesiz çalışmayın. Pasaportunuzu kimseye teslim etmeyin. İşe girmek için para ödemeyin.

## recognition

topic-recognition = Diplomalar için denklik almak
    .lead = Becerileriniz değerlidir. Diploma ve belgelerinizin Almanya’da ne kadar geçerli olduğunu inceletin.
topic-recognition-collect = Bütün diploma ve belgelerinizi toplayın. İyi kopyalarını çıkarın veya fotoğraflarını çekin.
topic-recognition-counselling = { -application(case: "nom-start") } yapmadan önce danışmanlık alın.
topic-recognition-translate = Neleri tercüme ettirmeniz gerektiğini sorun. Tercümeyi ancak ondan sonra yaptırın.
topic-recognition-costs = Masrafları önceden sorun. Belki yardım vardır.
topic-recognition-apply = { -application(case: "acc-start") } size söylenen kuruma yapın.
topic-recognition-regulated = Bazı meslekler yalnızca <de>Anerkennung</de> (denklik) ile yapılır, örneğin hasta ve yaşlı bakımında birçok meslek.
topic-recognition-missing = Belgeler eksik mi? Neler yapabildiğinizi anlatın. Başka yolları sorun.
topic-recognition-part = Yalnızca bir bölümü mü geçerli? Kurs, staj veya sınav olanağını sorun.
topic-recognition-meanwhile = Beklerken mesleğiniz için Almanca öğrenmeye devam edin.
topic-recognition-originals = Asıl belgeleri yalnızca mecbursanız verin. Teslim ettiğinize dair belge isteyin.

## vocational-training

topic-vocational-training = Meslek eğitimi almak
    .lead = Çoğunlukla iş yerinde ve meslek okulunda bir meslek öğrenirsiniz. Yetişkinler de bunu yapabilir.
topic-vocational-training-counselling = Meslek danışmanlığından (<de>Berufsberatung</de>) { -appointment(case: "nom") } alın.
topic-vocational-training-internship = <de>Praktikum</de> (staj) yapın. Böylece mesleğin size uyup uymadığını görürsünüz.
topic-vocational-training-apply = Erkenden başvurun, birden çok iş yerine de başvurun.
topic-vocational-training-permission = Başlamadan önce izin gerekip gerekmediğini sorun.
topic-vocational-training-contract = Meslek eğitimi sözleşmesini (<de>Ausbildungsvertrag</de>) ancak anladıktan sonra imzalayın.
topic-vocational-training-school-leaving = Henüz okul diplomanız yok mu? Sonradan nasıl alabileceğinizi sorun.
topic-vocational-training-support = <de>Berufsschule</de> (meslek okulu) zor mu? Erkenden ek ders olanağını sorun.
topic-vocational-training-german = Meslek eğitiminin yanında gidebileceğiniz { -german-course(case: "pl-acc") } sorun.
topic-vocational-training-money = Ücret yetmiyor mu? Meslek eğitimi yardımını (<de>Berufsausbildungsbeihilfe</de>) sorun.
topic-vocational-training-before-stopping = Bırakmak mı istiyorsunuz? Önce { -advice(case: "dat") } gidin. Bu, oturumunuz için önemli olabilir.
topic-vocational-training-training-permit = Müsamaha belgesiyle (Duldung) <de>Ausbildungsduldung</de> (meslek eğitimi için müsamaha belgesi) mümkün olabilir. Meslek eğitimi için <de>Aufenthaltserlaubnis</de> (oturum izni) de vardır. Size neyin uyduğunu { -advice(case: "dat") } sorun.

## school

topic-school = Çocuklar okulda
    .lead = Çocuğunuzu hemen kaydettirin. Almanya’da <de>Schulpflicht</de> vardır: Çocuklar okula gitmek zorundadır.
topic-school-register = Çocuğunuzu okula kaydettirin.
topic-school-german = Çocuğunuzun okulda nasıl Almanca öğreneceğini sorun.
topic-school-contact-person = Çocuğunuz için kimin { -contact-person(case: "nom") } olduğunu sorun. Adını not edin.
topic-school-sick = Çocuğunuz hasta mı? Sabah okula haber verin.
topic-school-parents-evening = Veli toplantısına (<de>Elternabend</de>) gidin. Okuldan { -language-mediation(case: "nom") } isteyin.
topic-school-afternoon = Öğleden sonra çalışıyor musunuz? Çocuk bakımını sorun, örneğin <de>OGS</de> (tam gün okul).
topic-school-costs = Okul malzemeleri, geziler ve öğle yemeği için yardımı sorun.
topic-school-letters = Okuldan gelen mektupları okuyun. Anlaşılmayan bir şey varsa sorun.
topic-school-home-language = Evde kendi dilinizi konuşun. Bu, çocuğunuzun öğrenmesine yardım eder.
topic-school-holidays = Yalnızca okul tatillerinde seyahat edin. Çocuğunuza izin gerekiyorsa okula sorun.

## daycare

topic-daycare = Kreş ve gündüz bakıcısı
    .lead = Çocuğunuzu çok erken kaydettirin. Birçok aile yer bekliyor.
topic-daycare-register = <de>Kita</de> (kreş) yeri için çocuğunuzu kaydettirin.
topic-daycare-visit = Birkaç kreşe bakın. Hangi saatlere ihtiyacınız olduğunu söyleyin.
topic-daycare-waiting = Henüz yer yok mu? Gündüz bakıcısını (<de>Tagespflege</de>) ve oyun gruplarını sorun.
topic-daycare-settling-in = <de>Eingewöhnung</de> (alışma dönemi) için zaman ayırın. Başlangıçta siz de yanında kalırsınız.
topic-daycare-costs = Yerin ücretini ve hangi yardımların olduğunu sorun.
topic-daycare-vaccination = Kreş aşıları sorar. Aşı karnesini (<de>Impfpass</de>) götürün.
topic-daycare-sick = Hasta çocuklar evde kalır. Sabah kreşi arayın.
topic-daycare-pick-up = Çocuğunuzu kimin alabileceğini kreşe söyleyin.
topic-daycare-refusal = Ret yanıtı mı aldınız? Vazgeçmeyin. Gençlik dairesine (<de>Jugendamt</de>) sorun.

## learning-german

topic-learning-german = Almanca öğrenmek
    .lead = Bulunduğunuz yerde ({ $kommune }) size uygun bir { -german-course(case: "nom") } sorun. Erken başlayın.
topic-learning-german-advice = Hangi { -german-course(case: "gen") } size uyduğu konusunda danışmanlık alın.
topic-learning-german-test = Seviye testine (<de>Einstufungstest</de>) girin. Bunun için çalışmanız gerekmez.
topic-learning-german-register = Kaydolun. Saatleri, masrafları ve çocuk bakımını sorun.
topic-learning-german-attend = Düzenli gelin. Gelemeyecekseniz haber verin.
topic-learning-german-keep = Her sertifikayı saklayın. Kopyalarını çıkarın.
topic-learning-german-work = Vardiyalı mı çalışıyorsunuz? Uygun kurs saatlerini sorun.
topic-learning-german-alphabet = Okuma yazma mı öğrenmek istiyorsunuz? Okuma yazma kursunu (<de>Alphabetisierungskurs</de>) sorun.
topic-learning-german-obliged = Bir { -office(case: "nom") } sizi uyum kursuna (<de>Integrationskurs</de>) mı gönderiyor? Mektubu { -advice(case: "dat") } gösterin.
topic-learning-german-practise = Her gün biraz Almanca konuşun, örneğin dil kafesinde (<de>Sprachcafé</de>).
topic-learning-german-waiting = Boş yer yok mu? O zamana kadar internette veya kütüphanede öğrenin.
topic-learning-german-course-contract = Pahalı kurs sözleşmesi imzalamayın. Önce uygun fiyatlı veya ücretsiz kursları sorun.
topic-learning-german-integration-course = <de>Integrationskurs</de> (uyum kursu) hakkı olmayanlar şu sıralar çoğunlukla kabul edilmiyor. Bu, örneğin AB’den ve Ukrayna’dan gelen birçok kişiyi ilgilendirir. Başka kursları { -advice(case: "dat") } sorun.

## getting-around

topic-getting-around = Otobüs, tren, bisiklet ve araba
    .lead = Bileti binmeden önce alın. Yolculuğun sonuna kadar saklayın.
topic-getting-around-plan = Yolculuğunuzu bir uygulamada veya sefer tarifesinde arayın.
topic-getting-around-ticket = Bileti binmeden önce alın. Bazı biletleri damgalamak gerekir (<de>entwerten</de>).
topic-getting-around-cheaper = Aylık biletleri ve indirimi (<de>Ermäßigung</de>) sorun.
topic-getting-around-licence = Ehliyetiniz mi var? Burada geçerli olup olmadığını ve ne kadar süre geçerli olduğunu sorun.
topic-getting-around-bicycle = Bisikletinizde ışık, fren ve zil olmalıdır. Onu her zaman kilitleyin.
topic-getting-around-helmet = Bisiklette kask takın. Bu, başınızı korur.
topic-getting-around-child-seat = Çocuklara arabada uygun bir çocuk koltuğu gerekir.
topic-getting-around-car = Sigorta, ruhsat ve geçerli ehliyet olmadan asla araba kullanmayın.
topic-getting-around-no-ticket = Geçerli bilet yoksa pahalıya gelir. Bir de mektup mu geldi? Hemen { -advice(case: "dat") } gidin.

## everyday-life

topic-everyday-life = Günlük yaşam ve komşuluk
    .lead = Küçük kurallar birlikte yaşamayı kolaylaştırır. Komşularınıza sorun. Birçoğu seve seve yardım eder.
topic-everyday-life-post = Her mektubu hemen açın. Önemli belgeleri bir dosyada toplayın.
topic-everyday-life-broadcasting-fee = <de>Rundfunkbeitrag</de> (radyo ve televizyon ücreti) mektubuna yanıt verin. Muafiyeti sorun.
topic-everyday-life-waste = Çöpü ayırın: kâğıt, organik, ambalaj, cam ve diğer çöpler.
topic-everyday-life-waste-calendar = <de>Abfallkalender</de> (çöp takvimi) alın. Orada her çöp kutusunun günleri yazar.
topic-everyday-life-library-card = Kütüphane için bir kart alın. Orada ders de çalışabilirsiniz.
topic-everyday-life-quiet = Geceleri, pazar günleri ve resmî tatillerde <de>Ruhezeit</de> (sessizlik saati) vardır. O zaman sessiz olun.
topic-everyday-life-deposit = Birçok şişede <de>Pfand</de> (depozito) vardır. Şişeleri mağazaya geri götürün.
topic-everyday-life-shops = Pazar günleri ve resmî tatillerde mağazaların çoğu kapalıdır.
topic-everyday-life-airing = Her gün pencereyi açıp kısa süre havalandırın. Bu, küfe karşı yardımcı olur.
topic-everyday-life-on-time = Zamanında gelin. Olmuyorsa haber verin.
topic-everyday-life-doorstep = Kapıda veya telefonda hiçbir şey imzalamayın. Cep telefonu ve elektrik sözleşmeleri çoğu zaman uzun sürelidir.

## community

topic-community = İnsanlarla tanışmak
    .lead = Başkalarının olduğu yerlere gidin. Az Almancayla da katılabilirsiniz.
topic-community-visit = Semtinizdeki bir buluşma yerine gidin. Programı sorun.
topic-community-club = Bir <de>Verein</de> (dernek) arayın, örneğin spor veya müzik için. Oraya uğrayın.
topic-community-language-cafe = Bir dil kafesine (<de>Sprachcafé</de>) gidin. Orada sınav olmadan konuşursunuz.
topic-community-volunteer = Siz de yardım edin. <de>Ehrenamt</de> (gönüllü çalışma) çevre ve deneyim kazandırır.
topic-community-parents = Anne babalar bebek grubunda, kreşte ve okulda buluşur.
topic-community-library = Kütüphanede okuyabilir, öğrenebilir ve başkalarıyla buluşabilirsiniz.
topic-community-mentor = Günlük yaşamda size eşlik edecek kişileri sorun.
topic-community-fee = Üyelik ücreti çok mu yüksek? İndirimi (<de>Ermäßigung</de>) sorun.

## rights-protection

topic-rights-protection = Haklar ve korunma
    .lead = Kimsenin size veya çocuklarınıza vurmaya, sizi veya onları tehdit etmeye hakkı yoktur. Yardım alın. Yalnız değilsiniz.
topic-rights-protection-safety = Tehlikede misiniz? Güvenli bir yere gidin. Polisi arayın.
topic-rights-protection-helpline = Kadınlar yardım telefonunu (<de>Hilfetelefon</de>) gece gündüz ve birçok dilde arayabilir.
topic-rights-protection-womens-advice = Kadın { -advice(case: "nom") }, korunma bulmanıza ve sonrasını planlamanıza yardım eder.
topic-rights-protection-write-down = Yazın: Ne oldu? Ne zaman, nerede, kim gördü?
topic-rights-protection-discrimination = Kökeniniz yüzünden size daha kötü mü davranılıyor? { -advice(case: "dat-start") } gidin.
topic-rights-protection-equal = Kadınlar ve erkekler eşit haklara sahiptir. Hayatınız hakkında siz karar verirsiniz.
topic-rights-protection-children = Çocukların korunmaya ihtiyacı vardır. Kendileri de arayıp akıl danışabilir.
topic-rights-protection-passport = Pasaportunuzu saklaması için kimseye vermeyin.
topic-rights-protection-fair-work = Ücret veya çalışma saatleriyle ilgili sorun mu var? Bunun için de danışmanlık vardır.
topic-rights-protection-signature = Her imzadan önce verilerinizin ne için gerektiğini sorun.
topic-rights-protection-force = Biri sizi çalışmaya, evlenmeye veya cinsel ilişkiye mi zorluyor? Bu yasaktır. Yardım alın.

## advice

topic-advice = { -advice(case: "nom-start") } bulmak
    .lead = Her şeyi tek başınıza başarmak zorunda değilsiniz. Sorularınız ve mektuplarınızla erkenden gelin.
topic-advice-visit = Yakınınızdaki { -advice(case: "dat") } gidin. { -appointment(case: "nom-start") } isteyin.
topic-advice-language = Hangi dili konuştuğunuzu söyleyin. { -language-mediation(case: "nom-start") } isteyin.
topic-advice-bring = Bütün mektupları ve { -pack(case: "your-acc") } getirin.
topic-advice-ask-again = Her şeyi anlayana kadar sorun. Kimse her şeyi hemen bilmez.
topic-advice-plan = Kimin neyi ne zamana kadar yapacağını birlikte yazın.
topic-advice-adults = Yetişkinler için <de>Migrationsberatung</de> (göç danışmanlığı) vardır.
topic-advice-young = Genç misiniz? Gençlik göç hizmetini (<de>Jugendmigrationsdienst</de>) sorun.
topic-advice-trusted-person = Güvendiğiniz birini getirip getiremeyeceğinizi sorun.
topic-advice-your-data = Verilerinizi kimin alacağını sorun. Yalnızca isterseniz kabul edin.
topic-advice-children = Çocuklarınıza tercümanlık yaptırmayın. Bu, onlar için çok ağırdır.
topic-advice-paid-help = Biri başvurulara yardım için çok para mı istiyor? Önce bir { -advice(case: "dat") } sorun.

## emergency

topic-emergency = Acil durumda
    .lead = Hemen yardım çağırın! Önce nerede olduğunuzu söyleyin.
topic-emergency-safety = Güvenli bir yere geçin. Başkalarını uyarın.
topic-emergency-call = İtfaiye ve ambulansı ya da polisi arayın.
topic-emergency-say = Söyleyin: Yer neresi? Ne oldu? Kaç kişi var?
topic-emergency-stay-on-line = Telefonu kapatmayın. Soruları bekleyin.
topic-emergency-show-way = Dış kapıyı açın. Yardıma gelenlere yolu gösterin.
topic-emergency-fire = Yangın mı var? Dışarı çıkın ve kapıları kapatın. Asansöre binmeyin!
topic-emergency-no-danger = Hastasınız ama hayati tehlike yok mu? Nöbetçi doktor hizmetini arayın.
topic-emergency-violence = Evde şiddet mi var? Polisi arayın, gece de olsa.
topic-emergency-little-german = Almancanız az mı? Yine de arayın. Adresinizi söyleyin.
topic-emergency-do-not-wait = Bir insan hayati tehlikede mi? Beklemeyin! Hemen ambulans çağırın!

## deadlines: by when a step is to be done

deadline-two-weeks = Eve taşındıktan sonra iki hafta içinde
deadline-after-move-in = Eve taşındıktan hemen sonra
deadline-at-move-in = Eve taşınırken
deadline-at-once = Hemen
deadline-soon = Mümkün olduğunca erken
deadline-first-weeks = İlk haftalarda
deadline-before-expiry = Belgenin süresi dolmadan çok önce
deadline-before-signing = İmzalamadan önce
deadline-before-start = İlk iş gününden önce
deadline-before-driving = Araba kullanmadan önce
deadline-letter-date = Mektuptaki tarihe kadar
