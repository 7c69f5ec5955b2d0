# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = شارەوانی
    .about = بەڕێوەبەریی ناوخۆ، لێرە پێتان دەڵێن کام { -office(case: "bare") } بەرپرسە
office-kind-citizens-office = نووسینگەی هاووڵاتییان
    .about = تۆمارکردنی ناونیشان، ناسنامە، کاغەزی پشتڕاستکردنەوە
office-kind-foreigners-office = { -office(case: "ez") } بیانییان
    .about = بەڵگەنامەی مانەوە، درێژکردنەوە، مۆڵەتی کارکردن
office-kind-district-office = نووسینگەی گەڕەک
    .about = { -advice(case: "act") } لە نزیکتان، هەروەها یارمەتی بۆ فۆرم و نامە
office-kind-social-office = { -office(case: "ez") } کۆمەڵایەتی
    .about = یارمەتی بۆ بژێوی، ئەگەر <de>Jobcenter</de> (ناوەندی کار) بەرپرس نەبێت
office-kind-job-centre = ناوەندی کار
    .about = پارە بۆ بژێوی و یارمەتی لە ڕێگای دۆزینەوەی کاردا
office-kind-employment-agency = ئاژانسی کار
    .about = گەڕان بەدوای کار و فێربوونی پیشەدا، { -advice(case: "actez") } پیشەیی، پارەی بێکاری
office-kind-youth-office = { -office(case: "ez") } گەنجان
    .about = یارمەتی بۆ منداڵان، گەنجان و دایک و باوکان، شوێن لە باخچەی منداڵان
office-kind-family-benefits-office = سندوقی خێزان
    .about = داواکردنی <de>Kindergeld</de> (دەرماڵەی منداڵ) و <de>Kinderzuschlag</de> (دەرماڵەی زیادەی منداڵ)
office-kind-school-office = { -office(case: "ez") } قوتابخانەکان
    .about = دۆزینەوەی قوتابخانەی گونجاو و ناونووسینی منداڵان
office-kind-health-office = { -office(case: "ez") } تەندروستی
    .about = ڤاکسین، پشکنین پێش قوتابخانە، { -advice(case: "actez") } نهێنی
office-kind-health-insurance = سندوقی بیمەی تەندروستی
    .about = بیمەی ئێوە بۆ پزیشک، نەخۆشخانە و دەرمان
office-kind-registry-office = { -office(case: "ez") } باری شارستانی
    .about = تۆمارکردنی لەدایکبوون و هاوسەرگیری، وەرگرتنی بەڵگەنامە
office-kind-housing-office = { -office(case: "ez") } خانووبەرە
    .about = گەڕان بەدوای خانوودا، <de>Wohngeld</de> (دەرماڵەی کرێ)، <de>Wohnberechtigungsschein</de> (بەڵگەی مافی خانووی هەرزان)
office-kind-integration-centre = ناوەندی تێکەڵبوون
    .about = زانیاریی گشتی لەبارەی خزمەتەکان بۆ سەرەتای ژیان لێرە و پێکەوەژیان
office-kind-adult-education = ناوەندی فێربوونی گەورەساڵان
    .about = کۆرس بۆ گەورەساڵان، { -german-course(case: "bare") } و تاقیکردنەوەش
office-kind-library = کتێبخانە
    .about = بە ئەمانەت وەرگرتنی کتێب و شتی تر، خوێندنەوە، فێربوون
office-kind-community-centre = ناوەندی یەکتربینین
    .about = بینینی خەڵک، گرووپ، کۆرس و ئاهەنگ
office-kind-advice = { -advice(case: "place") }
    .about = پرسیارکردن و پێکەوە گەڕان بەدوای چارەسەردا
office-kind-womens-advice = { -advice(case: "place") } بۆ ژنان
    .about = { -advice(case: "actez") } نهێنی بۆ ژنان، پاراستن لە توندوتیژی
office-kind-youth-migration-service = خزمەتی کۆچ بۆ گەنجان
    .about = قوتابخانە، فێربوونی پیشە، داهاتوو: { -advice(case: "act") } بۆ گەنجان

## Whom to ask for what

