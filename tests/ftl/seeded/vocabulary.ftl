#== content/glossary/aktori.fi.md
+++
title = "aktori"
definition = "Ihminen, joka saa mentorointia."
avoid = ["mentoroitava", "ohjattava henkilö"]
+++
#== content/glossary/aktori.en.md
+++
title = "mentee"
definition = "The person who is mentored."
avoid = ["protégé", "learner"]
+++
#== i18n/fi/a.ftl
### sitegen: allow unused-message

one = Mentoroitavien oma sivu
two = Tule ohjattavaksi henkilöksi tai mentoroitavaksi
three = Aktorin oma sivu
#== i18n/en/a.ftl
one = The learners’ own page
two = Become a Protégé or
    a learner
three = The mentee’s own page
#~ ftl::avoided-word i18n/en/a.ftl 1:11
#~ ftl::avoided-word i18n/en/a.ftl 2:16
#~ ftl::avoided-word i18n/en/a.ftl 3:7
#~ ftl::avoided-word i18n/fi/a.ftl 3:7
#~ ftl::avoided-word i18n/fi/a.ftl 4:12
#~ ftl::avoided-word i18n/fi/a.ftl 4:40
