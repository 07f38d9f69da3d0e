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



## Sanat: Fluent-tiedostot ja sivujen paikanvaraukset

ftl-missing = Tekstiä ”{ $id }” ei ole kielellä { $language } eikä sen varakielillä.
    .hint = Lisää se johonkin tiedostoon kansiossa i18n/{ $language }/.
ftl-syntax =
    { $problem ->
        [equals] Tähän kuuluu viestin nimen jälkeen yhtäsuuruusmerkki.
        [open-brace] Tästä puuttuu päättävä aaltosulje { "}" }.
        [open-bracket] Tästä puuttuu päättävä hakasulje ].
        [open-parenthesis] Tästä puuttuu päättävä sulje ).
        [open-quote] Tästä puuttuu päättävä lainausmerkki ".
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
            [open-bracket] Kirjoita vaihtoehdon nimi näin: [one]
            [open-parenthesis] Lisää ) viimeisen arvon jälkeen.
            [open-quote] Lisää " tekstin loppuun samalle riville.
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
