site-name = Kamarin mentorit
site-tagline = Mentorointia nuorille ammattilaisille

# forms: nominative genitive partitive allative
-mentee =
    { $case ->
        [genitive]
            { $number ->
                [plural] aktorien
               *[singular] aktorin
            }
        [partitive]
            { $number ->
                [plural] aktoreita
               *[singular] aktoria
            }
        [allative]
            { $number ->
                [plural] aktoreille
               *[singular] aktorille
            }
       *[nominative]
            { $number ->
                [plural] aktorit
               *[singular] aktori
            }
    }

-theme-career-direction = Urasuunta
-theme-supervision = Esihenkilötyö
-theme-entrepreneurship = Yrittäjyys
-theme-internationality = Kansainvälisyys
theme-career-direction = { -theme-career-direction }
theme-supervision = { -theme-supervision }
theme-entrepreneurship = { -theme-entrepreneurship }
theme-internationality = { -theme-internationality }
