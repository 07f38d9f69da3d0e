### Ohjelman tekstit päätteessä suomeksi.
###
### Viestin muuttujat on lueteltu sen yläpuolella. Luvut tulevat lukuina, joten niillä voi valita
### yksikön ja monikon. Jokainen viesti on kummallakin kielellä.


## Vikailmoitukset

severity-error = virhe
severity-warning = varoitus
severity-note = huomautus
hint = vihje
# $name: nimi, jota luultavasti tarkoitettiin
did-you-mean = Tarkoititko ”{ $name }”?


## Ajat

# $milliseconds
time-milliseconds = { $milliseconds } ms
# $seconds, yhdellä desimaalilla
time-seconds = { $seconds } s
# $minutes, $seconds
time-minutes = { $minutes } min { $seconds } s


## Lukumäärät, joita alempana olevat viestit käyttävät

# $pages
count-pages =
    { $pages ->
        [one] { $pages } sivu
       *[other] { $pages } sivua
    }
# $pdfs
count-pdfs =
    { $pdfs ->
        [0] { "" }
        [one] { " ja " }{ $pdfs } PDF-tiedosto
       *[other] { " ja " }{ $pdfs } PDF-tiedostoa
    }
# $languages
count-languages =
    { $languages ->
        [one] { $languages } kieli
       *[other] { $languages } kieltä
    }
# $errors
count-errors =
    { $errors ->
        [one] { $errors } virhe
       *[other] { $errors } virhettä
    }
# $warnings
count-warnings =
    { $warnings ->
        [0] ei varoituksia
        [one] { $warnings } varoitus
       *[other] { $warnings } varoitusta
    }
# $warnings
count-further-warnings =
    { $warnings ->
        [0] { "" }
        [one] , { $warnings } varoitus
       *[other] , { $warnings } varoitusta
    }


## Loppurivi

# $pages, $pdfs, $languages, $warnings, $time (valmiina tekstinä), $folder
built-summary = Sivusto on kansiossa { $folder }: { count-pages }{ count-pdfs }, { count-languages }, { count-warnings }, { $time }.
# $created, $changed, $removed, $unchanged: tiedostojen määriä
built-files = Tiedostoista uusia { $created }, muuttuneita { $changed }, poistettuja { $removed }, ennallaan { $unchanged }.
built-nothing = Mikään ei ole muuttunut edellisen koonnin jälkeen, joten mitään ei kirjoitettu.
# $pages, $pdfs, $languages, $warnings, $time (valmiina tekstinä)
check-summary = Sisältö on kunnossa: { count-pages }{ count-pdfs }, { count-languages }, { count-warnings }, { $time }.
# $pages
incomplete-summary =
    { $pages ->
        [one] Yksi sivu on täydennettävä ennen julkaisua. Komento sitegen check kertoo, mitä siitä puuttuu.
       *[other] { $pages } sivua on täydennettävä ennen julkaisua. Komento sitegen check kertoo, mitä niistä puuttuu.
    }
# $pages
incomplete-told =
    { $pages ->
        [one] Yksi sivu on täydennettävä ennen julkaisua. Yllä olevat huomautukset kertovat, mitä siitä puuttuu.
       *[other] { $pages } sivua on täydennettävä ennen julkaisua. Yllä olevat huomautukset kertovat, mitä niistä puuttuu.
    }
# $errors, $warnings
check-errors-summary = { count-errors }{ count-further-warnings }.
# $errors, $warnings, $previous: yes, jos sivusto on koottu aiemmin
errors-summary =
    { count-errors }{ count-further-warnings }: mitään ei kirjoitettu{ $previous ->
        [yes] , edellinen sivusto on ennallaan
       *[no] { "" }
    }.
# $warnings; kun käytössä on --strict eikä muita virheitä ole
strict-summary = { count-warnings }, eikä --strict salli yhtään.


## Edistyminen

progress-read = Luetaan tiedostoja
progress-compile = Tehdään sivuja
# $done, $all
progress-pages = Sivuja valmiina { $done }/{ $all }
# $done, $all
progress-pdfs = PDF-tiedostoja valmiina { $done }/{ $all }
progress-write = Kirjoitetaan sivustoa


