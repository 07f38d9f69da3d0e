-brand = Side by Side
    .gender = neuter
-mentee = { $number ->
    [plural] подопечные
   *[singular] подопечный
 }
-season-of = сезон { $year }
welcome = Добро пожаловать в { -brand }!
welcome-name = Добро пожаловать, { $name }!
long =
    Первая строка текста
    продолжается здесь, а вот ещё:
      строка с отступом.

    Отдельный абзац.
block = Одна строка
    и следующая.
special = { "[" }скобки], { "*" }звёзды, { ".точки" } и { "}" } здесь буквы.
unicode = Кафе и улыбка { "\U01F600" }
empty = { "" }
quote = Она сказала: «Идёмте, „скоро“ начало».
number = Ответ: { 42 } или { -3.14 }.
address = Пишите на help@example.org или смотрите https://example.org/help/?a=b%20c.
percent = Готово { NUMBER($share, style: "percent") }, не меньше 50 %.
date = С { DATETIME($start, dateStyle: "long") } по { DATETIME($end, month: "long", day: "numeric") }.
range = { RANGE($start, $end) }
nested = { { { $name } } }
menu = Меню
pdf = PDF
abbreviation = книги, журналы и т. д.
waiting = Подождите…
colon = Имя:
question = Сохранить изменения?
markup = Прочтите <strong>это</strong> и <a href="/ru/guide/">руководство</a>, нажмите <kbd>Ctrl</kbd>.<br>Затем продолжайте.
angle = a < b, c > d и <{ $name }>
both = Текст
    .title = Заголовок
    .aria-label = Подпись с { $name }
parts-only =
    .placeholder = imya@example.org
    .title = Ваш адрес электронной почты
refers = { welcome } См. «{ both.title }».
capital = { CAPITALIZE(-mentee(number: "plural")) } приветствуются, { -season-of(year: "2027") }.
days =
    { $days ->
        [0] Дней не осталось
        [one] Остался { $days } день
        [few] Осталось { $days } дня
       *[many] Осталось { $days } дней
    }
exact = { $n ->
        [0] ничего
        [one] { $n } вещь
        [few] { $n } вещи
       *[many] { $n } вещей
    }
place = { $n }-е место
decimal = { NUMBER($n, minimumFractionDigits: 1) } балла
gender = { $name } зовёт друзей.
by-term = оно
two = Людей: { $people }, дней: { $days }
in-line = { $files ->
        [one] { $files } файл
        [few] { $files } файла
       *[many] { $files } файлов
    } в { $folder }.
button = Сохранить
