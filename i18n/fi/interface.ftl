### Sivuston ja työkirjan omat sanat suomeksi
###
### Nämä sanat tulevat ohjelman mukana. Jos haluat muuttaa jonkin niistä, älä muokkaa tätä tiedostoa:
### kirjoita samanniminen viesti omaan tiedostoosi, esimerkiksi i18n/fi/omat.ftl, niin se korvaa tämän.
###
### Muuta vain tekstiä, joka on yhtäsuuruusmerkin tai hakasulkeiden oikealla puolella. Tunnukset
### (menu, form-date), hakasulkeissa olevat sanat, aaltosulkeet, nuolet ja tähdet pysyvät ennallaan.
### Aaltosulkeissa olevan dollarimerkillisen nimen kohdalle ohjelma kirjoittaa tiedon; huomautus
### kertoo, minkä.


## Kieli

# Kielen oma nimi sellaisena kuin sen puhujat kirjoittavat sen kieliluetteloon.
language-name = Suomi

# Kielten nimet tekstin seassa: ”PDF, suomi, 240 kt”, ”Tekstin kieli on suomi.”
language-of-ar = arabia
language-of-bn = bengali
language-of-de = saksa
language-of-en = englanti
language-of-es = espanja
language-of-et = viro
language-of-fa = persia
language-of-fi = suomi
language-of-fi-simple = selkosuomi
language-of-fr = ranska
language-of-fse = suomalainen viittomakieli
language-of-hi = hindi
language-of-it = italia
language-of-ku = kurdi
language-of-lt = liettua
language-of-lv = latvia
language-of-ne = nepali
language-of-pl = puola
language-of-pt = portugali
language-of-ro = romania
language-of-ru = venäjä
language-of-se = pohjoissaame
language-of-so = somali
language-of-sq = albania
language-of-sv = ruotsi
language-of-th = thai
language-of-tl = tagalog
language-of-tr = turkki
language-of-uk = ukraina
language-of-ur = urdu
language-of-vi = vietnam
language-of-zh = kiina


## Mitat

# Kesto. $hours ja $minutes ovat lukuja; 45 minuuttia on 0 ja 45.
duration =
    { $hours ->
        [0] { $minutes }{ "\u00A0" }min
       *[other]
            { $minutes ->
                [0] { $hours }{ "\u00A0" }h
               *[other] { $hours }{ "\u00A0" }h { $minutes }{ "\u00A0" }min
            }
    }

# Tiedoston koko. $size on luku, $unit jokin näistä: kB, MB, GB.
file-size =
    { $unit ->
        [kB] { $size }{ "\u00A0" }kt
        [MB] { $size }{ "\u00A0" }Mt
       *[GB] { $size }{ "\u00A0" }Gt
    }


## Jokaisen sivun kehys

skip-to-content = Siirry sisältöön
menu = Valikko
# Yläpalkin painike. Se on painettuna, kun sivu näkyy tummana.
theme-dark = Tummat värit
# Nimi, jonka ruudunlukija antaa sivun alalaidan logoille.
funders = Toimintaa tukevat
home = Etusivu
# Kieliluettelon nimi ruudunlukijalle; samalla otsikolla kerrotaan ihmisten ja kumppanien kielet.
language = Kieli
languages = Kielet
choose-language = Valitse kieli
# Sellaisen kielen vieressä, jolla avoinna olevaa sivua ei ole.
not-translated = ei käännetty
breadcrumbs = Olet tässä
toc-title = Tällä sivulla
in-this-section = Tässä osassa
previous = Edellinen
next = Seuraava
prev-next = Edellinen ja seuraava sivu
search-label = Hae sivustolta
footer-links = Tietoa sivustosta
# $date on päivämäärä, esimerkiksi 21.11.2026.
updated = Päivitetty { $date }

# Mitä esittää kuva, joka näkyy, kun joku jakaa sivun somessa. Oman kuvan mukana vaihda myös tämä teksti.
social-image = Piirros: kaksi ihmistä vierekkäin järven rannalla, ja heistä lähtee kaksi polkua.

