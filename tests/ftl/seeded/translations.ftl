#== sitegen.toml
base_url = "https://example.org/"
source_language = "en"
[[languages]]
code = "en"
[[languages]]
code = "fi"
[[languages]]
code = "sv"
[[languages]]
code = "ar"
[translation.checks]
missing-interface = "off"
#== content/glossary/mentee.en.md
+++
title = "mentee"
definition = "The person who is mentored."
avoid = ["protégé", "learner"]
+++
#== content/glossary/mentee.fi.md
+++
title = "aktori"
definition = "Ihminen, joka saa mentorointia."
avoid = ["mentoroitava", "ohjattava"]
+++
#== content/glossary/mentee.sv.md
+++
title = "adept"
definition = "Den som får mentorskap."
avoid = ["adepten", "lärling"]
+++
#== content/glossary/mentee.ar.md
+++
title = "المسترشد"
definition = "من يتلقى الإرشاد."
avoid = ["المتدرب", "تلميذ"]
+++
#== i18n/en/a.ftl
### sitegen: allow unused-message

missing-one = The first that is missing
missing-two = The second that is missing
title = A heading
    .hint = A hint
    .label = A label
box = A box
    .hint = A note
value-one = A value
value-two = Another value
parts-one =
    .title = A part
parts-two =
    .title = Another part
twice-one = Once
twice-two = Once more
attribute-one = Text
    .a = Letter
attribute-two = More text
    .a = Another letter
branch-one =
    { $who ->
        [mentor] for mentors
       *[other] for all
    }
branch-two =
    { $whom ->
        [mentor] to mentors
       *[other] to all
    }
reference-one = See the guide
reference-two = See the rules
cycle-one = First
cycle-two = Second
cycle-three = Third
cycle-four = Fourth
hello = Hello { $name }, welcome
bye = Goodbye { $name }, come again
files =
    { $count ->
        [one] One file in { $folder }
       *[other] { $count } files in { $folder }
    }
pages =
    { $count ->
        [one] One page by { $author }
       *[other] { $count } pages by { $author }
    }
form-one = Of the group
form-two = Of the pair
function-one = Number { $n }
function-two = Day { $n }
option-one = About { $n }
option-two = On { $n }
kind =
    { $kind ->
        [meeting] A meeting
        [visit] A visit
       *[other] Something else
    }
sort =
    { $sort ->
        [book] A book
        [film] A film
       *[other] Something new
    }
days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
weeks =
    { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }
years =
    { $years ->
        [one] { $years } year
       *[other] { $years } years
    }
strong-one = Read the <strong>guide</strong> first
strong-two = Read the <em>rules</em> then
forbidden-one = This is plain
forbidden-two = That is plain
broken-one = Read <em>this</em> page
broken-two = Read <strong>that</strong> page
empty-one = Not empty
empty-two = Not empty either
same-one = Save the changes before you close the page
same-two = Ask us whenever you like
question = Do you want to go on?
sentence = Thank you, the message was sent.
spaces-one = Between words
spaces-two = Between other words
edge-one = At the beginning
edge-two = At the end
quotes-one = Say hello
quotes-two = Say goodbye
dots-one = Wait
dots-two = Go on
percent-one = Half of it
percent-two = A part of it: { $share }
date-one = It begins
date-two = It ends
avoid-one = The page of the mentee
avoid-two = Become a mentee
# max-length: 30
button-one = Save
# max-length: 30
button-two = Cancel
link-one = See the questions
link-two = See the guide
#== i18n/fi/a.ftl
title = Otsikko
    .hint = Vihje
    .lable = Nimiö
box = Laatikko
    .note = Selite
value-one =
    .title = Arvo
value-two =
    .text = Toinen arvo
parts-one = Osa
    .title = Osan nimi
parts-two = Toinen osa
    .title = Toisen osan nimi
twice-one = Kerran
twice-one = Toistamiseen
twice-two = Vielä kerran
twice-two = Ja taas
attribute-one = Tekstiä
    .a = Kirjain
    .a = Toinen kirjain
attribute-two = Lisää tekstiä
    .a = Merkki
    .a = Toinen merkki
branch-one =
    { $who ->
        [mentor] mentorille
        [mentor] toiselle mentorille
       *[other] kaikille
    }
