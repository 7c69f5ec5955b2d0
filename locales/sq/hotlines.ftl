# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

hotline-police = Policia
    .about = Rrezik, dhunë ose sulm: telefononi menjëherë
hotline-fire-ambulance = Zjarrfikësit dhe ndihma e shpejtë
    .about = Zjarr, aksident ose rrezik për jetën: telefononi menjëherë
hotline-medical-on-call = Shërbimi mjekësor jashtë orarit
    .about = Jeni sëmurë, mjeku nuk punon, por nuk ka rrezik për jetën
hotline-violence-against-women = Telefoni i ndihmës: dhuna ndaj grave
    .about = Këshilla dhe ndihmë në rast dhune, në shumë gjuhë
hotline-children-youth = Telefoni për fëmijë dhe të rinj
    .about = Dëgjojnë dhe këshillojnë fëmijë e të rinj
hotline-parents-line = Telefoni për prindër
    .about = Dëgjojnë dhe këshillojnë prindër
hotline-telefonseelsorge = Telefoni i mbështetjes emocionale
    .about = Për të folur kur ndiheni shumë keq
hotline-telefonseelsorge-2 = Telefoni i mbështetjes emocionale, numri i dytë
    .about = Kur numri i parë është i zënë
hotline-authorities-115 = Numri i zyrave publike
    .about = Pyetje për zyra dhe dokumente, nuk funksionon kudo
hotline-bamf = Zyra Federale për Migracion dhe Refugjatë
    .about = Pyetje për Zyrën Federale, për shembull për kurse
hotline-working-and-living = Puna dhe jeta në Gjermani
    .about = Pyetje për punën, profesionin dhe jetën në Gjermani
