site-name = Mentorin työkalut
site-tagline = Harjoituksia, jotka saavat puhumaan

theme-listening = Kuunteleminen
theme-direction = Suunta
theme-skills = Osaaminen