branch-two =
    { $whom ->
        [mentor] mentoreille
       *[other] muille
        [other] lopuille
    }
reference-one = Katso { nowhere }
reference-two = Lue { -nobody }
cycle-one = { cycle-two }
cycle-two = { cycle-one }
cycle-three = { cycle-four }
cycle-four = { cycle-three }
hello = Hei { $nmae }
bye = Näkemiin, { $nane }
files =
    { $count ->
        [one] Yksi tiedosto
       *[other] { $count } tiedostoa kansiossa { $folder }
    }
pages =
    { $count ->
        [one] Yksi sivu, tekijä { $author }
       *[other] { $count } sivua
    }
# forms: nominative genitive
-group =
    { $case ->
       *[nominative] ryhmä
    }
# forms: nominative genitive
-pair =
    { $case ->
       *[nominative] pari
    }
# forms: nominative
-odd =
    { $case ->
        [wrong] ryhmä
        [strange] pari
       *[nominative] ryhmä
    }
form-one = Ryhmän jäsen { -group(case: "genitiv") } { -group(kase: "genitive") }
form-two = Parin jäsen { -pair(cas: "genitive") } { -pair(case: "genetive") }
function-one = Numero { NUMBR($n) }
function-two = Päivä { DATE($n) }
option-one = Noin { NUMBER($n, maximumFractionDigit: 2) }
option-two = Päivänä { DATETIME($n, dateStile: "long") }
kind =
    { $kind ->
        [meating] Tapaaminen
        [visit] Käynti
       *[other] Jotain muuta
    }
sort =
    { $sort ->
        [book] Kirja
        [flim] Elokuva
       *[other] Jotain uutta
    }
days =
    { $days ->
       *[other] { $days } päivää
    }
hours =
    { $hours ->
       *[other] { $hours } tuntia
    }
weeks =
    { $weeks ->
        [one] { $weeks } viikko
        [few] { $weeks } viikkoa
       *[other] { $weeks } viikkoa
    }
years =
    { $years ->
        [one] { $years } vuosi
        [two] { $years } vuotta
       *[other] { $years } vuotta
    }
strong-one = Lue ohje ensin
strong-two = Lue säännöt sitten
forbidden-one = Tämä on <script>x</script>
forbidden-two = Tuo on <div>x</div>
broken-one = Lue <em>sivu
broken-two = Lue <strong>sivu</em>
empty-one = { "" }
empty-two = { " " }
same-one = Save the changes before you close the page
same-two = Ask us whenever you like
question = Haluatko jatkaa.
sentence = Kiitos, viesti lähetettiin
spaces-one = Sanojen  väli
spaces-two = Toisten Sanojen  väli
edge-one = { " " }Alussa
edge-two = Lopussa{ " " }
quotes-one = Sano "hei"
quotes-two = Sano „näkemiin”
dots-one = Odota...
dots-two = Jatka...
percent-one = Tehty 50 %
percent-two = Tehty { $share }%, matkaa 5 km
date-one = Alkaa 18/1/2027
date-two = Päättyy klo 17:00
avoid-one = Mentoroitavan sivu
avoid-two = Tule ohjattavaksi
button-one = Tallenna kaikki muutokset ja sulje
button-two = Peruuta kaikki mitä olet tehnyt tähän asti
link-one = <a href="/en/faq/">Kysymykset</a>
link-two = <a href="https://example.org/en/guide/">Opas</a>
old-one = Vanha teksti
old-two = Vielä vanhempi teksti
#== i18n/sv/a.ftl
title = Rubrik
    .hint = Tips
    .lable = Etikett
box = Ruta
    .note = Förklaring
value-one =
    .title = Värde
value-two =
    .text = Ett annat värde
parts-one = Del
    .title = Delens namn
parts-two = En annan del
    .title = Den andra delens namn
twice-one = En gång
twice-one = Åter
twice-two = Än en gång
twice-two = Och igen
attribute-one = Lite text
    .a = Bokstav
    .a = Annan bokstav
attribute-two = Mer text
    .a = Tecken
    .a = Annat tecken
branch-one =
    { $who ->
        [mentor] för mentorn
        [mentor] för en annan mentor
       *[other] för alla
    }
branch-two =
    { $whom ->
        [mentor] till mentorer
       *[other] till andra
        [other] till övriga
    }
