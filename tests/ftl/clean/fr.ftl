-brand = Side by Side
    .gender = neuter
-mentee = { $number ->
    [plural] mentorés
   *[singular] mentoré
 }
-season-of = la saison { $year }
welcome = Bienvenue chez { -brand } !
welcome-name = Bienvenue, { $name } !
long =
    La première ligne d’un texte
    continue ici, et voici la suite :
      une ligne en retrait.

    Un paragraphe à part.
block = Une ligne
    et la suivante.
special = { "[" }crochets], { "*" }étoiles, { ".points" } et { "}" } sont des lettres ici.
unicode = Café et un sourire { "\U01F600" }
empty = { "" }
quote = Elle a dit : « Venez » et “bientôt”.
number = La réponse est { 42 } ou { -3.14 }.
address = Écrivez à help@example.org ou voyez https://example.org/help/?a=b%20c.
percent = { NUMBER($share, style: "percent") } sont faits, 50 % au moins.
date = Du { DATETIME($start, dateStyle: "long") } au { DATETIME($end, month: "long", day: "numeric") }.
range = { RANGE($start, $end) }
nested = { { { $name } } }
menu = Sommaire
pdf = PDF
abbreviation = livres, revues etc.
waiting = Veuillez patienter…
colon = Nom :
question = Voulez-vous enregistrer vos modifications ?
markup = Lisez <strong>ceci</strong> et <a href="/fr/guide/">le guide</a>, appuyez sur <kbd>Ctrl</kbd>.<br>Puis continuez.
angle = a < b, c > d et <{ $name }>
both = Le texte
    .title = Le titre
    .aria-label = Une étiquette avec { $name }
parts-only =
    .placeholder = nom@example.org
    .title = Votre adresse électronique
refers = { welcome } Voir « { both.title } ».
capital = Les { -mentee(number: "plural") } sont bienvenus, { -season-of(year: "2027") }.
days =
    { $days ->
        [0] Aucun jour restant
        [one] { $days } jour restant
       *[other] { $days } jours restants
    }
exact = { $n ->
        [0] rien
        [one] une chose
       *[other] { $n } choses
    }
place = place { $n }
decimal = { NUMBER($n, minimumFractionDigits: 1) } points
gender = { $name } a invité des proches.
by-term = il
two = { $people } personnes, { $days } jours
in-line = { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    } dans { $folder }.
button = Enregistrer
