site-name = Rinnalla
site-tagline = Uramentorointia Suomeen muuttaneille

-mentee =
    { $case ->
        [genitive] mentoroitavan
       *[nominative] mentoroitava
    }

theme-working-life = Työelämä
theme-language = Kieli

funder-example-fund = Esimerkkirahasto
