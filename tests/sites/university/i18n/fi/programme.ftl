site-name = Opiskelijan mentorit
site-tagline = Pareja ja pieniä ryhmiä
