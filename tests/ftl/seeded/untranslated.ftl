#== sitegen.toml
base_url = "https://example.org/"
[[languages]]
code = "fi"
[[languages]]
code = "en"
[[languages]]
code = "pl"
[translation.checks]
missing-interface = "off"
#== i18n/fi/a.ftl
### sitegen: allow unused-message unused-term

save = Tallenna
brand = PDF
days =
    { $days ->
        [one] { $days } päivä
       *[other] { $days } päivää
    }
quotes = Sano “hei”
-word = sana
#== i18n/en/a.ftl
# fi: Tallenna
save = Tallenna
# fi: PDF
brand = PDF
# fi:
#     days = …
days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
# fi: Sano “hei”
quotes = Sano “hei”
# fi: sana
-word = sana
#== i18n/en/site.ftl
# fi: Rinnakkain
site-name = Rinnakkain
theme-career = Career
#== i18n/pl/a.ftl
# fi: Tallenna
save = Zapisz
# fi: PDF
brand = PDF
# fi:
#     days = …
days =
    { $days ->
        [one] { $days } päivä
        [few] { $days } päivää
        [many] { $days } päivää
       *[other] { $days } päivää
    }
quotes = Sano “hei”
# fi: sana
-word = słowo
#== i18n/pl/site.ftl
site-name = Obok siebie
theme-career = Kariera
#~ ftl::untranslated i18n/en/a.ftl 2:1
#~ ftl::untranslated i18n/en/site.ftl 2:1
#~ ftl::quotes i18n/fi/a.ftl 10:15
#~ ftl::untranslated i18n/pl/a.ftl 7:1
#~ ftl::same-as-source i18n/pl/a.ftl 14:1
