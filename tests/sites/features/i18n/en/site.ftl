site-name = Side by Side
-programme = Side by Side
-mentee =
    { $number ->
        [plural] mentees
       *[singular] mentee
    }
theme-career = Career
language-of-se = Northern Sámi
