# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = دێین بۆ سەردانتان
    .lead = بخوێننەوە کێ دێت و باسی چی دەکرێت. ئێوە بڕیار دەدەن ئەمەتان دەوێت یان نا.
section-visit-greeting = سڵاو! حەز دەکەین بتانناسین و بە خۆشحاڵییەوە لە ماڵەوە سەردانتان دەکەین، یان لە شوێنێکی تر یەکتر دەبینین.
section-visit-who = کەسێک لە { -advice(case: "place") } دێت، بۆ نزیکەی کاتژمێرێک. باسی ئەوە دەکەین کە بۆ ئێوە گرنگە: خانوو، قوتابخانە، کار یان نامە.
section-visit-voluntary = سەردانەکە ئارەزوومەندانەیە و پارەی تێ ناچێت. تەنانەت ئەگەر بڵێن نا، دەتوانن لە ئێمە ڕاوێژ وەربگرن.
section-visit-language = دەکرێت { -language-mediator(case: "indef") } لەگەڵمان بێت. ئەمەش بۆ ئێوە پارەی تێ ناچێت.
section-visit-reply = تکایە بەشی خوارەوە پڕ بکەنەوە و بیبڕن. لە { -advice(case: "place") } ڕادەستی بکەن یان تەلەفۆن بکەن.

## Goals and agreements

section-agreements = ئامانج و ڕێککەوتنەکان
    .lead = پێکەوە بنووسن: ئامانج چییە؟ کێ چی دەکات و تا کەی؟
section-agreements-voluntary = تەنیا ئەو ئامانجانە دابنێن کە خۆتان دەتانەوێت. دەتوانن بڵێن نا؛ بە خۆشحاڵییەوە دواتر جارێکی تر لێتان دەپرسین.
section-agreements-both = { -advice(case: "place") }ش دەنووسێت چی لە ئەستۆ دەگرێت. ئەم پەڕەیە لای خۆتان هەڵدەگرن.

## Consents. The binding text of a consent is the German one.

section-consents = ڕەزامەندی: ئێوە بڕیار دەدەن
    .lead = تەنیا ئەوە واژۆ بکەن کە لێی تێ گەیشتوون و بەڕاستی دەتانەوێت.
section-consents-what = بە <de>Einwilligung</de> (ڕەزامەندی) ڕێگە بە { -office(case: "indef") } دەدەن هەندێک زانیاریی دیاریکراو لەبارەی ئێوەوە بداتە لایەنێکی تر.
section-consents-boxes = بۆ هەر { -office(case: "indef") } چوارگۆشەیەک هەیە: کام زانیاری، بە کێ، بۆ چی و تا کەی. دەقە ئەڵمانییەکە پابەندکەرە.
section-consents-free = واژۆ ناکەن؟ ئەمە هیچ کاریگەرییەکی لەسەر { -booklet(case: "ez") } ئێوە و { -advice(case: "act") } بۆ ئێوە نییە.
section-consents-revoke = هەر کاتێک بتانەوێت دەتوانن لە هەر <de>Einwilligung</de> (ڕەزامەندی) پاشگەز ببنەوە. بە { -office(case: "def") } بڵێن یان بۆی بنووسن؛ ئەمە لەو کاتەوە بۆ داهاتوو کاری پێ دەکرێت.

## Case conference: the invitation

section-case-conference = بانگهێشت بۆ کۆبوونەوەی هاوبەش
    .lead = چەند لایەنێک پێکەوە لەگەڵ ئێوە پلان دادەنێن، و تەنیا ئەگەر ئێوە ڕازی بن.
section-case-conference-what = لە <de>Fallkonferenz</de> (کۆبوونەوەی هاوبەش) ئەو لایەنانەی هاوەڵیتان دەکەن لەگەڵ یەکتر قسە دەکەن. بەم جۆرە یارمەتییەکان باشتر لەگەڵ یەک دەگونجێن.
section-case-conference-open = لە خوارەوە نووسراوە باسی چی دەکرێت و کێ دێت؛ بۆتان هەیە هەردووکیان بگۆڕن. ئەنجامەکانتان بە نووسین پێ دەدەین.
section-case-conference-company = دەتوانن کەسێک لەگەڵ خۆتان بهێنن کە متمانەتان پێیەتی. دەکرێت { -language-mediator(case: "indef") }ش لەوێ بێت.
section-case-conference-consent = بێ <de>Einwilligung</de> (ڕەزامەندیی ئێوە) هیچ <de>Fallkonferenz</de> (کۆبوونەوەی هاوبەش) ناکرێت؛ هەر کاتێک بتانەوێت دەتوانن لە ڕەزامەندییەکەتان پاشگەز ببنەوە. دەقە ئەڵمانییەکە پابەندکەرە.
section-case-conference-agree = ڕازیم: ئەم کەس و لایەنانە بۆیان هەیە لەسەر ئەم بابەتانە قسە بکەن.
section-case-conference-decline = نامەوێت <de>Fallkonferenz</de> (کۆبوونەوەی هاوبەش) بکرێت. { -advice(case: "act") } هەر بەردەوام دەبێت.