downloads = Ladattavat tiedostot
# $format on PDF, $language kielen nimi, $size esimerkiksi 240 kt.
download-label = { $format }, { $language }, { $size }

# Sivu usealla kielellä rinnakkain. $languages on luettelo kielistä: suomi ja englanti.
side-by-side = { $languages } rinnakkain
side-by-side-read = Lue rinnakkain: { $languages }

# $language on sen tekstin kieli, joka näytetään puuttuvan tilalla.
fallback-notice = Tätä sivua ei ole vielä käännetty. Tekstin kieli on { $language }.
stale-notice = Alkuperäinen teksti on muuttunut kääntämisen jälkeen. Osa tiedoista voi olla vanhentunut.
stale-notice-start = Tämän sivun alun alkuperäinen teksti on muuttunut kääntämisen jälkeen. Alku voi olla vanhentunut.
stale-notice-section = Tämän kohdan alkuperäinen teksti on muuttunut kääntämisen jälkeen. Kohta voi olla vanhentunut.
# $language: alkuperäisen tekstin kielen nimi
stale-notice-link = Lue alkuperäinen ({ $language })
# $season on aiemman kauden tunnus: 2026.
archive-notice = Tämä sivu on aiemmalta kaudelta: { $season }.

# Lihavoidun kohdan alussa saavutettavuusselosteessa ja tietosuojasivulla, kun järjestäjän on kirjoitettava kohta itse.
to-complete = Täydennä
# Sivulla sellaisen tiedon paikalla, jota tiedoston sitegen.toml osassa [lawful] ei ole. $key on tiedon nimi.
lawful-missing =
    { $key ->
        [business_id] (täydennettävä: Y-tunnus)
        [published] (täydennettävä: julkaisupäivä)
        [stated] (täydennettävä: laatimispäivä)
        [reviewed] (täydennettävä: tarkistuspäivä)
        [retention_months] (täydennettävä: kuukausien määrä)
        [server] (täydennettävä: palvelimen ylläpitäjä)
        [log_days] (täydennettävä: päivien määrä)
       *[other] (täydennettävä: { $key })
    }

# Entisessä osoitteessa: sivun nimi on linkkinä tekstin perässä.
moved-title = Sivu on siirtynyt
moved-text = Sivu on nyt toisessa osoitteessa:

not-found-title = Sivua ei löydy
not-found-text = Sivu on voitu siirtää tai poistaa, tai osoitteessa on virhe.
not-found-home = Siirry etusivulle

table = Taulukko
footnotes-title = Alaviitteet
# Vie lukijan alaviitteestä takaisin tekstiin. $number on alaviitteen numero.
footnote-back = Takaisin tekstiin, alaviite { $number }

# Luettelossa, jossa ei vielä ole mitään.
collection-empty = Täällä ei ole vielä mitään.

## Haku

# Hakusivun osoitteen loppu: /fi/haku/
search-slug = haku
search-title = Haku
search-submit = Hae
search-close = Sulje
# $count on luku.
search-found =
    { $count ->
        [one] { $count } tulos
       *[other] { $count } tulosta
    }
# $query on se, mitä haettiin.
search-none = Haulla ”{ $query }” ei löytynyt mitään. Kokeile toista tai lyhyempää sanaa.
search-failed = Haku ei onnistunut. Tarkista verkkoyhteys ja yritä uudelleen.
search-more = Näytä lisää tuloksia
search-key = Avaa haku näppäimellä /
search-browse = Kaikki sisältö aiheittain
search-script = Haku toimii selaimessa, jossa JavaScript on käytössä. Kaikki sivut löydät myös näistä luetteloista.


## Lukeminen ilman verkkoyhteyttä

offline-update = Oppaasta on julkaistu uusi versio.
offline-update-now = Päivitä nyt
offline-update-later = Myöhemmin


## Etusivu

