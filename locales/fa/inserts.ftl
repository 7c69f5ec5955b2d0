# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = به دیدن شما می‌آییم
    .lead = بخوانید چه کسی می‌آید و موضوع چیست. خودتان تصمیم می‌گیرید که این را می‌خواهید یا نه.
section-visit-greeting = سلام! ما دوست داریم با شما آشنا شویم و با کمال میل در خانه به دیدن شما می‌آییم، یا در جای دیگری همدیگر را می‌بینیم.
section-visit-who = یک نفر از { -advice(case: "bare") } می‌آید، برای حدود یک ساعت. دربارهٔ آنچه برای شما مهم است صحبت می‌کنیم: خانه، مدرسه، کار یا نامه‌ها.
section-visit-voluntary = این دیدار داوطلبانه است و هزینه‌ای ندارد. حتی اگر نه بگویید، می‌توانید نزد ما مشاوره بگیرید.
section-visit-language = یک { -language-mediator } می‌تواند همراه ما بیاید. این هم برای شما هزینه‌ای ندارد.
section-visit-reply = لطفاً قسمت پایین را پر کنید و با قیچی جدا کنید. آن را به { -advice(case: "bare") } تحویل دهید یا زنگ بزنید.

## Goals and agreements

section-agreements = هدف‌ها و قرارها
    .lead = با هم بنویسید: هدف چیست؟ چه کسی چه کاری را تا کی انجام می‌دهد؟
section-agreements-voluntary = فقط هدف‌هایی برای خود بگذارید که خودتان می‌خواهید. می‌توانید نه بگویید؛ با کمال میل بعداً دوباره از شما می‌پرسیم.
section-agreements-both = { -advice(case: "bare") } هم می‌نویسد چه کاری را بر عهده می‌گیرد. این برگه نزد شما می‌ماند.

## Consents. The binding text of a consent is the German one.

section-consents = رضایت‌نامه‌ها: شما تصمیم می‌گیرید
    .lead = فقط چیزی را امضا کنید که فهمیده‌اید و واقعاً می‌خواهید.
section-consents-what = با <de>Einwilligung</de> (رضایت) به { -office(case: "indef") } اجازه می‌دهید اطلاعات مشخصی را دربارهٔ شما به نهاد دیگری بدهد.
section-consents-boxes = برای هر { -office(case: "bare") } یک کادر هست: کدام اطلاعات، به چه کسی، برای چه و تا کی. متن معتبر، متن آلمانی است.
section-consents-free = امضا نمی‌کنید؟ این برای { -booklet } و برای مشاورهٔ شما هیچ پیامدی ندارد.
section-consents-revoke = می‌توانید هر <de>Einwilligung</de> (رضایت) را هر زمان پس بگیرید. به { -office(case: "bare") } بگویید یا بنویسید؛ این از آن زمان به بعد معتبر است.

## Case conference: the invitation

section-case-conference = دعوت به جلسهٔ مشترک
    .lead = چند نهاد با هم و همراه شما برنامه‌ریزی می‌کنند، آن هم فقط اگر شما موافق باشید.
section-case-conference-what = در <de>Fallkonferenz</de> (جلسهٔ مشترک) نهادهایی که شما را همراهی می‌کنند، با هم صحبت می‌کنند. این‌طور کمک‌ها بهتر با هم هماهنگ می‌شود.
section-case-conference-open = در پایین نوشته است دربارهٔ چه چیزی صحبت می‌شود و چه کسی می‌آید؛ می‌توانید هر دو را تغییر دهید. نتیجه‌ها را کتبی دریافت می‌کنید.
section-case-conference-company = می‌توانید کسی را که به او اعتماد دارید، همراه بیاورید. یک { -language-mediator } هم می‌تواند حاضر باشد.
section-case-conference-consent = بدون <de>Einwilligung</de> (رضایت) شما <de>Fallkonferenz</de> برگزار نمی‌شود؛ می‌توانید رضایت خود را هر زمان پس بگیرید. متن معتبر، متن آلمانی است.
section-case-conference-agree = موافقم: این افراد و نهادها اجازه دارند دربارهٔ این موضوع‌ها صحبت کنند.
section-case-conference-decline = <de>Fallkonferenz</de> نمی‌خواهم. مشاوره با این حال ادامه دارد.

## Case conference: the results

section-case-results = نتیجه‌های جلسهٔ مشترک
    .lead = اینجا نوشته است دربارهٔ چه چیزی صحبت شد و چه کسی تا کی چه کاری را انجام می‌دهد.
section-case-results-yours = این برگه مال شماست. شما تصمیم می‌گیرید آن را به چه کسی نشان دهید.
section-case-results-correct = چیزی را طور دیگری فهمیده‌اید؟ بگویید تا برگه را تغییر دهند.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = راه من به سوی شغل
    .lead = <de>Berufswegeplan</de> (برنامهٔ راه شغلی) شما: بنویسید تا حالا چه کرده‌اید و بعد از این چه می‌آید.
