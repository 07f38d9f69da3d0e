-brand = Side by Side
    .gender = neuter
-mentee = { $number ->
    [plural] Mentees
   *[singular] Mentee
 }
-season-of = die Saison { $year }
welcome = Willkommen bei { -brand }!
welcome-name = Willkommen, { $name }!
long =
    Die erste Zeile eines Textes
    geht hier weiter, und hier ist mehr:
      eine eingerückte Zeile.

    Ein eigener Absatz.
block = Eine Zeile
    und die nächste.
special = { "[" }Klammern], { "*" }Sterne, { ".Punkte" } und { "}" } sind hier Buchstaben.
unicode = Café und ein Lächeln { "\U01F600" }
empty = { "" }
quote = Sie sagte: „Kommt mit“ und ‚bald‘.
number = Die Antwort ist { 42 } oder { -3.14 }.
address = Schreiben Sie an help@example.org oder lesen Sie https://example.org/help/?a=b%20c.
percent = { NUMBER($share, style: "percent") } sind fertig, mindestens 50 %.
date = Von { DATETIME($start, dateStyle: "long") } bis { DATETIME($end, month: "long", day: "numeric") }.
range = { RANGE($start, $end) }
nested = { { { $name } } }
menu = Menü
pdf = PDF
abbreviation = Bücher, Zeitschriften usw.
waiting = Bitte warten…
colon = Name:
question = Möchten Sie Ihre Änderungen speichern?
markup = Lesen Sie <strong>dies</strong> und <a href="/de/leitfaden/">den Leitfaden</a>, drücken Sie <kbd>Ctrl</kbd>.<br>Machen Sie dann weiter.
angle = a < b, c > d und <{ $name }>
both = Der Text
    .title = Der Titel
    .aria-label = Ein Etikett mit { $name }
parts-only =
    .placeholder = name@example.org
    .title = Ihre E-Mail-Adresse
refers = { welcome } Siehe „{ both.title }“.
capital = { CAPITALIZE(-mentee(number: "plural")) } sind willkommen, { -season-of(year: "2027") }.
days =
    { $days ->
        [0] Keine Tage übrig
        [one] { $days } Tag übrig
       *[other] { $days } Tage übrig
    }
exact = { $n ->
        [0] nichts
        [one] ein Ding
       *[other] { $n } Dinge
    }
place = { $n }. Platz
decimal = { NUMBER($n, minimumFractionDigits: 1) } Punkte
gender = { $name } lud Freunde ein.
by-term = es
two = { $people } Personen, { $days } Tage
in-line = { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    } in { $folder }.
button = Speichern