home-season = Kausi
# Kauden päivämäärät. Päivä on tekstin vieressä.
season-apply-by = Hakuaika päättyy
season-starts = Kausi alkaa
season-ends = Kausi päättyy
season-capacity = Paikkoja
season-fee = Hinta
home-apply = Hae mukaan
# Edellisen alla. $date on viimeinen hakupäivä.
home-apply-by = viimeistään { $date }
home-roles = Löydä oma paikkasi
home-phases = Näin ohjelma etenee
home-events = Tapahtumat
home-timeline = Kauden kulku
home-stories = Kokemuksia
home-news = Uutisia
home-partners = Kumppanit


## Mikä sivu on: pieni otsikko sivun nimen yläpuolella

kind-activity = Harjoitus
kind-agreement = Sopimus
kind-event = Tapahtuma
kind-faq = Kysymyksiä ja vastauksia
kind-form = Lomake
kind-news = Uutinen
kind-page = Sivu
kind-partner = Kumppani
kind-person = Henkilö
kind-phase = Vaihe
kind-role = Rooli
kind-story = Kokemus
kind-term = Sanasto
kind-workbook = Työkirja


## Roolit, vaiheet, kysymykset

role-responsibilities = Tehtävät
role-benefits = Mitä rooli antaa
role-not-responsible-for = Rooliin ei kuulu

phases = Ohjelman vaiheet
phase-purpose = Tarkoitus
# $months on luku tai väli: 1, 2–5.
phase-months = Kuukausi { $months }
phase-steps = Kuka tekee mitä
phase-activities = Tämän vaiheen harjoitukset

faq-questions = Kysymykset
# Otsikko kysymyksille, joita ei ole suunnattu millekään roolille erikseen.
audience-everyone = Kaikille


## Harjoitukset

activity-purpose = Tarkoitus
activity-duration = Kesto
activity-phase = Vaihe
activity-kind = Tapa
activity-participants = Kenelle
activity-themes = Teemat
activity-materials = Tarvitset

# Harjoitusten valintalomake. Seuraava on keston vaihtoehto, kun kestolla ei ole väliä.
finder-title = Etsi sopiva harjoitus
finder-any-duration = Ei väliä
# $duration on kesto, esimerkiksi 45 min.
finder-at-most = Enintään { $duration }
# $count ja $total ovat lukuja.
finder-found = Sopivia harjoituksia: { $count }/{ $total }
finder-none = Mikään harjoitus ei sovi kaikkiin valintoihisi. Poista jokin valinta, niin vaihtoehtoja tulee lisää.
finder-clear = Tyhjennä valinnat

activity-kind-meeting = Tapaaminen
activity-kind-exercise = Harjoitus
activity-kind-reading = Lukeminen
activity-kind-visit = Vierailu

participants-alone = Yksin
participants-pair = Parin kanssa
participants-group = Ryhmässä


## Tapahtumat

event-when = Aika
event-place = Paikka
event-remote = Etäyhteys
event-access = Esteettömyys ja saapuminen
event-register-by = Ilmoittaudu viimeistään

# Painike, joka lataa yhden tapahtuman tai kaikkien tapahtumien kalenteritiedoston.
event-calendar = Lisää kalenteriin
events-calendar = Lisää kaikki tapahtumat kalenteriin

event-kind-kickoff = Aloitustapahtuma
event-kind-midway = Puolivälitapahtuma
event-kind-closing = Päätöstapahtuma
event-kind-training = Koulutus
event-kind-other = Tapahtuma

agenda-title = Ohjelma


## Ihmiset, kumppanit, kokemukset, uutiset, termit

person-kind-contact = Yhteyshenkilö
person-kind-mentor = Mentori
person-email = Sähköposti
person-phone = Puhelin

partner-website = Verkkosivut
partner-visit = Siirry verkkosivuille
partner-region = Toiminta-alue

# $person on nimi, $title se, mitä hän on tai tekee.
story-by = { $person }, { $title }

