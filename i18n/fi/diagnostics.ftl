### Vikailmoitusten tekstit suomeksi.
###
### Koodi `link::unknown` on viesti `link-unknown`. Viesti kertoo, mikä on vialla, ja sen määrite
### `.hint`, miten vika korjataan. Muut määritteet selittävät toisen kohdan, johon vika viittaa.
### Lukijat ovat järjestäjiä ja kääntäjiä: selvää kieltä, yksi virke kerrallaan, ei ammattislangia.
### Tunnuksia ei muuteta. Jokainen viesti on kummallakin kielellä.


## Tiedostojen lukeminen

source-root-missing = Kansiota ”{ $path }” ei ole.
    .hint = Tarkista valitsimella --root annettu kansio tai siirry kansioon, jossa sitegen.toml on.
source-root-not-folder = ”{ $path }” on tiedosto eikä kansio.
    .hint = Anna kansio, jossa sitegen.toml on.
source-root-unreadable = Kansiota ”{ $path }” ei voi lukea: { $reason }.
    .hint = Tarkista, että sinulla on kansioon lukuoikeus.
source-no-configuration = Kansiossa ”{ $path }” ei ole tiedostoa sitegen.toml, joten koottavaa sivustoa ei ole.
    .hint = Siirry sivustosi kansioon, anna se valitsimella --root tai aloita uusi sivusto: sitegen init
source-not-folder = Tässä pitäisi olla kansio, mutta tämä on tiedosto.
    .hint = Anna tiedostolle toinen nimi tai siirrä se muualle.
source-outside = Linkki johtaa sivuston kansion ulkopuolelle, kohteeseen { $target }, eikä sitä seurata.
    .hint = Pane linkin paikalle kopio tiedostosta tai kansiosta.
source-link-loop = Linkki johtaa takaisin kansioon { $target }, jota jo luetaan.
    .hint = Poista linkki: sen seuraaminen ei loppuisi koskaan.
source-broken-link = Linkki johtaa kohteeseen { $target }, jota ei ole.
    .hint = Poista linkki tai palauta sen kohde.
source-not-a-file = Tämä on putki, pistoke tai laite eikä tavallinen tiedosto.
    .hint = Siirrä se pois sivuston kansioista.
source-unreadable = Tätä ei voi lukea: { $reason }.
    .hint = Tarkista, että sinulla on lukuoikeus ja että levy on kunnossa.
source-too-large = Tiedoston koko on { $size } MiB, ja suurin sallittu koko on { $limit } MiB.
    .hint = Pienennä tiedostoa tai julkaise se muualla ja linkitä siihen.
source-name-not-utf8 = Tiedoston tai kansion nimi ei ole kelvollista UTF-8-tekstiä.
    .hint = Anna sille uusi nimi. Kirjaimet å, ä ja ö kelpaavat.
source-same-name = Täällä on kaksi samannimistä tiedostoa, ”{ $name }”: tietokone vain tallentaa nimien kirjaimet eri tavoin.
    .hint = Poista toinen tiedostoista tai anna sille eri nimi.
source-not-utf8 = Tässä on tavuja, jotka eivät ole UTF-8-tekstiä.
    .hint = Avaa tiedosto tekstieditorissa ja tallenna se UTF-8-merkistöllä.


## Tiedoston sitegen.toml ja otsikkotietojen rivit

toml-syntax = Tätä kohtaa ei voi lukea. Syy englanniksi: { $problem }
    .hint = Kirjoita joka riville yksi tieto: nimi = arvo. Teksti tulee suoriin lainausmerkkeihin: title = "Mentori". Luvut, päivämäärät sekä sanat true ja false kirjoitetaan ilman niitä.
toml-missing-key = Tästä puuttuu ”{ $key }”.
    .hint =
        { $key ->
            [code] Lisää kielikoodi: code = "fi"
            [id] Lisää lyhyt tunnus: kaudelle id = "2027", paikalle id = "library".
            [title] Lisää otsikko rivien +++ väliin lainausmerkeissä: title = "Mentorille"
            [summary] Kerro rivien +++ välissä yhdellä virkkeellä, mikä rooli on: summary = "Kuuntelee, kysyy ja kertoo kokemuksistaan."
            [purpose] Kerro rivien +++ välissä yhdellä virkkeellä, mihin tällä pyritään: purpose = "Pari sopii tavoitteistaan."
            [definition] Kerro rivien +++ välissä, mitä sana tarkoittaa: definition = "Ihminen, joka tukee toista kokemuksellaan."
            [phase] Nimeä rivien +++ välissä vaihe niin kuin sen tiedosto kansiossa content/phases/: phase = "beginning"
            [minutes] Kerro rivien +++ välissä, montako minuuttia tähän menee: minutes = 45
            [start] Anna alkamisaika rivien +++ välissä tai kuluvalle kaudelle tiedostossa sitegen.toml, kohdassa [seasons.events.…]: start = 2027-01-18T17:00:00
            [end] Anna päättymisaika rivien +++ välissä tai kuluvalle kaudelle tiedostossa sitegen.toml, kohdassa [seasons.events.…]: end = 2027-01-18T19:00:00
            [url] Lisää verkko-osoite rivien +++ väliin: url = "https://example.org/"
            [person] Kerro rivien +++ välissä, kenen sanat nämä ovat: person = "Aino Virtanen"
            [consent] Kirjoita rivien +++ väliin consent = true, kun henkilö on antanut luvan julkaisemiseen, ja siihen asti consent = false.
            [date] Lisää päivämäärä rivien +++ väliin: date = 2027-01-18
           *[other] Lisää rivi: { $key } = "…"
        }
toml-unknown-key = Nimi ”{ $key }” ei tarkoita tässä mitään.
    .hint = Tarkista kirjoitusasu ja paikka. Se, mikä on esimerkiksi rivin [facts] alla, kuuluu siihen osioon. Sivun kansio määrää, mitä sen otsikkotiedoissa voi olla.
toml-duplicate-key = ”{ $key }” on tässä jo toisen kerran.
    .hint = Poista toinen niistä.
toml-wrong-type =
    Kohtaan ”{ $key }” kuuluu { $expected ->
        [string] teksti lainausmerkeissä
        [integer] kokonaisluku
        [boolean] true tai false
        [date] päivämäärä
        [date-time] päivämäärä ja kellonaika
        [array] luettelo
        [table] oma osio
       *[scalar] teksti, luku tai päivämäärä
    }, mutta tässä on { $found ->
        [string] teksti lainausmerkeissä
        [integer] kokonaisluku
        [float] desimaaliluku
        [boolean] true tai false
        [datetime] päivämäärä tai kellonaika
        [array] luettelo
       *[table] osio
    }.
    .hint =
        { $expected ->
            [string] Pane se suoriin lainausmerkkeihin: "2027"
            [integer] Kirjoita pelkät numerot ilman lainausmerkkejä: { $key } = 45
            [boolean] Kirjoita { $key } = true tai { $key } = false ilman lainausmerkkejä.
            [date] Kirjoita vuosi, kuukausi ja päivä ilman lainausmerkkejä: { $key } = 2027-01-18
            [date-time] Kirjoita päivämäärä ja kellonaika ilman lainausmerkkejä: { $key } = 2027-01-18T17:00:00
            [array] Kirjoita hakasulkeet ympärille, vaikka kohtia olisi vain yksi: { $key } = ["…"]
            [table]
                { $key ->
                    [languages] Kirjoita [[languages]] omalle rivilleen ja sen alle code = "fi"
                    [seasons] Kirjoita [[seasons]] omalle rivilleen ja sen alle id = "2027"
                    [places] Kirjoita [[places]] omalle rivilleen ja sen alle id = "library"
                    [facts] Kirjoita [facts] omalle rivilleen ja tiedot sen alle: contact-email = "mentorointi@example.org"
                    [translation] Kirjoita [translation.agreements] omalle rivilleen ja sen alle missing = "error"
                    [steps] Kirjoita [steps] omalle rivilleen ja sen alle kunkin roolin vaiheet: mentor = ["…", "…"]
                    [synced] Kirjoita [synced] omalle rivilleen ja osiot sen alle.
                    [place_names] Kirjoita [place_names] omalle rivilleen ja nimet sen alle: library = "Kaupunginkirjasto"
                    [access_notes] Kirjoita [access_notes] omalle rivilleen ja ohjeet sen alle: library = "Ovi on pihan puolella."
                   *[other] Kirjoita [translation.{ $key }] omalle rivilleen ja sen alle missing = "error"
                }
           *[scalar] Kirjoita teksti lainausmerkeissä, luku tai päivämäärä: { $key } = "…"
        }
toml-bad-date =
    { $expected ->
        [date-time] Kohtaan ”{ $key }” kuuluu päivämäärä ja kellonaika, eikä { $value } ole sellainen ajankohta.
       *[date] Kohtaan ”{ $key }” kuuluu päivämäärä, eikä päivää { $value } ole kalenterissa.
    }
    .hint =
        { $expected ->
            [date-time] Kirjoita päivämäärä, kirjain T ja kellonaika ilman aikavyöhykettä: { $key } = 2027-01-18T17:00:00
           *[date] Kirjoita vuosi, kuukausi ja päivä: { $key } = 2027-01-18
        }
toml-too-small = Luvun ”{ $key }” on oltava vähintään { $least }.
    .hint = Kirjoita suurempi luku: { $key } = { $least }
toml-unknown-value = Kohdassa ”{ $key }” ei voi olla ”{ $value }”.
    .hint = Valitse jokin näistä: { $known }


## Sivuston asetukset

config-no-language = Sivustolla ei ole yhtään kieltä.
    .hint = Lisää tiedostoon sitegen.toml rivi [[languages]] ja sen alle rivi, jolla on kielikoodi: code = "fi"
config-base-url = ”{ $value }” ei kelpaa sivuston osoitteeksi.
    .hint = Kirjoita koko osoite ilman välilyöntejä ja merkkejä ? ja #: base_url = "https://mentorointi.example.org/"
config-theme-name = ”{ $value }” ei kelpaa teeman nimeksi.
    .hint = Kirjoita sen kansion nimi, joka teemalla on kansiossa themes/. Nimessä voi olla kirjaimia a–z, numeroita, yhdysmerkkejä ja alaviivoja: theme = "guide"
config-colour = ”{ $value }” ei ole väri.
    .hint = Kirjoita risuaita ja kuusi merkkiä, numeroita tai kirjaimia a–f, kuten värinvalitsimet ne näyttävät: { $key } = "#0f4c4a"
config-contrast =
    { $ground ->
        [dark] Väri { $value } ei erotu kunnolla tummasta taustasta: kontrasti on { $ratio }, ja sen pitää olla vähintään 4,5.
       *[light] Väri { $value } ei erotu kunnolla vaaleasta taustasta eikä vaalea teksti siitä: kontrasti on { $ratio }, ja sen pitää olla vähintään 4,5.
    }
    .hint = Lähin väri, joka erottuu, on { $nearest }: { $key } = "{ $nearest }"
config-funder-id = ”{ $value }” ei kelpaa rahoittajan tunnukseksi.
    .hint = Aloita pienellä kirjaimella ja käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä: id = "eu". Rahoittajan nimi on silloin viesti funder-eu kansiossa i18n/.
config-funder-url = ”{ $value }” ei ole osoite.
    .hint = Kirjoita rahoittajan verkkosivujen osoite, jonka alussa on https://, tai jätä se pois.
branding-unknown-file = Kansiossa static/ ei ole tiedostoa ”{ $value }”.
    .hint = Tallenna logo kansioon static/img/ ja kirjoita, missä osoitteessa se on sivustolla: logo = "/img/logo.svg"
config-language-tag = ”{ $value }” ei ole kielikoodi.
    .hint = Kirjoita koodi pienin kirjaimin ja tarkenteen eteen yhdysmerkki: code = "fi", code = "sv" tai selkosuomelle code = "fi-simple"
config-duplicate-language = Kieli ”{ $value }” on tässä jo toisen kerran.
    .hint = Poista toinen niistä.
    .first = ensimmäisen kerran se on tässä
config-unknown-language = Sivustolla ei ole kieltä ”{ $value }”.
    .hint = Käytä sellaisen kielen koodia, joka on tiedostossa sitegen.toml, tai lisää kieli sinne: [[languages]] omalle rivilleen ja sen alle code = "{ $value }".
