#== sitegen.toml
base_url = "https://example.org/"
[[languages]]
code = "fi"
[[languages]]
code = "en"
[[languages]]
code = "sv"
[[languages]]
code = "de"
[translation.checks]
missing-message = "off"
missing-interface = "off"
unused-term = "off"
#== i18n/fi/a.ftl
### sitegen: allow unused-message

quotes = Sano "hei" tai “moi” tai 'terve'
guillemets = Sano «hei»
dots = Odota...
percent = Tehty 50 % ja 10%
placeable = Tehty { $share } % ja { $n }%
units = Matkaa 5 km, painoa 3kg, { $size } Mt, hinta 20 €
date = Alkaa 18/1/2027, päättyy 08.01.2027
time = Tavataan klo 17:00 ja klo 9:30
variants =
    { $n ->
        [one] "Yksi"
       *[other] { $n } "monta"
    }
#== i18n/en/a.ftl
quotes = Say "hi" or „hello“ or 'hey'
guillemets = Say ”hi“
dots = Wait...
percent = Done 50 % and 10 %
placeable = Done { $share } % and { $n }%
date = It begins on 18.1.2027 and ends 18. 2. 2027
variants =
    { $n ->
        [one] “One"
       *[other] { $n } "many"
    }
#== i18n/sv/a.ftl
quotes = Säg "hej" eller “hallå”
dots = Vänta...
percent = Klart 50%, { $n } %
units = 5 km, 3kg
date = 18/1/2027
#== i18n/de/a.ftl
quotes = Sag "hallo" oder “guten Tag”
dots = Warte...
percent = 50% fertig, 20 % übrig
date = 18/1/2027
#~ ftl::quotes i18n/de/a.ftl 1:14
#~ ftl::quotes i18n/de/a.ftl 1:20
#~ ftl::quotes i18n/de/a.ftl 1:27
#~ ftl::quotes i18n/de/a.ftl 1:37
#~ ftl::ellipsis i18n/de/a.ftl 2:13
#~ ftl::no-break-space i18n/de/a.ftl 3:13
#~ ftl::no-break-space i18n/de/a.ftl 3:25
#~ ftl::date-form i18n/de/a.ftl 4:8
#~ ftl::quotes i18n/en/a.ftl 1:14
#~ ftl::quotes i18n/en/a.ftl 1:17
#~ ftl::quotes i18n/en/a.ftl 1:22
#~ ftl::quotes i18n/en/a.ftl 1:28
#~ ftl::quotes i18n/en/a.ftl 1:33
#~ ftl::quotes i18n/en/a.ftl 1:37
#~ ftl::quotes i18n/en/a.ftl 2:18
#~ ftl::quotes i18n/en/a.ftl 2:21
#~ ftl::ellipsis i18n/en/a.ftl 3:12
#~ ftl::no-break-space i18n/en/a.ftl 4:18
#~ ftl::no-break-space i18n/en/a.ftl 4:27
#~ ftl::no-break-space i18n/en/a.ftl 5:28
#~ ftl::date-form i18n/en/a.ftl 6:21
#~ ftl::date-form i18n/en/a.ftl 6:40
#~ ftl::quotes i18n/en/a.ftl 9:19
#~ ftl::quotes i18n/en/a.ftl 10:24
#~ ftl::quotes i18n/en/a.ftl 10:29
#~ ftl::quotes i18n/fi/a.ftl 3:15
#~ ftl::quotes i18n/fi/a.ftl 3:19
#~ ftl::quotes i18n/fi/a.ftl 3:25
#~ ftl::quotes i18n/fi/a.ftl 3:35
#~ ftl::quotes i18n/fi/a.ftl 3:41
#~ ftl::quotes i18n/fi/a.ftl 4:19
#~ ftl::quotes i18n/fi/a.ftl 4:23
#~ ftl::ellipsis i18n/fi/a.ftl 5:13
#~ ftl::no-break-space i18n/fi/a.ftl 6:19
#~ ftl::no-break-space i18n/fi/a.ftl 6:27
#~ ftl::no-break-space i18n/fi/a.ftl 7:29
#~ ftl::no-break-space i18n/fi/a.ftl 7:41
#~ ftl::no-break-space i18n/fi/a.ftl 8:17
#~ ftl::no-break-space i18n/fi/a.ftl 8:30
#~ ftl::no-break-space i18n/fi/a.ftl 8:43
#~ ftl::no-break-space i18n/fi/a.ftl 8:56
#~ ftl::date-form i18n/fi/a.ftl 9:14
#~ ftl::date-form i18n/fi/a.ftl 9:33
#~ ftl::date-form i18n/fi/a.ftl 10:23
#~ ftl::date-form i18n/fi/a.ftl 10:35
#~ ftl::quotes i18n/fi/a.ftl 13:15
#~ ftl::quotes i18n/fi/a.ftl 13:20
#~ ftl::quotes i18n/fi/a.ftl 14:24
#~ ftl::quotes i18n/fi/a.ftl 14:30
#~ ftl::quotes i18n/sv/a.ftl 1:14
#~ ftl::quotes i18n/sv/a.ftl 1:18
#~ ftl::quotes i18n/sv/a.ftl 1:26
#~ ftl::ellipsis i18n/sv/a.ftl 2:13
#~ ftl::no-break-space i18n/sv/a.ftl 3:19
#~ ftl::unknown-variable i18n/sv/a.ftl 3:25
#~ ftl::no-break-space i18n/sv/a.ftl 3:28
#~ ftl::dropped-variable i18n/sv/a.ftl 4:1
#~ ftl::no-break-space i18n/sv/a.ftl 4:10
#~ ftl::no-break-space i18n/sv/a.ftl 4:16
#~ ftl::date-form i18n/sv/a.ftl 5:8
