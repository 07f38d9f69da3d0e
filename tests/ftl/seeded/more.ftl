#== sitegen.toml
base_url = "https://example.org/"
[[languages]]
code = "fi"
[[languages]]
code = "en"
[[languages]]
code = "sv"
[[languages]]
code = "ar"
[translation.checks]
missing-interface = "off"
missing-message = "off"
#== i18n/fi/a.ftl
### sitegen: allow unused-message

ensin = Hei { $nimi }
toinen = Toinen teksti
kolmas = Kolmas teksti
neljas = Neljäs { $nimi }
kierto-yksi = Yksi
kierto-kaksi = Kaksi
arvo = Arvoja
arvo-kaksi = Toisia arvoja
osat =
    .a = Osa tästä
osat-kaksi =
    .a = Osa tuosta
luku = Luku { $n }
luku-kaksi = Toinen luku { $n }
merkinta = Lue tämä
merkinta-kaksi = Lue tuo
maarite = Teksti
    .a = Kirjain
    .b = Merkki
maarite-kaksi = Toinen
    .a = Kirjain
valinta =
    { $who ->
        [mentor] mentorille
       *[other] muille
    }
valinta-kaksi =
    { $who ->
        [mentor] mentoreille
       *[other] kaikille
    }
nielty = Tämä luetaan
nielty-kaksi = Tämäkin luetaan
muoto = Ryhmän jäsen
#== i18n/en/a.ftl
ensin = Hello { $nimi }
toinen = The { -second(cas: "x") } text, { -second(kase: "y") }
-second = second
-second = other
-third = third
-third = another
kolmas = Third { -thrid }
neljas = { $nimi } { -fourth }
kierto-yksi = { kierto-kaksi }
kierto-kaksi = { kierto-yksi }
arvo =
    .a = Value
arvo-kaksi =
    .a = Value
osat = Parts
    .a = A part of it
osat-kaksi = More parts
    .a = A part of that
luku = { NUMER($n) } { NUMBER($n, minimumDigits: 2) } { DAT($n) }
luku-kaksi = { NUMBER($n, stile: "percent") }
merkinta = Read <script>this</script>
merkinta-kaksi = Read <div>that</div> <em>now
maarite = Text  here
    .a = Letter
    .a = Another  letter
maarite-kaksi = More
    .b = Letter
    .b = Another letter
valinta =
    { $who ->
        [mentor] for mentors
        [mentor] for a mentor
       *[other] for others
    }
valinta-kaksi =
    { $who ->
        [mentor] to mentors
       *[other] to others
        [other] to all
    }
# forms: nominative possessive
-club =
    { $case ->
        [genitive] of the club
        [dative] to the club
       *[nominative] the club
    }
# forms: nominative possessive
-crew =
    { $case ->
       *[nominative] the crew
    }
muoto = Member { -club(case: "genitiv") } and { -crew(case: "posessive") }
avoin = { DATETIME(
nielty = This is lost
avoin-kaksi = { NUMBER(
nielty-kaksi = This is lost too
#== i18n/sv/a.ftl
ensin = Hej { $nimi
toinen = Den andra texten {
kolmas = Den tredje texten
neljas = Den fjärde { NUMBER(
arvo = Värden
arvo-kaksi = { $n ->
    [one] ett värde
    [other] flera värden
 }
#== i18n/ar/a.ftl
ensin = مرحبًا { $nimi
toinen = النص الثاني {
kolmas = النص الثالث
neljas = الرابع { NUMBER(
arvo = قيم
arvo-kaksi = { $n ->
    [one] قيمة
    [other] قيم كثيرة
 }
#~ ftl::syntax i18n/ar/a.ftl 1:16
#~ ftl::syntax i18n/ar/a.ftl 2:22
#~ ftl::swallowed i18n/ar/a.ftl 3:1
#~ ftl::syntax i18n/ar/a.ftl 4:25
#~ ftl::swallowed i18n/ar/a.ftl 5:1
#~ ftl::syntax i18n/ar/a.ftl 8:5
#~ ftl::unknown-parameter i18n/en/a.ftl 2:24
#~ ftl::unknown-parameter i18n/en/a.ftl 2:52
#~ ftl::duplicate i18n/en/a.ftl 4:1
#~ ftl::duplicate i18n/en/a.ftl 6:1
#~ ftl::unknown-reference i18n/en/a.ftl 7:18
#~ ftl::unknown-reference i18n/en/a.ftl 8:22
#~ ftl::cycle i18n/en/a.ftl 10:18
#~ ftl::missing-value i18n/en/a.ftl 11:1
#~ ftl::extra-attribute i18n/en/a.ftl 12:6
#~ ftl::missing-value i18n/en/a.ftl 13:1
#~ ftl::extra-attribute i18n/en/a.ftl 14:6
#~ ftl::extra-value i18n/en/a.ftl 15:1
#~ ftl::extra-value i18n/en/a.ftl 17:1
#~ ftl::unknown-function i18n/en/a.ftl 19:10
#~ ftl::unknown-option i18n/en/a.ftl 19:35
#~ ftl::unknown-function i18n/en/a.ftl 19:57
#~ ftl::unknown-option i18n/en/a.ftl 20:27
#~ ftl::markup-forbidden i18n/en/a.ftl 21:1
#~ ftl::markup-broken i18n/en/a.ftl 22:1
#~ ftl::markup-forbidden i18n/en/a.ftl 22:1
#~ ftl::missing-attribute i18n/en/a.ftl 23:1
#~ ftl::double-space i18n/en/a.ftl 23:15
#~ ftl::duplicate-attribute i18n/en/a.ftl 25:6
#~ ftl::double-space i18n/en/a.ftl 25:17
#~ ftl::missing-attribute i18n/en/a.ftl 26:1
#~ ftl::extra-attribute i18n/en/a.ftl 27:6
#~ ftl::duplicate-attribute i18n/en/a.ftl 28:6
#~ ftl::duplicate-variant i18n/en/a.ftl 32:10
#~ ftl::duplicate-variant i18n/en/a.ftl 39:10
#~ ftl::form-missing i18n/en/a.ftl 43:8
#~ ftl::form-undeclared i18n/en/a.ftl 44:10
#~ ftl::form-undeclared i18n/en/a.ftl 45:10
#~ ftl::form-missing i18n/en/a.ftl 50:8
#~ ftl::unknown-form i18n/en/a.ftl 53:24
#~ ftl::unknown-form i18n/en/a.ftl 53:55
#~ ftl::syntax i18n/en/a.ftl 54:19
#~ ftl::swallowed i18n/en/a.ftl 55:1
#~ ftl::syntax i18n/en/a.ftl 56:23
#~ ftl::swallowed i18n/en/a.ftl 57:1
#~ ftl::syntax i18n/sv/a.ftl 1:13
#~ ftl::syntax i18n/sv/a.ftl 2:27
#~ ftl::swallowed i18n/sv/a.ftl 3:1
#~ ftl::syntax i18n/sv/a.ftl 4:29
#~ ftl::swallowed i18n/sv/a.ftl 5:1
#~ ftl::syntax i18n/sv/a.ftl 8:5
