### كلمات الموقع والكتيّب بالعربية

## اللغة

language-name = العربية
language-of-ar = العربية
language-of-bn = البنغالية
language-of-de = الألمانية
language-of-en = الإنجليزية
language-of-es = الإسبانية
language-of-et = الإستونية
language-of-fa = الفارسية
language-of-fi = الفنلندية
language-of-fi-simple = الفنلندية المبسّطة
language-of-fr = الفرنسية
language-of-fse = لغة الإشارة الفنلندية
language-of-hi = الهندية
language-of-it = الإيطالية
language-of-ku = الكردية
language-of-lt = الليتوانية
language-of-lv = اللاتفية
language-of-ne = النيبالية
language-of-pl = البولندية
language-of-pt = البرتغالية
language-of-ro = الرومانية
language-of-ru = الروسية
language-of-se = السامية الشمالية
language-of-so = الصومالية
language-of-sq = الألبانية
language-of-sv = السويدية
language-of-th = التايلاندية
language-of-tl = التاغالوغية
language-of-tr = التركية
language-of-uk = الأوكرانية
language-of-ur = الأردية
language-of-vi = الفيتنامية
language-of-zh = الصينية

## المقاييس

duration =
    { $hours ->
        [0] { $minutes } د
       *[other]
            { $minutes ->
                [0] { $hours } س
               *[other] { $hours } س { $minutes } د
            }
    }
file-size =
    { $size }{ "\u00A0" }{ $unit ->
        [kB] ك.ب
        [GB] غ.ب
       *[MB] م.ب
    }

## إطار كل صفحة

skip-to-content = انتقل إلى المحتوى
menu = القائمة
theme-dark = ألوان داكنة
funders = بدعم من
home = الصفحة الرئيسية
language = اللغة
languages = اللغات
choose-language = اختر اللغة
not-translated = غير مترجمة
breadcrumbs = أنت هنا
toc-title = في هذه الصفحة
in-this-section = في هذا القسم
previous = السابق
next = التالي
prev-next = الصفحة السابقة والصفحة التالية
search-label = ابحث في الموقع
footer-links = عن هذا الموقع
updated = حُدّثت في { $date }
social-image = رسم: شخصان جنباً إلى جنب عند بحيرة، ومنهما ينطلق طريقان.
downloads = ملفات للتنزيل
download-label = { $format }، { $language }، { $size }
fallback-notice = لم تُترجم هذه الصفحة بعد. النص أدناه باللغة { $language }.
stale-notice = تغيّر النص الأصلي بعد إعداد هذه الترجمة، وقد تكون بعض المعلومات قديمة.
to-complete = للإكمال
lawful-missing =
    { $key ->
        [business_id] (للإكمال: رقم المنظمة)
        [published] (للإكمال: تاريخ النشر)
        [stated] (للإكمال: تاريخ البيان)
        [reviewed] (للإكمال: تاريخ المراجعة)
        [retention_months] (للإكمال: عدد الأشهر)
        [server] (للإكمال: مشغّل الخادم)
        [log_days] (للإكمال: عدد الأيام)
       *[other] (للإكمال: { $key })
    }

moved-title = انتقلت الصفحة
moved-text = الصفحة الآن في عنوان آخر:
not-found-title = الصفحة غير موجودة
not-found-text = ربما نُقلت الصفحة أو حُذفت، أو في العنوان خطأ.
not-found-home = اذهب إلى الصفحة الرئيسية
table = جدول
footnotes-title = الحواشي
footnote-back = عودة إلى نص الحاشية { $number }
collection-empty = لا شيء هنا بعد.

## الصفحة الرئيسية

home-season = الموسم
season-apply-by = آخر موعد للتقديم
season-starts = بداية الموسم
season-ends = نهاية الموسم
season-capacity = المقاعد
season-fee = الرسوم
home-apply = قدّم طلبك
home-apply-by = حتى { $date }
home-roles = اعثر على دورك
home-phases = كيف يسير البرنامج
home-events = الفعاليات
home-timeline = مسار الموسم
home-stories = ماذا يقول المشاركون
home-news = الأخبار
home-partners = شركاؤنا

## نوع الصفحة

kind-activity = تمرين
kind-agreement = اتفاقية
kind-event = فعالية
kind-faq = أسئلة وأجوبة
kind-form = استمارة
kind-news = أخبار
kind-page = صفحة
kind-partner = شريك
kind-person = شخص
kind-phase = مرحلة
kind-role = دور
kind-story = تجربة
kind-term = مصطلح
kind-workbook = كتيّب

## الأدوار والمراحل والأسئلة

