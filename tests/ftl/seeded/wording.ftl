#== i18n/fi/a.ftl
### sitegen: allow unused-message

empty = Tekstiä
    .hint = Vihje tästä
same = Tallenna muutokset ennen kuin suljet sivun
same-word = Peruuta
question = Haluatko jatkaa?
sentence = Kiitos, viesti on lähetetty.
colon = Nimi:
variants =
    { $n ->
        [one] Yksi viesti odottaa.
       *[other] { $n } viestiä odottaa.
    }
spaces = Kaksi  väliä
edge = Reuna
trailing = Loppu   
    .hint = Vihje  tässä
#== i18n/en/a.ftl
empty = { "" }
    .hint = { " " }
same = Tallenna muutokset ennen kuin suljet sivun
same-word = Peruuta
question = Do you want to go on.
sentence = Thank you, the message has been sent
colon = Name
variants =
    { $n ->
        [one] One message is waiting
       *[other] { $n } messages are waiting.
    }
spaces = Two  spaces
edge = { " " }Edge
trailing = End{ " " }
    .hint = Hint here  
#~ ftl::empty-translation i18n/en/a.ftl 1:1
#~ ftl::empty-translation i18n/en/a.ftl 2:6
#~ ftl::same-as-source i18n/en/a.ftl 3:1
#~ ftl::same-as-source i18n/en/a.ftl 4:1
#~ ftl::end-punctuation i18n/en/a.ftl 5:1
#~ ftl::end-punctuation i18n/en/a.ftl 6:1
#~ ftl::end-punctuation i18n/en/a.ftl 7:1
#~ ftl::end-punctuation i18n/en/a.ftl 10:10
#~ ftl::double-space i18n/en/a.ftl 13:13
#~ ftl::edge-space i18n/en/a.ftl 14:1
#~ ftl::edge-space i18n/en/a.ftl 15:1
#~ ftl::edge-space i18n/en/a.ftl 16:22
#~ ftl::double-space i18n/fi/a.ftl 15:15
#~ ftl::edge-space i18n/fi/a.ftl 17:17
#~ ftl::double-space i18n/fi/a.ftl 18:18
