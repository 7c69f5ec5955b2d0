# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

hotline-police = پۆلیس
    .about = لە کاتی مەترسی، توندوتیژی یان هێرشدا: دەستبەجێ تەلەفۆن بکەن
hotline-fire-ambulance = ئاگرکوژێنەوە و ئەمبوڵانس
    .about = ئاگر، ڕووداو یان مەترسی لەسەر ژیان: دەستبەجێ تەلەفۆن بکەن
hotline-medical-on-call = خزمەتی پزیشکی ئێشکگر
    .about = نەخۆشن، کلینیک داخراوە، بەڵام مەترسی لەسەر ژیان نییە
hotline-violence-against-women = هێڵی یارمەتی: توندوتیژی دژی ژنان
    .about = ڕاوێژ و یارمەتی لە کاتی توندوتیژیدا، بە زۆر زمان
hotline-children-youth = تەلەفۆنی منداڵان و گەنجان
    .about = گوێگرتن و ڕاوێژ بۆ منداڵان و گەنجان
hotline-parents-line = تەلەفۆنی دایک و باوکان
    .about = گوێگرتن و ڕاوێژ بۆ دایک و باوکان
hotline-telefonseelsorge = تەلەفۆنی پشتگیریی دەروونی
    .about = قسەکردن، کاتێک حاڵتان زۆر خراپە
hotline-telefonseelsorge-2 = تەلەفۆنی پشتگیریی دەروونی، ژمارەی دووەم
    .about = ئەگەر ژمارەی یەکەم سەرقاڵ بوو
hotline-authorities-115 = ژمارەی { -office(case: "pl") }
    .about = پرسیار لەبارەی { -office(case: "pl") } و کاغەزەکان، لە هەموو شوێنێک کار ناکات
hotline-bamf = { -office(case: "ez") } فیدراڵیی کۆچ و پەنابەران
    .about = پرسیار لە { -office(case: "ez") } فیدراڵی، بۆ نموونە لەبارەی کۆرسەکان
hotline-working-and-living = کار و ژیان لە ئەڵمانیا
    .about = پرسیار لەبارەی کار، پیشە و ژیان لە ئەڵمانیا
