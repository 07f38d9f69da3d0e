#== i18n/fi/a.ftl
### sitegen: allow unused-message

kind =
    { $kind ->
        [meeting] Tapaaminen
        [visit] Käynti
       *[other] Muu
    }
days =
    { $days ->
        [one] { $days } päivä
       *[ohter] { $days } päivää
    }
-koulu = koulu
    .suku = feminiini
school =
    { -koulu.suku ->
        [feminini] nainen
       *[muu] muu
    }
sizes = { $size }
#== i18n/en/a.ftl
kind =
    { $kind ->
        [meating] Meeting
        [visit] Visit
        [event] Event
       *[other] Other
    }
days =
    { $days ->
        [single] { $days } day
       *[other] { $days } days
    }
-koulu = school
    .suku = neuter
school =
    { -koulu.suku ->
        [feminine] woman
       *[nueter] other
    }
sizes = { $size }
#~ ftl::unknown-key i18n/en/a.ftl 3:10
#~ ftl::unknown-key i18n/en/a.ftl 5:10
#~ ftl::unknown-key i18n/en/a.ftl 10:10
#~ ftl::unknown-key i18n/en/a.ftl 18:10
#~ ftl::unknown-key i18n/fi/a.ftl 12:10
#~ ftl::unknown-key i18n/fi/a.ftl 18:10