role-responsibilities = المسؤوليات
role-benefits = ماذا يمنحك هذا الدور
role-not-responsible-for = ليس من هذا الدور
phases = مراحل البرنامج
phase-purpose = الغاية
phase-months = الشهر { $months }
phase-steps = من يفعل ماذا
phase-activities = تمارين هذه المرحلة
faq-questions = الأسئلة
audience-everyone = للجميع

## التمارين

activity-purpose = الغاية
activity-duration = المدة
activity-phase = المرحلة
activity-kind = النوع
activity-participants = لمن
activity-themes = المواضيع
activity-materials = ما تحتاجه

finder-title = ابحث عن نشاط مناسب
finder-any-duration = أي مدة
finder-at-most = { $duration } كحد أقصى
finder-found = الأنشطة المناسبة: { $count } من { $total }
finder-none = لا يوجد نشاط يناسب كل اختياراتك. أزل أحد الاختيارات لترى المزيد.
finder-clear = امسح الاختيارات
activity-kind-meeting = لقاء
activity-kind-exercise = تمرين
activity-kind-reading = قراءة
activity-kind-visit = زيارة
participants-alone = شخص واحد
participants-pair = اثنان معًا
participants-group = مجموعة

## الفعاليات

event-when = متى
event-place = أين
event-remote = عن بُعد
event-access = الوصول
event-register-by = سجّل قبل
event-calendar = أضف إلى التقويم
events-calendar = أضف كل اللقاءات إلى التقويم
event-kind-kickoff = لقاء البداية
event-kind-midway = لقاء منتصف الطريق
event-kind-closing = لقاء الختام
event-kind-training = تدريب
event-kind-other = فعالية
agenda-title = البرنامج

## أشخاص وشركاء وتجارب وأخبار ومصطلحات

person-kind-contact = جهة الاتصال
person-kind-mentor = مرشد
person-email = البريد الإلكتروني
person-phone = الهاتف
partner-website = الموقع الإلكتروني
partner-visit = زُر الموقع
partner-region = المنطقة
story-by = { $person }، { $title }
news-published = نُشر في { $date }
feed-title = الأخبار – { $site }
feed-follow = تابع الأخبار عبر الخلاصة (Atom)
term-avoid = تجنّب:

## الاستمارات

form-required = مطلوب
form-optional = اختياري
form-date-hint = يوم/شهر/سنة
form-other-text = أخبرنا بالمزيد
form-signature = التوقيع
form-name = الاسم بخط واضح
form-date = التاريخ
form-page-print = اطبع
form-row = الصف { $number }
form-draw-table = الشيء نفسه في جدول
form-filled-by = يملؤها
form-copies = النسخ
form-copy = نسخة
form-version = الإصدار
filled-by = يملؤها { $who }
filled-by-pair = الاثنان معًا
copies =
    { $count ->
        [zero] بلا نسخ
        [one] نسخة واحدة
        [two] نسختان
        [few] { $count } نسخ
        [many] { $count } نسخة
       *[other] { $count } نسخة
    }
version = الإصدار { $version }
answer-yes = نعم
answer-no = لا

## المسارات وقوائم التحقق

process-title = رسم توضيحي: { $title }
process-list-title = الشيء نفسه خطوة بخطوة
process-next = التالي: الخطوة { $number }، «{ $label }».
process-yes = إذا نعم: الخطوة { $number }، «{ $label }».
process-no = إذا لا: الخطوة { $number }، «{ $label }».
process-repeat = كرّر من الخطوة { $number }، «{ $label }».
process-end = هنا ينتهي المسار.
checklist-title = قائمة تحقق
checklist-hint = لا تُحفظ علاماتك ولا تُرسل إلى أي مكان.

## عناوين القوائم

embed-activities = التمارين
embed-downloads = ملفات للتنزيل
embed-events = الفعاليات
embed-faq = أسئلة وأجوبة
embed-glossary = المصطلحات
embed-partners = الشركاء
embed-people = الأشخاص
embed-stories = تجارب

## الطباعة

print-contents = المحتويات
print-notes = ملاحظات
print-web = على الويب
print-part = الجزء
print-page = صفحة { $page } من { $pages }
print-row = الصف
print-months = الأشهر
print-result-all = إذا وضعت علامة على كل شيء
print-result-some = إذا بقي شيء بلا علامة
print-term-avoid = تجنّب:
print-cover-season = موسم { $range }
print-cover-name = الاسم
print-this-book-belongs-to = هذا الكتيّب يخص

## ملء الاستمارة على الشاشة

