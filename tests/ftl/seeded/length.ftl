#== i18n/fi/a.ftl
### sitegen: allow unused-message

# max-length: 10
button = Tallenna muutokset
# max-length: 8
# max-length.hint: 12
short = Lyhyt
    .hint = Liian pitkä vihje
## max-length: 5

group = Ryhmässä
other = { $n ->
    [one] yksi
   *[other] { $n } monta
 }
#== i18n/en/a.ftl
button = Save changes
short = Quite short
    .hint = Fits
# max-length: 20
group = Longer than five
other = { $n ->
    [one] a single one
   *[other] { $n } many
 }
#~ ftl::too-long i18n/en/a.ftl 1:1
#~ ftl::too-long i18n/en/a.ftl 2:1
#~ ftl::too-long i18n/en/a.ftl 7:6
#~ ftl::too-long i18n/fi/a.ftl 4:1
#~ ftl::too-long i18n/fi/a.ftl 8:6
#~ ftl::too-long i18n/fi/a.ftl 11:1
#~ ftl::too-long i18n/fi/a.ftl 14:6
