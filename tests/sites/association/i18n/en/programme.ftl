site-name = Chamber Mentors
site-tagline = Mentoring for young professionals

-mentee =
    { $number ->
        [plural] mentees
       *[singular] mentee
    }

-theme-career-direction = Career direction
-theme-supervision = Supervision
-theme-entrepreneurship = Entrepreneurship
-theme-internationality = Internationality
theme-career-direction = { -theme-career-direction }
theme-supervision = { -theme-supervision }
theme-entrepreneurship = { -theme-entrepreneurship }
theme-internationality = { -theme-internationality }