responsibility-arrival-advice = { -advice(case: "act") } بۆ تازەهاتووان، لە ماڵی خۆتانیش
responsibility-benefits = یارمەتیی دارایی لە ناوەندی کار (SGB II)
responsibility-course-advice = دیاریکردنی ئاست و { -advice(case: "act") } بۆ { -german-course(case: "pl") }
responsibility-daycare = شوێن لە باخچەی منداڵان یان چاودێریی ڕۆژانەی منداڵ
responsibility-debt-advice = یارمەتی بۆ قەرز و پرسیارەکانی حیسابی بانک
responsibility-equal-treatment = یارمەتی لە کاتی جیاکاریدا
responsibility-family-benefits = دەرماڵەی منداڵ و دەرماڵەی زیادەی منداڵ
responsibility-health = { -advice(case: "actez") } تەندروستی و ڤاکسین
responsibility-health-insurance = پرسیار لەبارەی بیمەی تەندروستی
responsibility-housing = گەڕان بەدوای خانوودا و بەڵگەی مافی خانووی هەرزان
responsibility-job-search = یارمەتی لە دۆزینەوەی کار
responsibility-language-mediation = { -language-mediation } لە { -office(case: "pl") } و لای پزیشک
responsibility-mental-health = یارمەتی لە کاتی فشاری دەروونیدا
responsibility-migration-advice = { -advice(case: "actez") } کۆچ
responsibility-mobility = پاس و شەمەندەفەر، پاسکیل، مۆڵەتی شۆفێری
responsibility-recognition = دانپێدانانی بڕوانامەی وڵاتانی تر
responsibility-registration = تۆمارکردن و گۆڕینی ناونیشان
responsibility-residence = بەڵگەنامەی مانەوە و درێژکردنەوە
responsibility-school = ناونووسین لە قوتابخانە
responsibility-social-advice = { -advice(case: "actez") } گشتی لەبارەی ژیان لە ئەڵمانیا
responsibility-sprachoffensive = { -german-course(case: "plez") } هەڵمەتی زمان
responsibility-training = { -advice(case: "act") } لەبارەی فێربوونی پیشە و زانکۆ
responsibility-volunteering = شوێنی یەکتربینین، یانە و کۆمەڵە، کاری خۆبەخشی
responsibility-women = { -advice(case: "act") } و پاراستن بۆ ژنان
responsibility-work-permit = مۆڵەتی کار و ڕاگرتنی دیپۆرت بۆ فێربوونی پیشە
responsibility-youth = { -advice(case: "act") } بۆ گەنجان

## Learning German: the standing offers

offer-language-everyone = ئەڵمانی بۆ هەمووان
    .about = بۆ سەرەتا و بۆ بەردەوامبوون لە فێربوون، لە چەند گەڕەکێک
offer-language-women-children = ئەڵمانی بۆ ژنان و منداڵان
    .about = ژنان پێکەوە فێر دەبن، دەتوانن منداڵەکانتان لەگەڵ خۆتان بهێنن
offer-language-pupils = ئەڵمانی بۆ قوتابییان
    .about = لەگەڵ وانەکانی قوتابخانە، بۆ ئەوەی قوتابخانە ئاسانتر بێت
offer-language-apprentices = ئەڵمانی بۆ فێرخوازانی پیشە
    .about = زمان بۆ کۆمپانیا، قوتابخانەی پیشەیی و تاقیکردنەوە
offer-language-employees = ئەڵمانی بۆ کارمەندان
    .about = زمان بۆ شوێنی کار، لە پاڵ کاردا دەکرێت
offer-language-parents = ئەڵمانی بۆ دایک و باوکان
    .about = زمان بۆ باخچەی منداڵان، قوتابخانە و ژیانی ڕۆژانە لەگەڵ منداڵان
offer-language-shift-workers = ئەڵمانی بۆ کاری شیفت
    .about = کاتەکان لەگەڵ گۆڕانی شیفت دەگونجێن

## The nine areas: KIM's eight goals, and emergencies

area-residence = مانەوە
area-needs = خانوو، بژێوی، پارە
area-language = فێربوونی ئەڵمانی
area-education-work = خوێندن، فێربوونی پیشە، کار
area-health = تەندروستی و سەردانی پزیشک
area-wellbeing = تەندروستیی دەروونی
area-networks = خێزان، هاوڕێ، دراوسێ
area-perspectives = ئامانج و پلانی خۆم
area-emergency = یارمەتی لە حاڵەتی لەناکاودا
