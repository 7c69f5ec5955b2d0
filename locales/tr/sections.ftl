# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = { -booklet(case: "my-start") }
    .lead = Bilgilerim, irtibatlarım, { -appointment(case: "my-pl") } – hepsi bir yerde
section-begleitheft-yours = Bu { -booklet(case: "nom") } yalnızca size aittir. Kimse onu sizden isteyemez. Her bilgi isteğe bağlıdır.

section-how-to = Bu { -booklet(case: "nom") } nasıl kullanılır?
section-how-to-carry = { -booklet(case: "acc-start") } { -appointment(case: "your-pl-dat") } götürün.
section-how-to-show = İsterseniz bir sayfayı gösterin. Böylece her şeyi yeniden anlatmanız gerekmez.
section-how-to-decide = { -booklet(case: "acc-start") } kimin göreceğine siz karar verin. Hiçbir { -office(case: "nom") } onu size sormadan alıkoyamaz veya kopyalayamaz.
section-how-to-lines = Doldurmak istemediğiniz satırları boş bırakın. Her şey isteğe bağlıdır.
section-how-to-speak = Bir şeyi anlamıyor musunuz? Satırı gösterin. { -language-mediator(case: "nom-start") } isteyin.
section-how-to-not-official = Bu { -booklet(case: "nom") } <strong>resmî bir belge değildir</strong>. Kimliğin veya bir { -application(case: "gen") } yerine geçmez. Onu kullanmayan kişi bundan zarar görmez.
section-how-to-lost = Bu { -booklet(case: "acc") } siz mi buldunuz? Lütfen içini okumayın. Lütfen irtibat noktasına geri verin. Çok teşekkürler!

## Begleitheft: the person and the people around

section-about-me = Hakkımda
    .lead = Yalnızca { -appointment(case: "pl-loc") } göstermek istediklerinizi yazın.

section-people = Birlikte yaşadığım kişiler
    .lead = Sizinle kimlerin oturduğunu yazın; doğum yılı yeterlidir.

section-my-offices = Resmî dairelerim ve irtibatlarım
    .lead = { -contact-person(case: "your-pl-acc-start") } ve neleri teslim ettiğinizi not edin.

section-papers = Belgelerim
    .lead = Sizde olanları işaretleyin; eksikleri { -advice(case: "ins") } konuşun.
section-papers-originals = Kopyaları verin, asıl belgeleri kendinizde tutun. Bir { -office(case: "nom") } asıl belgeyi alıkoyuyor mu? <de>Bescheinigung</de> (yazılı belge) isteyin.

section-appointments = { -appointment(case: "my-pl-start") }
    .lead = Her { -appointment(case: "acc") } yazın; gidemeyecekseniz erkenden iptal edin.

## Begleitheft: language, work, goals

section-language = Almanca öğrenmek
    .lead = Sunulanlardan birini seçin; kurslarınızı ve sertifikalarınızı not edin.

section-school-work = Okul, meslek eğitimi, iş
    .lead = Neler yapabildiğinizi yazın; belgesi olmayan deneyim de buraya yazılır.

section-goals = Hedeflerim
section-goals-voluntary = Yalnızca isterseniz kendinize hedef koyun. Hayır diyebilirsiniz. { -advice(case: "nom-start") } bunu size daha sonra yeniden önerebilir.

section-responsibility = { -office(case: "nom-start") } değişirse
    .lead = Şimdi sizin için hangi { -office(case: "gen") } yetkili olduğunu buraya yazın.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = Rıza beyanlarım
    .lead = Yalnızca anladığınız ve gerçekten istediğiniz şeyleri imzalayın.
section-consent-free = Her <de>Einwilligung</de> (rıza beyanı) isteğe bağlıdır. İmzalamıyor musunuz? Bu { -booklet(case: "nom") } açısından bunun hiçbir sonucu olmaz. Satırlarda şunlar yazar: hangi veriler, kime, ne için ve ne zamana kadar. Bağlayıcı olan Almanca metindir.
section-consent-revoke = Rızanızı (<de>Einwilligung</de>) istediğiniz zaman geri alabilirsiniz. Bunu { -office(case: "dat") } söyleyin veya yazın. Bu, o andan sonrası için geçerli olur.

section-notes = Notlar
    .lead = { -appointment(case: "dat-start") } gitmeden önce sorularınızı yazın.

## Both documents

section-glossary = Resmî dairelerde geçen kelimeler
    .lead = Mektuplarınızdaki Almanca kelimeleri burada arayın.

section-emergency = Acil durum
    .lead = Hemen arayın. Söyleyin: Neredesiniz? Ne oldu?

## Willkommensmappe

section-willkommensmappe = { $kommune }: Hoş geldiniz
    .lead = Başlangıcınız için en önemli bilgiler – okumak, göstermek ve saklamak için

section-letter = İyi ki geldiniz
    .lead = Bu mektup size kim olduğumuzu ve sizi nasıl desteklediğimizi anlatır.
section-letter-greeting = Merhaba! { $kommune } size yürekten hoş geldiniz diyor! Başlangıçta birçok şey yenidir. Bunu tek başınıza başarmak zorunda değilsiniz.
section-letter-who-we-are = Biz <de>Ankommensberatung</de> (yeni gelenler için danışmanlık) ekibiyiz. Buraya yeni gelen herkesin yanındayız. Hangi ülkeden ve neden geldiğiniz önemli değildir. Sizi dinler, doğru kuruma giden yolu gösteririz.
section-letter-what-inside = Bu { -pack(case: "loc") } ilk adımları, önemli adresleri ve { -german-course(case: "pl-acc") } bulursunuz. Hepsini bugün okumanız gerekmez. Almanca metin { -office(case: "loc") } size yardımcı olur: Satırı göstermeniz yeter.
section-letter-free = Danışmanlığımız ücretsizdir ve gizli kalır. Bize neleri anlatacağınıza siz karar verirsiniz.
section-letter-visit = İsterseniz sizi ziyaret ederiz. Ya da siz semt büromuza (<de>Stadtteilbüro</de>) gelirsiniz. Bizi arayın. Çekinmeden { -language-mediator(case: "nom") } isteyin.

section-contents = İçindekiler
    .lead = Konunuzu arayın ve sayfayı açın.

section-district-office = Semt büronuz
    .lead = Önce buraya gelin: Size yardım edilir, başka kurumlara giden yol da gösterilir.
section-district-office-questions = Sorularınızı sorun: mektuplar, { -office(case: "pl") }, ev, okul veya iş hakkında.
section-district-office-forms = Formları getirin, doldururken yardım alın.
section-district-office-courses = Semtinizdeki { -german-course(case: "pl-acc") } sorun.
section-district-office-people = Mahallenizdeki insanlarla tanışın.

section-first-steps = İlk adımlarınız
    .lead = Yukarıdan başlayın: Her satır nereye gideceğinizi ve ne götüreceğinizi söyler.

section-courses = { -german-course(case: "pl-start") }
    .lead = Size ve zamanınıza uyan bir kurs arayın.

section-own-papers = Evrakım
    .lead = Belgelerinizi burada saklayın; böylece { -appointment(case: "loc") } her şeyi bulursunuz.
section-own-papers-order = Evrakınızı konulara göre sıralayın, en yenisi önde olsun. { -pack(case: "loc-start") } olanları işaretleyin.
section-own-papers-holes = Yalnızca kopyaları delgeçle delin. Kimlikleri, resmî belgeleri ve diğer asıl belgeleri poşet dosyaya koyun.
