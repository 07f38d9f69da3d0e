site-name = Rinnakkain
-programme =
    { $case ->
        [genitive] Rinnakkain-ohjelman
       *[nominative] Rinnakkain-ohjelma
    }
theme-career = Ura
broken = { $x
menu title = Valikko
empty =