reference-one = Se { nowhere }
reference-two = Läs { -nobody }
cycle-one = { cycle-two }
cycle-two = { cycle-one }
cycle-three = { cycle-four }
cycle-four = { cycle-three }
hello = Hej { $nmae }
bye = Hej då, { $nane }
files =
    { $count ->
        [one] En fil
       *[other] { $count } filer i { $folder }
    }
pages =
    { $count ->
        [one] En sida av { $author }
       *[other] { $count } sidor
    }
# forms: nominative genitive
-group =
    { $case ->
       *[nominative] grupp
    }
# forms: nominative genitive
-pair =
    { $case ->
       *[nominative] par
    }
# forms: nominative
-odd =
    { $case ->
        [wrong] grupp
        [strange] par
       *[nominative] grupp
    }
form-one = Medlem av { -group(case: "genitiv") } { -group(kase: "genitive") }
form-two = Del av { -pair(cas: "genitive") } { -pair(case: "genetive") }
function-one = Nummer { NUMBR($n) }
function-two = Dag { DATE($n) }
option-one = Ungefär { NUMBER($n, maximumFractionDigit: 2) }
option-two = Den { DATETIME($n, dateStile: "long") }
kind =
    { $kind ->
        [meating] Möte
        [visit] Besök
       *[other] Något annat
    }
sort =
    { $sort ->
        [book] Bok
        [flim] Film
       *[other] Något nytt
    }
days =
    { $days ->
       *[other] { $days } dagar
    }
hours =
    { $hours ->
       *[other] { $hours } timmar
    }
weeks =
    { $weeks ->
        [one] { $weeks } vecka
        [few] { $weeks } veckor
       *[other] { $weeks } veckor
    }
years =
    { $years ->
        [zero] { $years } år
        [one] { $years } år
       *[other] { $years } år
    }
strong-one = Läs guiden först
strong-two = Läs reglerna sedan
forbidden-one = Det här är <script>x</script>
forbidden-two = Det där är <div>x</div>
broken-one = Läs <em>sidan
broken-two = Läs <strong>sidan</em>
empty-one = { "" }
empty-two = { " " }
same-one = Save the changes before you close the page
same-two = Ask us whenever you like
question = Vill du fortsätta.
sentence = Tack, meddelandet har skickats
spaces-one = Mellan  ord
spaces-two = Också Mellan  ord
edge-one = { " " }Först
edge-two = Sist{ " " }
quotes-one = Säg "hej"
quotes-two = Säg “hej då”
dots-one = Vänta...
dots-two = Fortsätt...
percent-one = Klart 50%
percent-two = Klart { $share }%, det är 5 km
date-one = Det börjar 18/1/2027
date-two = Det slutar 20/6/2027
avoid-one = Adeptens sida
avoid-two = Bli en lärling
button-one = Spara alla ändringar och stäng sidan
button-two = Ångra allt som du har gjort hittills
link-one = <a href="/en/faq/">Frågor</a>
link-two = <a href="https://example.org/en/guide/">Guide</a>
old-one = Gammal text
old-two = Ännu äldre text
#== i18n/ar/a.ftl
title = عنوان
    .hint = تلميح
    .lable = وسم
box = صندوق
    .note = شرح
value-one =
    .title = قيمة
value-two =
    .text = قيمة أخرى
parts-one = جزء
    .title = اسم الجزء
parts-two = جزء آخر
    .title = اسم الجزء الآخر
twice-one = مرة
twice-one = مرة أخرى
twice-two = مجددًا
twice-two = ثانية
attribute-one = نص
    .a = حرف
    .a = حرف آخر
attribute-two = نص إضافي
    .a = علامة
    .a = علامة أخرى
branch-one =
    { $who ->
        [mentor] للمرشد
        [mentor] لمرشد آخر
       *[other] للجميع
    }
branch-two =
    { $whom ->
        [mentor] إلى المرشدين
       *[other] إلى الآخرين
        [other] إلى الباقين
    }
reference-one = انظر { nowhere }
reference-two = اقرأ { -nobody }
cycle-one = { cycle-two }
cycle-two = { cycle-one }
cycle-three = { cycle-four }
cycle-four = { cycle-three }
hello = مرحبًا { $nmae }
bye = وداعًا { $nane }
files =
    { $count ->
        [zero] لا ملفات في { $folder }
        [one] ملف واحد
        [two] ملفان في { $folder }
        [few] { $count } ملفات في { $folder }
        [many] { $count } ملفًا في { $folder }
       *[other] { $count } ملف في { $folder }
    }
