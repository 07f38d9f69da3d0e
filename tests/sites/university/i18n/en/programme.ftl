site-name = Student Mentors
site-tagline = Pairs and small groups
