-brand = Side by Side
    .gender = neuter
-mentee = { $number ->
    [plural] mentorovaní
   *[singular] mentorovaný
 }
-season-of = sezona { $year }
welcome = Vítejte v { -brand }!
welcome-name = Vítejte, { $name }!
long =
    První řádek textu
    pokračuje zde a zde je více:
      odsazený řádek.

    Vlastní odstavec.
block = Jeden řádek
    a další.
special = { "[" }závorky], { "*" }hvězdy, { ".tečky" } a { "}" } jsou zde písmena.
unicode = Kavárna a úsměv { "\U01F600" }
empty = { "" }
quote = Řekla: „Pojďte s námi“ a ‚brzy‘.
number = Odpověď je { 42 } nebo { -3.14 }.
address = Napište na help@example.org nebo se podívejte na https://example.org/help/?a=b%20c.
percent = Hotovo je { NUMBER($share, style: "percent") }, nejméně 50 %.
date = Od { DATETIME($start, dateStyle: "long") } do { DATETIME($end, month: "long", day: "numeric") }.
range = { RANGE($start, $end) }
nested = { { { $name } } }
menu = Nabídka
pdf = PDF
abbreviation = knihy, časopisy atd.
waiting = Čekejte…
colon = Jméno:
question = Chcete uložit změny?
markup = Přečtěte si <strong>toto</strong> a <a href="/cs/pruvodce/">průvodce</a>, stiskněte <kbd>Ctrl</kbd>.<br>Pak pokračujte.
angle = a < b, c > d a <{ $name }>
both = Text
    .title = Titulek
    .aria-label = Popisek s { $name }
parts-only =
    .placeholder = jmeno@example.org
    .title = Vaše e-mailová adresa
refers = { welcome } Viz „{ both.title }“.
capital = { CAPITALIZE(-mentee(number: "plural")) } jsou vítáni, { -season-of(year: "2027") }.
days =
    { $days ->
        [0] Nezbývá žádný den
        [one] { $days } den zbývá
        [few] { $days } dny zbývají
        [many] { $days } dne zbývá
       *[other] { $days } dní zbývá
    }
exact = { $n ->
        [0] nic
        [one] jedna věc
        [few] { $n } věci
       *[other] { $n } věcí
    }
place = { $n }. místo
decimal = { NUMBER($n, minimumFractionDigits: 1) } bodu
gender = { $name } zve přátele.
by-term = to
two = Lidé: { $people }, dny: { $days }
in-line = { $files ->
        [one] { $files } soubor
        [few] { $files } soubory
       *[other] { $files } souborů
    } ve složce { $folder }.
button = Uložit změny
