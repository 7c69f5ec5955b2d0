# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = Angajare și formare
    .lead = Două contacte pentru firmele care angajează sau formează persoane nou-venite
section-employer-cover-promise = Vă consiliem firma: înainte de angajare și în timpul formării profesionale.

section-employer-why = Ce câștigă firma dumneavoastră
    .lead = Patru motive bune pentru planificarea personalului
section-employer-why-skills = Competențe: cunoștințe, experiență profesională și alte limbi
section-employer-why-training = Forțe noi: mai multe candidaturi pentru locurile de formare
section-employer-why-language = Germana: cursuri pe lângă muncă și formare, și la munca în schimburi
section-employer-why-stay = Stabilitate: cine se acomodează bine rămâne mai degrabă în firmă.

section-employer-migration-advice = Contact 1: { -advice(case: "def") } migranților
    .lead = Sunați aici pentru întrebări despre acomodare, viața de zi cu zi și limbă.
section-employer-migration-advice-questions = Ce îi ajută la început pe colegii noi și pe colegele noi?
section-employer-migration-advice-housing-school = Cine oferă { -advice(case: "nom") } despre locuință, grădiniță și școala copiilor?
section-employer-migration-advice-language = Ce { -german-course(case: "nom") } se potrivește cu munca și formarea?
section-employer-migration-advice-mediation = Cum găsim un { -language-mediator }?

section-employer-work-permit = Contact 2: permis de muncă
    .lead = Sunați aici pentru permise sau <de>Ausbildungsduldung</de> (ședere tolerată pentru formare).
section-employer-work-permit-check = Are persoana voie să lucreze la noi și ce document arată acest lucru?
section-employer-work-permit-permit = Cine cere <de>Arbeitserlaubnis</de> (permisul de muncă) și cu ce acte?
section-employer-work-permit-tolerated-training = Când este posibilă o <de>Ausbildungsduldung</de>?
section-employer-work-permit-change = Ce anunțăm dacă se schimbă sarcinile, orele sau contractul?

section-employer-steps = Cum procedați
    .lead = Cinci pași de la prima întrebare la un început bun
section-employer-steps-call = Sunați din timp, cel mai bine înainte de contract.
section-employer-steps-papers = Cereți să vedeți actul de identitate, permisul și diplomele.
section-employer-steps-permit = Lipsește <de>Arbeitserlaubnis</de>? Clarificați { -application(case: "def") } cu Contactul 2.
section-employer-steps-start = Planificați: instruire, { -contact-person(case: "nom") } fixă, { -german-course(case: "nom") }.
section-employer-steps-keep-going = Rămâneți în dialog: în firmă și cu noi.
section-employer-steps-before-start = Clarificați <de>Arbeitserlaubnis</de> (permisul de muncă) <strong>înainte de prima zi de lucru</strong>.

section-employer-more = Aflați mai multe
    .lead = Pentru a citi mai mult și a pune întrebări

## Sprachoffensive: to learners

section-sprachoffensive-cover = Germană pentru toată lumea
    .lead = <de>Sprachoffensive</de> (cursuri de germană) în { $kommune }
section-sprachoffensive-cover-promise = Toată lumea este binevenită: cu puțină germană, cu multă sau chiar de la zero.

section-sprachoffensive-join = Cum participați
    .lead = În patru pași la { -german-course(case: "def") }
section-sprachoffensive-join-come = Veniți la noi sau sunați.
section-sprachoffensive-join-test = Vorbim scurt despre ce germană știți. Aceasta se numește <de>Einstufung</de>.
section-sprachoffensive-join-place = Căutăm împreună un curs care vi se potrivește.
section-sprachoffensive-join-start = Veniți la curs și învățați împreună cu alții.
section-sprachoffensive-join-open = Deschis tuturor: țara și motivul nu contează.
section-sprachoffensive-join-levels = Cursuri pentru începători și avansați, și pentru munca în schimburi
section-sprachoffensive-join-childcare = La unele cursuri, copiii sunt supravegheați.

section-sprachoffensive-courses = Cursuri, ore, locuri
    .lead = Căutați nivelul, ora și locul care vi se potrivesc.

section-sprachoffensive-contact = Întrebări și înscriere
    .lead = Sunați sau treceți pe la noi: vă consiliem cu plăcere.

## Firm-German: to firms

section-firm-german-cover = Germana în firmă
    .lead = <de>Sprachoffensive</de> (cursuri de germană) în { $kommune } pentru ucenici și angajați
section-firm-german-cover-promise = Germană în ritmul firmei dumneavoastră: după schimburi, în firmă sau în cartier.

section-firm-german-why = Ce aduce germana firmei
    .lead = Patru motive bune pentru un curs
section-firm-german-why-safety = Siguranță: toată lumea înțelege instrucțiunile și avertismentele.
section-firm-german-why-team = Echipă: colegii se înțeleg mai ușor la lucru.
section-firm-german-why-training = Formare: școala profesională și examenul devin mai ușoare.
section-firm-german-why-stay = Stabilitate: cine se poate înțelege cu ceilalți rămâne mai degrabă.

section-firm-german-offers = Ofertele noastre pentru firme
    .lead = Alegeți ce se potrivește ucenicilor și angajaților dumneavoastră.

section-firm-german-how = Cum se organizează cursul
    .lead = Patru pași de la prima discuție până la lecții
section-firm-german-how-talk = Vorbiți cu noi despre nevoi, sarcini și schimburi.
section-firm-german-how-level = Aflăm nivelul în discuții scurte (<de>Einstufung</de>).
section-firm-german-how-plan = Planificăm împreună locul, orele și temele.
section-firm-german-how-learn = Cursul începe. Rămânem în dialog cu dumneavoastră.

section-firm-german-you = Ce ne trebuie de la dumneavoastră
    .lead = Clarificați aceste patru puncte înainte de discuția noastră.
section-firm-german-you-time = Timp: ore fixe, pe cât posibil în timpul programului de lucru
section-firm-german-you-room = Spațiu: un loc liniștit în firmă sau, dacă nu, în cartier
section-firm-german-you-group = Grup: ucenici și angajați care vor să învețe
section-firm-german-you-shift = Schimburi: graficul de lucru, ca să poată participa toată lumea
section-firm-german-you-voluntary = Participarea este voluntară. Cine nu participă nu trebuie să aibă niciun dezavantaj.

section-firm-german-contact = Contactul dumneavoastră
    .lead = Sunați: planificăm împreună cursul potrivit.
