# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = کار، فێربوونی پیشە و ژیان لە ئەڵمانیا
link-recognition-portal = دانپێدانانی بڕوانامە لە ئەڵمانیا
    .about = کام لایەن پیشەکەتان دەپشکنێت و چۆن دەکرێت
link-handbook-germany = Handbook Germany
    .about = وەڵامی زۆر پرسیار لەبارەی ژیان لە ئەڵمانیا
link-bamf = { -office(case: "ez") } فیدراڵیی کۆچ و پەنابەران
    .about = زانیاری لەبارەی مانەوە، کۆرس و { -advice(case: "act") }
link-youth-migration = { -advice(case: "act") } بۆ گەنجان
    .about = گەنجان لە ئینتەرنێت لە <de>Jugendmigrationsdienste</de> (خزمەتی کۆچ بۆ گەنجان) دەپرسن
link-womens-helpline = هێڵی یارمەتی: توندوتیژی دژی ژنان
    .about = لە کاتی توندوتیژیدا چی یارمەتی دەدات و کێ ڕاوێژتان پێ دەدات
link-medical-on-call = خزمەتی پزیشکی ئێشکگر
    .about = دۆزینەوەی یارمەتی، کاتێک کلینیک داخراوە
link-fair-integration = تێکەڵبوونی دادپەروەرانە
    .about = { -advice(case: "act") } لەبارەی مووچە، گرێبەست و مافەکان لە کاردا
link-learn-german-online = فێربوونی ئەڵمانی لە ئینتەرنێت
    .about = لە پەڕەکەدا بەدوای <de>Deutsch lernen</de> (فێربوونی ئەڵمانی) بگەڕێن
link-job-language-courses = ئەڵمانی بۆ پیشە
    .about = لە پەڕەکەدا بەدوای <de>Berufssprachkurse</de> (کۆرسی زمان بۆ پیشە) بگەڕێن
