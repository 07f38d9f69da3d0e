site-name = Johtajan rinnalla
site-tagline = Mentorointia esihenkilöille

# forms: nominative genitive partitive allative
-mentee =
    { $case ->
        [genitive] mentoroitavan
        [partitive] mentoroitavaa
        [allative] mentoroitavalle
       *[nominative] mentoroitava
    }
