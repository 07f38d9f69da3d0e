site-name = Mentor's Tools
site-tagline = Activities that get people talking

theme-listening = Listening
theme-direction = Direction
theme-skills = Skills
