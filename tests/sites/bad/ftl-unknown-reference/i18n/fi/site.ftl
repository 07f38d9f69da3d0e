site-name = Rinnakkain
-programme =
    { $case ->
        [genitive] Rinnakkain-ohjelman
       *[nominative] Rinnakkain-ohjelma
    }
theme-career = Ura
hello = Terve { -programm } ja { helo }, { -programme(case: "genitiv") }, { -programme(cas: "genitive") }