pages =
    { $count ->
        [zero] لا صفحات بقلم { $author }
        [one] صفحة بقلم { $author }
        [two] صفحتان بقلم { $author }
        [few] { $count } صفحات
        [many] { $count } صفحة بقلم { $author }
       *[other] { $count } صفحة بقلم { $author }
    }
# forms: nominative genitive
-group =
    { $case ->
       *[nominative] مجموعة
    }
# forms: nominative genitive
-pair =
    { $case ->
       *[nominative] ثنائي
    }
# forms: nominative
-odd =
    { $case ->
        [wrong] مجموعة
        [strange] ثنائي
       *[nominative] مجموعة
    }
form-one = عضو في { -group(case: "genitiv") } { -group(kase: "genitive") }
form-two = فرد من { -pair(cas: "genitive") } { -pair(case: "genetive") }
function-one = رقم { NUMBR($n) }
function-two = يوم { DATE($n) }
option-one = حوالي { NUMBER($n, maximumFractionDigit: 2) }
option-two = في { DATETIME($n, dateStile: "long") }
kind =
    { $kind ->
        [meating] لقاء
        [visit] زيارة
       *[other] شيء آخر
    }
sort =
    { $sort ->
        [book] كتاب
        [flim] فيلم
       *[other] شيء جديد
    }
days =
    { $days ->
        [one] يوم واحد { $days }
       *[other] { $days } يوم
    }
hours =
    { $hours ->
        [zero] لا ساعات { $hours }
        [one] ساعة { $hours }
        [two] ساعتان { $hours }
        [few] { $hours } ساعات
       *[other] { $hours } ساعة
    }
weeks = { NUMBER($weeks, type: "ordinal") ->
        [few] الأسبوع { $weeks }
       *[other] الأسبوع { $weeks }
    }
years = { NUMBER($years, type: "ordinal") ->
        [one] السنة { $years }
       *[other] السنة { $years }
    }
