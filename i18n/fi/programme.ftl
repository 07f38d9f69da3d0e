### Ohjelman omat sanat suomeksi
###
### Tässä tiedostossa ovat sivuston nimi, ohjelman nimi, osallistujasta käytettävä sana ja teemojen nimet.
### Kun muutat sanan tässä, se muuttuu koko sivustolla, työkirjassa ja sopimuksissa.
###
### Muuta vain tekstiä, joka on yhtäsuuruusmerkin tai hakasulkeiden oikealla puolella:
###     theme-wellbeing = Hyvinvointi          →  theme-wellbeing = Jaksaminen
###     [genitive] Rinnakkain-ohjelman         →  [genitive] Kaiku-ohjelman
### Jätä ennalleen tunnukset (site-name, -mentee, theme-wellbeing), hakasulkeissa olevat sanat,
### aaltosulkeet, nuolet ja tähdet. Sisennä rivit välilyönneillä, älä sarkaimella.
###
### Kun vaihdat taipuvan sanan, kirjoita uudelleen sen kaikki muodot. Sanat kirjoitetaan pienellä
### alkukirjaimella, elleivät ne ole nimiä: virkkeen alussa ohjelma vaihtaa alkukirjaimen suureksi.


## Sivuston nimi

# Näkyy sivun yläosassa, selaimen välilehdessä ja työkirjan kannessa.
site-name = Rinnakkain

# Yksi lyhyt lause nimen alla, ilman pistettä.
site-tagline = Mentorointia, jossa kumpikin oppii


## Taipuvat sanat
##
## Sijamuodot ja esimerkki kustakin:
##   nominative  kuka?        mentori
##   genitive    kenen?       mentorin
##   partitive   ketä?        mentoria
##   inessive    kenessä?     mentorissa
##   elative     kenestä?     mentorista
##   illative    keneen?      mentoriin
##   adessive    kenellä?     mentorilla
##   ablative    keneltä?     mentorilta
##   allative    kenelle?     mentorille
##   essive      kenenä?      mentorina
##   translative keneksi?     mentoriksi
## Tähdellä merkitty rivi on perusmuoto.

# Ohjelman nimi. Sitä käytetään vain yksikössä.
# forms: nominative genitive partitive inessive elative illative adessive ablative allative essive translative
-programme =
    { $case ->
        [genitive] Rinnakkain-ohjelman
        [partitive] Rinnakkain-ohjelmaa
        [inessive] Rinnakkain-ohjelmassa
        [elative] Rinnakkain-ohjelmasta
        [illative] Rinnakkain-ohjelmaan
        [adessive] Rinnakkain-ohjelmalla
        [ablative] Rinnakkain-ohjelmalta
        [allative] Rinnakkain-ohjelmalle
        [essive] Rinnakkain-ohjelmana
        [translative] Rinnakkain-ohjelmaksi
       *[nominative] Rinnakkain-ohjelma
    }

# Sana ihmisestä, joka saa mentorointia. Jos vaihdat sanan, kirjoita kaikki muodot uudelleen.
# forms: nominative genitive partitive inessive elative illative adessive ablative allative essive translative
-mentee =
    { $case ->
        [genitive]
            { $number ->
                [plural] aktorien
               *[singular] aktorin
            }
        [partitive]
            { $number ->
                [plural] aktoreita
               *[singular] aktoria
            }
        [inessive]
            { $number ->
                [plural] aktoreissa
               *[singular] aktorissa
            }
        [elative]
            { $number ->
                [plural] aktoreista
               *[singular] aktorista
            }
        [illative]
            { $number ->
                [plural] aktoreihin
               *[singular] aktoriin
            }
        [adessive]
            { $number ->
                [plural] aktoreilla
               *[singular] aktorilla
            }
        [ablative]
            { $number ->
                [plural] aktoreilta
               *[singular] aktorilta
            }
        [allative]
            { $number ->
                [plural] aktoreille
               *[singular] aktorille
            }
        [essive]
            { $number ->
                [plural] aktoreina
               *[singular] aktorina
            }
        [translative]
            { $number ->
                [plural] aktoreiksi
               *[singular] aktoriksi
            }
       *[nominative]
            { $number ->
                [plural] aktorit
               *[singular] aktori
            }
    }


## Tapahtumien paikat
##
## Paikan nimi ja sen alla se, miten paikkaan pääsee. Katuosoitteet ovat tiedostossa sitegen.toml.

-hall = Yhdistyksen talo, juhlasali
-hall-access = Esteetön sisäänkäynti on pihan puolella. Talossa on hissi ja esteetön wc, salissa induktiosilmukka.

-library = Kirjaston kokoustila
-library-access = Tilaan pääsee pääovelta kynnyksettä. Esteetön wc on samassa kerroksessa.

-pavilion = Mallipuiston paviljonki
-pavilion-access = Sisään pääsee luiskaa pitkin. Paviljongissa on esteetön wc. Osa illasta ollaan ulkona, jos sää sallii.


## Teemat
##
## Teemat luokittelevat harjoituksia ja näkyvät valintoina lomakkeissa.

theme-career-direction = Urasuunta
theme-supervision = Esihenkilötyö
theme-entrepreneurship = Yrittäjyys
theme-internationality = Kansainvälisyys
theme-wellbeing = Hyvinvointi
theme-working-life-skills = Työelämätaidot
