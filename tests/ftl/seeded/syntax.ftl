#== i18n/fi/syntax.ftl
### sitegen: allow unused-message missing-message

ensin = Hei { $nimi
toinen = Toinen
lukumuoto = { $n ->
    [one] yksi
    [other] monta
 }
nielty = {
uhri = Tämä jää pois
avoin = { NUMBER($n
seuraava = Seuraava
    .vihje = Ohje { $x
    .muu = Muu
kaari = suljettu }
tyhja =
lainaus = { "kesken }
#== i18n/en/syntax.ftl
### sitegen: allow obsolete-message

first = Hello { $name
other = Other
variant = { $n ->
    [one one
   *[other] many
 }
swallower = { DATETIME(
victim = This is lost
two = { $n ->
   *[one] one
   *[other] many
 }
select = { $n ->
    [one] { $n file
   *[other] { $n } files
 }
closing =
    { $n ->
        [one] one
       *[other] many
after = Fine
#~ ftl::syntax i18n/en/syntax.ftl 3:15
#~ ftl::syntax i18n/en/syntax.ftl 6:5
#~ ftl::syntax i18n/en/syntax.ftl 9:23
#~ ftl::swallowed i18n/en/syntax.ftl 10:1
#~ ftl::syntax i18n/en/syntax.ftl 13:5
#~ ftl::syntax i18n/en/syntax.ftl 16:11
#~ ftl::syntax i18n/en/syntax.ftl 20:5
#~ ftl::syntax i18n/fi/syntax.ftl 3:13
#~ ftl::syntax i18n/fi/syntax.ftl 7:5
#~ ftl::syntax i18n/fi/syntax.ftl 9:10
#~ ftl::swallowed i18n/fi/syntax.ftl 10:1
#~ ftl::syntax i18n/fi/syntax.ftl 11:17
#~ ftl::swallowed i18n/fi/syntax.ftl 12:1
#~ ftl::swallowed i18n/fi/syntax.ftl 13:5
#~ ftl::swallowed i18n/fi/syntax.ftl 14:5
#~ ftl::syntax i18n/fi/syntax.ftl 15:18
#~ ftl::syntax i18n/fi/syntax.ftl 16:1
#~ ftl::syntax i18n/fi/syntax.ftl 17:13