## Case conference: the results

section-case-results = ئەنجامەکانی کۆبوونەوەی هاوبەش
    .lead = لێرە نووسراوە باسی چی کراوە و کێ تا کەی چی لە ئەستۆ دەگرێت.
section-case-results-yours = ئەم پەڕەیە هی ئێوەیە. ئێوە بڕیار دەدەن نیشانی کێی بدەن.
section-case-results-correct = لە شتێک بە جۆرێکی تر تێ گەیشتوون؟ پێمان بڵێن، ئەوکات پەڕەکە دەگۆڕدرێت.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = ڕێگام بۆ پیشە
    .lead = <de>Berufswegeplan</de> (پلانی پیشە): بنووسن تا ئێستا چیتان کردووە و دواتر چی دێت.
section-career-plan-kaoa = ئەم چوار هەنگاوە لە نۆردراین-ڤێستفالیا بەشێکی قوتابخانەن. پرۆگرامەکە پێی دەوترێت <de>Kein Abschluss ohne Anschluss (KAoA)</de> (تەواوکردن بێ هەنگاوی دواتر نابێت).
section-career-plan-strengths = <de>Potenzialanalyse</de> (شیکردنەوەی تواناکان): دەزانن چی باش دەکەن و حەز بە چی دەکەن.
section-career-plan-explore = <de>Berufsfelderkundung</de> (ناسینی پیشەکان): لە چەند ڕۆژێکی جیادا پیشەی جۆراوجۆر دەبینن.
section-career-plan-internship = <de>Praktikum</de> (ڕاهێنانی کردەیی): ماوەیەک لە کۆمپانیایەک کار دەکەن.
section-career-plan-agreement = <de>Anschlussvereinbarung</de> (ڕێککەوتنی هەنگاوی دواتر): دەنووسن دوای قوتابخانە چۆن بەردەوام دەبن.
section-career-plan-help = هەنگاوێک کەمە؟ لە قوتابخانە یان لە <de>Berufsberatung</de> ({ -advice(case: "actez") } پیشەیی) بپرسن چۆن دەتوانن قەرەبووی بکەنەوە.

## School: one row per child, no absences, no marks

section-school-contacts = پەیوەندی لە قوتابخانە و باخچە
    .lead = بۆ هەر منداڵێک بنووسن لەوێ دەتوانن پەیوەندی بە کێوە بکەن و چۆن.
section-school-contacts-ask = بپرسن: کێ بۆ منداڵەکەم لێرەیە؟ داوا لەو کەسە بکەن زانیارییەکانی خۆی لێرە بنووسێت.
section-school-contacts-language = بۆ گفتوگۆکان داوای { -language-mediator(case: "indef") } بکەن، داوای وەرگێڕان لە منداڵەکەتان مەکەن.
section-school-contacts-talk = کاتێک هەموو شتێک باشە، ئەو کاتیش لەگەڵ یەکتر قسە بکەن. بەم جۆرە یەکتر دەناسن.

## Eighteen: leaving youth welfare

section-eighteen = بوونەتە 18 ساڵ
    .lead = پیرۆزە! ئێستا لە زۆر شتدا خۆتان بڕیار دەدەن، و پێویست ناکات بە تەنیا ئەنجامی بدەن.