# $date on päivämäärä.
news-published = Julkaistu { $date }

# Uutissyöte. $site on sivuston nimi.
feed-title = Uutiset – { $site }
feed-follow = Seuraa uutisia syötteenä (Atom)

# Niiden sanojen edellä, joita termin sijasta ei käytetä.
term-avoid = Vältä:


## Lomakkeet

form-required = pakollinen
form-optional = vapaaehtoinen
# Miten päivämäärä kirjoitetaan käsin.
form-date-hint = pp.kk.vvvv
# Tekstikentän nimi sellaisessa vaihtoehdossa kuin ”Muu, mikä?”.
form-other-text = Kerro tarkemmin
form-signature = Allekirjoitus
form-name = Nimenselvennys
form-date = Päiväys
form-page-print = Tulosta
# $number on täytettävän taulukon rivin numero.
form-row = Rivi { $number }
# Sen taulukon otsikko, jonka voi täyttää piirtämisen sijasta.
form-draw-table = Sama taulukkona
form-filled-by = Täyttäjä
form-copies = Kappaleita
form-copy = Kappale
form-version = Versio

# $who on rooli: mentori.
filled-by = Täyttäjä: { $who }
filled-by-pair = pari yhdessä
# $count on luku.
copies =
    { $count ->
        [one] { $count } kappale
       *[other] { $count } kappaletta
    }
# $version on luku tai sana.
version = Versio { $version }

answer-yes = Kyllä
answer-no = Ei


## Prosessit ja tarkistuslistat

# Kaavion nimi ruudunlukijalle. $title on sen sivun nimi, jolla kaavio on.
process-title = Kaavio: { $title }
process-list-title = Sama vaiheittain
# $number ja $label ovat seuraavan kohdan numero ja teksti.
process-next = Seuraavaksi kohta { $number }, ”{ $label }”.
process-yes = Jos kyllä, kohta { $number }, ”{ $label }”.
process-no = Jos ei, kohta { $number }, ”{ $label }”.
process-repeat = Toistetaan kohdasta { $number }, ”{ $label }”.
process-end = Tähän prosessi päättyy.

checklist-title = Tarkistuslista
# Listan yläpuolella ruudulla.
checklist-hint = Rastejasi ei tallenneta eikä lähetetä minnekään.


## Upotettujen luetteloiden otsikot

embed-activities = Harjoitukset
embed-downloads = Ladattavat tiedostot
embed-events = Tapahtumat
embed-faq = Kysymyksiä ja vastauksia
embed-glossary = Sanasto
embed-partners = Kumppanit
embed-people = Ihmiset
embed-stories = Kokemuksia


## Tuloste

print-contents = Sisällys
print-notes = Muistiinpanoja
print-web = Verkossa
# Luvun numeron edellä.
print-part = Osa
# $page ja $pages ovat lukuja.
print-page = Sivu { $page }/{ $pages }
# Rivinumerosarakkeen nimi täytettävässä taulukossa.
print-row = Rivi
# Vaiheen kuukausien edellä, esimerkiksi 2–5.
print-months = Kuukaudet
# Tarkistuslistan tulosten edellä.
print-result-all = Jos rastitit kaikki
print-result-some = Jos jokin jäi rastittamatta
# Niiden sanojen edellä, joita termin sijasta ei käytetä.
print-term-avoid = Vältä:
# $range on aikaväli.
print-cover-season = Kausi { $range }
print-cover-name = Nimi
print-this-book-belongs-to = Tämän työkirjan omistaa


## Lomakkeen täyttäminen näytöllä