config-fallback-cycle = Kielen ”{ $value }” varakielet johtavat takaisin siihen itseensä.
    .hint = Poista niistä yksi: jos englannilla on fallback = ["fi"], suomella ei voi olla fallback = ["en"].
config-fact-name = ”{ $name }” ei kelpaa tiedon nimeksi.
    .hint = Aloita kirjaimella ja käytä vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä: contact-email = "mentorointi@example.org"
config-duplicate-season = Kausi ”{ $value }” on tässä jo toisen kerran.
    .hint = Anna toiselle niistä oma tunnus, esimerkiksi id = "2028", tai poista se.
    .first = ensimmäisen kerran se on tässä
config-unknown-season = Kautta ”{ $value }” ei ole.
    .hint = Käytä jonkin [[seasons]]-osion tunnusta: season = "2027"
config-end-before-start = Kausi päättyy ennen kuin se alkaa.
    .hint = Korjaa jompikumpi päivämäärä: start = 2027-01-18, end = 2027-06-10
    .start = kausi alkaa tänä päivänä
lawful-incomplete =
    { $keys ->
        [none]
            { $passages ->
                [one] Sivulla on kohta, joka on vielä kirjoitettava.
               *[other] Sivulla on { $passages } kohtaa, jotka on vielä kirjoitettava.
            }
       *[other]
            { $passages ->
                [0] Sivulla kerrotaan tietoja, joita tiedostossa sitegen.toml ei vielä ole: { $keys }.
                [one] Sivulla on kohta, joka on vielä kirjoitettava, ja tietoja, joita tiedostossa sitegen.toml ei vielä ole: { $keys }.
               *[other] Sivulla on { $passages } kohtaa, jotka on vielä kirjoitettava, ja tietoja, joita tiedostossa sitegen.toml ei vielä ole: { $keys }.
            }
    }
    .hint =
        { $keys ->
            [none] Kirjoita kohta omin sanoin ja poista samalla { "{ $to-complete }" }.
           *[other] Kirjoita nämä tiedoston sitegen.toml osaan [lawful], esimerkiksi business_id = "1234567-8" tai published = 2027-01-18. Kirjoita muut kohdat omin sanoin ja poista samalla { "{ $to-complete }" }.
        }
config-time-zone = ”{ $value }” ei ole minkään aikavyöhykkeen nimi.
    .hint = Kirjoita vyöhykkeen suurimman kaupungin nimi tietokoneiden tuntemassa muodossa: time_zone = "Europe/Helsinki"
config-host = sitegen ei tunne julkaisupaikkaa ”{ $value }”.
    .hint = Valitse näistä tai poista nimi: { $known }. Sivusto toimii myös muualla.
social-image = ”{ $value }” ei ole kansion static/ kuva, jonka voisi näyttää, kun joku jakaa sivun.
    .hint = Tallenna kansioon static/ PNG- tai JPEG-kuva, jonka koko on 1200 × 630 kuvapistettä, ja nimeä se niin kuin se siellä on: image = "img/jako.png"
config-unknown-check = Tarkistusta ”{ $name }” ei ole.
    .hint = Kirjoita kahden kaksoispisteen jälkeinen osa: same-as-source = "off"
config-unknown-folder = Nimellä ”{ $value }” ei voi antaa käännössääntöjä.
    .hint = Nimeä kansio, jonka sivuilla on oma lajinsa, esimerkiksi [translation.agreements]. Kaikille muille sivuille nimi on [translation.pages].


## Sanat: Fluent-tiedostot ja sivujen paikanvaraukset

ftl-missing = Tekstiä ”{ $id }” ei ole kielellä { $language } eikä sen varakielillä.
    .hint = Lisää se johonkin tiedostoon kansiossa i18n/{ $language }/.
ftl-syntax =
    { $problem ->
        [equals] Tähän kuuluu viestin nimen jälkeen yhtäsuuruusmerkki.
        [open-brace] Tästä puuttuu päättävä aaltosulje { "}" }.
        [unclosed-brace] Tätä aaltosuljetta ei suljeta.
        [open-bracket] Tästä puuttuu päättävä hakasulje ].
        [unclosed-bracket] Tätä hakasuljetta ei suljeta.
        [open-parenthesis] Tästä puuttuu päättävä sulje ).
        [unclosed-parenthesis] Tätä sulkua ei suljeta.
        [open-quote] Tästä puuttuu päättävä lainausmerkki ".
        [unclosed-quote] Tällä lainausmerkillä ei ole samalla rivillä paria.
        [sign] Tästä puuttuu merkki { $detail }.
        [number] Tähän kuuluu luku.
        [line-break] Nuolen -> on oltava rivinsä viimeinen merkki.
        [name] Tähän kuuluu nimi, joka alkaa jollakin kirjaimista a–z.
        [no-text] Viestillä ”{ $detail }” ei ole tekstiä.
        [function-name] Funktion nimessä on vain isoja kirjaimia.
        [no-default] Yhtäkään vaihtoehtoa ei ole merkitty siksi, jota käytetään, kun mikään muu ei sovi.
        [two-defaults] Kaksi vaihtoehtoa on merkitty siksi, jota käytetään, kun mikään muu ei sovi.
        [empty] Tästä puuttuu teksti.
        [message-selector] Viestin perusteella ei voi valita vaihtoehtoa.
        [term-selector] Termin perusteella ei voi valita vaihtoehtoa.
        [term-attribute] Termin lisätietoa ei voi näyttää, sen perusteella voi vain valita vaihtoehdon.
        [argument-order] Nimettömän arvon on oltava ennen nimettyjä.
        [argument-twice] ”{ $detail }” on annettu kahdesti.
        [escape] Kenoviivan jälkeen voi tulla vain ", \ tai koodi, kuten u00A0.
        [closing-brace] Tässä on päättävä aaltosulje { "}" }, jolla ei ole alkua.
        [nothing] Aaltosulkeiden välissä ei ole mitään näytettävää.
        [selector] Tämän perusteella ei voi valita vaihtoehtoa.
        [literal] Tähän kuuluu luku tai lainausmerkeissä oleva teksti.
        [placeable] Tämä ei ole yksi paikanvaraus.
       *[other] Tämä ei ole Fluentin sääntöjen mukainen.
    }
    .hint =
        { $problem ->
            [equals] Kirjoita nimi = teksti. Tekstin jatkorivi alkaa välilyönnillä.
            [open-brace] Lisää { "}" } nimen tai viimeisen vaihtoehdon jälkeen.
            [unclosed-brace] Lisää { "}" } nimen tai viimeisen vaihtoehdon jälkeen.
            [open-bracket] Kirjoita vaihtoehdon nimi näin: [one]
            [unclosed-bracket] Kirjoita vaihtoehdon nimi näin: [one]
            [open-parenthesis] Lisää ) viimeisen arvon jälkeen.
            [unclosed-parenthesis] Lisää ) viimeisen arvon jälkeen.
            [open-quote] Lisää " tekstin loppuun samalle riville.
            [unclosed-quote] Lisää " tekstin loppuun samalle riville.
            [line-break] Aloita jokainen vaihtoehto omalta riviltään nuolen alta.
            [name] Käytä nimissä merkkejä a–z, 0–9 ja yhdysmerkkiä. Tekstin jatkorivi alkaa välilyönnillä.
            [no-text] Kirjoita teksti yhtäsuuruusmerkin jälkeen tai poista viesti.
            [no-default] Lisää tähti yhden vaihtoehdon eteen: *[other]
            [two-defaults] Poista tähti kaikilta vaihtoehdoilta paitsi yhdeltä.
            [empty] Kirjoita teksti nimen jälkeen tai poista rivi.
            [argument-order] Siirrä se nimettyjen arvojen edelle.
            [argument-twice] Poista toinen niistä.
            [escape] Jos haluat näyttää kenoviivan, kirjoita se kahdesti.
            [closing-brace] Poista se. Jos haluat näyttää aaltosulkeen, kirjoita { "{ \"}\" }" }.
            [nothing] Kirjoita arvo, termi tai funktio: { "{ $nimi }" }, { "{ -termi }" }. Jos haluat näyttää aaltosulkeen, kirjoita { "{ \"{\" }" }.
            [literal] Kirjoita arvo lainausmerkkeihin: case: "genitive"
           *[other] Vertaa samaan viestiin toisella kielellä.
        }
ftl-too-deep = Tässä on liian monta sisäkkäistä suljetta. Tiedostosta ei luettu mitään.
    .hint = Jaa teksti useaksi viestiksi.
ftl-duplicate = ”{ $name }” on samassa tiedostossa jo toisen kerran.
    .hint = Poista toinen niistä tai anna sille toinen nimi.
    .first = ensimmäisen kerran se on tässä
ftl-unknown-reference =
    { $kind ->
        [term] Termiä ”{ $name }” ei ole.
       *[message] Viestiä ”{ $name }” ei ole.
    }
    .hint = Tarkista kirjoitusasu, tai lisää se johonkin kansion i18n/ tiedostoon.
ftl-unknown-variable = Arvoa ”${ $name }” ei ole.
    .hint = Sivuilla voi käyttää niitä arvoja, jotka on annettu tiedostossa sitegen.toml. Muissa viesteissä käytä samoja nimiä kuin saman viestin toinen kieli.
ftl-unknown-function = Funktiota ”{ $name }” ei ole.
    .hint = Funktiot ovat NUMBER, DATETIME, RANGE ja CAPITALIZE.
ftl-unknown-option = Funktiolle { $function } ei voi antaa valintaa { $option }: { $value }.
    .hint = Tarkista valinnan ja sen arvon kirjoitusasu.
ftl-option-clash = Funktion { $function } valinnat eivät sovi yhteen.
    .hint = Jätä jokin niistä pois. Päivämäärälle annetaan joko tyyli (dateStyle, timeStyle) tai osat (weekday, day, month, year).
ftl-wrong-count = Funktio { $function } tarvitsee arvoja näin monta: { $count }.
    .hint = Kirjoita ne sulkeisiin pilkuilla erotettuina ennen valintoja.
ftl-wrong-type =
    { $expected ->
        [number] { $function } tarvitsee tähän luvun.
        [date] { $function } tarvitsee tähän päivämäärän.
        [time] { $function } ei voi näyttää tässä kellonaikaa: arvo on pelkkä päivämäärä.
        [pair] { $function } tarvitsee tähän kaksi lukua tai kaksi päivämäärää.
       *[text] { $function } tarvitsee tähän tekstin.
    }
    .hint = Tarkista, mikä arvo tässä on nimetty ja mikä se on tiedostossa sitegen.toml.
ftl-unknown-parameter = Termi ”{ $term }” ei käytä valintaa ”{ $parameter }” mihinkään.
    .hint = Tarkista kirjoitusasu tai jätä valinta pois.
ftl-unknown-form = Termillä ”{ $term }” ei ole muotoa { $parameter }: "{ $value }".
    .hint = Tarkista kirjoitusasu tai lisää muoto termiin.
ftl-missing-parameter = Termi näyttää arvon ”${ $parameter }”, mutta sille ei ole annettu sitä.
    .hint = Anna se sulkeissa termin nimen jälkeen: { $parameter }: "…"
ftl-cycle = Tämä teksti sisältää itsensä: { $way }
    .hint = Kirjoita jonkin viittauksen tilalle sanat itse.
ftl-too-large = ”{ $name }” paisuisi kymmeniintuhansiin merkkeihin, koska tekstejä on sijoitettu toistensa sisään yhä uudelleen.
    .hint = Kirjoita teksti auki tai viittaa harvempiin muihin.


## Sivujen nimet ja kielet

content-no-home = Sivustolla ei ole etusivua.
    .hint = Kirjoita se tiedostoon { $file }. Jos tiedosto on jo olemassa, tarkista, ettei siinä lue draft = true.
content-no-language = Tiedoston nimestä ei näe, mitä kieltä se on.
    .hint = Lisää kielikoodi ennen päätettä .md, esimerkiksi näin: { $example }
content-unknown-language = Tiedoston nimen mukaan sen kieli on ”{ $code }”, mutta sivustolla ei ole sitä kieltä.
    .hint = Sivuston kielet ovat { $known }. Anna tiedostolle toinen nimi tai lisää kieli tiedostoon sitegen.toml: [[languages]] omalle rivilleen ja sen alle code = "{ $code }".
