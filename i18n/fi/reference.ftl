### Mitä varten sitegen.tomlin ja sivujen otsikkotietojen avaimet ovat, suomeksi: editorit näyttävät selitykset
### (sitegen schema), ja ne painetaan hakusivuille.
###
### Viesti on nimetty avaimensa mukaan: config-… on sitegen.tomlia, front-… kaikkien sivulajien otsikkotietoja ja
### front-activity-… yhden lajin otsikkotietoja varten. Taulut yhdistetään yhdysviivalla; ”any” on tekijän oma nimi.


## sitegen.toml

config-base_url = Osoite, jossa sivusto julkaistaan, kansioineen jos sellainen on.
config-languages = Sivuston kielet. Ensimmäistä tarjotaan ensimmäisenä.
config-languages-code = Kieli samoin kuin tiedostojen nimissä ja osoitteissa: fi, en, sv, fi-simple (BCP 47).
config-languages-fallback = Kielet, joiden teksti näytetään merkittynä, kun tästä kielestä teksti puuttuu.
config-source_language = Kieli, jolla sivut kirjoitetaan ensin. Muut ovat sen käännöksiä.
config-theme = Sivuston ja tulosteiden ulkoasu: kansio themes/-kansiossa. ”guide” tulee sitegenin mukana.
config-facts = Tiedot, jotka toistuvat sivuilla. Kirjoita tekstiin { "{" } $nimi { "}" }.
config-season = Kausi, joka nyt näytetään. Jos tämä puuttuu, näytetään luettelon viimeinen.
config-seasons = Mikä vaihtuu vuosittain. Ensi vuosi on yksi kausi lisää.
config-seasons-id = Lyhyt tunnus, esimerkiksi 2027.
config-seasons-track = Polku, jota kaudella kuljetaan: muiden polkujen sivut jäävät pois.
config-seasons-start = Ensimmäinen päivä: { "{" } $season-start { "}" }.
config-seasons-end = Viimeinen päivä: { "{" } $season-end { "}" }.
config-seasons-apply_by = Viimeinen hakupäivä: { "{" } $season-apply-by { "}" }.
config-seasons-fee = Mitä osallistuminen maksaa, sanoin: { "{" } $season-fee { "}" }.
config-seasons-capacity = Montako paria mukaan mahtuu: { "{" } $season-capacity { "}" }.
config-seasons-events = Milloin kauden tapahtumat ovat, niiden sivujen nimillä: [seasons.events.kickoff].
config-seasons-events-any-start = Milloin tapahtuma alkaa, paikallista aikaa.
config-seasons-events-any-end = Milloin tapahtuma päättyy.
config-seasons-events-any-register_by = Viimeinen ilmoittautumispäivä.
config-menu = Päävalikon sivut, niiden nimillä content/-kansiossa.
config-footer = Jokaisen sivun alareunassa olevat sivut, niiden nimillä content/-kansiossa.
config-explain_terms = Selitetäänkö sanaston sanat siinä, missä niitä sivulla ensi kerran käytetään.
config-edit_url = Missä sivua voi muokata selaimessa. { "{" }path{ "}" } on sivun tiedoston polku.
config-translation = Mitä tehdään, kun käännös puuttuu tai on vanhentunut, ja kuinka paljon tekstien löydökset painavat.
config-translation-any = Mitä tehdään tässä content/-kansion alikansiossa. ”pages” on kaikki muiden kansioiden ulkopuolella.
config-translation-checks = Kuinka paljon löydökset painavat, nimittäin: error, warning tai off.
config-time_zone = Tapahtumien aikavyöhyke IANA-nimellä. Jos tämä puuttuu, se on Europe/Helsinki.
config-lawful = Mitä saavutettavuusselosteen ja tietosuojaselosteen pitää kertoa.
config-lawful-business_id = Järjestäjän Y-tunnus.
config-lawful-published = Päivä, jona sivusto julkaistiin.
config-lawful-stated = Päivä, jona saavutettavuusseloste kirjoitettiin.
config-lawful-reviewed = Päivä, jona se viimeksi tarkistettiin.
config-lawful-retention_months = Montako kuukautta tietoja säilytetään kauden jälkeen.
config-lawful-server = Kuka pitää verkkopalvelinta ja missä.
config-lawful-log_days = Montako päivää palvelin säilyttää lokitietoja.
config-publishing = Missä sivusto julkaistaan.
config-publishing-hosts = Palvelut, jotka tarvitsevat omia tiedostojaan.
config-social = Mitä sosiaalinen media näyttää sivuston linkistä.
config-social-image = Kuva: static/-kansion tiedosto, kooltaan 1200 × 630 kuvapistettä.
config-search = Voiko sivustolta hakea.
config-offline = Voiko avattuja sivuja lukea ilman verkkoyhteyttä.
config-branding = Mikä tekee ilmeestä ohjelman oman, verkossa ja paperilla.
config-branding-colour = Pääväri, esimerkiksi #114b5f. Sen pitää erottua taustastaan.
config-branding-colour_dark = Pääväri tummassa tilassa. Jos tämä puuttuu, se johdetaan toisesta.
config-branding-accent = Väri, jolla huomio herätetään.
config-branding-accent_dark = Sama tummassa tilassa.
config-branding-logo = Tunnus jokaisen sivun yläosassa: static/-kansion tiedosto, kirjoitettuna /img/logo.svg.
config-branding-logo_says_name = Onko nimi tunnuksessa niin, ettei sen tarvitse olla vieressä.
config-branding-funders = Ohjelman rahoittajat: tunnukset jokaisen sivun alareunassa.
config-branding-funders-id = Lyhyt tunniste. Nimi on viestissä funder-… kullakin kielellä.
config-branding-funders-logo = Rahoittajan tunnus: static/-kansion tiedosto.
config-branding-funders-url = Minne tunnuksesta pääsee.
config-missing = Mitä lukijat saavat, kun sivua ei ole käännetty.
config-stale = Mitä lukijat saavat, kun alkuperäinen on muuttunut kääntämisen jälkeen.


