language-name = Selkosuomi
site-name = Rinnalla
site-tagline = Apua työelämään