content-bad-name = ”{ $name }” ei kelpaa sivun nimeksi.
    .hint = Käytä kansioiden ja tiedostojen nimissä vain pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä: goal-wheel.fi.md. Kirjaimet å, ä ja ö kuuluvat otsikkoon.
content-no-source = Tämä on käännös sivusta, jota ei ole sen lähdekielellä ({ $language }).
    .hint = Kirjoita tiedosto { $file }. Jos tämä sivu on kirjoitettu ensin, kerro se sen otsikkotiedoissa, esimerkiksi näin: source_language = "en"


## Otsikkotiedot: sivun alussa rivien +++ ja +++ välissä

front-missing = Sivulla ei ole otsikkotietoja.
    .hint = Aloita tiedosto kolmella rivillä: ensin pelkkä +++, sitten title = "Mentorille" ja sitten taas pelkkä +++. Sivun teksti tulee niiden alle.
front-unclosed = Otsikkotiedot alkavat tästä, mutta eivät pääty.
    .hint = Lisää otsikkotietojen ja sivun tekstin väliin rivi, jolla on pelkkä +++.
front-empty = Kohta ”{ $key }” on tyhjä.
    .hint = Kirjoita jotakin lainausmerkkien väliin: { $key } = "…"
front-bad-slug = ”{ $slug }” ei kelpaa verkko-osoitteen osaksi.
    .hint = Käytä kirjaimia, numeroita ja yhdysmerkkejä, älä välilyöntejä tai kauttaviivoja: slug = "mentorille"
front-end-before-start = Tapahtuma päättyy ennen kuin se alkaa.
    .hint = Korjaa jompikumpi aika: start = 2027-01-18T17:00:00, end = 2027-01-18T19:00:00
    .start = tapahtuma alkaa tähän aikaan
front-shared-fact = Kohta ”{ $key }” määrätään lähdekielisellä sivulla, ja tässä käännöksessä se on toisin.
    .hint = Poista { $key } käännöksestä, niin se noudattaa lähdekielistä sivua. Jos lähdekielinen sivu on väärässä, korjaa tieto siellä.
    .source = lähdekielinen sivu määrää sen tässä


## Teksti: otsikot, kuvat, alaviitteet

heading-title = Yhdellä #-merkillä alkavasta otsikosta tulisi sivun toinen pääotsikko.
    .hint = Aloita se merkeillä ##. Sivun pääotsikko on otsikkotiedoissa: title = "Mentorille"
heading-skipped = Tämä otsikko on tasolla { $level }, mutta tässä kohdassa syvin mahdollinen taso on { $expected }.
    .hint =
        { $expected ->
            [2] Aloita se merkeillä ##
            [3] Aloita se merkeillä ###
            [4] Aloita se merkeillä ####
            [5] Aloita se merkeillä #####
           *[other] Aloita se merkeillä ######
        }
heading-duplicate-id = Tunnus ”{ $id }” on jo sivun toisella otsikolla.
    .hint = Anna toiselle niistä oma tunnus, sama kaikilla kielillä: ## Tehtävät { "{#tasks}" }
    .first = toinen otsikko
heading-taken-id = Tunnus ”{ $id }” on tällä sivulla jo muussa käytössä.
    .hint = Anna otsikolle toinen tunnus, sama kaikilla kielillä: ## Tehtävät { "{#tasks}" }
    .first = täällä sitä käytetään
image-no-alternative = Tämä kuva ei kerro mitään sille, joka ei näe sitä.
    .hint = Kerro hakasulkeissa, mitä kuvassa on: ![Kaksi ihmistä keskustelee pöydän ääressä](pair.jpg)
image-not-a-file = ”{ $target }” ei ole sivuston kuvatiedosto.
    .hint = Tallenna kuva samaan kansioon tämän sivun kanssa ja kirjoita tiedoston nimi: ![Kaksi ihmistä keskustelee pöydän ääressä](pair.jpg)
markdown-html = Sivuilla ei voi käyttää HTML-koodia.
    .hint = Käytä Markdownia: **lihavointi**, *korostus*, [linkin teksti](osoite). Jos haluat näyttää merkin <, kirjoita sen eteen kenoviiva: \<
markdown-too-deep = Tässä on liian monta sisäkkäistä luetteloa tai lainausta.
    .hint = Vähennä tasoja tai aloita uusi osio otsikolla: ## Tehtävät
markdown-unknown-footnote = Alaviitettä ”{ $label }” ei ole.
    .hint = Kirjoita sen teksti omalle rivilleen: [^{ $label }]: Alaviitteen teksti.
markdown-unused-footnote = Alaviitteeseen ”{ $label }” ei viitata missään, joten sitä ei näytetä.
    .hint = Kirjoita [^{ $label }] siihen kohtaan tekstiä, johon alaviite kuuluu, tai poista alaviite.


## Lohkot: mikä niillä on yhteistä

block-attributes = Rivin asetuksia ei voi lukea: niistä puuttuu päättävä lainausmerkki tai rivin lopusta päättävä aaltosulje.
    .hint = Päätä jokainen lainausmerkki, ja kirjoita aaltosulkeet rivin loppuun: text Nimesi { "{#name help=\"Etunimi ja sukunimi\"}" }
block-missing-id = Rivillä ei ole tunnusta.
    .hint = Lisää rivin loppuun aaltosulkeissa tunnus, sama kaikilla kielillä: text Nimesi { "{#name}" }
block-bad-id = ”{ $id }” ei kelpaa tunnukseksi.
    .hint = Käytä vain pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä: first-goal
block-duplicate-id = Tunnus ”{ $id }” on tässä lohkossa jo toisen kerran.
    .hint = Anna toiselle riville oma tunnus, sama kaikilla kielillä.
    .first = ensimmäisen kerran se on tässä
block-unknown-key = Asetusta ”{ $key }” ei voi antaa tässä.
    .hint = Tarkista kirjoitusasu. Monisanainen teksti tarvitsee lainausmerkit: help="Etunimi ja sukunimi"
block-bad-number = ”{ $value }” ei ole kokonaisluku väliltä { $least }–{ $most }.
    .hint = Kirjoita luku numeroin ilman välilyöntejä: copies=2
block-no-groups = Tässä lohkossa ei voi olla otsikoita.
    .hint = Poista rivi tai päätä lohko ennen sitä ja kirjoita otsikko kahden lohkon väliin.
block-unclosed = Lohko alkaa tästä, mutta se ei pääty.
    .hint = Lisää lohkon viimeisen rivin alle rivi, jolla on vain ```
block-child-first = Merkillä - alkava rivi kuuluu yläpuolellaan olevaan riviin, mutta sellaista ei ole.
    .hint = Kirjoita se rivi ensin, esimerkiksi lomakkeeseen radio Tapaamme { "{#frequency}" } tai prosessiin step Tapaatte { "{#meet}" }.


## Lohkot: lomakkeet

form-no-id = Lomakkeella ei ole tunnusta.
    .hint = Kirjoita tunnus sanan form jälkeen, sama kaikilla kielillä: ```form pair-agreement
