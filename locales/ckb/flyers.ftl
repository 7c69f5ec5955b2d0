# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = دامەزراندن و فێرکردنی پیشە
    .lead = دوو پەیوەندی بۆ ئەو کۆمپانیایانەی تازەهاتووان دادەمەزرێنن یان پیشەیان فێر دەکەن
section-employer-cover-promise = ڕاوێژ بە کۆمپانیاکەتان دەدەین: پێش دامەزراندن و لە کاتی فێربوونی پیشەدا.

section-employer-why = چی دەست کۆمپانیاکەتان دەکەوێت
    .lead = چوار هۆکاری باش بۆ پلانی کارمەندانتان
section-employer-why-skills = توانا: زانیاریی پسپۆڕی، ئەزموونی کار و زمانی تر
section-employer-why-training = نەوەی نوێ: { -application(case: "ez") } زیاتر بۆ شوێنەکانتان بۆ فێربوونی پیشە
section-employer-why-language = ئەڵمانی: کۆرس لە پاڵ کار و فێربوونی پیشەدا، لەگەڵ کاری شیفتیش
section-employer-why-stay = مانەوە: ئەوەی باش جێگیر بێت، ئەگەری مانەوەی لە کۆمپانیا زیاترە.

section-employer-migration-advice = پەیوەندی 1: { -advice(case: "actez") } کۆچ
    .lead = لێرە تەلەفۆن بکەن بۆ پرسیاری سەرەتای ژیان لێرە، ژیانی ڕۆژانە و زمان.
section-employer-migration-advice-questions = لە سەرەتادا چی یارمەتیی هاوکارە نوێیەکان دەدات؟
section-employer-migration-advice-housing-school = کێ لەبارەی خانوو، باخچە و قوتابخانەی منداڵان ڕاوێژ دەدات؟
section-employer-migration-advice-language = کام { -german-course(case: "bare") } لەگەڵ کار و فێربوونی پیشە دەگونجێت؟
section-employer-migration-advice-mediation = چۆن { -language-mediator(case: "indef") } بدۆزینەوە؟

section-employer-work-permit = پەیوەندی 2: مۆڵەتی کار
    .lead = لێرە تەلەفۆن بکەن بۆ مۆڵەت یان <de>Ausbildungsduldung</de> (ڕاگرتنی دیپۆرت بۆ فێربوونی پیشە).
section-employer-work-permit-check = ئەم کەسە بۆی هەیە لای ئێمە کار بکات، و کام کاغەز ئەوە نیشان دەدات؟
section-employer-work-permit-permit = کێ داوای <de>Arbeitserlaubnis</de> (مۆڵەتی کار) دەکات، و بە کام بەڵگەنامە؟
section-employer-work-permit-tolerated-training = کەی ئەگەری <de>Ausbildungsduldung</de> هەیە؟
section-employer-work-permit-change = ئەگەر ئەرک، کاتژمێر یان گرێبەست بگۆڕێت، چی ڕابگەیەنین؟

section-employer-steps = بەم جۆرە هەنگاو بنێن
    .lead = پێنج هەنگاو لە یەکەم پرسیارەوە تا دەستپێکێکی باش
section-employer-steps-call = زوو تەلەفۆن بکەن، باشتر وایە پێش گرێبەست.
section-employer-steps-papers = داوای بینینی ناسنامە، مۆڵەت و بڕوانامەکان بکەن.
section-employer-steps-permit = <de>Arbeitserlaubnis</de> نییە؟ { -application(case: "def") } لەگەڵ پەیوەندی 2 ڕوون بکەنەوە.
section-employer-steps-start = پلان بۆ فێرکردنی کار، { -contact-person(case: "indefez") } جێگیر و { -german-course(case: "bare") } دابنێن.
section-employer-steps-keep-going = لە گفتوگۆدا بمێننەوە: لە ناو کۆمپانیا و لەگەڵ ئێمە.
section-employer-steps-before-start = <de>Arbeitserlaubnis</de> (مۆڵەتی کار) <strong>پێش یەکەم ڕۆژی کار</strong> ڕوون بکەنەوە.

section-employer-more = زانیاریی زیاتر
    .lead = بۆ خوێندنەوەی زیاتر و پرسیارکردن

## Sprachoffensive: to learners

section-sprachoffensive-cover = فێربوونی ئەڵمانی بۆ هەمووان
    .lead = <de>Sprachoffensive</de> (هەڵمەتی زمان) لە { $kommune }
section-sprachoffensive-cover-promise = هەمووان بەخێربێن: بە ئەڵمانیی کەم، بە ئەڵمانیی زۆر یان هەر لە سەرەتاوە.