## init

# $folder, $files: tiedostojen määrä
init-done =
    { $files ->
        [one] Uusi ohjelma on kansiossa { $folder }: { $files } tiedosto.
       *[other] Uusi ohjelma on kansiossa { $folder }: { $files } tiedostoa.
    }
# $folder
init-enter = Siirry kansioon: cd { $folder }
init-next =
    Katso sivustoa selaimessa: sitegen serve --open
    Vaihda nimet ja päivämäärät tiedostoon sitegen.toml. Kun olet valmis: sitegen build
# $languages: niiden koodit
init-drafts = Kielten { $languages } sivut ovat luonnoksia: toinen kieli näytetään, kunnes ne on käännetty. Poista silloin nämä rivit.
init-untranslated = Yllä oleva rivi hiljentää tarkistukset, kunnes nämä sanat on käännetty: poista se silloin.


## new

# $path
new-file = Kirjoitettu: { $path }
new-next = Ne ovat luonnoksia, jotka näyttää sitegen serve --drafts. Kirjoita niihin omat tekstisi, poista valmiista tiedostosta rivi draft = true ja tarkista tulos: sitegen check
# On uuden sivun otsikkotiedoissa rivin draft = true yllä.
new-draft = Sivu on luonnos: sen näyttää sitegen serve --drafts. Kun sivu on valmis, poista seuraava rivi.
# $season: uusi kausi, $last: kausi, jonka päivämääriä siirrettiin
new-season = Kausi { $season } lisättiin tiedostoon sitegen.toml. Sen päivämäärät ovat kauden { $last } päivämääriä 52 viikkoa myöhempinä: tarkista ne. Kun kauden aika tulee, kirjoita tiedoston alkuun season = "{ $season }".


## Ohje

help-exit-codes =
    Paluuarvot:
      0  kaikki on kunnossa
      1  sisällössä on virheitä tai valitsimella --strict varoituksia
      2  väärä käyttö, virhe tiedostossa sitegen.toml tai tiedosto, jota ei voi lukea tai kirjoittaa


## form

# $path
form-filled = Kirjoitettu: { $path }


## serve

# $address
serve-address = Esikatselu on osoitteessa { $address }
# $wanted, $port
serve-port-taken = Portti { $wanted } on varattu, joten esikatselu on portissa { $port }.
serve-open-network = Huomaa: kaikki tässä verkossa näkevät esikatselun, myös luonnokset.
serve-keys = o avaa selaimen, r lukee kaikki tiedostot uudelleen, q lopettaa.
serve-end = Ctrl-C lopettaa.
# $pages, $time (sanoina)
serve-ready = Valmis: { count-pages }, { $time }.
# $files: muuttuneiden tiedostojen määrä
serve-files =
    { $files ->
        [one] { $files } tiedosto
       *[other] { $files } tiedostoa
    }
# $what: tiedoston polku tai tiedostojen määrä sanoina; $pages: montako sivua muuttui; $time (sanoina)
serve-rebuilt =
    { $what }: { $pages ->
        [0] mikään sivu ei muuttunut
        [one] { $pages } sivu
       *[other] { $pages } sivua
    }, { $time }.
# $errors, $warnings
serve-found =
    { $errors ->
        [0] { count-warnings }
       *[other] { count-errors }{ count-further-warnings }
    }
serve-polling = Järjestelmä ei pysty ilmoittamaan useammista muutoksista, joten kaikki tiedostot käydään läpi kahdesti sekunnissa. Linuxissa rajan asettaa fs.inotify.max_user_watches.
serve-foreign-host = Tätä esikatselua ei tunneta tuolla nimellä. Jos haluat käyttää sitä, käynnistä sitegen serve valitsimella --allow-host ja anna nimi.
serve-nothing-title = Tätä sivua ei voi vielä näyttää
serve-nothing-text = Sivustosta ei ole vielä saatu koottua mitään. Sivu ilmestyy itsestään, kun viat on korjattu.
serve-overlay-errors = Jotain pitää korjata
serve-overlay-warnings = Tarkistettavaa
serve-overlay-kept = Taustalla on sivun viimeisin versio, joka saatiin koottua. Tämä ikkuna sulkeutuu itsestään, kun kaikki on korjattu.
serve-overlay-close = Sulje
serve-overlay-open = Avaa muokkaimessa
serve-overlay-more = Päätteessä on koko luettelo.


