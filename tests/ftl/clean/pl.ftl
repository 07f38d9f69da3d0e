-brand = Side by Side
    .gender = neuter
-mentee = { $number ->
    [plural] mentee
   *[singular] podopieczny
 }
-season-of = sezon { $year }
welcome = Witamy w { -brand }!
welcome-name = Witaj, { $name }!
long =
    Pierwszy wiersz tekstu
    ciągnie się tutaj, a tu jest więcej:
      wcięty wiersz.

    Osobny akapit.
block = Jeden wiersz
    i następny.
special = { "[" }nawiasy], { "*" }gwiazdki, { ".kropki" } i { "}" } są tu literami.
unicode = Kawiarnia i uśmiech { "\U01F600" }
empty = { "" }
quote = Powiedziała: „Chodźcie z nami” i «wkrótce».
number = Odpowiedź to { 42 } lub { -3.14 }.
address = Napisz na help@example.org albo zobacz https://example.org/help/?a=b%20c.
percent = Gotowe { NUMBER($share, style: "percent") }, co najmniej 50%.
date = Od { DATETIME($start, dateStyle: "long") } do { DATETIME($end, month: "long", day: "numeric") }.
range = { RANGE($start, $end) }
nested = { { { $name } } }
menu = Menu
pdf = PDF
abbreviation = książki, czasopisma itd.
waiting = Proszę czekać…
colon = Nazwa:
question = Czy chcesz zapisać zmiany?
markup = Przeczytaj <strong>to</strong> i <a href="/pl/przewodnik/">przewodnik</a>, naciśnij <kbd>Ctrl</kbd>.<br>Potem idź dalej.
angle = a < b, c > d i <{ $name }>
both = Tekst
    .title = Tytuł
    .aria-label = Etykieta z { $name }
parts-only =
    .placeholder = nazwa@example.org
    .title = Twój adres e-mail
refers = { welcome } Zobacz „{ both.title }”.
capital = { CAPITALIZE(-mentee(number: "plural")) } są mile widziani, { -season-of(year: "2027") }.
days =
    { $days ->
        [0] Nie ma już dni
        [one] Został { $days } dzień
        [few] Zostały { $days } dni
       *[many] Zostało { $days } dni
    }
exact = { $n ->
        [0] nic
        [one] jedna rzecz
        [few] { $n } rzeczy
        [many] { $n } rzeczy
       *[other] { $n } rzeczy
    }
place = { $n }. miejsce
decimal = { NUMBER($n, minimumFractionDigits: 1) } punktu
gender = { $name } zaprasza przyjaciół.
by-term = to
two = Osoby: { $people }, dni: { $days }
in-line = { $files ->
        [one] { $files } plik
        [few] { $files } pliki
       *[many] { $files } plików
    } w { $folder }.
button = Zapisz zmiany
