# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = { -booklet(case: "ez") } من
    .lead = زانیارییەکانم، پەیوەندییەکانم، { -appointment(case: "pl") }م – هەمووی لە یەک شوێندا
section-begleitheft-yours = ئەم دەفتەرە تەنیا هی ئێوەیە. کەس بۆی نییە داوای ئەم دەفتەرەتان لێ بکات. نووسینی هەر زانیارییەک ئارەزوومەندانەیە.

section-how-to = چۆن ئەم دەفتەرە بەکار دەهێنن
section-how-to-carry = دەفتەرەکە بۆ { -appointment(case: "pl") }تان لەگەڵ خۆتان ببەن.
section-how-to-show = ئەگەر بتانەوێت، لاپەڕەیەک نیشان بدەن. بەم جۆرە پێویست ناکات هەموو شتێک دووبارە باس بکەن.
section-how-to-decide = خۆتان بڕیار بدەن کێ دەفتەرەکە ببینێت. هیچ { -office(case: "indef") } بۆی نییە بێ پرسی ئێوە لای خۆی هەڵی بگرێت یان کۆپیی بکات.
section-how-to-lines = ئەو دێڕانەی ناتانەوێت پڕیان بکەنەوە، بە بەتاڵی جێیان بهێڵن. هەموو شتێک ئارەزوومەندانەیە.
section-how-to-speak = لە شتێک تێ ناگەن؟ دێڕەکە بە پەنجە نیشان بدەن. داوای { -language-mediator(case: "indef") } بکەن.
section-how-to-not-official = ئەم دەفتەرە <strong>بەڵگەنامەی فەرمی نییە</strong>. جێی هیچ ناسنامە و هیچ { -application(case: "indef") } ناگرێتەوە. ئەوەی بەکاری ناهێنێت، هیچ زیانێکی پێ ناگات.
section-how-to-lost = ئەم دەفتەرەتان دۆزیوەتەوە؟ تکایە مەیخوێننەوە. تکایە بۆ شوێنی پەیوەندی بیگەڕێننەوە. زۆر سوپاس!

## Begleitheft: the person and the people around

section-about-me = لەبارەی منەوە
    .lead = تەنیا ئەوە بنووسن کە دەتانەوێت لە { -appointment(case: "pl") } نیشانی بدەن.

section-people = ئەو کەسانەی لەگەڵیان دەژیم
    .lead = بنووسن کێ لەگەڵتان دەژی؛ ساڵی لەدایکبوون بەسە.

section-my-offices = { -office(case: "bare") } و پەیوەندییەکانم
    .lead = { -contact-person(case: "pl") } و ئەو شتانە بنووسن کە پێشتر ڕادەستتان کردوون.

section-papers = بەڵگەنامەکانم
    .lead = ئەوەی هەتانە، نیشانەی لەسەر دابنێن؛ ئەوەی نیتانە، لەگەڵ { -advice(case: "place") } باسی بکەن.
section-papers-originals = کۆپی ڕادەست بکەن و ئەسڵەکان لای خۆتان هەڵبگرن. ئەگەر { -office(case: "indef") } ئەسڵێک لای خۆی هێشتەوە، داوای <de>Bescheinigung</de> (کاغەزی پشتڕاستکردنەوە) بکەن.

section-appointments = { -appointment(case: "pl") }م
    .lead = هەموو { -appointment(case: "indef") } بنووسن؛ ئەگەر ناتوانن بچن، زوو هەڵی بوەشێننەوە.

## Begleitheft: language, work, goals

section-language = فێربوونی ئەڵمانی
    .lead = یەکێک لە خزمەتەکان هەڵبژێرن و کۆرس و بڕوانامەکانتان بنووسن.

section-school-work = قوتابخانە، فێربوونی پیشە، کار
    .lead = تواناکانتان بنووسن؛ ئەزموونی بێ بڕوانامەش شوێنی لێرەیە.

section-goals = ئامانجەکانم
section-goals-voluntary = تەنیا ئەگەر خۆتان بتانەوێت، ئامانج دابنێن. دەتوانن بڵێن نا. { -advice(case: "place") } دەتوانێت دواتر جارێکی تر پێشنیاری بکات.

section-responsibility = کاتێک { -office(case: "def") } دەگۆڕێت
    .lead = لێرە بنووسن ئێستا کام { -office(case: "bare") } لە کاروباری ئێوە بەرپرسە.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = ڕەزامەندییەکانم
    .lead = تەنیا ئەوە واژۆ بکەن کە لێی تێ گەیشتوون و بەڕاستی دەتانەوێت.
