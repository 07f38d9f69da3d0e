site-name = Rinnakkain
-programme =
    { $case ->
        [genitive] Rinnakkain-ohjelman
       *[nominative] Rinnakkain-ohjelma
    }
-mentee =
    { $number ->
        [plural] aktorit
       *[singular] aktori
    }
theme-career = Ura
language-of-se = pohjoissaame
# Replaces the tool's own word.
breadcrumbs = Olet tässä