form-tools = Vastauksesi
form-tools-note = Se, mitä kirjoitat, pysyy tällä laitteella. Sitä ei lähetetä minnekään.
form-keep = Säilytä vastaukseni tällä laitteella
form-keep-hint = Valitse tämä vain omalla laitteellasi: kuka tahansa tämän selaimen käyttäjä voi lukea säilytetyt vastaukset.
form-kept = Vastauksesi säilyvät nyt tällä laitteella.
form-unkept = Vastauksiasi ei enää säilytetä tällä laitteella. Lomakkeella ne ovat yhä.
form-restored = Tällä laitteella säilytetyt vastaukset on täytetty lomakkeelle.
form-keep-failed = Tämä selain ei anna säilyttää vastauksia. Tallenna ne sen sijaan tiedostoon.
form-print-answers = Tulosta vastaukseni
form-save-answers = Tallenna vastaukseni tiedostoon
# $file on tiedoston nimi, tässä ja alempana.
form-saved = Vastauksesi ovat tiedostossa { $file }.
form-open-answers = Avaa vastaukset tiedostosta
form-open-question = Tiedoston vastaukset korvaavat sen, mitä olet kirjoittanut tälle lomakkeelle.
form-open-yes = Korvaa vastaukseni
form-carry-question = Täytetäänkö sopivat vastaukset?
form-carry-yes = Täytä sopivat vastaukset
form-opened = Tiedoston { $file } vastaukset on täytetty lomakkeelle.
form-clear = Tyhjennä lomake
form-clear-question = Kaikki vastauksesi tähän lomakkeeseen poistetaan, myös tältä laitteelta.
form-clear-yes = Poista vastaukseni
form-cancel = Peruuta
form-cleared = Lomake on tyhjennetty, eikä siitä ole säilytetty mitään tällä laitteella.
# Tätä seuraa luettelo kysymyksistä.
form-check = Nämä vastaukset puuttuvat tai ne kannattaa tarkistaa. Voit silti tulostaa ja tallentaa.
form-missing-answer = Tämä vastaus puuttuu.
form-bad-email = Sähköpostiosoite on muotoa nimi@example.org.
form-file-unreadable = Tiedostossa { $file } ei ole vastauksia. Valitse tältä lomakkeelta tallennettu tiedosto: sen nimen lopussa on .json.
# $found ja $form ovat lomakkeiden nimiä, esimerkiksi pair-agreement.
form-file-other = Tiedostossa { $file } on vastauksia toiseen lomakkeeseen, joka on { $found }. Tämä lomake on { $form }.
# $found ja $version ovat lukuja.
form-file-version = Tiedostossa { $file } on vastauksia tämän lomakkeen versioon { $found }. Tämä on versio { $version }.
# $names on luettelo nimistä, esimerkiksi goals, mentor-name.
form-file-unknown = Näille vastauksille ei ole paikkaa tällä lomakkeella: { $names }
# $count on luku.
form-file-offer = Tyhjiin kohtiin sopivia vastauksia: { $count }.
# $count on luku.
form-file-fits = Tyhjiin kohtiin täytettyjä vastauksia: { $count }
form-draw-hint = Paperilla tässä on tilaa piirtää. Näytöllä voit kirjoittaa saman taulukkoon.


## Merkinnät kääntäjille, vain kun sivusto kootaan valitsimella --translate

translate-title = Kääntäminen
translate-hint = Katkoviivoin kehystettyä tekstiä ei ole käännetty. Pisteviivoin kehystetyn tekstin lähde on muuttunut kääntämisen jälkeen. Kun napsautat tekstiä, näet, mistä se tulee. Linkkiä voi seurata pitämällä Ctrl- tai vaihtonäppäintä alhaalla.
translate-untranslated = kääntämättä
translate-translated = käännetty
translate-stale = vanhentunut
translate-key = Nimi
translate-source = Lähdeteksti
translate-comment = Huomautus
translate-place = Tiedosto ja rivi
translate-changed = Lähdetekstin muutokset:
translate-now = Lähdeteksti on muuttunut. Nyt se kuuluu näin; aiempi teksti ei ole tiedossa:
translate-new = Uutta lähdetekstissä, ei vielä käännöksessä:
translate-accept = Kun käännös on ajan tasalla, aja komento tai kirjoita rivi sivun alkutietojen kohtaan [synced]:
