site-name = Polku
site-tagline = Mentorointia työelämään
-mentee =
    { $number ->
        [plural] mentoroitavat
       *[singular] mentoroitava
    }
# sitegen: allow unused-message
meetings-left =
    { $count ->
        [one] Jäljellä on { $count } tapaaminen.
       *[other] Jäljellä on { $count } tapaamista.
    }
