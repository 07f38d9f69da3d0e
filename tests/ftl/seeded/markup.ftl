#== i18n/fi/a.ftl
### sitegen: allow unused-message

strong = Lue <strong>ohje</strong> ensin
link = Katso <a data-l10n-name="guide" href="/fi/ohje/">ohje</a>
broken = Lue <em>tämä
script = Ohje <script>alert(1)</script>
click = Paina <a href="/fi/" onclick="x()">tästä</a>
plain = Lue tämä
variants =
    { $n ->
        [one] <b>{ $n }</b> kohta
       *[other] <b>{ $n }</b> kohtaa
    }
#== i18n/en/a.ftl
strong = Read the guide first
link = See the <a data-l10n-name="help" href="/en/guide/">guide</a>
broken = Read <em>this</em>
script = Guide <div>here</div>
click = Press <b><i>here</b></i>
plain = Read <strong>this</strong>
variants =
    { $n ->
        [one] <b>{ $n }</b> item
       *[other] { $n } items
    }
#~ ftl::markup-differs i18n/en/a.ftl 1:1
#~ ftl::markup-differs i18n/en/a.ftl 2:1
#~ ftl::markup-forbidden i18n/en/a.ftl 4:1
#~ ftl::markup-broken i18n/en/a.ftl 5:1
#~ ftl::markup-differs i18n/en/a.ftl 6:1
#~ ftl::markup-differs i18n/en/a.ftl 10:10
#~ ftl::markup-broken i18n/fi/a.ftl 5:1
#~ ftl::markup-forbidden i18n/fi/a.ftl 6:1
#~ ftl::markup-forbidden i18n/fi/a.ftl 7:1
