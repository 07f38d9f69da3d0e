#== i18n/fi/a.ftl
### sitegen: allow unused-message

title = Otsikko
    .hint = Vihje
    .label = Nimiö
menu-more = Lisää
menu-less = Vähemmän
only-parts =
    .title = Otsikko
only-value = Arvo
twice = Yksi
    .a = A
    .a = B
twice = Kaksi
branch =
    { $who ->
        [mentor] mentorille
        [mentor] toiselle
       *[other] muille
    }
spread = Yksi
#== i18n/fi/b.ftl
spread = Toinen
### sitegen: allow unused-message
#== i18n/en/a.ftl
title = Title
    .hint = Hint
    .lable = Label
menu-more = More
only-parts = Parts
    .title = Title
only-value =
    .title = Value
twice = One
    .a = A
    .b = B
    .b = C
branch =
    { $who ->
        [mentor] for mentors
       *[other] for others
       [other] for some
    }
spread = One
old-title = Old
old-text = Older
#~ ftl::missing-attribute i18n/en/a.ftl 1:1
#~ ftl::extra-attribute i18n/en/a.ftl 3:6
#~ ftl::extra-value i18n/en/a.ftl 5:1
#~ ftl::missing-value i18n/en/a.ftl 7:1
#~ ftl::extra-attribute i18n/en/a.ftl 8:6
#~ ftl::extra-attribute i18n/en/a.ftl 11:6
#~ ftl::duplicate-attribute i18n/en/a.ftl 12:6
#~ ftl::duplicate-variant i18n/en/a.ftl 17:9
#~ ftl::obsolete-message i18n/en/a.ftl 20:1
#~ ftl::obsolete-message i18n/en/a.ftl 21:1
#~ ftl::missing-message i18n/fi/a.ftl 7:1
#~ ftl::duplicate-attribute i18n/fi/a.ftl 13:6
#~ ftl::duplicate i18n/fi/a.ftl 14:1
#~ ftl::duplicate-variant i18n/fi/a.ftl 18:10
#~ ftl::duplicate-file i18n/fi/b.ftl 1:1
