#== i18n/fi/a.ftl
### sitegen: allow unused-message

link = Katso <a href="/en/faq/">kysymykset</a>
address = Lue lisää: https://example.org/en/
meant = <a href="/en/" hreflang="en">In English</a>
literal = { "/en/guide/" }
#== i18n/en/a.ftl
link = See the <a href="/fi/faq/">questions</a>
address = Read more: https://example.org/fi
meant = <a href="/fi/" hreflang="fi">Suomeksi</a>
literal = { "/en/guide/" }
#~ ftl::foreign-link i18n/en/a.ftl 1:25
#~ ftl::foreign-link i18n/en/a.ftl 2:41
#~ ftl::foreign-link i18n/fi/a.ftl 3:23
#~ ftl::foreign-link i18n/fi/a.ftl 4:41
#~ ftl::foreign-link i18n/fi/a.ftl 6:14
