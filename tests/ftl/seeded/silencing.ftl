#== i18n/fi/a.ftl
### sitegen: allow unused-message

# sitegen: allow quotes, ellipsis
allowed = Sano "hei"...
# sitegen: allow qoutes
misspelt = Sano "hei"
# sitegen: allow quotes
needless = Sano ”hei”
# sitegen: alow quotes
broken = Terve

# sitegen: allow quotes

# max-length: forty
limit = Raja
# forms: a b
message = Viesti
## Ryhmä
## sitegen: allow double-space

group-one = Kaksi  väliä
group-two = Taas  kaksi
## Toinen ryhmä

after = Enää  ei
#== i18n/en/a.ftl
### sitegen: allow end-punctuation missing-message

# sitegen: allow same-as-source
allowed = Sano "hei"...
misspelt = Say ‘hello’
needless = Say “hello”
broken = Hello.
limit = Limit
message = Message
group-one = Two spaces
group-two = Two again
after = No more
#~ ftl::unused-allow i18n/en/a.ftl 1:36
#~ ftl::quotes i18n/en/a.ftl 4:16
#~ ftl::quotes i18n/en/a.ftl 4:20
#~ ftl::ellipsis i18n/en/a.ftl 4:21
#~ ftl::unknown-allow i18n/fi/a.ftl 5:18
#~ ftl::quotes i18n/fi/a.ftl 6:17
#~ ftl::quotes i18n/fi/a.ftl 6:21
#~ ftl::unused-allow i18n/fi/a.ftl 7:18
#~ ftl::bad-comment i18n/fi/a.ftl 9:3
#~ ftl::unused-allow i18n/fi/a.ftl 12:18
#~ ftl::bad-comment i18n/fi/a.ftl 14:3
#~ ftl::bad-comment i18n/fi/a.ftl 16:3
#~ ftl::double-space i18n/fi/a.ftl 25:13
