#== i18n/fi/a.ftl
### sitegen: allow unused-message

hello = Hei { $name }, tervetuloa
files =
    { $count ->
        [one] Yksi tiedosto kansiossa { $folder }
       *[other] { $count } tiedostoa kansiossa { $folder }
    }
who =
    { $role ->
        [mentor] Mentori { $name }
       *[other] { $name }
    }
page = Sivu { $page }, yhteensä { $pages }
wrap = { hello } täällä
selector = Tiedostoja on { $count }
#== i18n/en/a.ftl
hello = Hello { $nmae }, welcome
files =
    { $count ->
        [one] One file
       *[other] { $count } files in { $folder }
    }
who =
    { $role ->
        [mentor] Mentor { $name }
       *[other] Someone
    }
page = Page { $page }
wrap = Hello { $name } here
selector =
    { $count ->
        [one] One file
       *[other] Many files
    }
#== i18n/en/own.ftl
download-label = { $format }, { $langauge }, { $size }
#== i18n/fi/own.ftl
updated = Päivitetty { $day }
#~ ftl::unknown-variable i18n/en/a.ftl 1:18
#~ ftl::dropped-variable i18n/en/a.ftl 4:10
#~ ftl::dropped-variable i18n/en/a.ftl 10:10
#~ ftl::dropped-variable i18n/en/a.ftl 12:1
#~ ftl::unknown-variable i18n/en/own.ftl 1:34
#~ ftl::unknown-variable i18n/fi/own.ftl 1:25
