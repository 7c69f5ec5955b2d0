# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = Almanya’da iş, meslek eğitimi ve yaşam
link-recognition-portal = Almanya’da denklik
    .about = Mesleğinizi hangi kurumun incelediği ve bunun nasıl yapıldığı
link-handbook-germany = Handbook Germany
    .about = Almanya’da yaşam hakkında birçok sorunun yanıtı
link-bamf = Federal Göç ve Mülteciler Dairesi
    .about = Oturum, kurslar ve danışmanlık hakkında bilgiler
link-youth-migration = Gençler için danışmanlık
    .about = Gençler internette gençlik göç hizmetlerine (<de>Jugendmigrationsdienste</de>) danışır
link-womens-helpline = Kadına yönelik şiddet yardım telefonu
    .about = Şiddete karşı neyin yardımcı olduğu ve kimin size yol gösterdiği
link-medical-on-call = Nöbetçi doktor hizmeti
    .about = Muayenehane kapalıyken yardım bulmak
link-fair-integration = Faire Integration
    .about = Ücret, sözleşme ve iş hakları konusunda danışmanlık
link-learn-german-online = İnternette Almanca öğrenmek
    .about = Sayfada şunu arayın: <de>Deutsch lernen</de>
link-job-language-courses = Meslek için Almanca
    .about = Sayfada şunu arayın: <de>Berufssprachkurse</de>