## Kaikkien sivujen otsikkotiedot

front-title = Sivun otsikko.
front-description = Mistä sivu kertoo, yhdellä virkkeellä: luetteloita ja hakukoneita varten.
front-slug = Osoitteen viimeinen osa tällä kielellä. Jos tämä puuttuu, se on tiedoston nimi.
front-source_language = Kieli, jolla tämä sivu on ensin kirjoitettu, jos se on eri kuin sivuston.
front-order = Paikka luetteloissa: pienin luku on ensimmäisenä.
front-audience = Kenelle sivu on: roolien tunnukset.
front-tracks = Polut, joiden kausilla sivu julkaistaan. Jos tämä puuttuu, se julkaistaan aina.
front-aliases = Sivun entiset osoitteet, joista pääsee tänne.
front-draft = Onko sivu vielä kesken. Keskeneräistä sivua ei julkaista.
front-updated = Päivä, jona teksti on viimeksi tarkistettu.
front-synced = Mitä alkuperäistä tekstiä käännös seuraa. Tämän kirjoittaa sitegen i18n accept.
front-synced-any-hash = Käännetyn kohdan tiivisteen alku.
front-synced-any-reason = Miksi kielet saavat tässä poiketa toisistaan.


## Roolit ja vaiheet

front-role-summary = Rooli yhdellä virkkeellä.
front-role-responsibilities = Mitä roolissa tehdään.
front-role-benefits = Mitä siitä saa.
front-role-not_responsible_for = Mikä ei kuulu rooliin.
front-role-icon = Teeman kuvakkeen nimi.
front-phase-purpose = Mitä varten vaihe on, yhdellä virkkeellä.
front-phase-months = Ohjelman kuukaudet: 1 tai 2-5.
front-phase-steps = Mitä kukin rooli tekee, roolin tunnuksen mukaan.


## Harjoitukset

front-activity-purpose = Mitä varten harjoitus on, yhdellä virkkeellä.
front-activity-phase = Vaihe, johon harjoitus kuuluu: tiedoston nimi kansiossa content/phases/.
front-activity-minutes = Montako minuuttia siihen menee.
front-activity-kind = Mikä harjoitus on lajiltaan.
front-activity-participants = Kuinka monelle se on.
front-activity-themes = Harjoituksen teemat. Jokaisen nimi on viestissä theme-… kansiossa i18n/.
front-activity-materials = Mitä tarvitaan.


## Sopimukset ja lomakkeet

front-form-filled_by = Kuka lomakkeen täyttää: roolin tunnus tai pair.
front-form-copies = Montako kappaletta allekirjoitetaan.
front-form-version = Tekstin versio.
front-form-parallel = Kielet, jotka ovat rinnakkain samalla lomakkeella.


## Tapahtumat

front-event-kind = Mikä tapahtuma on.
front-event-start = Milloin se alkaa, paikallista aikaa. Ajan voi antaa myös kauden yhteydessä tiedostossa sitegen.toml.
front-event-end = Milloin se päättyy. Ajan voi antaa myös kauden yhteydessä tiedostossa sitegen.toml.
front-event-register_by = Viimeinen ilmoittautumispäivä.
front-event-season = Kausi, jolta tapahtuma on säilytetty. Jos tämä puuttuu, tapahtuma on kuluvan kauden.
front-event-revision = Kuinka monta kertaa tapahtumaa on muutettu ilmoittamisen jälkeen: silloin kalenterit ottavat uudet ajat.
front-event-places = Missä tapahtuma on.
front-event-places-id = Paikan lyhyt tunnus.
front-event-places-address = Katuosoite.
front-event-places-url = Etätapaamisen osoite.
front-event-place_names = Paikkojen nimet, tunnusten mukaan.
front-event-access_notes = Miten sisään pääsee, paikkojen tunnusten mukaan.


## Kumppanit, ihmiset, kokemukset

front-partner-url = Kumppanin oma sivusto.
front-partner-kind = Millainen järjestö tai yritys se on.
front-partner-region = Missä se toimii.
front-partner-languages = Millä kielillä se toimii.
front-partner-logo = Tunnus: tiedosto sivun vieressä.
front-person-position = Mitä henkilö tekee.
front-person-kind = Yhteyshenkilö tai gallerian mentori.
front-person-email = Sähköpostiosoite.
front-person-phone = Puhelinnumero.
front-person-image = Henkilökuva: tiedosto sivun vieressä.
front-person-languages = Kielet, joita henkilö puhuu.
front-person-consent = Onko henkilö antanut luvan julkaista tietonsa. Ilman lupaa niistä ei julkaista mitään.
front-story-quote = Mitä henkilö sanoo.
front-story-person = Kenen sanoja nämä ovat.
front-story-person_title = Mikä henkilö on.
front-story-consent = Onko henkilö antanut luvan julkaista sanansa. Ilman lupaa niistä ei julkaista mitään.
front-story-season = Kausi, jolta sanat ovat.


## Uutiset, sanasto, työkirjat

front-news-date = Uutisen päivä.
front-term-definition = Mitä sana tarkoittaa.
front-term-avoid = Sanat, joita siitä ei käytetä. Tarkistukset etsivät niitä.
front-workbook-paper = Paperi: a4.
front-workbook-cover = Kirjan kansi.
