site-name = Rinnakkain
-programme =
    { $case ->
        [genitive] Rinnakkain-ohjelman
       *[nominative] Rinnakkain-ohjelma
    }
theme-career = Ura
hello = { NUMBR($x) } { NUMBER($x, minimumFractionDigit: 2) } { DATETIME($x, dateStyle: "longg") }