section-consent-free = هەر <de>Einwilligung</de> (ڕەزامەندی) ئارەزوومەندانەیە. واژۆ ناکەن؟ ئەمە هیچ کاریگەرییەکی لەسەر ئەم دەفتەرە نییە. لە دێڕەکاندا نووسراوە: کام داتا، بە کێ، بۆ چی و تا کەی. دەقە ئەڵمانییەکە پابەندکەرە.
section-consent-revoke = هەر کاتێک بتانەوێت دەتوانن لە <de>Einwilligung</de> (ڕەزامەندی) پاشگەز ببنەوە. بە { -office(case: "def") } بڵێن یان بۆی بنووسن. ئەمە بۆ داهاتوو کار دەکات.

section-notes = تێبینی
    .lead = پێش ئەوەی بچن بۆ { -appointment(case: "indef") }، پرسیارەکانتان بنووسن.

## Both documents

section-glossary = وشەکانی { -office(case: "bare") }
    .lead = لێرە بەدوای وشە ئەڵمانییەکانی نامەکانتاندا بگەڕێن.

section-emergency = حاڵەتی لەناکاو
    .lead = دەستبەجێ تەلەفۆن بکەن. بڵێن: لە کوێن؟ چی ڕووی داوە؟

## Willkommensmappe

section-willkommensmappe = بەخێربێن بۆ { $kommune }
    .lead = گرنگترین شتەکان بۆ سەرەتاتان – بۆ خوێندنەوە، نیشاندان و هەڵگرتن

section-letter = دڵخۆشین کە لێرەن
    .lead = ئەم نامەیە پێتان دەڵێت ئێمە کێین و چۆن پشتگیریتان دەکەین.
section-letter-greeting = سڵاو و زۆر بەخێربێن بۆ { $kommune }! لە سەرەتادا زۆر شت نوێیە. پێویست ناکات بە تەنیا ئەنجامی بدەن.
section-letter-who-we-are = ئێمە لە <de>Ankommensberatung</de> ({ -advice(case: "actez") } تازەهاتووان) کار دەکەین. بۆ هەموو ئەوانە لێرەین کە تازە هاتوون. گرنگ نییە لە کام وڵاتەوە هاتوون و بۆچی. گوێتان لێ دەگرین و ڕێگای شوێنی دروستتان نیشان دەدەین.
section-letter-what-inside = لەم { -pack(case: "short") }ەدا یەکەم هەنگاوەکان، ناونیشانە گرنگەکان و { -german-course(case: "pl") } دەدۆزنەوە. پێویست ناکات ئەمڕۆ هەمووی بخوێننەوە. دەقە ئەڵمانییەکە لە { -office(case: "bare") } یارمەتیتان دەدات: تەنیا دێڕەکە بە پەنجە نیشان بدەن.
section-letter-free = { -advice(case: "act") }مان بێبەرامبەر و نهێنییە. خۆتان بڕیار دەدەن چیمان پێ بڵێن.
section-letter-visit = ئەگەر بتانەوێت، سەردانتان دەکەین. یان ئێوە وەرن بۆ <de>Stadtteilbüro</de> (نووسینگەی گەڕەک). تەلەفۆنمان بۆ بکەن. دەتوانن داوای { -language-mediator(case: "indef") } بکەن.

section-contents = ناوەڕۆک
    .lead = بابەتەکەتان بدۆزنەوە و لاپەڕەکە بکەنەوە.

section-district-office = نووسینگەی گەڕەکەکەتان
    .lead = سەرەتا وەرن بۆ ئێرە: یارمەتیتان دەدەن و ڕێگای شوێنەکانی تریشتان نیشان دەدەن.
section-district-office-questions = پرسیارەکانتان بکەن: لەبارەی نامە، { -office(case: "bare") }، خانوو، قوتابخانە یان کار.
section-district-office-forms = فۆرمەکان لەگەڵ خۆتان بهێنن و لە پڕکردنەوەیاندا یارمەتی وەربگرن.
section-district-office-courses = لە گەڕەکەکەتان پرسیاری { -german-course(case: "bare") } بکەن.
section-district-office-people = خەڵکی گەڕەکەکەتان بناسن.

section-first-steps = یەکەم هەنگاوەکانتان
    .lead = لە سەرەوە دەست پێ بکەن: هەر دێڕێک دەڵێت بۆ کوێ بچن و چی لەگەڵ خۆتان ببەن.

section-courses = { -german-course(case: "pl") }
    .lead = بەدوای کۆرسێکدا بگەڕێن کە بۆ ئێوە و کاتتان بگونجێت.

section-own-papers = کاغەزەکانم
    .lead = بەڵگەنامەکانتان لێرە هەڵبگرن، بۆ ئەوەی لە { -appointment(case: "bare") }دا هەموو شتێک بدۆزنەوە.
section-own-papers-order = کاغەزەکانتان بەپێی بابەت ڕیز بکەن، نوێترینیان لە پێشەوە. ئەوەی لە { -pack(case: "short") }ەکەدایە، نیشانەی لەسەر دابنێن.
section-own-papers-holes = تەنیا کۆپییەکان کون بکەن. ناسنامە، بڕوانامە و ئەسڵەکانی تر بخەنە ناو بەرگی پلاستیک.
