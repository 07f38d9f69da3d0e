### Everything that Fluent's grammar has, said rightly.
###
### sitegen: allow unused-message


## Terms

# A name that is the same everywhere.
-brand = Side by Side
    .gender = neuter

-mentee =
    { $number ->
        [plural] mentees
       *[singular] mentee
    }

-season-of = the season of { $year }


## Plain texts

welcome = Welcome to { -brand }!
welcome-name = Welcome, { $name }!
long =
    The first line of a text
    goes on here, and here is more:
      an indented line.

    A paragraph of its own: key = "value"
    or, set out by columns,
      1  one.
block = One line
    and the next.
special = { "[" }brackets], { "*" }stars, { ".dots" } and { "}" } are letters { "\"" }here{ "\"" }.
unicode = Caf{ "\u00E9" } and a smile { "\U01F600" }
empty = { "" }
quote = She said: “Come along,” and ‘soon’.
number = The answer is { 42 }, or { -3.14 }.
address = Write to help@example.org, or see https://example.org/help/?a=b%20c.
percent = { NUMBER($share, style: "percent") } are done, 50% at least.
date = From { DATETIME($start, dateStyle: "long") } to { DATETIME($end, month: "long", day: "numeric") }.
range = { RANGE($start, $end) }
nested = { { { $name } } }
menu = Menu
pdf = PDF
abbreviation = books, magazines etc.
waiting = Please wait…
colon = Name:
question = Do you want to save your changes?
markup = Read <strong>this</strong> and <a href="/en/guide/">the guide</a>, press <kbd>Ctrl</kbd>.<br>Then go on.
angle = a < b, c > d, and <{ $name }>


## Attributes

both = The text
    .title = The title
    .aria-label = A label with { $name }
parts-only =
    .placeholder = name@example.org
    .title = Your email address
refers = { welcome } See “{ both.title }”.
capital = { CAPITALIZE(-mentee(number: "plural")) } are welcome in { -season-of(year: "2027") }.


## Choices

days =
    { $days ->
        [0] No days left
        [one] { $days } day left
       *[other] { $days } days left
    }
exact = { $n ->
    [0] nothing
    [1] one thing
   *[other] { $n } things
 }
place =
    { NUMBER($n, type: "ordinal") ->
        [one] { $n }st place
        [two] { $n }nd place
        [few] { $n }rd place
       *[other] { $n }th place
    }
decimal =
    { NUMBER($n, minimumFractionDigits: 1) ->
       *[other] { $n } points
    }
gender =
    { $gender ->
        [male] { $name } invited his friends.
        [female] { $name } invited her friends.
       *[other] { $name } invited their friends.
    }
by-term =
    { -brand.gender ->
        [feminine] she
       *[neuter] it
    }
two =
    { $days ->
        [one] { $people ->
            [one] { $people } person for { $days } day
           *[other] { $people } people for { $days } day
        }
       *[other] { $people ->
            [one] { $people } person for { $days } days
           *[other] { $people } people for { $days } days
        }
    }
in-line = { $files ->
        [one] { $files } file
       *[other] { $files } files
    } in { $folder }.
# max-length: 14
button = Save changes