section-eighteen-help-goes-on = مەرج نییە یارمەتیی <de>Jugendamt</de> ({ -office(case: "ez") } گەنجان) لە 18 ساڵیدا بوەستێت. ئەگەر پێویست بێت، <de>Hilfe für junge Volljährige</de> (یارمەتی بۆ گەنجانی سەرووی 18 ساڵ) هەیە، بە گشتی تا ئەو ڕۆژەی دەبنە 21 ساڵ.
section-eighteen-before-it-ends = یارمەتییەکەتان بڕیارە کۆتایی پێ بێت؟ پێش ئەوە لەگەڵ <de>Jugendamt</de> قسە بکەن و بچن بۆ { -advice(case: "place") }.
section-eighteen-contact = دەزانم ئێستا کێ لە کاروباری من بەرپرسە.
section-eighteen-money = دەزانم بە چی دەژیم.
section-eighteen-account = حیسابێکی بانکیی خۆم هەیە.
section-eighteen-insurance = دەزانم بیمەی تەندروستیم چۆنە.
section-eighteen-housing = دەزانم لە کوێ دەتوانم بژیم.
section-eighteen-document = دەزانم بەڵگەنامەکەم تا کەی کارایە.
section-eighteen-training = پلانێکم بۆ قوتابخانە یان کار هەیە.
section-eighteen-mentor = دەزانم کاتێک بارودۆخ قورس دەبێت، تەلەفۆن بۆ کێ بکەم.
section-eighteen-papers = ئەم کاغەزانەتان زۆرجار پێویست دەبێت. داوای ئەوانە بکەن کە نیتانە.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = ئەگەری مانەوە
    .lead = بە <de>Duldung</de> (ڕاگرتنی کاتیی دیپۆرت) ئەم ڕێگایانە لەوانەیە هەبن. هەموو شتێک لێرە نییە، و نیشانەکردنی خاڵێک بەڵێن نییە.
section-right-to-stay-advice-first = پێش ئەوەی هیچ بکەن، ڕاوێژ وەربگرن. لە { -advice(case: "place") } لەبارەی هەموو مەرجەکانەوە بپرسن.
section-right-to-stay-young = <strong>گەنجن و لێرە چوونەتە قوتابخانە:</strong> ئەمە دەکرێت بتانگەیەنێتە <de>Aufenthaltserlaubnis</de> (مۆڵەتی مانەوە).
section-right-to-stay-young-age = { -application(case: "def") }م پێش ئەو ڕۆژە دەگات کە دەبمە 27 ساڵ.
section-right-to-stay-young-years = سێ ساڵە بێ پچڕان لێرە دەژیم.
section-right-to-stay-young-tolerated = دوازدە مانگە ڕاگرتنی کاتیی دیپۆرتم هەیە (<de>Duldung</de>).
section-right-to-stay-young-school = سێ ساڵە لێرە بە سەرکەوتوویی دەچمە قوتابخانە، یان لێرە بڕوانامەم وەرگرتووە.
section-right-to-stay-settled = <strong>چەندین ساڵ لێرە:</strong> ئەمەش دەکرێت بتانگەیەنێتە <de>Aufenthaltserlaubnis</de> (مۆڵەتی مانەوە).
section-right-to-stay-settled-years = شەش ساڵە بێ پچڕان لێرە دەژیم، یان چوار ساڵە لەگەڵ منداڵێکی خوار 18 ساڵ.
section-right-to-stay-settled-living = زۆربەی بژێویم لە کاری خۆمەوەیە، یان بەم زووانە دەتوانم وا بژیم.
section-right-to-stay-settled-german = بە ئەڵمانی قسە دەکەم، لانیکەم ئاستی A2.
section-right-to-stay-settled-school = منداڵەکانم کە لە تەمەنی قوتابخانەدان، دەچنە قوتابخانە.
section-right-to-stay-training = <strong>بە فێربوونی پیشە:</strong> ئەگەری <de>Ausbildungsduldung</de> (ڕاگرتنی دیپۆرت بۆ فێربوونی پیشە) یان <de>Aufenthaltserlaubnis</de> (مۆڵەتی مانەوە) هەیە.
section-right-to-stay-training-contract = گرێبەستی فێربوونی پیشەم هەیە (<de>Ausbildungsvertrag</de>).
section-right-to-stay-training-identity = دەزانم ئایا شوناسم ڕوون کراوەتەوە.
section-right-to-stay-chance = <de>Chancen-Aufenthaltsrecht</de> (مافی مانەوە وەک دەرفەت) چیتر لە نوێوە نادرێت. ئەگەر هێشتا هەتانە، دەکرێت بتانگەیەنێتە یەکێک لە دوو ڕێگای یەکەم.

## Another office has become responsible

section-responsibility-change = { -office(case: "indefez") } تر بەرپرسە
    .lead = ئەگەر { -office(case: "def") } بگۆڕێت، زۆربەی کات دەبێت { -application(case: "indefez") } نوێ پێشکەش بکەن. بەم جۆرە هیچ ون نابێت.
