#== sitegen.toml
base_url = "https://example.org/"
[[languages]]
code = "fi"
[[languages]]
code = "ar"
#== i18n/ar/site.ftl
site-name = جنبًا إلى جنب
menu = القائمة
updated = حُدّثت في { $dat }
copies = { $count ->
    [one] نسخة واحدة
   *[other] { $count } نسخة
 }
#~ ftl::unknown-variable i18n/ar/site.ftl 3:24
#~ ftl::plural-missing i18n/ar/site.ftl 4:13
#~ ftl::missing-message i18n/fi/site.ftl 7:1
#~ ftl::missing-interface sitegen.toml 5:8
