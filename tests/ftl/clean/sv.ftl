-brand = Side by Side
    .gender = neuter
-mentee =
    { $number ->
        [plural] adepter
       *[singular] adept
    }
-season-of = säsongen { $year }
welcome = Välkommen till { -brand }!
welcome-name = Välkommen, { $name }!
long =
    Den första raden i en text
    går vidare här, och här kommer mer:
      en indragen rad.

    Ett eget stycke.
block = En rad
    och nästa.
special = { "[" }hakar], { "*" }stjärnor, { ".punkter" } och { "}" } är bokstäver här.
unicode = Kafé och ett leende { "\U01F600" }
empty = { "" }
quote = Hon sa: ”Kom med” och ’snart’.
number = Svaret är { 42 } eller { -3.14 }.
address = Skriv till help@example.org eller se https://example.org/help/?a=b%20c.
percent = { NUMBER($share, style: "percent") } är klart, minst 50 %.
date = Från { DATETIME($start, dateStyle: "long") } till { DATETIME($end, month: "long", day: "numeric") }.
range = { RANGE($start, $end) }
nested = { { { $name } } }
menu = Meny
pdf = PDF
abbreviation = böcker, tidningar osv.
waiting = Vänta…
colon = Namn:
question = Vill du spara dina ändringar?
markup = Läs <strong>detta</strong> och <a href="/sv/guide/">guiden</a>, tryck på <kbd>Ctrl</kbd>.<br>Gå sedan vidare.
angle = a < b, c > d och <{ $name }>
both = Texten
    .title = Rubriken
    .aria-label = En etikett med { $name }
parts-only =
    .placeholder = namn@example.org
    .title = Din e-postadress
refers = { welcome } Se ”{ both.title }”.
capital = { CAPITALIZE(-mentee(number: "plural")) } är välkomna, { -season-of(year: "2027") }.
days =
    { $days ->
        [0] Inga dagar kvar
        [one] { $days } dag kvar
       *[other] { $days } dagar kvar
    }
exact = { $n ->
    [0] ingenting
    [one] en sak
   *[other] { $n } saker
 }
place =
    { NUMBER($n, type: "ordinal") ->
        [one] { $n }:a plats
       *[other] { $n }:e plats
    }
decimal = { NUMBER($n, minimumFractionDigits: 1) } poäng
gender = { $name } bjöd in sina vänner.
by-term = den
two = { $people } personer, { $days } dagar
in-line = { $files ->
        [one] { $files } fil
       *[other] { $files } filer
    } i { $folder }.
button = Spara
