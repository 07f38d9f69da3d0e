#== sitegen.toml
base_url = "https://example.org/"
source_language = "en"
[[languages]]
code = "fi"
[[languages]]
code = "en"
[[languages]]
code = "sv"
[[languages]]
code = "ar"
[[languages]]
code = "pl"
[[languages]]
code = "ja"
[translation.checks]
missing-interface = "off"
missing-message = "off"
unused-term = "off"
#== i18n/en/a.ftl
### sitegen: allow unused-message

days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
lone = { $n ->
   *[other] { $n } things
 }
few = { $n ->
    [one] { $n } thing
    [few] { $n } things
   *[other] { $n } things
 }
exact = { $n ->
    [0] nothing
    [1] one thing
   *[other] { $n } things
 }
place = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st place
    [two] { $n }nd place
   *[other] { $n }th place
 }
decimal = { NUMBER($n, minimumFractionDigits: 1) ->
    [one] { $n } point
   *[other] { $n } points
 }
#== i18n/fi/a.ftl
days =
    { $days ->
       *[other] { $days } päivää
    }
few = { $n ->
    [one] { $n } asia
    [two] { $n } asiaa
    [few] { $n } asiaa
   *[other] { $n } asiaa
 }
exact = { $n ->
    [0] ei mitään
   *[other] { $n } asiaa
 }
place = { NUMBER($n, type: "ordinal") ->
    [one] { $n }. sija
   *[other] { $n }. sija
 }
#== i18n/sv/a.ftl
days =
    { $days ->
        [zero] ingen dag { $days }
       *[other] { $days } dagar
    }
place = { NUMBER($n, type: "ordinal") ->
    [two] { $n }:a plats
   *[other] { $n }:e plats
 }
#== i18n/ar/a.ftl
days =
    { $days ->
        [one] يوم واحد { $days }
        [two] يومان { $days }
        [few] { $days } أيام
       *[other] { $days } يوم
    }
few = { $n ->
    [0] لا شيء
    [1] شيء { $n }
    [2] شيئان { $n }
    [few] { $n } أشياء
    [many] { $n } شيئًا
   *[other] { $n } شيء
 }
lone = { $n ->
   *[other] { $n } شيء
 }
#== i18n/pl/a.ftl
days =
    { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[other] { $days } dnia
    }
few = { $n ->
    [one] { $n } rzecz
    [few] { $n } rzeczy
   *[many] { $n } rzeczy
 }
#== i18n/ja/a.ftl
days =
    { $days ->
        [one] { $days }日
       *[other] { $days }日
    }
lone = { $n ->
   *[other] { $n }個
 }
#~ ftl::plural-missing i18n/ar/a.ftl 2:8
#~ ftl::plural-missing i18n/ar/a.ftl 16:11
#~ ftl::plural-missing i18n/en/a.ftl 8:11
#~ ftl::plural-useless i18n/en/a.ftl 13:6
#~ ftl::plural-missing i18n/en/a.ftl 21:19
#~ ftl::plural-useless i18n/en/a.ftl 27:6
#~ ftl::plural-missing i18n/fi/a.ftl 2:8
#~ ftl::plural-useless i18n/fi/a.ftl 7:6
#~ ftl::plural-useless i18n/fi/a.ftl 8:6
#~ ftl::plural-missing i18n/fi/a.ftl 11:12
#~ ftl::plural-useless i18n/fi/a.ftl 16:6
#~ ftl::plural-useless i18n/ja/a.ftl 3:10
#~ ftl::plural-missing i18n/pl/a.ftl 2:8
#~ ftl::plural-missing i18n/sv/a.ftl 2:8
#~ ftl::plural-useless i18n/sv/a.ftl 3:10
#~ ftl::plural-missing i18n/sv/a.ftl 6:19
#~ ftl::plural-useless i18n/sv/a.ftl 7:6
