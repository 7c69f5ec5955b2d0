# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

hotline-police = Polis
    .about = Tehlike, şiddet veya saldırı: hemen arayın
hotline-fire-ambulance = İtfaiye ve ambulans
    .about = Yangın, kaza veya hayati tehlike: hemen arayın
hotline-medical-on-call = Nöbetçi doktor hizmeti
    .about = Hastalık var, muayenehane kapalı ama hayati tehlike yok
hotline-violence-against-women = Kadına yönelik şiddet yardım telefonu
    .about = Şiddete karşı danışma ve yardım, birçok dilde
hotline-children-youth = Çocuk ve gençlik telefonu
    .about = Çocuklar ve gençler için: dinler ve yol gösterir
hotline-parents-line = Anne baba telefonu
    .about = Anne babalar için: dinler ve yol gösterir
hotline-telefonseelsorge = Telefonla ruhsal destek
    .about = Kendinizi çok kötü hissettiğinizde konuşmak için
hotline-telefonseelsorge-2 = Telefonla ruhsal destek, ikinci numara
    .about = İlk numara meşgulse
hotline-authorities-115 = Resmî daireler numarası
    .about = Resmî daire ve belge soruları; her yerden aranamaz
hotline-bamf = Federal Göç ve Mülteciler Dairesi
    .about = Federal daireye sorular, örneğin kurslar hakkında
hotline-working-and-living = Almanya’da çalışmak ve yaşamak
    .about = Almanya’da iş, meslek ve yaşam hakkında sorular