section-career-plan-kaoa = در ایالت نوردراین-وستفالن این چهار قدم بخشی از مدرسه است. نام این برنامه <de>Kein Abschluss ohne Anschluss (KAoA)</de> است.
section-career-plan-strengths = <de>Potenzialanalyse</de>: پی می‌برید چه کاری را خوب بلدید و چه کاری را دوست دارید.
section-career-plan-explore = <de>Berufsfelderkundung</de>: در روزهای جداگانه با شغل‌های مختلف آشنا می‌شوید.
section-career-plan-internship = <de>Praktikum</de> (کارآموزی): مدتی در یک شرکت همراه دیگران کار می‌کنید.
section-career-plan-agreement = <de>Anschlussvereinbarung</de>: می‌نویسید بعد از مدرسه چه کار می‌کنید.
section-career-plan-help = یک قدم کم است؟ در مدرسه یا از <de>Berufsberatung</de> (مشاورهٔ شغلی) بپرسید چگونه می‌توانید آن را جبران کنید.

## School: one row per child, no absences, no marks

section-school-contacts = تماس‌ها در مدرسه و کودکستان
    .lead = برای هر کودک بنویسید آنجا با چه کسی و چگونه می‌توانید تماس بگیرید.
section-school-contacts-ask = بپرسید: چه کسی به فرزند من رسیدگی می‌کند؟ از آن شخص بخواهید مشخصات خود را اینجا بنویسد.
section-school-contacts-language = برای گفت‌وگوها { -language-mediator } بخواهید، نه اینکه فرزندتان ترجمه کند.
section-school-contacts-talk = وقتی همه چیز خوب است هم با هم صحبت کنید. این‌طور با هم آشنا می‌شوید.

## Eighteen: leaving youth welfare

section-eighteen = 18 ساله شده‌اید
    .lead = تبریک می‌گوییم! حالا دربارهٔ بسیاری از چیزها خودتان تصمیم می‌گیرید و لازم نیست تنها از پس همه چیز برآیید.
section-eighteen-help-goes-on = کمک <de>Jugendamt</de> ({ -office(case: "ez") } امور جوانان) لازم نیست در 18 سالگی تمام شود. در صورت نیاز <de>Hilfe für junge Volljährige</de> (کمک به جوانان بالای 18 سال) هست، معمولاً تا تولد 21 سالگی.
section-eighteen-before-it-ends = قرار است کمک شما تمام شود؟ پیش از آن با <de>Jugendamt</de> صحبت کنید و به { -advice(case: "bare") } بروید.
section-eighteen-contact = می‌دانم حالا چه کسی مسئول من است.
section-eighteen-money = می‌دانم خرج زندگی‌ام از کجا می‌آید.
section-eighteen-account = حساب بانکی خودم را دارم.
section-eighteen-insurance = می‌دانم بیمهٔ درمانی‌ام چگونه است.
section-eighteen-housing = می‌دانم کجا می‌توانم زندگی کنم.
section-eighteen-document = می‌دانم مدرکم تا کی معتبر است.
section-eighteen-training = برای مدرسه یا کار برنامه دارم.
section-eighteen-mentor = می‌دانم اگر سخت شد، به چه کسی زنگ بزنم.
section-eighteen-papers = این مدارک را زیاد لازم دارید. دربارهٔ آن‌هایی که ندارید، بپرسید.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = چشم‌انداز ماندن
    .lead = با <de>Duldung</de> (دولدونگ، تعلیق موقت اخراج) این راه‌ها ممکن است. همه چیز اینجا نیامده است و علامت زدن، وعده نیست.
section-right-to-stay-advice-first = پیش از آنکه کاری بکنید، مشاوره بگیرید. همهٔ شرط‌ها را از { -advice(case: "bare") } بپرسید.
section-right-to-stay-young = <strong>جوان هستید و اینجا به مدرسه رفته‌اید:</strong> این می‌تواند به <de>Aufenthaltserlaubnis</de> (اجازهٔ اقامت) منجر شود.
section-right-to-stay-young-age = پیش از تولد 27 سالگی‌ام { -application } می‌دهم.
section-right-to-stay-young-years = سه سال است که بدون وقفه اینجا زندگی می‌کنم.
section-right-to-stay-young-tolerated = دوازده ماه است که <de>Duldung</de> دارم.
section-right-to-stay-young-school = سه سال است که اینجا با موفقیت به مدرسه می‌روم یا اینجا مدرک پایان تحصیل گرفته‌ام.
section-right-to-stay-settled = <strong>سال‌های زیاد در اینجا:</strong> این هم می‌تواند به <de>Aufenthaltserlaubnis</de> (اجازهٔ اقامت) منجر شود.
section-right-to-stay-settled-years = شش سال است که بدون وقفه اینجا زندگی می‌کنم، یا چهار سال با فرزند زیر 18 سال.
section-right-to-stay-settled-living = خرج زندگی‌ام را بیشتر از کار خودم درمی‌آورم، یا به‌زودی می‌توانم.
section-right-to-stay-settled-german = آلمانی صحبت می‌کنم، دست‌کم در سطح A2.
section-right-to-stay-settled-school = فرزندانم که در سن مدرسه‌اند، به مدرسه می‌روند.
section-right-to-stay-training = <strong>با آموزش حرفه‌ای:</strong> <de>Ausbildungsduldung</de> (تعلیق اخراج برای آموزش حرفه‌ای) یا <de>Aufenthaltserlaubnis</de> (اجازهٔ اقامت) ممکن است.
section-right-to-stay-training-contract = <de>Ausbildungsvertrag</de> (قرارداد آموزش حرفه‌ای) دارم.
section-right-to-stay-training-identity = می‌دانم که هویتم روشن شده است یا نه.
section-right-to-stay-chance = <de>Chancen-Aufenthaltsrecht</de> (فرصت برای اقامت) دیگر داده نمی‌شود. اگر هنوز آن را دارید، می‌تواند به یکی از دو راه اول منجر شود.

