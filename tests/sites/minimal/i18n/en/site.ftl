site-name = Side by Side
-programme = Side by Side
theme-career = Career
