-programme = Side by Side
theme-career = Career
