-brand = جنبًا إلى جنب
    .gender = neuter
-mentee =
    { $number ->
        [plural] متدربون
       *[singular] متدرب
    }
-season-of = موسم { $year }
welcome = مرحبًا بكم في { -brand }!
welcome-name = مرحبًا، { $name }!
long =
    السطر الأول من النص
    يتبعه هذا، وهنا المزيد:
      سطر بمسافة بادئة.

    فقرة مستقلة.
block = سطر واحد
    والسطر التالي.
special = { "[" }أقواس]، { "*" }نجوم، { ".نقاط" } و{ "}" } حروف هنا.
unicode = مقهى وابتسامة { "\U01F600" }
empty = { "" }
quote = قالت: «تعالوا معنا» ثم «قريبًا».
number = الجواب { 42 } أو { -3.14 }.
address = راسلونا على help@example.org أو زوروا https://example.org/help/?a=b%20c.
percent = اكتمل { NUMBER($share, style: "percent") }، النصف على الأقل.
date = من { DATETIME($start, dateStyle: "long") } إلى { DATETIME($end, month: "long", day: "numeric") }.
range = { RANGE($start, $end) }
nested = { { { $name } } }
menu = القائمة
pdf = PDF
abbreviation = كتب ومجلات وغير ذلك.
waiting = يرجى الانتظار…
colon = الاسم:
question = هل تريد حفظ التغييرات؟
markup = اقرأ <strong>هذا</strong> و<a href="/ar/guide/">الدليل</a>، ثم اضغط <kbd>Ctrl</kbd>.<br>ثم تابع.
angle = a < b، c > d، و<{ $name }>
both = النص
    .title = العنوان
    .aria-label = تسمية فيها { $name }
parts-only =
    .placeholder = name@example.org
    .title = بريدك الإلكتروني
refers = { welcome } انظر «{ both.title }».
capital = { -mentee(number: "plural") } مرحب بهم في { -season-of(year: "2027") }.
days =
    { $days ->
        [zero] لا أيام متبقية
        [one] يوم واحد متبقٍّ
        [two] يومان متبقيان
        [few] { $days } أيام متبقية
        [many] { $days } يومًا متبقيًا
       *[other] { $days } يوم متبقٍّ
    }
exact = { $n ->
    [0] لا شيء
    [1] شيء واحد
    [2] شيئان
    [few] { $n } أشياء
    [many] { $n } شيئًا
   *[other] { $n } شيء
 }
place = المركز { $n }
decimal = { NUMBER($n, minimumFractionDigits: 1) } من النقاط
gender =
    { $gender ->
        [female] دعت { $name } أصدقاءها.
       *[other] دعا { $name } أصدقاءه.
    }
by-term = هو
two = الأشخاص: { $people }، الأيام: { $days }
in-line = { $files ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    } في { $folder }.
button = حفظ التغييرات