section-responsibility-change-example = بۆ نموونە: تا ئێستا یارمەتیی دارایی بەپێی <de>AsylbLG</de> (یاسای یارمەتیی پەناخوازان) لەلایەن <de>Sozialamt</de> ({ -office(case: "ez") } کۆمەڵایەتی) دەدرا. ئێستا <de>Leistungen vom Jobcenter (SGB II)</de> (یارمەتیی دارایی لە ناوەندی کار) هەیە.
section-responsibility-change-letter = لە نامەکەدا بخوێننەوە: ئێستا کام { -office(case: "bare") } بەرپرسە، و لە کەیەوە؟ داوا بکەن بۆتان ڕوون بکەنەوە.
section-responsibility-change-apply = { -application(case: "def") } لە { -office(case: "ez") } نوێ پێشکەش بکەن. چاوەڕێ مەکەن تا یارمەتییە کۆنەکان کۆتاییان پێ دێت.
section-responsibility-change-old-office = بە { -office(case: "ez") } پێشوو ڕابگەیەنن. بپرسن تا کەی هێشتا پارە دەدات.
section-responsibility-change-health = بپرسن ئایا بیمەی تەندروستیتان دەگۆڕێت.
section-responsibility-change-tell = ئایا { -office(case: "indef") } لە جیاتی ئێوە پارەی بە { -landlord(case: "bare") }، قوتابخانە یان باخچە داوە؟ بەوانیش بڵێن.
section-responsibility-change-no-money = پارە نایەت؟ دەستبەجێ بچن بۆ { -advice(case: "place") } و هەموو نامەکان لەگەڵ خۆتان ببەن.

## Appointments

section-appointments-list = هەموو { -appointment(case: "pl") } لە یەک پەڕەدا
    .lead = پەڕەکە لە شوێنێکی دیار هەڵبواسن. ئەگەر ناتوانن بچن، زوو هەڵی بوەشێننەوە.

## Papers by situation

section-papers-list = کام بەڵگەنامەم پێویستە؟
    .lead = ئەوەی هەتانە، نیشانەی لەسەر دابنێن. پێش هەر { -appointment(case: "indef") } بپرسن بەڕاستی چی دەبێت لەگەڵ خۆتان ببەن.
section-papers-list-copies = کۆپی ڕادەست بکەن و ئەسڵەکان لای خۆتان هەڵبگرن.
section-papers-list-everybody = <strong>بۆ هەمووان</strong>
section-papers-list-children = <strong>لەگەڵ منداڵ</strong>
section-papers-list-work = <strong>بۆ کار</strong>
section-papers-list-school = <strong>بۆ قوتابخانە و فێربوونی پیشە</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = دێین لە ڕۆژی
field-next-meeting = گفتوگۆی داهاتوو
field-slip-name = ناوم
field-slip-yes = کاتەکە بۆم گونجاوە
field-slip-other-day = ئەم ڕۆژەم پێ باشترە
field-slip-interpreter = { -language-mediator(case: "bare") }: زمان
field-signature = بەروار، واژۆ
field-conference-topics = بابەتەکان
field-conference-people = کێ بەشدارە
field-companion = کێ لەگەڵ خۆم دەهێنم
field-topic-discussed = بابەت
field-agreed = لەسەر چی ڕێککەوتین
field-who-does-it = کێ دەیکات
field-until-when = تا کەی
field-kaoa-step = هەنگاو
field-when = کەی
field-contact-phone = تەلەفۆن یان ئیمەیڵ
field-child = منداڵ

## Papers that only the inserts ask for

paper-check-up-booklet = دەفتەری پشکنینی منداڵ (<de>U-Heft</de>)
paper-child-benefit-decision = نامەی بڕیاری دەرماڵەی منداڵ (<de>Kindergeld</de>، <de>Bescheid</de>)
paper-daycare-contract = گرێبەست لەگەڵ باخچە (<de>Kita</de>) یان چاودێریی ڕۆژانە (<de>Tagespflege</de>)
paper-cv = ژیاننامە (<de>Lebenslauf</de>)
paper-employment-contract = گرێبەستی کار (<de>Arbeitsvertrag</de>)
paper-training-contract = گرێبەستی فێربوونی پیشە (<de>Ausbildungsvertrag</de>)
paper-internship-certificates = بەڵگەی ڕاهێنانی کردەیی (<de>Praktika</de>)
paper-help-plan = کاغەزی { -office(case: "ez") } گەنجان (<de>Jugendamt</de>): پلانی یارمەتی (<de>Hilfeplan</de>)
