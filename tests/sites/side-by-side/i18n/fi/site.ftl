site-name = Rinnakkain
