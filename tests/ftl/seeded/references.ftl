#== i18n/fi/a.ftl
### sitegen: allow unused-message

-ryhma =
    { $case ->
        [genitive] ryhmän
       *[nominative] ryhmä
    }
one = { -ryma } ja { -ryhma(case: "genetive") }
two = { onee } ja { -ryhma(cas: "genitive") }
three = { four }
four = { three }
five = { NUMBR($n) } { NUMBER($n, maximumFractionDigit: 2) }
#== i18n/en/a.ftl
-ryhma = group
-turha = useless
one = { -ryhmä } group
two = { on } and { -ryhma(case: "genitive") }
three = { five }
four = { three }
five = { UPPER($n) } { DATETIME($n, dateStyle: "lang") } { three }
#~ ftl::syntax i18n/en/a.ftl 3:14
#~ ftl::unknown-reference i18n/en/a.ftl 4:9
#~ ftl::unknown-parameter i18n/en/a.ftl 4:27
#~ ftl::unknown-function i18n/en/a.ftl 7:10
#~ ftl::unknown-option i18n/en/a.ftl 7:37
#~ ftl::cycle i18n/en/a.ftl 7:60
#~ ftl::unknown-reference i18n/fi/a.ftl 8:9
#~ ftl::unknown-form i18n/fi/a.ftl 8:29
#~ ftl::unknown-reference i18n/fi/a.ftl 9:9
#~ ftl::unknown-parameter i18n/fi/a.ftl 9:28
#~ ftl::cycle i18n/fi/a.ftl 11:10
#~ ftl::unknown-function i18n/fi/a.ftl 12:10
#~ ftl::unknown-option i18n/fi/a.ftl 12:35