section-sprachoffensive-join = بەم جۆرە بەشداری دەکەن
    .lead = بە چوار هەنگاو بۆ { -german-course(case: "ez") } خۆتان
section-sprachoffensive-join-come = وەرن بۆ لامان یان تەلەفۆن بکەن.
section-sprachoffensive-join-test = کەمێک باسی ئەڵمانییەکەتان دەکەین: <de>Einstufung</de> (دیاریکردنی ئاست).
section-sprachoffensive-join-place = لەگەڵتان بەدوای کۆرسێکدا دەگەڕێین کە بۆتان بگونجێت.
section-sprachoffensive-join-start = وەرن بۆ کۆرسەکە و لەگەڵ کەسانی تر فێر ببن.
section-sprachoffensive-join-open = بۆ هەمووان کراوەیە: گرنگ نییە لە کام وڵاتەوە هاتوون و بۆچی.
section-sprachoffensive-join-levels = کۆرس بۆ سەرەتا و ئاستی بەرزتر، بۆ کاری شیفتیش
section-sprachoffensive-join-childcare = لە هەندێک کۆرسدا چاودێریی منداڵ هەیە.

section-sprachoffensive-courses = کۆرس، کات، شوێن
    .lead = بەدوای ئەو ئاست، کات و شوێنەدا بگەڕێن کە بۆتان دەگونجێت.

section-sprachoffensive-contact = پرسیار و ناونووسین
    .lead = تەلەفۆن بکەن یان وەرن بۆ لامان: بە خۆشییەوە ڕاوێژتان پێ دەدەین.

## Firm-German: to firms

section-firm-german-cover = ئەڵمانی لە کۆمپانیا
    .lead = <de>Sprachoffensive</de> (هەڵمەتی زمان) لە { $kommune } بۆ فێرخوازانی پیشە و کارمەندان
section-firm-german-cover-promise = ئەڵمانی بە ڕیتمی کۆمپانیاکەتان: گونجاو لەگەڵ شیفت، لە کۆمپانیا یان لە گەڕەک.

section-firm-german-why = سوودی ئەڵمانی بۆ کۆمپانیاکەتان
    .lead = چوار هۆکاری باش بۆ کۆرسێک
section-firm-german-why-safety = سەلامەتی: هەمووان لە ڕێنمایی و ئاگادارییەکان تێ دەگەن.
section-firm-german-why-team = تیم: ڕێککەوتن ئاسانتر دەبێت.
section-firm-german-why-training = فێربوونی پیشە: قوتابخانەی پیشەیی و تاقیکردنەوە ئاسانتر دەبن.
section-firm-german-why-stay = مانەوە: ئەوەی بتوانێت خۆی تێبگەیەنێت، ئەگەری مانەوەی زیاترە.

section-firm-german-offers = خزمەتەکانمان بۆ کۆمپانیاکان
    .lead = ئەوە هەڵبژێرن کە بۆ فێرخوازانی پیشە و کارمەندانتان دەگونجێت.

section-firm-german-how = کۆرسەکەتان چۆن دروست دەبێت
    .lead = چوار هەنگاو لە یەکەم گفتوگۆوە تا وانەکان
section-firm-german-how-talk = لەگەڵمان باسی پێداویستی، ئەرک و شیفتەکان بکەن.
section-firm-german-how-level = ئاستەکە بە گفتوگۆی کورت دیاری دەکەین (<de>Einstufung</de>).
section-firm-german-how-plan = لەگەڵ ئێوە پلانی شوێن، کات و بابەتەکان دادەنێین.
section-firm-german-how-learn = کۆرسەکە دەست پێ دەکات. لەگەڵتان لە گفتوگۆدا دەمێنینەوە.

section-firm-german-you = چیمان لە ئێوە پێویستە
    .lead = ئەم چوار خاڵە پێش گفتوگۆکەمان ڕوون بکەنەوە.
section-firm-german-you-time = کات: کاتژمێری جێگیر، ئەگەر بکرێت لە کاتی کاردا
section-firm-german-you-room = ژوور: شوێنێکی هێمن لە کۆمپانیا، ئەگەر نا لە گەڕەک
section-firm-german-you-group = گرووپ: فێرخوازانی پیشە و کارمەندان کە دەیانەوێت فێر ببن
section-firm-german-you-shift = شیفت: خشتەی کارتان، بۆ ئەوەی هەمووان بتوانن بەشدار بن
section-firm-german-you-voluntary = بەشداریکردن ئارەزوومەندانەیە. ئەوەی بەشداری ناکات، نابێت هیچ زیانێکی پێ بگات.

section-firm-german-contact = پەیوەندیی ئێوە
    .lead = تەلەفۆن بکەن: لەگەڵ ئێوە پلانی کۆرسی گونجاو دادەنێین.