## Another office has become responsible

section-responsibility-change = { -office(case: "ez") } دیگری مسئول است
    .lead = وقتی { -office(case: "bare") } عوض می‌شود، معمولاً باید { -application } تازه بدهید. این‌طور چیزی از دست نمی‌رود.
section-responsibility-change-example = مثلاً: تا حالا <de>Sozialamt</de> ({ -office(case: "ez") } امور اجتماعی) کمک‌هزینهٔ <de>AsylbLG</de> (قانون کمک به پناهجویان) می‌داد. حالا <de>Leistungen vom Jobcenter (SGB II)</de> (کمک‌هزینهٔ جاب‌سنتر) می‌گیرید.
section-responsibility-change-letter = در نامه بخوانید: حالا کدام { -office(case: "bare") } مسئول است و از چه تاریخی؟ بخواهید آن را برایتان توضیح دهند.
section-responsibility-change-apply = به { -office(case: "ez") } جدید { -application } بدهید. صبر نکنید تا کمک‌هزینهٔ قبلی تمام شود.
section-responsibility-change-old-office = به { -office(case: "ez") } قبلی خبر بدهید. بپرسید تا کی هنوز پول می‌دهد.
section-responsibility-change-health = بپرسید که بیمهٔ درمانی شما عوض می‌شود یا نه.
section-responsibility-change-tell = آیا { -office(case: "indef") } برای شما به { -landlord }، مدرسه یا کودکستان پول می‌داد؟ به آن‌ها هم خبر بدهید.
section-responsibility-change-no-money = پولی نمی‌آید؟ فوراً به { -advice(case: "bare") } بروید و همهٔ نامه‌ها را ببرید.

## Appointments

section-appointments-list = { -appointment(case: "pl") } در یک نگاه
    .lead = این برگه را جایی بیاویزید که خوب دیده شود. اگر نمی‌توانید بیایید، زود لغو کنید.

## Papers by situation

section-papers-list = چه مدارکی لازم دارم؟
    .lead = آنچه را دارید علامت بزنید. پیش از هر { -appointment(case: "bare") } بپرسید واقعاً چه باید بیاورید.
section-papers-list-copies = کپی تحویل بدهید و اصل مدارک را نزد خود نگه دارید.
section-papers-list-everybody = <strong>برای همه</strong>
section-papers-list-children = <strong>با کودکان</strong>
section-papers-list-work = <strong>برای کار</strong>
section-papers-list-school = <strong>برای مدرسه و آموزش حرفه‌ای</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = تاریخ آمدن ما
field-next-meeting = گفت‌وگوی بعدی
field-slip-name = نام من
field-slip-yes = این وقت مناسب است
field-slip-other-day = این روز بهتر است
field-slip-interpreter = { -language-mediation }: زبان
field-signature = تاریخ، امضا
field-conference-topics = موضوع‌ها
field-conference-people = چه کسانی حاضرند
field-companion = همراه من
field-topic-discussed = موضوع
field-agreed = چه قرار شد
field-who-does-it = چه کسی انجام می‌دهد
field-until-when = تا کی
field-kaoa-step = قدم
field-when = چه وقت
field-contact-phone = تلفن یا ایمیل
field-child = کودک

## Papers that only the inserts ask for

paper-check-up-booklet = دفترچهٔ معاینه‌های کودک (<de>U-Heft</de>)
paper-child-benefit-decision = نامهٔ کمک‌هزینهٔ فرزند (<de>Kindergeld</de>، <de>Bescheid</de>)
paper-daycare-contract = قرارداد با <de>Kita</de> (کودکستان) یا <de>Tagespflege</de> (مراقب کودک)
paper-cv = <de>Lebenslauf</de> (رزومه، سی‌وی)
paper-employment-contract = <de>Arbeitsvertrag</de> (قرارداد کار)
paper-training-contract = <de>Ausbildungsvertrag</de> (قرارداد آموزش حرفه‌ای)
paper-internship-certificates = گواهی‌های <de>Praktika</de> (کارآموزی)
paper-help-plan = مدارک <de>Jugendamt</de> (<de>Hilfeplan</de>: برنامهٔ کمک)