strong-one = اقرأ الدليل أولًا
strong-two = اقرأ القواعد بعد ذلك
forbidden-one = هذا <script>x</script>
forbidden-two = ذاك <div>x</div>
broken-one = اقرأ <em>الصفحة
broken-two = اقرأ <strong>الصفحة</em>
empty-one = { "" }
empty-two = { " " }
same-one = Save the changes before you close the page
same-two = Ask us whenever you like
question = هل تريد المتابعة.
sentence = شكرًا، أُرسلت الرسالة
spaces-one = بين  كلمات
spaces-two = أيضًا بين  كلمات
edge-one = { " " }في البداية
edge-two = في النهاية{ " " }
quotes-one = قل "مرحبًا"
quotes-two = قل "وداعًا"
dots-one = انتظر...
dots-two = تابع...
percent-one = تم 50 %
percent-two = تم { $share } %
date-one = يبدأ في 18.1.2027
date-two = ينتهي في 20.6.2027
avoid-one = صفحة المتدرب
avoid-two = كن تلميذ
button-one = احفظ كل التغييرات التي أجريتها ثم أغلق الصفحة
button-two = تراجع عن كل ما فعلته حتى الآن من تغييرات
link-one = <a href="/en/faq/">أسئلة</a>
link-two = <a href="https://example.org/en/guide/">دليل</a>
old-one = نص قديم
old-two = نص أقدم
#~ ftl::missing-attribute i18n/ar/a.ftl 1:1
#~ ftl::extra-attribute i18n/ar/a.ftl 3:6
#~ ftl::missing-attribute i18n/ar/a.ftl 4:1
#~ ftl::extra-attribute i18n/ar/a.ftl 5:6
#~ ftl::missing-value i18n/ar/a.ftl 6:1
#~ ftl::extra-attribute i18n/ar/a.ftl 7:6
#~ ftl::missing-value i18n/ar/a.ftl 8:1
#~ ftl::extra-attribute i18n/ar/a.ftl 9:6
#~ ftl::extra-value i18n/ar/a.ftl 10:1
#~ ftl::extra-value i18n/ar/a.ftl 12:1
#~ ftl::duplicate i18n/ar/a.ftl 15:1
#~ ftl::duplicate i18n/ar/a.ftl 17:1
#~ ftl::duplicate-attribute i18n/ar/a.ftl 20:6
#~ ftl::duplicate-attribute i18n/ar/a.ftl 23:6
#~ ftl::duplicate-variant i18n/ar/a.ftl 27:10
#~ ftl::duplicate-variant i18n/ar/a.ftl 34:10
#~ ftl::unknown-reference i18n/ar/a.ftl 36:24
#~ ftl::unknown-reference i18n/ar/a.ftl 37:24
#~ ftl::cycle i18n/ar/a.ftl 39:15
#~ ftl::cycle i18n/ar/a.ftl 41:16
#~ ftl::unknown-variable i18n/ar/a.ftl 42:19
#~ ftl::unknown-variable i18n/ar/a.ftl 43:17
#~ ftl::dropped-variable i18n/ar/a.ftl 47:10
#~ ftl::dropped-variable i18n/ar/a.ftl 58:10
#~ ftl::form-missing i18n/ar/a.ftl 64:8
#~ ftl::form-missing i18n/ar/a.ftl 69:8
#~ ftl::form-undeclared i18n/ar/a.ftl 75:10
#~ ftl::form-undeclared i18n/ar/a.ftl 76:10
#~ ftl::unknown-form i18n/ar/a.ftl 79:28
#~ ftl::unknown-parameter i18n/ar/a.ftl 79:56
#~ ftl::unknown-parameter i18n/ar/a.ftl 80:27
#~ ftl::unknown-form i18n/ar/a.ftl 80:54
#~ ftl::unknown-function i18n/ar/a.ftl 81:22
#~ ftl::unknown-function i18n/ar/a.ftl 82:22
#~ ftl::unknown-option i18n/ar/a.ftl 83:33
#~ ftl::unknown-option i18n/ar/a.ftl 84:32
#~ ftl::unknown-key i18n/ar/a.ftl 87:10
#~ ftl::unknown-key i18n/ar/a.ftl 94:10
#~ ftl::plural-missing i18n/ar/a.ftl 98:8
#~ ftl::plural-missing i18n/ar/a.ftl 103:8
#~ ftl::plural-useless i18n/ar/a.ftl 111:10
#~ ftl::plural-useless i18n/ar/a.ftl 115:10
#~ ftl::markup-differs i18n/ar/a.ftl 118:1
#~ ftl::markup-differs i18n/ar/a.ftl 119:1
#~ ftl::markup-forbidden i18n/ar/a.ftl 120:1
#~ ftl::markup-forbidden i18n/ar/a.ftl 121:1
#~ ftl::markup-broken i18n/ar/a.ftl 122:1
#~ ftl::markup-broken i18n/ar/a.ftl 123:1
#~ ftl::empty-translation i18n/ar/a.ftl 124:1
#~ ftl::empty-translation i18n/ar/a.ftl 125:1
#~ ftl::same-as-source i18n/ar/a.ftl 126:1
#~ ftl::same-as-source i18n/ar/a.ftl 127:1
#~ ftl::end-punctuation i18n/ar/a.ftl 128:1
#~ ftl::end-punctuation i18n/ar/a.ftl 129:1
#~ ftl::double-space i18n/ar/a.ftl 130:17
#~ ftl::double-space i18n/ar/a.ftl 131:23
#~ ftl::edge-space i18n/ar/a.ftl 132:1
#~ ftl::edge-space i18n/ar/a.ftl 133:1
#~ ftl::quotes i18n/ar/a.ftl 134:17
#~ ftl::quotes i18n/ar/a.ftl 134:24
#~ ftl::quotes i18n/ar/a.ftl 135:17
#~ ftl::quotes i18n/ar/a.ftl 135:24
#~ ftl::end-punctuation i18n/ar/a.ftl 136:1
#~ ftl::ellipsis i18n/ar/a.ftl 136:17
#~ ftl::end-punctuation i18n/ar/a.ftl 137:1
#~ ftl::ellipsis i18n/ar/a.ftl 137:16
#~ ftl::avoided-word i18n/ar/a.ftl 142:18
#~ ftl::avoided-word i18n/ar/a.ftl 143:16
#~ ftl::too-long i18n/ar/a.ftl 144:1
#~ ftl::too-long i18n/ar/a.ftl 145:1
#~ ftl::markup-differs i18n/ar/a.ftl 146:1
#~ ftl::foreign-link i18n/ar/a.ftl 146:21
#~ ftl::markup-differs i18n/ar/a.ftl 147:1
#~ ftl::foreign-link i18n/ar/a.ftl 147:40
#~ ftl::obsolete-message i18n/ar/a.ftl 148:1
#~ ftl::obsolete-message i18n/ar/a.ftl 149:1
#~ ftl::missing-message i18n/en/a.ftl 3:1
#~ ftl::missing-message i18n/en/a.ftl 3:1
#~ ftl::missing-message i18n/en/a.ftl 3:1
#~ ftl::missing-message i18n/en/a.ftl 4:1
#~ ftl::missing-message i18n/en/a.ftl 4:1
#~ ftl::missing-message i18n/en/a.ftl 4:1
#~ ftl::missing-message i18n/en/site.ftl 1:1
#~ ftl::missing-message i18n/en/site.ftl 1:1
#~ ftl::missing-message i18n/en/site.ftl 3:1
#~ ftl::missing-message i18n/en/site.ftl 3:1
#~ ftl::missing-attribute i18n/fi/a.ftl 1:1
#~ ftl::extra-attribute i18n/fi/a.ftl 3:6
#~ ftl::missing-attribute i18n/fi/a.ftl 4:1
#~ ftl::extra-attribute i18n/fi/a.ftl 5:6
#~ ftl::missing-value i18n/fi/a.ftl 6:1
#~ ftl::extra-attribute i18n/fi/a.ftl 7:6
#~ ftl::missing-value i18n/fi/a.ftl 8:1
#~ ftl::extra-attribute i18n/fi/a.ftl 9:6
#~ ftl::extra-value i18n/fi/a.ftl 10:1
#~ ftl::extra-value i18n/fi/a.ftl 12:1
#~ ftl::duplicate i18n/fi/a.ftl 15:1
#~ ftl::duplicate i18n/fi/a.ftl 17:1
#~ ftl::duplicate-attribute i18n/fi/a.ftl 20:6
#~ ftl::duplicate-attribute i18n/fi/a.ftl 23:6
#~ ftl::duplicate-variant i18n/fi/a.ftl 27:10
#~ ftl::duplicate-variant i18n/fi/a.ftl 34:10
#~ ftl::unknown-reference i18n/fi/a.ftl 36:25
#~ ftl::unknown-reference i18n/fi/a.ftl 37:23
#~ ftl::cycle i18n/fi/a.ftl 39:15
#~ ftl::cycle i18n/fi/a.ftl 41:16
#~ ftl::unknown-variable i18n/fi/a.ftl 42:16
#~ ftl::unknown-variable i18n/fi/a.ftl 43:20
#~ ftl::dropped-variable i18n/fi/a.ftl 46:10
#~ ftl::dropped-variable i18n/fi/a.ftl 52:10
#~ ftl::form-missing i18n/fi/a.ftl 56:8
#~ ftl::form-missing i18n/fi/a.ftl 61:8
#~ ftl::form-undeclared i18n/fi/a.ftl 67:10
#~ ftl::form-undeclared i18n/fi/a.ftl 68:10
#~ ftl::unknown-form i18n/fi/a.ftl 71:34
#~ ftl::unknown-parameter i18n/fi/a.ftl 71:62
#~ ftl::unknown-parameter i18n/fi/a.ftl 72:32
#~ ftl::unknown-form i18n/fi/a.ftl 72:59
#~ ftl::unknown-function i18n/fi/a.ftl 73:25
#~ ftl::unknown-function i18n/fi/a.ftl 74:24
#~ ftl::unknown-option i18n/fi/a.ftl 75:32
#~ ftl::unknown-option i18n/fi/a.ftl 76:37
#~ ftl::unknown-key i18n/fi/a.ftl 79:10
#~ ftl::unknown-key i18n/fi/a.ftl 86:10
#~ ftl::plural-missing i18n/fi/a.ftl 90:8
#~ ftl::plural-missing i18n/fi/a.ftl 94:8
#~ ftl::plural-useless i18n/fi/a.ftl 100:10
#~ ftl::plural-useless i18n/fi/a.ftl 106:10
#~ ftl::markup-differs i18n/fi/a.ftl 109:1
#~ ftl::markup-differs i18n/fi/a.ftl 110:1
#~ ftl::markup-forbidden i18n/fi/a.ftl 111:1
#~ ftl::markup-forbidden i18n/fi/a.ftl 112:1
#~ ftl::markup-broken i18n/fi/a.ftl 113:1
#~ ftl::markup-broken i18n/fi/a.ftl 114:1
#~ ftl::empty-translation i18n/fi/a.ftl 115:1
#~ ftl::empty-translation i18n/fi/a.ftl 116:1
#~ ftl::same-as-source i18n/fi/a.ftl 117:1
#~ ftl::same-as-source i18n/fi/a.ftl 118:1
#~ ftl::end-punctuation i18n/fi/a.ftl 119:1
#~ ftl::end-punctuation i18n/fi/a.ftl 120:1
#~ ftl::double-space i18n/fi/a.ftl 121:21
#~ ftl::double-space i18n/fi/a.ftl 122:29
#~ ftl::edge-space i18n/fi/a.ftl 123:1
#~ ftl::edge-space i18n/fi/a.ftl 124:1
#~ ftl::quotes i18n/fi/a.ftl 125:19
#~ ftl::quotes i18n/fi/a.ftl 125:23
#~ ftl::quotes i18n/fi/a.ftl 126:19
#~ ftl::end-punctuation i18n/fi/a.ftl 127:1
#~ ftl::ellipsis i18n/fi/a.ftl 127:17
#~ ftl::end-punctuation i18n/fi/a.ftl 128:1
#~ ftl::ellipsis i18n/fi/a.ftl 128:17
#~ ftl::no-break-space i18n/fi/a.ftl 129:23
#~ ftl::no-break-space i18n/fi/a.ftl 130:31
#~ ftl::no-break-space i18n/fi/a.ftl 130:42
#~ ftl::date-form i18n/fi/a.ftl 131:18
#~ ftl::date-form i18n/fi/a.ftl 132:26
#~ ftl::avoided-word i18n/fi/a.ftl 133:13
#~ ftl::avoided-word i18n/fi/a.ftl 134:18
#~ ftl::too-long i18n/fi/a.ftl 135:1
#~ ftl::too-long i18n/fi/a.ftl 136:1
#~ ftl::markup-differs i18n/fi/a.ftl 137:1
#~ ftl::foreign-link i18n/fi/a.ftl 137:21
#~ ftl::markup-differs i18n/fi/a.ftl 138:1
#~ ftl::foreign-link i18n/fi/a.ftl 138:40
#~ ftl::obsolete-message i18n/fi/a.ftl 139:1
#~ ftl::obsolete-message i18n/fi/a.ftl 140:1
#~ ftl::missing-attribute i18n/sv/a.ftl 1:1
#~ ftl::extra-attribute i18n/sv/a.ftl 3:6
#~ ftl::missing-attribute i18n/sv/a.ftl 4:1
#~ ftl::extra-attribute i18n/sv/a.ftl 5:6
#~ ftl::missing-value i18n/sv/a.ftl 6:1
#~ ftl::extra-attribute i18n/sv/a.ftl 7:6
#~ ftl::missing-value i18n/sv/a.ftl 8:1
#~ ftl::extra-attribute i18n/sv/a.ftl 9:6
#~ ftl::extra-value i18n/sv/a.ftl 10:1
#~ ftl::extra-value i18n/sv/a.ftl 12:1
#~ ftl::duplicate i18n/sv/a.ftl 15:1
#~ ftl::duplicate i18n/sv/a.ftl 17:1
#~ ftl::duplicate-attribute i18n/sv/a.ftl 20:6
#~ ftl::duplicate-attribute i18n/sv/a.ftl 23:6
#~ ftl::duplicate-variant i18n/sv/a.ftl 27:10
#~ ftl::duplicate-variant i18n/sv/a.ftl 34:10
#~ ftl::unknown-reference i18n/sv/a.ftl 36:22
#~ ftl::unknown-reference i18n/sv/a.ftl 37:23
#~ ftl::cycle i18n/sv/a.ftl 39:15
#~ ftl::cycle i18n/sv/a.ftl 41:16
#~ ftl::unknown-variable i18n/sv/a.ftl 42:16
#~ ftl::unknown-variable i18n/sv/a.ftl 43:18
#~ ftl::dropped-variable i18n/sv/a.ftl 46:10
#~ ftl::dropped-variable i18n/sv/a.ftl 52:10
#~ ftl::form-missing i18n/sv/a.ftl 56:8
#~ ftl::form-missing i18n/sv/a.ftl 61:8
#~ ftl::form-undeclared i18n/sv/a.ftl 67:10
#~ ftl::form-undeclared i18n/sv/a.ftl 68:10
#~ ftl::unknown-form i18n/sv/a.ftl 71:31
#~ ftl::unknown-parameter i18n/sv/a.ftl 71:59
#~ ftl::unknown-parameter i18n/sv/a.ftl 72:27
#~ ftl::unknown-form i18n/sv/a.ftl 72:54
#~ ftl::unknown-function i18n/sv/a.ftl 73:25
#~ ftl::unknown-function i18n/sv/a.ftl 74:22
#~ ftl::unknown-option i18n/sv/a.ftl 75:35
#~ ftl::unknown-option i18n/sv/a.ftl 76:33
#~ ftl::unknown-key i18n/sv/a.ftl 79:10
#~ ftl::unknown-key i18n/sv/a.ftl 86:10
#~ ftl::plural-missing i18n/sv/a.ftl 90:8
#~ ftl::plural-missing i18n/sv/a.ftl 94:8
#~ ftl::plural-useless i18n/sv/a.ftl 100:10
#~ ftl::plural-useless i18n/sv/a.ftl 105:10
#~ ftl::markup-differs i18n/sv/a.ftl 109:1
#~ ftl::markup-differs i18n/sv/a.ftl 110:1
#~ ftl::markup-forbidden i18n/sv/a.ftl 111:1
#~ ftl::markup-forbidden i18n/sv/a.ftl 112:1
#~ ftl::markup-broken i18n/sv/a.ftl 113:1
#~ ftl::markup-broken i18n/sv/a.ftl 114:1
#~ ftl::empty-translation i18n/sv/a.ftl 115:1
#~ ftl::empty-translation i18n/sv/a.ftl 116:1
#~ ftl::same-as-source i18n/sv/a.ftl 117:1
#~ ftl::same-as-source i18n/sv/a.ftl 118:1
#~ ftl::end-punctuation i18n/sv/a.ftl 119:1
#~ ftl::end-punctuation i18n/sv/a.ftl 120:1
#~ ftl::double-space i18n/sv/a.ftl 121:20
#~ ftl::double-space i18n/sv/a.ftl 122:26
#~ ftl::edge-space i18n/sv/a.ftl 123:1
#~ ftl::edge-space i18n/sv/a.ftl 124:1
#~ ftl::quotes i18n/sv/a.ftl 125:18
#~ ftl::quotes i18n/sv/a.ftl 125:22
#~ ftl::quotes i18n/sv/a.ftl 126:18
#~ ftl::end-punctuation i18n/sv/a.ftl 127:1
#~ ftl::ellipsis i18n/sv/a.ftl 127:17
#~ ftl::end-punctuation i18n/sv/a.ftl 128:1
#~ ftl::ellipsis i18n/sv/a.ftl 128:20
#~ ftl::no-break-space i18n/sv/a.ftl 129:23
#~ ftl::no-break-space i18n/sv/a.ftl 130:31
#~ ftl::no-break-space i18n/sv/a.ftl 130:42
#~ ftl::date-form i18n/sv/a.ftl 131:23
#~ ftl::date-form i18n/sv/a.ftl 132:23
#~ ftl::avoided-word i18n/sv/a.ftl 133:13
#~ ftl::avoided-word i18n/sv/a.ftl 134:20
#~ ftl::too-long i18n/sv/a.ftl 135:1
#~ ftl::too-long i18n/sv/a.ftl 136:1
#~ ftl::markup-differs i18n/sv/a.ftl 137:1
#~ ftl::foreign-link i18n/sv/a.ftl 137:21
#~ ftl::markup-differs i18n/sv/a.ftl 138:1
#~ ftl::foreign-link i18n/sv/a.ftl 138:40
#~ ftl::obsolete-message i18n/sv/a.ftl 139:1
#~ ftl::obsolete-message i18n/sv/a.ftl 140:1
