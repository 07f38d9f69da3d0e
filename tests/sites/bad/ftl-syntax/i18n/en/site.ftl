site-name = Side by Side
-programme = Side by Side
theme-career = Career
-mentee = { $number ->
    [one] mentee
    [other] mentees
}
