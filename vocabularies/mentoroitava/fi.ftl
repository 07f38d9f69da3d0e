# Sana ihmisestä, joka saa mentorointia. Jos vaihdat sanan, kirjoita kaikki muodot uudelleen.
# forms: nominative genitive partitive inessive elative illative adessive ablative allative essive translative
-mentee =
    { $case ->
        [genitive]
            { $number ->
                [plural] mentoroitavien
               *[singular] mentoroitavan
            }
        [partitive]
            { $number ->
                [plural] mentoroitavia
               *[singular] mentoroitavaa
            }
        [inessive]
            { $number ->
                [plural] mentoroitavissa
               *[singular] mentoroitavassa
            }
        [elative]
            { $number ->
                [plural] mentoroitavista
               *[singular] mentoroitavasta
            }
        [illative]
            { $number ->
                [plural] mentoroitaviin
               *[singular] mentoroitavaan
            }
        [adessive]
            { $number ->
                [plural] mentoroitavilla
               *[singular] mentoroitavalla
            }
        [ablative]
            { $number ->
                [plural] mentoroitavilta
               *[singular] mentoroitavalta
            }
        [allative]
            { $number ->
                [plural] mentoroitaville
               *[singular] mentoroitavalle
            }
        [essive]
            { $number ->
                [plural] mentoroitavina
               *[singular] mentoroitavana
            }
        [translative]
            { $number ->
                [plural] mentoroitaviksi
               *[singular] mentoroitavaksi
            }
       *[nominative]
            { $number ->
                [plural] mentoroitavat
               *[singular] mentoroitava
            }
    }