## i18n accept

# $path, $sections: kohtien tunnukset pilkuin
accept-done = { $path }: merkitty { $sections }
accept-nothing = Merkittävää ei ole: kaikki on jo merkitty.


## i18n status

# $source: käännettävän kielen nimi
status-title = Käännökset, lähdekieli { $source }
status-no-translations = Sivustolla on yksi kieli, joten käännettävää ei ole.
# $done, $words
status-words =
    { $words ->
        [one] { $done }/{ $words } sana
       *[other] { $done }/{ $words } sanaa
    }
# $state, $count: sivujen määrä
status-state =
    { $state ->
        [current] ajan tasalla { $count }
        [untracked] merkitsemättä { $count }
        [structure-differs] rakenne eroaa { $count }
        [stale] vanhentunut { $count }
        [draft] luonnos { $count }
        [missing] puuttuu { $count }
       *[orphan] ilman lähdettä { $count }
    }
# $words
count-words =
    { $words ->
        [one] { $words } sana
       *[other] { $words } sanaa
    }
# $language, $pages, $texts: käyttöliittymän tekstit, $words
status-queue =
    Tehtävää, { $language }: { $pages ->
        [0] { count-texts }
       *[other] { $texts ->
            [0] { count-pages }
           *[other] { count-pages }, { count-texts }
        }
    }, { count-words }
# $texts
count-texts =
    { $texts ->
        [one] { $texts } teksti
       *[other] { $texts } tekstiä
    }
# $texts, $words
status-texts = { count-texts }, { count-words }
# $language
status-done = { $language }: ei tehtävää
# $kind: changed, new tai differs; $count: kohtien määrä
status-sections =
    { $kind ->
        [changed] { $count ->
            [one] { $count } kohta muuttunut
           *[other] { $count } kohtaa muuttunut
        }
        [new] { $count ->
            [one] { $count } uusi kohta
           *[other] { $count } uutta kohtaa
        }
       *[differs] { $count ->
            [one] rakenne eroaa { $count } kohdassa
           *[other] rakenne eroaa { $count } kohdassa
        }
    }
# $sections: valmiiksi sanottuna; $words
status-stale = { $sections }, { count-words }
# $state, $count: kohdat, joiden rakenne eroaa; $words
status-task =
    { $state ->
        [missing] puuttuu, { count-words }
        [draft] luonnos, { count-words }
        [orphan] lähdekielinen sivu puuttuu
       *[structure-differs] rakenne eroaa { $count ->
            [one] { $count } kohdassa
           *[other] { $count } kohdassa
        }, { count-words }
    }
# $count: sivujen määrä
status-more =
    { $count ->
        [one] … ja { $count } sivu lisää
       *[other] … ja { $count } sivua lisää
    }
# $command
status-next = Kun sivu on ajan tasalla, merkitse se: { $command }
# $path
status-written = Kirjoitettu: { $path }
status-head = Sivun alku
status-legend-old = poistettu kääntämisen jälkeen
status-legend-new = lisätty kääntämisen jälkeen
status-column-language = Kieli
status-column-share = Ajan tasalla
status-column-words = Sanoja
status-column-pages = Sivuja
# $path
status-edit = Muokkaa: { $path }
# $kind: changed, new tai differs; $words
status-section =
    { $kind ->
        [changed] muuttunut
        [new] uusi
       *[differs] rakenne eroaa
    }, { count-words }
status-nothing = Ei vielä käännetty
status-lack-missing = puuttuu
status-lack-untranslated = vielä lähdekielellä
status-terms = Termit kaikissa muodoissaan
status-variants = Kaikki tekstit kaikkine vaihtoehtoineen
status-no-form = puuttuu
status-paste = Kun käännös on ajan tasalla, aja komento tai liitä nämä rivit käännöksen alkutietoihin vanhojen tilalle:


## i18n check: loppurivi

# $errors, $warnings
i18n-check-summary =
    { $errors ->
        [0]
            { $warnings ->
                [0] Sivuston teksteissä ei ole korjattavaa.
               *[other] Sivuston tekstit: { count-warnings }.
            }
       *[other] Sivuston tekstit: { count-errors }, { count-warnings }.
    }
# $path
i18n-check-followed = Yhä ajan tasalla: { $path } (lähde korjattiin, ja merkintä seuraa sitä)
# $path, $places: montako kohtaa korjattiin, $stubs: montako tekstiä sai paikan käännökselle
i18n-check-mended =
    { $stubs ->
        [0] Korjattu: { $path } ({ $places })
        [one] Korjattu: { $path } ({ $places }); lopussa { $stubs } käännettävä teksti
       *[other] Korjattu: { $path } ({ $places }); lopussa { $stubs } käännettävää tekstiä
    }


## i18n scaffold

# On käännettävän sivun alussa.
scaffold-draft = Poista seuraava rivi, kun sivu on käännetty. Kommenteissa on lähdeteksti.
# $language
scaffold-config = sitegen.toml: kieli { $language } lisättiin
# $path, $messages: tekstien määrä
scaffold-words =
    { $messages ->
        [one] { $path }: { $messages } käännettävä teksti
       *[other] { $path }: { $messages } käännettävää tekstiä
    }
# $pages: sivujen määrä, $language
scaffold-pages =
    { $pages ->
        [one] content/: { $pages } sivu luonnoksena, nimen lopussa .{ $language }.md
       *[other] content/: { $pages } sivua luonnoksina, nimien lopussa .{ $language }.md
    }
# $path
scaffold-kept = Jätettiin ennalleen: { $path }
# $language
scaffold-next =
    Seuraavaksi:
      1. Käännä kansion i18n/{ $language }/ tiedostot. Kunkin tekstin yläpuolella on lähdeteksti kommenttina.
      2. Käännä sivut niiden tiedostoihin ja poista valmiista sivusta rivi draft = true. Siihen asti lukijat näkevät sivun toisella kielellä, ja se kerrotaan heille.
      3. Katso tulosta: sitegen check tai luonnosten kanssa sitegen build --drafts

# $language
scaffold-pseudo = Kieli { $language } tehdään lähdekielestä ilman tiedostoja. Poista se tiedostosta sitegen.toml ennen julkaisemista.

# On käännettävien käyttöliittymän sanojen alussa. $language
scaffold-interface =
    Sivuston ja työkirjan omat sanat kielellä { $language }

    Muuta vain tekstiä, joka on yhtäsuuruusmerkin tai hakasulkeiden oikealla puolella. Kunkin tekstin yläpuolella
    on lähdeteksti kommenttina. Aaltosulkeissa olevan dollarimerkillisen nimen kohdalle ohjelma kirjoittaa tiedon.


## i18n show

# $language
show-fallback = otettu kielestä { $language }
# On muodon paikalla, kun se ei sano mitään tai sitä ei ole.
show-nothing = –


## i18n export, i18n import

# $path, $entries, $untranslated, $fuzzy: lukuja
export-done = Kirjoitettu: { $path }. Tietueita { $entries }, kääntämättä { $untranslated }, tarkistettavana (fuzzy) { $fuzzy }.
import-nothing = Mitään ei muutettu.
# $texts, $files, $fuzzy, $empty: lukuja
import-done = Tekstejä muuttui { $texts }, tiedostoja kirjoitettiin { $files }. Jätettiin pois: tarkistettavia (fuzzy) { $fuzzy }, kääntämättömiä { $empty }.
# $pages: luku
import-drafts =
    { $pages ->
        [one] Näistä sivuista { $pages } on luonnos: poista siitä rivi draft = true, kun se on valmis.
       *[other] Näistä sivuista { $pages } on luonnoksia: poista niistä rivi draft = true, kun ne ovat valmiit.
    }