form-tools = إجاباتك
form-tools-note = ما تكتبه يبقى على هذا الجهاز ولا يُرسل إلى أي مكان.
form-keep = احفظ إجاباتي على هذا الجهاز
form-keep-hint = لا تختر هذا إلا على جهازك الخاص: كل من يستخدم هذا المتصفح يستطيع قراءة ما حُفظ.
form-kept = إجاباتك محفوظة الآن على هذا الجهاز.
form-unkept = لم تعد إجاباتك محفوظة على هذا الجهاز. ما زالت في الاستمارة.
form-restored = أُدرجت الإجابات المحفوظة على هذا الجهاز.
form-keep-failed = لا يسمح هذا المتصفح بالحفظ. احفظ الإجابات في ملف بدلًا من ذلك.
form-print-answers = اطبع إجاباتي
form-save-answers = احفظ إجاباتي في ملف
form-saved = إجاباتك في الملف { $file }.
form-open-answers = افتح الإجابات من ملف
form-open-question = ستحل الإجابات التي في الملف محل ما كتبته في هذه الاستمارة.
form-open-yes = استبدل إجاباتي
form-opened = أُدرجت الإجابات من { $file }.
form-clear = أفرغ الاستمارة
form-clear-question = ستُحذف كل إجاباتك في هذه الاستمارة، ومن هذا الجهاز أيضًا.
form-clear-yes = احذف إجاباتي
form-cancel = إلغاء
form-cleared = أُفرغت الاستمارة، ولم يبقَ منها شيء على هذا الجهاز.
form-check = هذه الإجابات ناقصة أو تحتاج إلى مراجعة. يمكنك الطباعة والحفظ مع ذلك.
form-missing-answer = هذه الإجابة ناقصة.
form-bad-email = شكل عنوان البريد الإلكتروني: name@example.org.
form-file-unreadable = لا توجد إجابات في { $file }. اختر ملفًا حُفظ من هذه الاستمارة: ينتهي اسمه بـ ‎.json.
form-file-other = في { $file } إجابات لاستمارة أخرى، { $found }. هذه الاستمارة هي { $form }.
form-file-version = في { $file } إجابات للإصدار { $found } من هذه الاستمارة. هذا هو الإصدار { $version }.
form-file-unknown = لا مكان في هذه الاستمارة لهذه الإجابات: { $names }
form-file-fits = عدد الإجابات التي أُدرجت حيث كانت الاستمارة فارغة: { $count }
form-draw-hint = على الورق مكان للرسم هنا. على الشاشة يمكنك أن تكتب الشيء نفسه في الجدول.

## علامات للمترجمين

translate-title = الترجمة
translate-hint = ما هو محاط بإطار متقطع لم يُترجم، وما هو محاط بإطار منقط تغيّر أصله بعد ترجمته. انقر على نص لترى من أين جاء. لتتبع رابطًا اضغط مفتاح Ctrl أو Shift.
translate-untranslated = غير مترجم
translate-translated = مترجم
translate-stale = قديم
translate-key = الاسم
translate-source = النص الأصلي
translate-comment = ملاحظة
translate-place = الملف والسطر
translate-changed = ما تغيّر في النص الأصلي:
translate-now = تغيّر النص الأصلي. هذا نصه الآن، أما نصه السابق فغير معروف:
translate-new = جديد في النص الأصلي وليس في الترجمة بعد:
translate-accept = حين تقول الترجمة الشيء نفسه، شغّل الأمر أو اكتب السطر تحت ‎[synced]‎ في مقدمة الصفحة:

## ما أضيف لاحقًا

archive-notice = هذه الصفحة من موسم سابق: { $season }.
side-by-side = { $languages } جنبًا إلى جنب
side-by-side-read = اقرأ جنبًا إلى جنب: { $languages }
stale-notice-start = تغيّر النص الأصلي لبداية هذه الصفحة بعد ترجمتها، وقد لا تكون الترجمة محدّثة.
stale-notice-section = تغيّر النص الأصلي لهذا القسم بعد ترجمته، وقد لا تكون الترجمة محدّثة.
stale-notice-link = اقرأ النص الأصلي ({ $language })
form-carry-question = هل تريد تعبئة الإجابات المناسبة؟
form-carry-yes = املأ ما يناسب
form-file-offer = إجابات تناسب الحقول الفارغة في هذا النموذج: { $count }.


## Search

search-slug = search
search-title = بحث
search-submit = ابحث
search-close = أغلق
search-found =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
search-none = لم نجد شيئًا عن «{ $query }». جرّب كلمة أخرى أو أقصر.
search-failed = لم ينجح البحث. تحقّق من الاتصال وحاول مرة أخرى.
search-more = اعرض المزيد من النتائج
search-key = افتح البحث بالمفتاح /
search-browse = كل المحتوى حسب الموضوع
search-script = يحتاج البحث إلى تشغيل JavaScript في المتصفح. وتجد كل الصفحات في هذه القوائم أيضًا.


## Reading without a connection

offline-update = هناك إصدار جديد من هذا الدليل.
offline-update-now = حدّث الآن
offline-update-later = لاحقًا
