### Kaikki, mitä Fluentissa voi sanoa, oikein sanottuna.


## Termit

# Nimi, joka on kaikissa kielissä sama.
-brand = Side by Side
    .gender = neuter

# forms: nominative genitive partitive
# forms.number: singular plural
-mentee =
    { $case ->
        [genitive] { $number ->
            [plural] aktorien
           *[singular] aktorin
        }
        [partitive] { $number ->
            [plural] aktoreita
           *[singular] aktoria
        }
       *[nominative] { $number ->
            [plural] aktorit
           *[singular] aktori
        }
    }

-season-of = kausi { $year }


## Tekstit

welcome = Tervetuloa: { -brand }!
welcome-name = Tervetuloa, { $name }!
long =
    Tekstin ensimmäinen rivi
    jatkuu tässä, ja tässä on lisää:
      sisennetty rivi.

    Oma kappaleensa: avain = "arvo"
    tai palstoittain aseteltuna
      1  yksi.
block = Yksi rivi
    ja seuraava.
special = { "[" }hakasulkeet], { "*" }tähdet, { ".pisteet" } ja { "}" } ovat { "\"" }tässä{ "\"" } kirjaimia.
unicode = Kahvila ja hymy { "\U01F600" }
empty = { "" }
quote = Hän sanoi: ”Tule mukaan” ja ’pian’.
number = Vastaus on { 42 } tai { -3.14 }.
address = Kirjoita osoitteeseen help@example.org tai katso https://example.org/help/?a=b%20c.
percent = Valmiina on { NUMBER($share, style: "percent") }, ainakin 50 %.
date = Alkaa { DATETIME($start, dateStyle: "long") } ja päättyy { DATETIME($end, month: "long", day: "numeric") }.
range = { RANGE($start, $end) }
nested = { { { $name } } }
menu = Valikko
pdf = PDF
abbreviation = kirjoja, lehtiä jne.
waiting = Odota hetki…
colon = Nimi:
question = Haluatko tallentaa muutokset?
markup = Lue <strong>tämä</strong> ja <a href="/fi/opas/">opas</a>, paina <kbd>Ctrl</kbd>.<br>Jatka sitten.
angle = a < b, c > d ja <{ $name }>


## Määritteet

both = Teksti
    .title = Otsikko
    .aria-label = Nimiö, jossa on { $name }
parts-only =
    .placeholder = nimi@example.org
    .title = Sähköpostiosoitteesi
refers = { welcome } Katso ”{ both.title }”.
capital = { CAPITALIZE(-mentee(case: "nominative", number: "plural")) } ovat tervetulleita, { -season-of(year: "2027") }.


## Valinnat

days =
    { $days ->
        [0] Ei päiviä jäljellä
        [one] { $days } päivä jäljellä
       *[other] { $days } päivää jäljellä
    }
exact = { $n ->
    [0] ei mitään
    [one] yksi asia
   *[other] { $n } asiaa
 }
place = { $n }. sija
decimal =
    { NUMBER($n, minimumFractionDigits: 1) ->
       *[other] { $n } pistettä
    }
gender = { $name } kutsui ystävänsä.
by-term = se
two =
    { $people ->
        [one] { $people } ihminen
       *[other] { $people } ihmistä
    }, { $days ->
        [one] { $days } päivä
       *[other] { $days } päivää
    }
in-line = Kansiossa { $folder } on { $files ->
        [one] { $files } tiedosto
       *[other] { $files } tiedostoa
    }.
button = Tallenna
