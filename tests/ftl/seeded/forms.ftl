#== i18n/fi/a.ftl
### sitegen: allow unused-message

# Ihminen, joka saa mentorointia.
# forms: nominative genitive partitive illative
-aktori =
    { $case ->
        [genitive] { $number ->
            [plural] aktorien
           *[singular] aktorin
        }
        [partitve] aktoria
       *[nominative] aktori
    }
# forms.number: singular plural dual
-pari =
    { $number ->
        [plural] parit
       *[singular] pari
    }
use = { -aktori(case: "genitive") } ja { -aktori(case: "illativ") } ja { -pari(number: "plural") }
#== i18n/en/a.ftl
# forms: singular plural
-aktori =
    { $number ->
        [plural] mentees
        [possessive] mentee’s
       *[singular] mentee
    }
# forms: singular plural
-pari = pair
use = { -aktori(number: "plural") } and { -aktori(number: "plurl") } and { -pari }
#~ ftl::form-undeclared i18n/en/a.ftl 5:10
#~ ftl::form-missing i18n/en/a.ftl 9:1
#~ ftl::unknown-form i18n/en/a.ftl 10:51
#~ ftl::form-missing i18n/fi/a.ftl 6:8
#~ ftl::form-missing i18n/fi/a.ftl 6:8
#~ ftl::form-undeclared i18n/fi/a.ftl 11:10
#~ ftl::form-missing i18n/fi/a.ftl 16:8
#~ ftl::unknown-form i18n/fi/a.ftl 20:50
