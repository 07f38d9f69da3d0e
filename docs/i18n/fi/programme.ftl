# Näkyy sivun yläosassa ja selaimen välilehdessä.
site-name = sitegen

# Lyhyt lause nimen alla, ilman pistettä.
site-tagline = Opas järjestäjälle, kääntäjälle ja teeman tekijälle