form-duplicate-form = Tunnus ”{ $id }” on jo toisella lomakkeella.
    .hint = Anna toiselle niistä oma tunnus: ```form group-agreement
    .first = toinen lomake
form-unknown-type = Kenttätyyppiä ”{ $word }” ei ole.
    .hint = Tyypit ovat text, email, tel, area, date, check, checks, radio, scale, table, grid, wheel, draw, sign ja note. Rivi alkaa jollakin niistä: text Nimesi { "{#name}" }
form-no-label = Kentällä ei ole nimeä, joten kukaan ei tiedä, mitä siihen kirjoitetaan.
    .hint = Kirjoita kentän nimi ennen aaltosulkeita: text Nimesi { "{#name}" }
form-no-size =
    { $word ->
        [area] Sanan area jälkeen puuttuu rivien määrä.
        [table] Sanan table jälkeen puuttuu rivien määrä.
        [draw] Sanan draw jälkeen puuttuu korkeus senttimetreinä.
        [grid] Sanan grid jälkeen puuttuu rivien ja sarakkeiden määrä.
       *[other] Sanan { $word } jälkeen puuttuvat ensimmäinen ja viimeinen luku.
    }
    .hint =
        { $word ->
            [area] Kirjoita rivien määrä, 1–199: area 4 Mitä opit? { "{#learned}" }
            [table] Kirjoita rivien määrä, 1–199: table 3 Tavoitteemme { "{#goals}" }
            [draw] Kirjoita korkeus: draw 8 Ihmiset ympärilläni { "{#network}" }
            [grid] Kirjoita rivit x sarakkeet, kumpiakin enintään 12: grid 2x2 Vahvuuteni { "{#strengths}" }
            [wheel] Kirjoita kaksi lukua ja niiden väliin yhdysmerkki: wheel 1-10 Missä olen nyt { "{#wheel}" }
           *[other] Kirjoita kaksi lukua ja niiden väliin yhdysmerkki: scale 1-5 Kuinka selkeä tavoite on? { "{#clarity}" }
        }
form-no-children = Kentällä, jonka tyyppi on ”{ $word }”, ei voi olla allaan merkillä - alkavia rivejä.
    .hint = Poista rivi. Vaihtoehdot kuuluvat tyyppeihin radio ja checks, sarakkeet tyyppeihin table ja draw, ruudut tyyppiin grid ja pyörän osat tyyppiin wheel.
form-children-missing =
    { $word ->
        [table] Taulukossa ei ole sarakkeita.
        [draw] Piirrokselta puuttuvat sen korvaavan taulukon sarakkeet.
        [grid] Ruudukossa ei ole ruutuja.
        [wheel] Pyörässä ei ole osia.
       *[other] Tässä ei ole mitään, mistä valita.
    }
    .hint =
        { $word ->
            [table] Kirjoita alle kukin sarake omalle, sisennetylle rivilleen: - Tavoite { "{#goal}" }
            [draw] Kaikki eivät voi piirtää. Kirjoita alle saman asian kertovan taulukon sarakkeet, kukin omalle, sisennetylle rivilleen: - Henkilö { "{#person}" }
            [grid] Kirjoita alle kukin ruutu omalle, sisennetylle rivilleen: - Työssä { "{#at-work}" }
            [wheel] Kirjoita alle kukin osa omalle, sisennetylle rivilleen: - Hyvinvointi { "{#well-being}" }
           *[other] Kirjoita alle kukin vaihtoehto omalle, sisennetylle rivilleen: - Kerran kuukaudessa { "{#monthly}" }
        }
form-duplicate-id = Tunnus ”{ $id }” on tässä lomakkeessa jo toisen kerran.
    .hint = Anna toiselle riville oma tunnus, sama kaikilla kielillä.
    .first = ensimmäisen kerran se on tässä
form-digit-first = Tunnus ”{ $id }” alkaa numerolla.
    .hint = Aloita lomakkeiden, kenttien ja vaihtoehtojen tunnukset kirjaimella: k{ $id }. Vastausten nimissä luku tarkoittaa kappaletta tai riviä.
form-bad-scale = Asteikko ei voi ulottua luvusta { $from } lukuun { $to }.
    .hint = Kirjoita pienempi luku ensin. Portaita voi olla enintään 21: 1-5
form-grid-boxes =
    { $expected ->
        [one] Ruudukossa on yksi ruutu
       *[other] Ruudukossa on { $expected } ruutua
    }, mutta sen alla on { $found ->
        [one] yksi merkillä - alkava rivi.
       *[other] { $found } merkillä - alkavaa riviä.
    }
    .hint = Kirjoita jokaiselle ruudulle yksi rivi tai muuta kokoa: grid 2x2 on neljä ruutua, grid 2x3 kuusi.


## Lohkot: prosessit, tarkistuslistat, ohjelmat, upotukset

process-unknown-type = ”{ $word }” ei ole prosessin osa.
    .hint = Osat ovat step, decision, event, loop ja outcome. Rivi alkaa jollakin niistä: step Tapaatte { "{#meet}" }
process-unknown-node = Prosessissa ei ole riviä, jonka tunnus on ”{ $id }”.
    .hint = Nimeä jonkin saman prosessin rivin tunnus: riviltä step Tapaatte { "{#meet next=closing}" } jatketaan riville outcome Hyvästelette { "{#closing}" }
checklist-only-checks = Tarkistuslistassa on vain rivejä, jotka alkavat sanalla check.
    .hint = Kirjoita rivi näin: check Minulla on aikaa tavata joka kuukausi { "{#time}" }
agenda-bad-time = ”{ $value }” ei ole kellonaika.
    .hint = Aloita rivi kellonajalla tai kahdella, joiden välissä on yhdysmerkki mutta ei välilyöntejä: 17.00 Kahvi tai 17.00-17.30 Kahvi
agenda-end-before-start = Tämä ohjelman kohta päättyy ennen kuin se alkaa.
    .hint = Kirjoita aikaisempi kellonaika ensin: 17.00-17.30 Kahvi
embed-unknown-type = Sanalla ”{ $word }” ei voi upottaa mitään.
    .hint = Upottaa voi sanoilla page, activities, faq, form, process, events, partners, glossary, people, downloads, notes ja pagebreak. Rivi alkaa jollakin niistä: page roles/mentee
embed-nothing-named = Rivi ei kerro, mitä sivua se tarkoittaa.
    .hint =
        { $word ->
            [form] Nimeä sivu, jolla lomake on: form agreements/pair
            [process] Nimeä sivu, jolla prosessi on: process programme
           *[page] Nimeä sivu niin kuin sen tiedosto kansiossa content/, ilman kielikoodia ja päätettä: page roles/mentee
        }
embed-cycle = Sivu ”{ $page }” tulisi upotetuksi itseensä.
    .hint = Poista tämä rivi tai kyseiseltä sivulta se rivi, joka johtaa takaisin tänne.


## Kielet rinnakkain

translation-missing = Tätä sivua ei ole kielellä ”{ $language }”.
    .hint = Käännä se samannimiseen tiedostoon, jonka lopussa on .{ $language }.md. Tiedostossa sitegen.toml määrätään kansioittain, mitä siihen asti näytetään: [translation.{ $folder }] omalle rivilleen ja sen alle missing = "fallback".
parity-differs = Käännöksessä on tässä ”{ $translation }”, mutta lähdekielisellä sivulla ”{ $source }”.
    .hint = Kirjoita samat tyypit, koot ja tunnukset samassa järjestyksessä kuin lähdekielisellä sivulla, ja käännä vain sanat.
    .source = lähdekielisellä sivulla
parity-missing = Käännöksestä puuttuu jotakin, mikä lähdekielisellä sivulla on: ”{ $source }”.
    .hint = Kopioi se lähdekieliseltä sivulta tämän luettelon loppuun ja käännä sen sanat.
    .source = tämä puuttuu käännöksestä
parity-extra = Käännöksessä on jotakin, mitä lähdekielisellä sivulla ei ole: ”{ $translation }”.
    .hint = Poista se tästä tai lisää se lähdekieliselle sivulle ja kaikkiin muihin kieliin.
    .source = lähdekieliseltä sivulta se puuttuu
parity-text-missing = Kohtaa ”{ $key }” ei ole käännetty.
    .hint =
        { $key ->
            [title] Kirjoita se rivin loppuun tämän sivun kielellä: title="…"
           *[other] Kirjoita se rivin lopussa oleviin aaltosulkeisiin tämän sivun kielellä: { $key }="…"
        }
    .source = lähdekielisellä sivulla
parity-notes =
    { $translation ->
        [one] Tässä on yksi merkillä - alkava rivi
       *[other] Merkillä - alkavia rivejä on tässä { $translation }
    }, mutta lähdekielisellä sivulla { $source ->
        [one] yksi.
       *[other] { $source }.
    }
    .hint = Käännä kukin näistä riveistä omaksi rivikseen, niin että niitä on yhtä monta kuin lähdekielisellä sivulla.
    .source = lähdekielisellä sivulla


## Sivut, jotka ovat rinnakkain usealla kielellä

parallel-one-language = Yksi kieli, ”{ $value }”, ei voi olla rinnakkain itsensä kanssa.
    .hint = Luettele kaksi tai kolme kieltä tai poista rivi: parallel = ["fi", "en"]
parallel-repeated = Kieli ”{ $value }” on lueteltu kahdesti.
    .hint = Luettele kukin kieli kerran: parallel = ["fi", "en"]
    .first = ensimmäisen kerran tässä
parallel-too-many = Rinnakkain mahtuu { $most } kieltä, ja tämä on liikaa.
    .hint = Jätä ne, joita käytetään useimmin yhdessä. Muilla kielillä sivu on silti olemassa yksinään.
parallel-untranslated = Sivun pitäisi olla rinnakkain myös kielellä ”{ $value }”, mutta tekstiä ei ole sillä kielellä.
    .hint = Käännä sivu tiedostoon content/{ $file } tai poista kieli tältä riviltä.
parallel-lacks = Tälle ei ole vastinetta toisella kielellä.
    .hint = Kirjoita vastine tai poista tämä: rinnakkain kukin kappale, luettelo ja taulukko on käännöksensä vieressä.
    .lacks = vastine tulisi tämän jälkeen
parallel-differs = Tämä ja sen vastine toisella kielellä ovat erilaisia.
    .hint = Rinnakkain kappaleen vieressä on kappale, luetelmaviivojen vieressä luetelmaviivat ja numeroidun luettelon vieressä numeroitu luettelo.
    .first = vastineena olisi tämä
parallel-heading = Tämä ei ala samalla otsikolla kuin sen vastine.
    .hint = Käytä samoja otsikoita samassa järjestyksessä: yhtä monta #-merkkiä ja sama tunnus, esimerkiksi ## Tavoitteet { "{#" }goals{ "}" }
    .first = vastineena olisi tämä
parallel-count = Kohtia tai rivejä on tässä { $other }, mutta vastineessa { $first }.
    .hint = Rinnakkain kukin kohta on käännöksensä vieressä. Kirjoita samat kohdat samassa järjestyksessä.
    .first = vastineena olisi tämä
parallel-embed = Riviä ”{ $line }” ei voi upottaa sivuun, joka on rinnakkain usealla kielellä.
    .hint = Linkitä siihen tai kirjoita lomake suoraan tälle sivulle. Palstalle mahtuvat process, notes ja pagebreak.


## Mihin sivut viittaavat: linkit, toiset sivut, roolit, kaudet

link-unknown = Sivua tai tiedostoa ”{ $target }” ei ole.
    .hint = Kirjoita polku tältä sivulta, [Mentori](../roles/mentor.md), tai kansiosta content/, [Mentori](@/roles/mentor.md). Kansiossa static/img/ olevaan tiedostoon viitataan näin: /img/logo.svg
link-anchor = Sivulla ”{ $page }” ei ole kohtaa ”#{ $anchor }”.
    .hint = Anna sen otsikolle tämä tunnus, sama kaikilla kielillä: ## Tehtävät { "{#" }{ $anchor }{ "}" }. Voit myös linkittää koko sivuun: poista # ja se, mitä sen jälkeen tulee.
link-scheme = ”{ $target }” ei ole osoite, johon sivulta voi linkittää.
    .hint = Muualle johtavan osoitteen alussa on https:, http:, mailto: tai tel:, esimerkiksi mailto:mentorointi@example.org. Sivuston omaan sivuun linkitetään näin: ../roles/mentor.md
link-outside = ”{ $target }” johtaa kansion content/ ulkopuolelle.
    .hint = Poista yksi ../ tai aloita kansiosta content/: @/roles/mentor.md
link-not-published = Sivua ”{ $target }” ei ole kielellä ”{ $language }”.
    .hint = Käännä sivu tai poista linkki. Sivun tilalla voi myös näkyä teksti toisella kielellä, jos tiedostossa sitegen.toml on sen kansiosta niin määrätty: [translation.pages] omalle rivilleen ja sen alle missing = "fallback".
link-withheld = Sivua ”{ $target }” ei nyt julkaista.
    .hint = Poista linkki tai julkaise sivu: siinä lukee draft = true, se kuuluu toisen kauden polkuun tai siitä puuttuu consent = true.
link-not-a-file = ”{ $target }” ei ole sivuston tiedosto.
    .hint = Tallenna tiedosto samaan kansioon tämän sivun kanssa ja kirjoita sen nimi: image = "aino.jpg"
reference-unknown-page = Sivua ”{ $value }” ei ole.
    .hint = Nimeä sivu niin kuin sen tiedosto kansiossa content/, ilman kielikoodia ja päätettä: roles/mentee on content/roles/mentee.fi.md. Sivua, jolla on draft = true, ei lasketa mukaan.
reference-unknown-role = Roolia ”{ $value }” ei ole.
    .hint = Käytä kansiossa content/roles/ olevan tiedoston nimeä ilman kielikoodia ja päätettä, esimerkiksi mentor, tai sanaa pair, joka tarkoittaa molempia yhdessä.
reference-unknown-phase = Vaihetta ”{ $value }” ei ole.
    .hint = Käytä kansiossa content/phases/ olevan tiedoston nimeä ilman kielikoodia ja päätettä: beginning on content/phases/beginning.fi.md
config-event-table = ”{ $event }” tarvitsee oman taulun, jossa ovat tapahtuman ajat.
    .hint = Kirjoita kauden alle: [seasons.events.{ $event }] ja sen alle start = 2027-01-20T17:00:00 ja end = 2027-01-20T20:00:00
reference-unknown-event = Kansiossa content/events/ ei ole tapahtumaa ”{ $value }”.
    .hint = Nimeä kauden tapahtumien ajat niiden sivujen tiedostojen mukaan: [seasons.events.kickoff], kun sivu on content/events/kickoff.fi.md
event-date-twice = ”{ $key }” on tässä ja lisäksi kauden yhteydessä tiedostossa sitegen.toml.
    .hint = Jätä vain toinen. Vuosittain vaihtuva tieto on parasta pitää kauden yhteydessä: poista tältä sivulta start, end ja register_by.
    .season = tapahtuman ajat tällä kaudella
embed-not-printed = Sivusta ”{ $page }” ei tehdä PDF-tiedostoa, jota voisi tarjota tässä.
    .hint = PDF tehdään sopimuksista, lomakkeista, harjoituksista ja työkirjoista. Muun sivun tekstin voi upottaa: page { $page }
reference-unknown-season = Kautta ”{ $value }” ei ole.
    .hint = Käytä jonkin tiedostossa sitegen.toml olevan [[seasons]]-osion tunnusta: season = "2027"
reference-unknown-place = Tapahtumalla ei ole paikkaa ”{ $value }”.
    .hint = Käytä tunnusta, jonka lähdekielinen sivu antaa paikalle: [[places]] omalla rivillään ja sen alla id = "library".
reference-unknown-language = Sivustolla ei ole kieltä ”{ $value }”.
    .hint = Käytä niiden kielten koodeja, jotka ovat tiedostossa sitegen.toml: parallel = ["fi", "en"]
reference-unknown-fact = Tietoa ”{ $value }”, jolla kenttä täytettäisiin valmiiksi, ei ole.
    .hint = Käytä jonkin tiedostossa sitegen.toml olevan tiedon nimeä: prefill=organisation. Rivin [facts] alla se on organisation = "…"
reference-unknown-theme = Harjoituksen teemalla ”{ $value }” ei ole nimeä, jonka voisi näyttää lukijoille.
    .hint = Kirjoita nimi kunkin kielen .ftl-tiedostoon, esimerkiksi kansioon i18n/fi/: { $message } = Urasuunnittelu
reference-unnamed-language = Kielellä ”{ $value }” ei ole nimeä, jonka voisi näyttää lukijoille.
    .hint = Tarkista kielikoodi. Jos se on oikein, kirjoita nimi sivuston kunkin kielen .ftl-tiedostoon, esimerkiksi kansioon i18n/fi/: { $message } = ruotsi


## Osoitteet

plan-bad-path = ”{ $path }” ei kelpaa sivun tai tiedoston osoitteeksi.
    .hint = Käytä tiedoston nimessä kirjaimia, numeroita ja yhdysmerkkejä, tai anna sivulle sellainen osoitteen osa: slug = "mentorille"
plan-file-for-folder = Tiedoston osoite olisi { $url }, mutta muut sivut tai tiedostot tarvitsevat sen nimisen kansion.
    .hint = Anna tiedostolle toinen nimi.
    .inner = tämä on siinä kansiossa
plan-bad-alias = ”{ $value }” ei voi olla sivun entinen osoite.
    .hint = Kirjoita sivuston oman osoitteen jälkeinen polku ilman alkua https:// ja merkkejä ?, # ja %: aliases = ["/fi/vanha-nimi/"]
plan-collision = Kahdella sivulla tai tiedostolla on sama osoite, { $url }.
    .hint = Anna toiselle tiedostolle uusi nimi tai toiselle sivulle oma osoitteen osa: slug = "mentorille"
    .first = toinen niistä


## Teemat ja niiden sivupohjat

theme-unknown = Teemaa ”{ $name }”, jolla verkkosivut voisi piirtää, ei ole.
    .hint = Kirjoita tiedostoon sitegen.toml theme = "guide", jos haluat sitegenin mukana tulevan teeman, tai tee oma teema: kirjoita tiedostoon themes/{ $name }/theme.toml extends = "guide".
theme-unknown-parent = Teema on laajennus teemasta ”{ $name }”, jota ei ole.
    .hint = Kirjoita extends = "guide", jos tarkoitat sitegenin mukana tulevaa teemaa, tai jonkin kansiossa themes/ olevan kansion nimi.
theme-loop = Teemat laajentavat toisiaan kehässä: { $chain }
    .hint = Poista extends yhdestä niistä.
template-syntax = Sivupohjaa ei voi lukea. Syy englanniksi: { $problem }
    .hint = Tarkista, että jokaisella aaltosulkeella on pari ja että jokainen if, for ja block päättyy, esimerkiksi { "{% endif %}" }.
template-missing = Teemassa ei ole sivupohjaa ”{ $name }”.
    .hint = Lisää tiedosto teeman kansioon web/, korjaa nimi tai anna teeman käyttää toisen teeman pohjia: kirjoita sen tiedostoon theme.toml extends = "guide".
template-recursion = Sivupohja johtaa takaisin itseensä. { $chain }
    .hint = Poista jokin kehää kiertävistä riveistä, esimerkiksi { "{% include \"page.html\" %}" } tai { "{% extends \"page.html\" %}" }.
template-message =
    { $reason ->
        [missing] Kielen teksteissä ei ole tekstiä ”{ $id }”.
       *[other] Tekstiä ”{ $id }” ei voi kirjoittaa niillä arvoilla, jotka sille tässä annetaan.
    }
    .hint = Tarkista sen nimi ja sille annetut arvot: { "{{ t(id=\"" }{ $id }{ "\") }}" }. Itse teksti on jossakin kansion i18n/ .ftl-tiedostossa.
template-unknown-name = Tässä kohdassa ei ole tietoa nimeltä ”{ $name }”.
    .hint = Tässä tunnetut nimet: { $known }. Niiden merkitykset ovat sitegenin tiedostossa themes/guide/web/README.md.
template-render = Sivupohjaa ei voinut piirtää. Syy englanniksi: { $problem }
    .hint = Tarkista, että arvo on olemassa jokaisella sivulla. Jos se voi puuttua, kysy sitä ensin: { "{% if page.description %}" } … { "{% endif %}" }


## Tulosteet

print-font-unreadable = Tiedosto ei ole fontti, jota tulosteissa voi käyttää.
    .hint = Lisää teeman kansioon fonts/ TTF- tai OTF-tiedostoja tai poista tämä tiedosto.
print-no-fonts = Teemassa ei ole fontteja tulosteita varten kansiossa { $folder }.
    .hint = Lisää sinne vähintään yksi TTF- tai OTF-tiedosto. Tietokoneesi fontteja ei käytetä, jotta tulosteet näyttävät kaikkialla samoilta.
print-theme-missing = Teemasta puuttuu tiedosto { $path }, joka piirtää tulosteet.
    .hint = Kopioi teeman ”guide” kansio pdf/ omaan teemaasi ja aloita siitä.
print-message-missing = Tulosteessa näkyvä teksti { $id } puuttuu.
    .hint = Kirjoita se tulosteen kielen .ftl-tiedostoon: { $id } = …
print-missing-glyph = Missään teeman fontissa ei ole merkkiä ”{ $character }” ({ $codepoint }), joten sitä ei voi tulostaa.
    .hint = Käytä toista merkkiä tai lisää teeman kansioon fonts/ fontti, jossa merkki on.
print-image-missing = Kuvaa { $path } ei ole, joten sitä ei voi tulostaa.
    .hint = Tarkista tiedoston nimi ja sen isot ja pienet kirjaimet.
print-image-unreadable = Kuvaa { $path } ei voi lukea, joten sitä ei voi tulostaa.
    .hint = Tallenna se uudelleen PNG-, JPEG-, GIF-, WebP- tai SVG-muotoon ja varmista, että tiedostonimen pääte vastaa muotoa.
print-typst = Asiakirjaa ei voi tulostaa: { $message }
    .hint = Jos kohta on teemassa, korjaa teema. Muuten tekstissä on jotakin, mitä tuloste ei osaa näyttää: kirjoita se toisella tavalla.


## Sivuston kirjoittaminen

output-project-root = Sivustoa ei voi kirjoittaa kansioon ”{ $path }”: siinä tai sen alla on koko projekti.
    .hint = Valitse sivustolle oma kansio, esimerkiksi public.
output-file-system-root = Sivustoa ei voi kirjoittaa kansioon ”{ $path }”, joka on koko levyn juuri.
    .hint = Valitse sivustolle oma kansio, esimerkiksi public.
output-home = Sivustoa ei voi kirjoittaa kansioon ”{ $path }”: se on kotikansiosi tai sisältää kotikansiosi.
    .hint = Valitse sivustolle oma kansio, esimerkiksi public.
output-sources = Sivustoa ei voi kirjoittaa kansioon ”{ $path }”: siellä ovat projektin omat tiedostot.
    .hint = Valitse sivustolle oma kansio, esimerkiksi public.
output-foreign = Kansiossa ”{ $path }” on tiedostoja, joita tämä ohjelma ei ole kirjoittanut, joten siihen ei kosketa.
    .hint = Valitse toinen kansio. Jos kansion kaikki tiedostot saa poistaa, käytä valitsinta --force.
output-not-folder = ”{ $path }” ei ole kansio.
    .hint = Valitse sivuston kansiolle toinen nimi tai poista tiedosto.
output-broken-link = ”{ $path }” on linkki kansioon, jota ei ole.
    .hint = Poista linkki tai luo kansio, johon se johtaa.
output-busy = Toinen ajo kirjoittaa parhaillaan kansioon ”{ $path }”.
    .hint = Odota, että se on valmis.
output-unusable = Kansiota ”{ $path }” ei voi käyttää: { $reason }.
    .hint = Tarkista, että sinulla on kirjoitusoikeus kansioon ja sen yläkansioon.
output-write-failed = Sivustoa ei voitu kirjoittaa kansioon ”{ $path }”: { $reason }. Edellinen sivusto on ennallaan.
    .hint = Tarkista, että levyllä on tilaa ja että sinulla on kirjoitusoikeus kansioon ja sen yläkansioon.


## Komennot

init-refused = ”{ $path }” on jo olemassa, joten mitään ei kirjoitettu.
    .hint = Valitse tyhjä kansio: olemassa olevia tiedostoja ei koskaan korvata.
new-bad-id = ”{ $id }” ei kelpaa tämänlaisen sivun tunnukseksi.
    .hint = Käytä vain pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä ja jätä kansio pois: sitegen new activity goal-wheel
new-exists = ”{ $path }” on jo olemassa, ja se jätettiin ennalleen.
    .hint = Valitse toinen tunnus tai muokkaa olemassa olevaa tiedostoa.
new-bad-season = ”{ $id }” ei kelpaa kauden tunnukseksi.
    .hint = Käytä vain pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysviivoja: sitegen new season 2028
new-season-exists = Tiedostossa sitegen.toml on jo kausi ”{ $id }”.
    .hint = Valitse toinen tunnus.
new-season-by-hand = Kautta ”{ $id }” ei voitu lisätä tiedostoon sitegen.toml.
    .hint = Lisää se käsin: [[seasons]] omalle rivilleen ja sen alle id = "{ $id }", start = 2028-01-17 ja end = 2028-06-09
print-image-cmyk = Kuvassa { $path } on painokoneen värit (CMYK), joita arkistointikelpoinen PDF ei voi sisältää.
    .hint = Tallenna se uudelleen RGB-väreillä.


## Lomakkeiden vastaukset

answers-not-json = Tämä ei ole JSONia: tästä eteenpäin tiedostoa ei voi lukea.
    .hint = Katso, puuttuuko juuri tätä ennen pilkku, lainausmerkki tai sulje. Jos tiedosto on tallennettu lomakkeesta, tallenna se uudelleen.
answers-not-answers = Tässä tiedostossa ei ole yhden lomakkeen vastauksia.
    .hint = Sen pitäisi alkaa näin: {"{"} "form": "pair-agreement", "version": 1, "answers": {"{"} … {"}"} {"}"}
answers-wrong-type = Vastauksen ”{ $path }” pitäisi olla { $expected ->
        [text] teksti lainausmerkeissä
        [tick] true
        [number] kokonaisluku
        [count] kokonaisluku, vähintään 1
        [option] vaihtoehdon tunnus lainausmerkeissä
        [options] luettelo vaihtoehtojen tunnuksia hakasulkeissa
        [rows] luettelo rivejä hakasulkeissa
       *[object] aaltosulkeissa, ja siinä jokaiselle osalle oma avaimensa
    }.
    .hint = Jos vastausta ei ole, jätä koko avain pois.
answers-missing-key = Avain ”{ $key }” puuttuu.
    .hint = Vastaustiedostossa on avaimet form, version ja answers.
answers-unknown-key = Vastaustiedostossa ei voi olla avainta ”{ $key }”.
    .hint = Avaimet ovat form, version, answers ja, jos lomakkeita on useita kappaleita, copy.
answers-repeated-key = Avain ”{ $key }” on tässä toiseen kertaan.
    .hint = Jätä niistä vain toinen.
    .first = ensimmäinen
answers-unknown-field = Lomakkeella ”{ $form }” ei ole kenttää ”{ $id }”.
    .hint = Poista se tai korjaa tunnus.
answers-unknown-option = ”{ $option }” ei ole kentän ”{ $path }” vaihtoehto.
    .hint = Vaihtoehdot ovat: { $known }
answers-repeated-option = Kentän ”{ $path }” vaihtoehto ”{ $option }” on luettelossa kahdesti.
    .hint = Luettele jokainen vaihtoehto vain kerran.
answers-unknown-part = Kentässä ”{ $path }” ei ole osaa ”{ $part }”.
    .hint = Osat ovat: { $known }
answers-out-of-range = Vastaus ”{ $path }” on { $value }, mutta asteikon alku on { $from } ja loppu { $to }.
    .hint = Valitse asteikolla oleva luku.
answers-too-many-rows = Kentässä ”{ $path }” on vastauksia { $found } rivillä, mutta lomakkeelle mahtuu { $rows }.
    .hint = Poista rivejä tai lisää taulukon rivejä lomakkeelle.
answers-other-form = Nämä ovat vastauksia lomakkeeseen ”{ $found }”, eivät lomakkeeseen ”{ $form }”. { $kept ->
        [0] Yksikään niistä ei sovi.
        [one] Yksi vastaus sopisi.
       *[other] Vastauksista sopisi { $kept }.
    }{ $lost ->
        [0] { "" }
       *[other] {" "}Nämä jäisivät pois: { $names }.
    }
    .hint = Anna oikean lomakkeen tunnus. Sopivat vastaukset voi ottaa mukaan valitsimella --carry-over.
answers-other-version = Nämä ovat vastauksia lomakkeen ”{ $form }” versioon { $found }, mutta sivustolla on versio { $version }. { $kept ->
        [0] Yksikään niistä ei enää sovi.
        [one] Yksi vastaus sopii.
       *[other] Vastauksista sopii { $kept }.
    }{ $lost ->
        [0] { "" }
       *[other] {" "}Nämä jäisivät pois: { $names }.
    }
    .hint = Sopivat vastaukset voi ottaa mukaan valitsimella --carry-over. Tarkista vastaukset sen jälkeen.
answers-required = Lomakkeella kysytään kenttää ”{ $id }”, mutta siihen ei ole vastattu.
    .hint = Kysy täyttäjältä tai jatka ilman vastausta.
answers-unknown-form = Sivustolla ei ole lomaketta ”{ $form }”.
    .hint = Lomakkeet ovat: { $known }
answers-several-forms = Sivulla ”{ $page }” on useita lomakkeita.
    .hint = Valitse niistä yksi: { $known }
answers-unknown-language = Sivustolla ei ole kieltä ”{ $language }”.
    .hint = Kielet ovat: { $known }
answers-not-printed = Sivusta ”{ $page }” ei ole PDF-tiedostoa kielellä ”{ $language }”.
    .hint = Se tehdään lomakkeista, jotka ovat kansioiden agreements/, forms/ ja activities/ sivuilla, jokaisella kielellä, jolla sivu näytetään.
answers-not-filled = PDF-tiedostossa ei ole kenttiä näille vastauksille, joten sitä ei kirjoitettu: { $names }
    .hint = Jos teema piirtää lomakkeet omalla tavallaan, sen on piirrettävä myös kentät.
answers-not-pdf = Tämä tiedosto ei ole PDF.
    .hint = Tarkista, että se on täytetty lomake PDF-muodossa.
answers-pdf-encrypted = Tämä PDF on salattu, joten vastauksia ei voi lukea.
    .hint = Pyydä lomake uudelleen ilman salasanaa ja suojausta.
answers-pdf-broken = Tämä PDF on vioittunut, eikä sitä voi lukea.
    .hint = Hae se uudelleen sieltä, mistä se tuli, tai pyydä tallentamaan ja lähettämään se uudelleen.
answers-pdf-not-ours = Tässä PDF:ssä ei ole sitegenillä tehtyä lomaketta.
    .hint = Käytä tämän sivuston PDF-lomaketta. Jos PDF on tulostettu uudelleen tai skannattu, kentät ovat kadonneet.
answers-pdf-no-fields = Tässä PDF:ssä ei ole lomakkeen ”{ $form }” kenttiä.
    .hint = Se on tehty näistä lomakkeista: { $held }
answers-csv-mixed = Nämä ovat vastauksia eri lomakkeisiin, ”{ $first }” ja ”{ $second }”, eivätkä ne sovi yhteen taulukkoon.
    .hint = Valitse toinen, esimerkiksi --form { $first }, tai tulosta JSON.
answers-unreadable = Tiedostoa ”{ $path }” ei voi lukea: { $reason }.
    .hint = Tarkista nimi ja se, että sinulla on lupa lukea tiedostoa.
answers-exists = ”{ $path }” on jo olemassa, ja se jätettiin ennalleen.
    .hint = Valitse toinen nimi tai korvaa tiedosto valitsimella --force.
answers-unwritable = Tiedostoa ”{ $path }” ei voitu kirjoittaa: { $reason }.
    .hint = Tarkista, että kansio on olemassa, levyllä on tilaa ja sinulla on lupa kirjoittaa sinne.
answers-no-pdf = Tämä sitegen on koottu ilman PDF-tukea, joten se ei voi lukea eikä täyttää PDF-lomakkeita.
    .hint = Käytä versiota, jossa PDF-tuki on mukana.
print-no-field-font = Teemassa ei ole fonttia, jolla täytettävän PDF:n kenttiin kirjoitettaisiin.
    .hint = Lisää teeman kansioon fonts/ pysty, normaalivahvuinen fontti, jossa on TrueType-ääriviivat (.ttf-tiedosto).
print-field-characters = Kentässä { $name } ei voi näyttää merkkiä ”{ $character }” ({ $codepoint }).
    .hint = Kirjoita se muilla kirjaimilla tai lisää teeman kansioon fonts/ fontti, jossa se on.
print-field-twice = Kenttä { $name } on samassa asiakirjassa kahdesti.
    .hint = Anna jokaiselle lomakkeelle ja kentälle oma tunniste.
print-field-without-box = Kenttää { $name } ei ole piirretty minnekään, joten sitä ei voisi täyttää.
    .hint = Jos teema piirtää tämäntyyppiset kentät itse, sen on piirrettävä ruutu jokaiselle vastaukselle sitegen.typ-tiedoston funktiolla answer.
print-box-without-field = Asiakirjaan on piirretty ruutu kentälle { $name }, jota ei ole missään lomakkeessa.
    .hint = Jos teema piirtää kentät itse, jokaisella ruudulla on oltava kenttänsä nimi.
print-fields = PDF:n kenttiä ei voitu tehdä: { $message }
    .hint = Vika on sitegenissä. Ilmoita siitä ja liitä mukaan sivu, jolla se ilmeni.
serve-ports-taken = Mikään portti numerosta { $port } ylöspäin ei ole vapaa, joten esikatselulle ei ole paikkaa.
    .hint = Lopeta esikatselu, jota et enää tarvitse, tai valitse muut portit valitsimella --port.
serve-cannot-listen = Esikatselua ei voi avata osoitteeseen { $address }, porttiin { $port }: { $reason }.
    .hint = Jätä --interface pois, niin esikatselu näkyy tällä tietokoneella, tai anna osoite, joka tietokoneella on. Alle 1024:n portit ovat usein varattuja.
serve-stopped = Esikatselu pysähtyi.
    .hint = Käynnistä se uudelleen. Jos se pysähtyy toistekin, ilmoita siitä ja liitä mukaan viimeiset rivit tästä yltä.
serve-project-gone = Projektin kansio tai sen sitegen.toml on poissa.
    .hint = Esikatselu näyttää sivuston entisellään ja jatkaa, kun molemmat ovat taas paikoillaan.
serve-browser = Selainta ei voitu avata: { $reason }.
    .hint = Avaa siinä itse osoite { $address }
serve-editor = Muokkainta ”{ $command }” ei voitu käynnistää: { $reason }.
    .hint = Tarkista, mitä annoit valitsimella --editor tai muuttujassa SITEGEN_EDITOR, esimerkiksi code --goto {"{"}path{"}"}:{"{"}line{"}"}:{"{"}column{"}"}


## Käännökset: mitä tekstiä ne seuraavat ja mitä niillä on sen kanssa yhteistä

translation-stale =
    { $change ->
        [new] Lähdekielisellä sivulla on kohta ”{ $section }”, jota ei ollut, kun tämä sivu käännettiin.
       *[changed] Lähdekielinen teksti on muuttunut kääntämisen jälkeen kohdassa ”{ $section }”.
    }
    .hint = Päivitä käännös ja merkitse se sitten ajantasaiseksi: sitegen i18n accept { $page }#{ $section } (tai kirjoita rivin [synced] alle { $section } = "{ $hash }").
    .source = tällainen teksti on nyt
translation-gone-section = Lähdekielisellä sivulla ei ole enää kohtaa ”{ $section }”.
    .hint = Poista rivi. Jos kohta on vain saanut uuden tunnuksen, kirjoita se tähän ja samoin otsikon perään.
translation-synced-in-source = Kohdalla [synced] ei ole tässä merkitystä: tämä sivu on itse lähde eikä seuraa muita.
    .hint = Poista nämä rivit. Ne kuuluvat tämän sivun käännöksiin, joihin sitegen i18n accept kirjoittaa ne.
translation-bad-hash = ”{ $value }” ei kerro, mikä teksti on käännetty.
    .hint = Anna ohjelman kirjoittaa se, sitegen i18n accept, tai kopioi rivi, jonka sitegen i18n status näyttää: kuusi merkkiä, numeroita ja kirjaimia a–f.
translation-untracked = Kukaan ei ole merkinnyt, mitä lähdekielisen sivun versiota tämä käännös seuraa.
    .hint = Vertaa käännöstä lähdekieliseen sivuun ja merkitse se sitten ajantasaiseksi: sitegen i18n accept { $page }
translation-lacks =
    { $part ->
        [heading] Käännöksestä puuttuu väliotsikko, joka lähdekielisellä sivulla on.
        [bullets] Käännöksestä puuttuu luettelo, joka lähdekielisellä sivulla on.
        [numbers] Käännöksestä puuttuu numeroitu luettelo, joka lähdekielisellä sivulla on.
        [item] Käännöksestä puuttuu luettelon kohta, joka lähdekielisellä sivulla on.
        [task] Käännöksestä puuttuu rastitettava kohta, joka lähdekielisellä sivulla on.
        [table] Käännöksestä puuttuu näin leveä taulukko, joka lähdekielisellä sivulla on.
        [row] Käännöksestä puuttuu taulukon rivi, joka lähdekielisellä sivulla on.
        [quote] Käännöksestä puuttuu lainaus, joka lähdekielisellä sivulla on.
        [code] Käännöksestä puuttuu koodi, joka lähdekielisellä sivulla on.
        [rule] Käännöksestä puuttuu väliviiva, joka lähdekielisellä sivulla on.
        [definition] Käännöksestä puuttuu termi tai sen selitys, joka lähdekielisellä sivulla on.
        [footnote] Käännöksestä puuttuu alaviite, joka lähdekielisellä sivulla on.
        [link] Käännöksestä puuttuu linkki, joka lähdekielisellä sivulla on.
        [image] Käännöksestä puuttuu kuva, joka lähdekielisellä sivulla on.
        [text] Käännöksen luettelosta ”{ $key }” puuttuu teksti, joka lähdekielisellä sivulla on.
       *[key] Käännöksestä puuttuu ”{ $key }”, joka lähdekielisellä sivulla on.
    }
    .hint = Käännä se tähän kohtaan. Jos kielten on tarkoitus erota toisistaan, kerro syy: sitegen i18n accept { $page }#{ $section } --reason "…"
    .source = tätä ei ole käännöksessä
translation-adds =
    { $part ->
        [heading] Käännöksessä on väliotsikko, joka lähdekieliseltä sivulta puuttuu.
        [bullets] Käännöksessä on luettelo, joka lähdekieliseltä sivulta puuttuu.
        [numbers] Käännöksessä on numeroitu luettelo, joka lähdekieliseltä sivulta puuttuu.
        [item] Käännöksessä on luettelon kohta, joka lähdekieliseltä sivulta puuttuu.
        [task] Käännöksessä on rastitettava kohta, joka lähdekieliseltä sivulta puuttuu.
        [table] Käännöksessä on näin leveä taulukko, joka lähdekieliseltä sivulta puuttuu.
        [row] Käännöksessä on taulukon rivi, joka lähdekieliseltä sivulta puuttuu.
        [quote] Käännöksessä on lainaus, joka lähdekieliseltä sivulta puuttuu.
        [code] Käännöksessä on koodia, joka lähdekieliseltä sivulta puuttuu.
        [rule] Käännöksessä on väliviiva, joka lähdekieliseltä sivulta puuttuu.
        [definition] Käännöksessä on termi tai sen selitys, joka lähdekieliseltä sivulta puuttuu.
        [footnote] Käännöksessä on alaviite, joka lähdekieliseltä sivulta puuttuu.
        [link] Käännöksessä on linkki, joka lähdekieliseltä sivulta puuttuu.
        [image] Käännöksessä on kuva, joka lähdekieliseltä sivulta puuttuu.
        [text] Käännöksen luettelossa ”{ $key }” on teksti, joka lähdekieliseltä sivulta puuttuu.
       *[key] Käännöksessä on ”{ $key }”, joka lähdekieliseltä sivulta puuttuu.
    }
    .hint = Poista se tai lisää se lähdekieliselle sivulle. Jos kielten on tarkoitus erota toisistaan, kerro syy: sitegen i18n accept { $page }#{ $section } --reason "…"
    .source = lähdekielisellä sivulla sitä ei ole tässä
translation-heading-level = Tämän otsikon taso on { $translation }, mutta lähdekielisellä sivulla { $source }.
    .hint = Aloita rivi yhtä monella #-merkillä kuin lähdekielisellä sivulla. Jos kielten on tarkoitus erota toisistaan, kerro syy: sitegen i18n accept { $page }#{ $section } --reason "…"
    .source = lähdekielisellä sivulla
translation-heading-id = Tämän otsikon tunnus on ”{ $translation }”, mutta lähdekielisellä sivulla ”{ $source }”.
    .hint = Kirjoita otsikon perään sama tunnus: {"{#"}{ $source }{"}"}. Muiden sivujen linkit johtavat siihen joka kielellä. Jos kielten on tarkoitus erota toisistaan, kerro syy: sitegen i18n accept { $page }#{ $section } --reason "…"
    .source = lähdekielisellä sivulla
translation-link-differs = Tämä linkki johtaa kohteeseen ”{ $translation }”, mutta lähdekielisellä sivulla kohteeseen ”{ $source }”.
    .hint = Ohjaa linkki samalle sivulle. Jos kielten on tarkoitus erota toisistaan, kerro syy: sitegen i18n accept { $page }#{ $section } --reason "…"
    .source = lähdekielisellä sivulla
translation-sentences =
    { $translation ->
        [one] Tässä tekstissä on yksi virke
       *[other] Tässä tekstissä on { $translation } virkettä
    } ja lähdekielisessä { $source ->
        [one] yksi
       *[other] { $source }
    }: toinen näyttää sanovan jotakin, mitä toinen ei sano.
    .hint = Vertaa tekstejä. Jos ne sanovat saman tai niiden on tarkoitus erota toisistaan, merkitse se: sitegen i18n accept { $page }#{ $section } --reason "…"
    .source = lähdekielinen teksti


## Tekstit: mitä on jäänyt kääntämättä, typografia, sanat

translation-leftover = Tämä teksti on sama kuin lähdekielisellä sivulla, joten se näyttää jääneen kääntämättä.
    .hint = Käännä se. Jos sen on tarkoitus olla sama, kirjoita sen yläpuolelle: <!-- sitegen: allow leftover -->
    .source = lähdekielisellä sivulla
translation-double-space = Sanojen välissä on useampi kuin yksi välilyönti.
    .hint = Jätä yksi.
translation-space-before-mark = Välilyönti on ennen merkkiä, joka kirjoitetaan kiinni edelliseen sanaan.
    .hint = Poista välilyönti.
translation-dash = Välilyöntien välissä on yhdysmerkki, vaikka tarkoitus on ajatusviiva.
    .hint = Kirjoita ajatusviiva ”{ $better }” tai sen sijaan --.
translation-ellipsis = Tässä on kaksi pistettä.
    .hint = Jätä yksi, tai kirjoita kolme, jos jotakin on jätetty pois.
translation-quotes = Lainausmerkki ”{ $written }” ei kuulu tähän kieleen.
    .hint = Kirjoita suorat lainausmerkit, "näin". Ne ladotaan kunkin kielen tapaan.
translation-percent = Prosenttimerkkiä ei ole kirjoitettu tämän kielen tapaan.
    .hint =
        { $language ->
            [en] Kirjoita se kiinni lukuun: 50%
           *[other] Kirjoita luvun ja merkin väliin sitova välilyönti, jotta ne pysyvät samalla rivillä.
        }
translation-unit = Luku ja sen yksikkö voivat joutua eri riveille.
    .hint = Kirjoita niiden väliin sitova välilyönti.
translation-range = Vaihteluvälissä on yhdysmerkki, vaikka tarkoitus on ajatusviiva.
    .hint = Kirjoita ajatusviiva ilman välilyöntejä: 8–17. Kahdesta yhdysmerkistä, 8--17, tulee ajatusviiva.
translation-date = ”{ $written }” ei ole tämän kielen tapa kirjoittaa päiväys.
    .hint =
        { $language ->
            [fi] Kirjoita 21.11.2026 tai 21. marraskuuta 2026.
            [sv] Kirjoita 21 november 2026 tai 2026-11-21.
           *[other] Kirjoita 21 November 2026.
        }
translation-time = ”{ $written }” ei ole tämän kielen tapa kirjoittaa kellonaika.
    .hint = Kirjoita ”{ $better }”.
translation-avoided-word = Sanasto pyytää välttämään sanaa ”{ $word }”.
    .hint = Kirjoita ”{ $term }”, tai poista sana tuon termin luettelosta ”avoid” kansiossa content/glossary/.
translation-other-language = Linkki ”{ $target }” johtaa kieleen ”{ $language }” eikä siihen, jota luetaan.
    .hint = Nimeä sivu ilman kieltä, ../roles/mentor.md: silloin lukija päätyy sivulle omalla kielellään.
translation-unknown-silence = Minkään havainnon nimi ei ole ”{ $code }”, joten tämä ei vaimenna mitään.
    .hint = Kirjoita kahden kaksoispisteen jälkeinen osa, esimerkiksi leftover, kun havainto on translation::leftover.
translation-useless-silence = Tästä ei enää löydy mitään, minkä nimi on ”{ $code }”, joten vaimennettavaa ei ole.
    .hint = Poista kommentti.
config-edit-url = ”{ $value }” ei ole osoite, jossa sivuja voi muokata.
    .hint = Kirjoita osoite, jonka alussa on https:// ja jossa sivun tiedoston polun kohdalla on {"{path}"}: "https://github.com/example/site/edit/main/{"{path}"}"
accept-unknown-page = Sivua ”{ $page }” ei ole.
    .hint = Nimeä sivu tunnuksellaan, roles/mentor, tai tiedostollaan, content/roles/mentor.en.md.
accept-unknown-section = Lähdekielisellä sivulla ”{ $page }” ei ole kohtaa ”{ $section }”.
    .hint = Sen kohdat ovat: { $known }
accept-unknown-language = Sivustolla ei ole kieltä ”{ $language }”.
    .hint = Sen kielet ovat: { $known }
accept-no-translation =
    { $language ->
        [none] Sivua ”{ $page }” ei ole vielä käännetty millekään kielelle.
       *[other] Sivua ”{ $page }” ei ole käännetty kielelle ”{ $language }”.
    }
    .hint = Merkitä voi vain käännöksen, joka on olemassa. Puuttuvat näyttää sitegen i18n status.
accept-structure = Mitään ei merkitty, koska käännöksen ”{ $page }” rakenne eroaa lähdekielisestä sivusta.
    .hint = Korjaa yllä näkyvät kohdat. Jos kielten on tarkoitus erota toisistaan, kerro syy, niin käännös merkitään sen kanssa: --reason "…"


## Kansion i18n/ tekstien käännökset

ftl-missing-message = Tekstiä ”{ $id }” ei ole käännetty: se puuttuu kielestä { $language }.
    .hint = Käännä se kansioon i18n/{ $language }/. Paikan sille saa komennolla sitegen i18n check --fix
ftl-missing-interface =
    { $count ->
        [one] Kielestä { $language } puuttuu sivuston kehyksen teksti ”{ $id }”.
       *[other] Kielestä { $language } puuttuu { $count } sivuston kehyksen tekstiä, esimerkiksi ”{ $id }”.
    }
    .hint = Käännä sitegenin oma interface.ftl ja tallenna käännös kansioon i18n/{ $language }/.
ftl-obsolete-message = Tekstiä ”{ $id }” ei enää ole lähdekielessä ({ $language }).
    .hint = Poista se. Jos se on saanut lähdekielessä uuden nimen, anna sama nimi tällekin.
ftl-missing-value = Viestillä ”{ $id }” ei ole tässä omaa tekstiä, vain määritteitä.
    .hint = Kirjoita teksti yhtäsuuruusmerkin perään.
    .source = tässä teksti on
ftl-extra-value = Viestillä ”{ $id }” on teksti, jota sen lähteellä ei ole.
    .hint = Kukaan ei näe sitä. Jätä yhtäsuuruusmerkin perä tyhjäksi tai tarkista lähde.
    .source = tässä on vain määritteitä
ftl-missing-attribute = Viestistä ”{ $id }” puuttuu määrite .{ $attribute }.
    .hint = Lisää viestin alle sisennetty rivi .{ $attribute } = …
    .source = lähteessä se on
ftl-extra-attribute = Viestillä ”{ $id }” on määrite .{ $attribute }, jota sen lähteellä ei ole.
    .hint = Tarkista kirjoitusasu tai poista rivi.
    .source = lähde
ftl-duplicate-attribute = Määrite ”{ $name }” on tässä toiseen kertaan.
    .hint = Poista toinen niistä tai anna sille toinen nimi.
    .first = ensimmäisen kerran se on tässä
ftl-duplicate-variant = Vaihtoehto [{ $key }] on tässä toiseen kertaan. Tätä ei koskaan näytetä.
    .hint = Poista toinen niistä tai anna sille toisen muodon nimi.
    .first = ensimmäisen kerran se on tässä
ftl-duplicate-file = ”{ $name }” on myös tiedostossa { $file }, ja vain toinen niistä näytetään.
    .hint = Poista toinen niistä tai anna sille toinen nimi.
    .first = toinen on tässä
ftl-swallowed = ”{ $name }” jää pois, koska se on kohdassa ”{ $other }”, jota ei voi lukea.
    .hint = Tekstissä ”{ $name }” itsessään ei ehkä ole vikaa. Korjaa ensin ”{ $other }”.
    .culprit = tätä ei voi lukea
ftl-dropped-variable =
    { $variant ->
        [none] Lähteen arvo ”{ "{ $" }{ $name }{ " }" }” ei näy tässä.
       *[other] Lähteen arvo ”{ "{ $" }{ $name }{ " }" }” ei näy vaihtoehdossa [{ $variant }].
    }
    .hint = Kirjoita { "{ $" }{ $name }{ " }" } siihen kohtaan virkettä, johon se kuuluu.
    .source = lähteessä se näkyy
ftl-plural-missing =
    { $count ->
        [one] Kieli { $language } tarvitsee tähän vielä yhden lukumuodon: { $categories }
       *[other] Kieli { $language } tarvitsee tähän vielä lukumuotoja: { $categories }
    }
    .hint = Lisää kullekin oma vaihtoehtonsa omalle rivilleen, esimerkiksi [one] …
ftl-plural-useless = Kielessä { $language } ei ole tässä lukumuotoa [{ $key }], joten tätä tekstiä ei koskaan näytetä.
    .hint = Poista vaihtoehto. Lukumuodot ovat { $known }
ftl-unknown-key = ”{ $name }” ei koskaan ole [{ $key }], joten tätä tekstiä ei koskaan näytetä.
    .hint = Tunnetut arvot: { $known }
ftl-markup-broken = Elementtiä <{ $name }> ei avata ja suljeta oikeassa järjestyksessä.
    .hint = Kirjoita sanojen eteen <{ $name }> ja perään </{ $name }>, ja sulje sisemmät elementit ennen ulompia.
ftl-markup-forbidden = { $name } ei ole tekstissä sallittu.
    .hint = Tekstissä voi olla esimerkiksi <em>, <strong>, <a href="…">, <abbr>, <code> ja <br>. Kaikki muu kuuluu sivupohjaan.
ftl-markup-differs =
    { $missing ->
        [none] Tässä on merkintöjä, joita lähteessä ei ole: { $extra }
       *[other]
            { $extra ->
                [none] Tästä puuttuu lähteen merkintöjä: { $missing }
               *[other] Merkinnät eivät ole samat kuin lähteessä. Puuttuu: { $missing }. Liikaa: { $extra }
            }
    }
    .hint = Käytä samoja elementtejä kuin lähteessä niiden sanojen ympärillä, joihin ne kuuluvat.
    .source = lähde
ftl-empty-translation = Teksti ”{ $id }” on tyhjä.
    .hint = Käännä se. Jos sen kuuluu olla tyhjä, kirjoita sen yläpuolelle # sitegen: allow empty-translation
    .source = lähde ei ole tyhjä
ftl-same-as-source = Teksti ”{ $id }” on sama kuin lähdekielessä.
    .hint = Käännä se. Jos sen kuuluu olla sama, kirjoita sen yläpuolelle # sitegen: allow same-as-source
    .source = lähde
ftl-untranslated =
    { $count ->
        [one] Tiedostossa on vielä kääntämätön teksti: ”{ $id }”.
       *[other] Tiedostossa on vielä { $count } kääntämätöntä tekstiä, ensimmäisenä ”{ $id }”.
    }
    .hint = Lähdeteksti on kommenttina kunkin yläpuolella. Jos tekstin kuuluu olla sama, poista kommentti.
ftl-end-punctuation =
    { $given ->
        [none] Lähteen lopussa on ”{ $wanted }”, tämän tekstin lopussa ei.
       *[other]
            { $wanted ->
                [none] Tämän tekstin lopussa on ”{ $given }”, lähteen lopussa ei.
               *[other] Tämän tekstin lopussa on ”{ $given }”, lähteen lopussa ”{ $wanted }”.
            }
    }
    .hint = Päätä teksti samaan merkkiin kuin lähde. Jos kieli vaatii toista, kirjoita tekstin yläpuolelle # sitegen: allow end-punctuation
    .source = lähde
ftl-double-space = Näiden sanojen välissä on useampi kuin yksi välilyönti.
    .hint = Jätä niistä yksi.
ftl-edge-space = Tekstin alussa tai lopussa on välilyönti, jota kukaan ei näe.
    .hint = Poista se.
ftl-ellipsis = Tässä on kolme pistettä eikä kolmen pisteen merkkiä.
    .hint = Kirjoita { $wanted }
ftl-quotes = Lainausta ei tässä kielessä merkitä merkillä { $given }
    .hint = Kirjoita { $wanted }
ftl-no-break-space =
    { $wanted ->
        [none] Tässä kielessä luvun ja prosenttimerkin väliin ei tule välilyöntiä.
       *[other] Luvun ja sen merkin väliin kuuluu sitova välilyönti, jotta ne pysyvät samalla rivillä.
    }
    .hint = Komento sitegen i18n check --fix korjaa tämän. Käsin sitovan välilyönnin voi kirjoittaa näin: { "{ \"\\u00A0\" }" }.
ftl-date-form = Tässä kielessä päivää tai kellonaikaa ei kirjoiteta ”{ $given }”.
    .hint =
        { $wanted ->
            [none] Kirjoita se kielen omassa muodossa tai anna ohjelman kirjoittaa se: { "{ DATETIME($date) }" }
           *[other] Kirjoita { $wanted }
        }
ftl-avoided-word = Sanaa ”{ $word }” ei käytetä.
    .hint = Sanaston mukaan: { $preferred }
ftl-too-long =
    { $limit ->
        [one] Tekstissä on { $length } merkkiä. Tilaa on { $limit } merkille.
       *[other] Tekstissä on { $length } merkkiä. Tilaa on { $limit } merkille.
    }
    .hint = Sano sama lyhyemmin. Raja on kommentissa: # max-length: { $limit }
ftl-foreign-link = Linkki vie kielestä { $own } kieleen { $language }.
    .hint = Linkitä samankieliselle sivulle. Jos tarkoitus on viedä toiseen kieleen, sano se linkissä: hreflang="{ $language }"
ftl-form-missing = Termin ”{ $term }” muodolla ”{ $form }” ei ole vaihtoehtoa.
    .hint = Lisää [{ $form }] … tai poista muoto kommentista.
    .declared = muoto luetellaan tässä
ftl-form-undeclared = Termin ”{ $term }” muotoa ”{ $form }” ei luetella sen kommentissa.
    .hint = Tarkista kirjoitusasu tai lisää muoto kommenttiin sanan ”forms:” perään.
ftl-undefined-key = Sivupohja pyytää tekstiä ”{ $id }”, jota kielessä { $language } ei ole.
    .hint = Tarkista kirjoitusasu tai kirjoita teksti kansioon i18n/{ $language }/.
ftl-unused-message = Mikään ei käytä tekstiä ”{ $id }”.
    .hint = Poista se kaikista kielistä. Jos jokin muu teema käyttää sitä, kirjoita sen yläpuolelle # sitegen: allow unused-message
ftl-unused-term = Mikään teksti tai sivu ei käytä termiä ”{ $id }”.
    .hint = Poista se kaikista kielistä tai käytä sitä: { "{ " }{ $id }{ " }" }
ftl-unknown-allow = Minkään vaiennettavan havainnon nimi ei ole ”{ $name }”.
    .hint = Kirjoita nimi, joka on raportissa, ilman alkua ”ftl::”.
ftl-unused-allow = Tässä ei ole mitään, mitä ”{ $name }” sallisi.
    .hint = Poista nimi kommentista, ettei se peitä tulevaa virhettä.
ftl-bad-comment = Tämän kommentin pyyntöä ei voi ymmärtää, tai sen alla ei ole mitään, mitä se voisi koskea.
    .hint = Tunnettuja ovat # sitegen: allow NIMI, # max-length: 40 ja termin yläpuolella # forms: nominative genitive. Ne ovat aivan tekstin yläpuolella.


## Uudet kielet ja sanat

i18n-unknown-language = Sivustolla ei ole kieltä ”{ $language }”, jolle kääntää.
    .hint =
        { $known ->
            [none] Lisää kieli ensin: sitegen i18n scaffold { $language }
           *[other] Kielet, joille käännetään: { $known }. Uuden kielen lisää komento sitegen i18n scaffold { $language }
        }
i18n-source-language = Sivut kirjoitetaan ensin kielellä ”{ $language }”, joten sille ei ole mitään käännettävää.
    .hint = Valitse jokin muista kielistä: { $known }
i18n-write-failed = Tiedostoa ”{ $path }” ei voitu kirjoittaa: { $reason }. Kaikki tiedostot ovat ennallaan.
    .hint = Tarkista, että levyllä on tilaa ja että sinulla on lupa kirjoittaa sinne.
scaffold-exists = Sivustolla on jo kieli ”{ $language }”.
    .hint = Kielen sivut ovat kansiossa content/ ja sanat kansiossa i18n/{ $language }/. Sivuston kielet luetellaan tiedostossa sitegen.toml.
scaffold-language-tag = ”{ $language }” ei ole kielen tunnus (BCP 47).
    .hint = Käytä kielen lyhyttä tunnusta pienin kirjaimin: sv on ruotsi ja ar arabia. Tarkenteen eteen tulee yhdysmerkki: fi-simple, pt-BR.
scaffold-by-hand = Kielet on kirjoitettu tiedostoon sitegen.toml tavalla, jota tämä komento ei muuta, joten mitään ei kirjoitettu.
    .hint = Lisää kieli itse: tunnus on { $language } ja varakieli { $fallback }. Voit myös kirjoittaa jokaisen kielen omaksi osakseen, jonka aloittaa [[languages]], ja antaa komennon uudelleen.
show-unknown = Millään kielellä ei ole viestiä tai termiä ”{ $key }”.
    .hint = Nimet ovat kansion i18n/ tiedostoissa yhtäsuuruusmerkkien vasemmalla puolella. Termin nimi alkaa yhdysmerkillä: -mentee
init-unknown-vocabulary = Sanastoa ”{ $vocabulary }” ei ole.
    .hint = Sanastot ovat { $known }. Jos käytätte muuta sanaa, valitse jokin näistä ja vaihda termi -mentee tiedostossa i18n/fi/programme.ftl.
init-unknown-preset = Lähtökohtaa ”{ $preset }” ei ole.
    .hint = Valittavana ovat { $known }. Ohjelma on kaikissa sama, muutamaa sivua lukuun ottamatta, ja kaikkea voi muuttaa jälkeenpäin.
init-bad-name = Tämä ei kelpaa ohjelman nimeksi.
    .hint = Kirjoita nimi yhdelle riville, lainausmerkkeihin jos siinä on välilyöntejä: sitegen init --name "Oma polku"
init-language-tag = ”{ $language }” ei ole kielen koodi.
    .hint = Kirjoita koodit, kuten fi, en, sv tai pt-BR, pilkulla erotettuina: sitegen init --languages fi,en,sv
init-source-language = Ohjelma on kirjoitettu suomeksi ja englanniksi, ja luettelosta ”{ $languages }” puuttuvat molemmat.
    .hint = Ota mukaan fi tai en: sitegen init --languages sv,fi. Luettelon ensimmäistä kieltä tarjotaan ensimmäisenä.
translation-draft =
    Tämä käännös on luonnos, joten kielellä { $language } lukijat näkevät sivun toisella kielellä.
    .hint = Poista rivi draft = true, kun sivu on käännetty. Kansion ”{ $folder }” sivujen ei pitäisi olla pitkään luonnoksina.
translate-unknown-language = Sivustolla ei ole kieltä ”{ $language }”, jonka tekstit voisi merkitä.
    .hint = Anna valitsimelle --translate jokin näistä: { $known }


## PO-tiedostot

po-syntax = Tätä PO-tiedoston riviä ei voi ymmärtää.
    .hint = Tietueessa on rivit msgctxt, msgid ja msgstr, ja kunkin perässä on teksti lainausmerkeissä. Tekstin sisällä lainausmerkki kirjoitetaan \" ja kenoviiva \\.
po-plural = Tässä tietueessa on monikkomuotoja, joita tämän sivuston tietueissa ei ole koskaan.
    .hint = Vie sivut uudelleen tai poista monikkomuotojen rivit.
po-other-site = Tässä tiedostossa ei ole tietuetta millekään tämän sivuston sivulle.
    .hint = Tarkista, että tiedosto on oikea ja että se on tehty komennolla sitegen i18n export --po.
po-no-context = Tämä tietue ei kerro, mihin sivuston tekstiin se kuuluu.
    .hint = Jokaisessa tietueessa on oltava se rivi msgctxt, jonka kanssa se vietiin. Jotkin ohjelmat jättävät sen pois: etsi asetus, joka säilyttää sen.
po-unknown-entry = Sivustolla ei ole tekstiä ”{ $context }”.
    .hint = Sivu tai sen osa on ehkä poistettu tai nimetty uudelleen viennin jälkeen. Poista tietue tai vie sivut uudelleen.
po-duplicate-entry = ”{ $context }” on tässä toisen kerran.
    .hint = Poista toinen niistä.
    .first = ensimmäisen kerran se on tässä
po-missing-entries =
    { $count ->
        [one] Tiedostosta puuttuu { $count } sivuston teksti, ”{ $context }”.
       *[other] Tiedostosta puuttuu { $count } sivuston tekstiä, muun muassa ”{ $context }”.
    }
    .hint = Pyydä koko tiedosto. Jos sen on tarkoituskin olla vain osa, ota se vastaan valitsimella --partial.
po-source-changed = Teksti ”{ $context }” ei ole enää sama kuin silloin, kun tämä tiedosto vietiin.
    .hint = Vie sivut uudelleen valitsimella --previous ja tämän tiedoston nimellä. Muuttunut merkitään silloin, ja käännökset säilyvät.
    .source = teksti sellaisena kuin se on nyt
po-structure =
    { $what ->
        [heading] Otsikot eivät ole samat kuin lähdetekstissä.
        [link] Linkit eivät johda samoihin paikkoihin kuin lähdetekstissä.
        [image] Kuvat eivät ole samat kuin lähdetekstissä.
        [placeable] Aaltosulkeissa ei ole samaa kuin lähdetekstissä.
        [block] Lohkot ja taulukot eivät ole samat kuin lähdetekstissä.
       *[item] Lohkon rivit eivät ole samat kuin lähdetekstissä.
    }{ $lacks ->
        [none] { "" }
       *[other] { " " }Puuttuu: { $lacks }
    }{ $extra ->
        [none] { "" }
       *[other] { " " }Lähdetekstissä ei ole: { $extra }
    }
    .hint = Kopioi lähdetekstistä kaikki, mikä ei ole sanoja: merkit #, suluissa olevat osoitteet, aaltosulkeet sisältöineen, tunnukset kuten {"{"}#name{"}"} ja sanat, joilla lohkon rivit alkavat.
    .source = lähdeteksti
po-markup =
    { $problem ->
        [html] Tässä käännöksessä on HTML:ää, jota sivuilla ei voi olla.
        [unclosed] Tässä käännöksessä lohko ei pääty mihinkään.
        [attributes] Rivin lopussa aaltosulkeissa olevaa ei voi lukea.
       *[other] Tämän käännöksen Markdownissa on vika, jota lähdetekstissä ei ole: { $problem }
    }
    .hint = Vertaa lähdetekstiin: sanojen ympärillä olevien merkkien, lohkon aloittavien ja päättävien rivien ja aaltosulkeiden sisällön on oltava samat.
po-no-language = Tämä tiedosto ei kerro, millä kielellä se on.
    .hint = Lisää sen ensimmäiseen tietueeseen rivi "Language: sv\n" ja siihen kielen tunnus.
po-exists = ”{ $path }” on jo olemassa, ja se jätettiin ennalleen.
    .hint = Valitse toinen nimi tai korvaa tiedosto valitsimella --force. Tuo siinä olevat käännökset ensin.
po-unreadable = Tiedostoa ”{ $path }” ei voi lukea: { $reason }.
    .hint = Tarkista nimi ja se, että sinulla on lupa lukea tiedostoa.


## Haku

search-failed = Haun hakemistoa ei voitu tehdä: { $reason }.
    .hint = Vika on sitegenissä, ei sivuissasi: kerro siitä tekijöille. Siihen asti sivuston voi koota ilman hakua, kun tiedostossa sitegen.toml on search = false.
