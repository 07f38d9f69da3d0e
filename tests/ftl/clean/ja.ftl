-brand = サイド・バイ・サイド
    .gender = neuter
-mentee = { $number ->
    [plural] メンティー
   *[singular] メンティー
 }
-season-of = { $year }年度
welcome = { -brand }へようこそ！
welcome-name = ようこそ、{ $name }！
long =
    本文の最初の行は
    ここに続き、さらに続きます：
      字下げした行です。

    独立した段落です。
block = 一行と
    次の行です。
special = { "[" }括弧]、{ "*" }星、{ ".点" }、{ "}" }はここでは文字です。
unicode = カフェと笑顔{ "\U01F600" }
empty = { "" }
quote = 「一緒に」と「すぐに」と言いました。
number = 答えは{ 42 }または{ -3.14 }です。
address = help@example.org に書くか、https://example.org/help/?a=b%20c を見てください。
percent = { NUMBER($share, style: "percent") }完了、少なくとも50%です。
date = { DATETIME($start, dateStyle: "long") }から{ DATETIME($end, month: "long", day: "numeric") }まで。
range = { RANGE($start, $end) }
nested = { { { $name } } }
menu = メニュー
pdf = PDF
abbreviation = 本や雑誌など。
waiting = お待ちください…
colon = 名前：
question = 変更を保存しますか？
markup = <strong>これ</strong>と<a href="/ja/guide/">案内</a>を読み、<kbd>Ctrl</kbd>を押します。<br>続けてください。
angle = a < b、c > d、<{ $name }>
both = 本文
    .title = 題名
    .aria-label = { $name }のラベル
parts-only =
    .placeholder = namae@example.org
    .title = メールアドレス
refers = { welcome }「{ both.title }」を見てください。
capital = { -mentee(number: "plural") }を歓迎します、{ -season-of(year: "2027") }。
days =
    { $days ->
        [0] 残りなし
       *[other] 残り{ $days }日
    }
exact = { $n ->
        [0] なし
       *[other] { $n }個
    }
place = { $n }位
decimal = { NUMBER($n, minimumFractionDigits: 1) }点
gender = { $name }は友だちを招きました。
by-term = それ
two = { $people }人、{ $days }日
in-line = { $folder }に{ $files }個のファイル。
button = 保存
