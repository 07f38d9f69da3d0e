site-name = Beside You
site-tagline = Career mentoring for people new to Finland

-mentee = mentee

theme-working-life = Working life
theme-language = Language

funder-example-fund = The Example Fund
