### The words of everything that can be wrong, in English.
###
### The code `link::unknown` is the message `link-unknown`. The message says what is wrong, its
### attribute `.hint` how to mend it; other attributes word the second places that a fault shows.
### The readers are organisers and translators: plain words, one sentence each, no jargon.
### Codes stay as they are. Every message stands in both languages.


## Reading the project's files

source-root-missing = There is no folder “{ $path }”.
    .hint = Check the folder given with --root, or go to the folder that holds sitegen.toml.
source-root-not-folder = “{ $path }” is a file, not a folder.
    .hint = Give the folder that holds sitegen.toml.
source-root-unreadable = The folder “{ $path }” cannot be read: { $reason }.
    .hint = Check that you are allowed to read the folder.
source-no-configuration = The folder “{ $path }” has no file called sitegen.toml, so there is no site to build.
    .hint = Go to the folder of your site, name it with --root, or start a new site: sitegen init
source-not-folder = A folder is expected here, but this is a file.
    .hint = Rename the file, or move it somewhere else.
source-outside = This link leads out of the site’s own folder, to { $target }, and is not followed.
    .hint = Put a copy of the file or folder here instead of the link.
source-link-loop = This link leads back to { $target }, a folder that is already being read.
    .hint = Remove the link: it would have to be followed for ever.
source-broken-link = This link leads to { $target }, which does not exist.
    .hint = Remove the link, or put back what it leads to.
source-not-a-file = This is a pipe, a socket or a device, not an ordinary file.
    .hint = Move it out of the site’s folders.
source-unreadable = This cannot be read: { $reason }.
    .hint = Check that you are allowed to read it and that the disk is in order.
source-too-large = This file has { $size } MiB; the most that is accepted is { $limit } MiB.
    .hint = Make the file smaller, or publish it elsewhere and link to it.
source-name-not-utf8 = The name of this file or folder is not valid UTF-8 text.
    .hint = Give it a new name. The letters å, ä and ö are fine.
source-same-name = Two files here have the same name, “{ $name }”: only the computer stores their letters in two ways.
    .hint = Remove one of the files, or give it another name.
source-not-utf8 = There are bytes here that are not UTF-8 text.
    .hint = Open the file in an editor and save it with the encoding UTF-8.


## The lines of sitegen.toml and of front matter

toml-syntax = This cannot be read. The reason, in English: { $problem }
    .hint = Write name = value, one to a line. Text stands in straight quotation marks: title = "Mentor". Numbers, dates, true and false stand without them.
toml-missing-key = “{ $key }” is missing here.
    .hint =
        { $key ->
            [code] Add the code of the language: code = "fi"
            [id] Add a short id: id = "2027" for a season, id = "library" for a place.
            [title] Add a title between the lines +++, in quotation marks: title = "For mentors"
            [summary] Say in a sentence, between the lines +++, what the role is: summary = "Listens, asks and shares experience."
            [purpose] Say in a sentence, between the lines +++, what it is for: purpose = "The pair agrees on its goals."
            [definition] Say between the lines +++ what the word means: definition = "A person who supports another with their experience."
            [phase] Name the phase between the lines +++, by the name of its file in content/phases/: phase = "beginning"
            [minutes] Say between the lines +++ how many minutes it takes: minutes = 45
            [start] Say when it begins, between the lines +++ or, for this season, in sitegen.toml below [seasons.events.…]: start = 2027-01-18T17:00:00
            [end] Say when it ends, between the lines +++ or, for this season, in sitegen.toml below [seasons.events.…]: end = 2027-01-18T19:00:00
            [url] Add its address between the lines +++: url = "https://example.org/"
            [person] Add between the lines +++ whose words these are: person = "Aino Virtanen"
            [consent] Write consent = true between the lines +++ once the person has agreed to be published, and consent = false until then.
            [date] Add its date between the lines +++: date = 2027-01-18
           *[other] Add a line: { $key } = "…"
        }
toml-unknown-key = “{ $key }” means nothing here.
    .hint = Check the spelling and the place. What stands below a line such as [facts] belongs to that section. In a page, the folder decides what its front matter may say.
toml-duplicate-key = “{ $key }” is here for the second time.
    .hint = Remove one of the two.
toml-wrong-type =
    “{ $key }” needs { $expected ->
        [string] text in quotation marks
        [integer] a whole number
        [boolean] true or false
        [date] a date
        [date-time] a date and a time
        [array] a list
        [table] a section of its own
       *[scalar] text, a number or a date
    }, but this is { $found ->
        [string] text in quotation marks
        [integer] a whole number
        [float] a number with decimals
        [boolean] true or false
        [datetime] a date or a time
        [array] a list
       *[table] a section
    }.
    .hint =
        { $expected ->
            [string] Put it in straight quotation marks: "2027"
            [integer] Write it in digits alone, without quotation marks: { $key } = 45
            [boolean] Write { $key } = true or { $key } = false, without quotation marks.
            [date] Write year, month and day without quotation marks: { $key } = 2027-01-18
            [date-time] Write date and time without quotation marks: { $key } = 2027-01-18T17:00:00
            [array] Put square brackets round it, also where there is only one: { $key } = ["…"]
            [table]
                { $key ->
                    [languages] Write [[languages]] on a line of its own, and below it code = "fi"
                    [seasons] Write [[seasons]] on a line of its own, and below it id = "2027"
                    [places] Write [[places]] on a line of its own, and below it id = "library"
                    [facts] Write [facts] on a line of its own, and the facts below it: contact-email = "mentoring@example.org"
                    [translation] Write [translation.agreements] on a line of its own, and below it missing = "error"
                    [steps] Write [steps] on a line of its own, and below it the steps of each role: mentor = ["…", "…"]
                    [synced] Write [synced] on a line of its own, and the sections below it.
                    [place_names] Write [place_names] on a line of its own, and the names below it: library = "City library"
                    [access_notes] Write [access_notes] on a line of its own, and the notes below it: library = "The door is on the yard side."
                   *[other] Write [translation.{ $key }] on a line of its own, and below it missing = "error"
                }
           *[scalar] Write text in quotation marks, a number or a date: { $key } = "…"
        }
toml-bad-date =
    { $expected ->
        [date-time] “{ $key }” needs a date and a time, and { $value } is not such a moment.
       *[date] “{ $key }” needs a date, and { $value } is not a day of the calendar.
    }
    .hint =
        { $expected ->
            [date-time] Write the date, the letter T and the time, without a time zone: { $key } = 2027-01-18T17:00:00
           *[date] Write year, month and day: { $key } = 2027-01-18
        }
toml-too-small = “{ $key }” must be at least { $least }.
    .hint = Write a greater number: { $key } = { $least }
toml-unknown-value = “{ $value }” is not possible for “{ $key }”.
    .hint = Choose one of these: { $known }


## The settings of the site

config-no-language = The site has no language.
    .hint = Add to sitegen.toml a line [[languages]] and below it a line with the code of the language: code = "fi"
config-base-url = “{ $value }” cannot be the address of a site.
    .hint = Write the whole address, without spaces, ? and #: base_url = "https://mentoring.example.org/"
config-theme-name = “{ $value }” cannot be the name of a theme.
    .hint = Write the name of a folder in themes/, made of the letters a–z, digits, hyphens and underscores: theme = "guide"
config-colour = “{ $value }” is not a colour.
    .hint = Write a hash and six digits or letters a–f, as colour pickers show it: { $key } = "#0f4c4a"
config-contrast =
    { $ground ->
        [dark] The colour { $value } cannot be read well on the dark ground: its contrast is { $ratio }, and 4.5 is the least.
       *[light] The colour { $value } cannot be read well on the light ground, nor can light text be read on it: its contrast is { $ratio }, and 4.5 is the least.
    }
    .hint = The nearest colour that does is { $nearest }: { $key } = "{ $nearest }"
config-funder-id = “{ $value }” cannot be the id of a funder.
    .hint = Begin with a small letter, and use small letters a–z, digits and hyphens: id = "eu". Its name is then the message funder-eu in i18n/.
config-funder-url = “{ $value }” is not an address.
    .hint = Write the address of the funder's website with https:// at its beginning, or leave it out.
branding-unknown-file = There is no file “{ $value }” in the folder static/.
    .hint = Save the logo in static/img/ and name it by its address on the site: logo = "/img/logo.svg"
config-language-tag = “{ $value }” is not the code of a language.
    .hint = Write it in small letters, with a hyphen before an addition: code = "fi", code = "sv" or, for plain Finnish, code = "fi-simple"
config-duplicate-language = The language “{ $value }” is here for the second time.
    .hint = Remove one of the two.
    .first = it is here for the first time
config-unknown-language = The site has no language “{ $value }”.
    .hint = Use the code of a language that sitegen.toml has, or add it there: [[languages]] on a line of its own and code = "{ $value }" below it.
config-fallback-cycle = The fallback languages of “{ $value }” lead back to “{ $value }” itself.
    .hint = Take one of them away: if English has fallback = ["fi"], Finnish cannot have fallback = ["en"].
config-fact-name = “{ $name }” cannot be the name of a fact.
    .hint = Begin with a letter, and use only small letters a–z, digits and hyphens: contact-email = "mentoring@example.org"
config-duplicate-season = The season “{ $value }” is here for the second time.
    .hint = Give one of the two another id, such as id = "2028", or remove it.
    .first = it is here for the first time
config-unknown-season = There is no season “{ $value }”.
    .hint = Use the id of one of the [[seasons]]: season = "2027"
config-end-before-start = The season ends before it begins.
    .hint = Mend one of the two dates: start = 2027-01-18, end = 2027-06-10
    .start = it begins on this day
lawful-incomplete =
    { $keys ->
        [none]
            { $passages ->
                [one] This page has a passage that you still have to write.
               *[other] This page has { $passages } passages that you still have to write.
            }
       *[other]
            { $passages ->
                [0] This page tells what sitegen.toml does not say yet: { $keys }.
                [one] This page has a passage that you still have to write, and tells what sitegen.toml does not say yet: { $keys }.
               *[other] This page has { $passages } passages that you still have to write, and tells what sitegen.toml does not say yet: { $keys }.
            }
    }
    .hint =
        { $keys ->
            [none] Write the passage anew in your own words, and take { "{ $to-complete }" } away with it.
           *[other] Write these into the table [lawful] of sitegen.toml, such as business_id = "1234567-8" or published = 2027-01-18. Write the other passages anew, and take { "{ $to-complete }" } away with them.
        }
config-time-zone = “{ $value }” is not the name of a time zone.
    .hint = Write the name of the zone’s largest city, as computers name it: time_zone = "Europe/Helsinki"
config-host = “{ $value }” is not a host that sitegen knows.
    .hint = Choose among these, or remove it: { $known }. Any other host serves the site as well.
social-image = “{ $value }” is no picture in static/ that could be shown where a page is shared.
    .hint = Put a PNG or JPEG of 1200 × 630 pixels into static/, and name it as it lies there: image = "img/share.png"
config-unknown-check = There is no check called “{ $name }”.
    .hint = Write the part behind the two colons: same-as-source = "off"
config-unknown-folder = There are no rules for translations of “{ $value }”.
    .hint = Name a folder that has a kind of its own, such as [translation.agreements], or [translation.pages] for all other pages.


## Words: Fluent files, and placeables in pages

ftl-missing = The text “{ $id }” does not exist in the language { $language }, nor in one that it falls back to.
    .hint = Add it to a file in i18n/{ $language }/.
ftl-syntax =
    { $problem ->
        [equals] After the name of a message an equals sign is expected here.
        [open-brace] A closing brace { "}" } is missing here.
        [unclosed-brace] This brace is not closed.
        [open-bracket] A closing bracket ] is missing here.
        [unclosed-bracket] This bracket is not closed.
        [open-parenthesis] A closing parenthesis ) is missing here.
        [unclosed-parenthesis] This parenthesis is not closed.
        [open-quote] A closing quotation mark " is missing here.
        [unclosed-quote] This quotation mark has no second one on its line.
        [sign] The sign { $detail } is missing here.
        [number] A number is expected here.
        [line-break] The arrow -> must be the last thing on its line.
        [name] A name is expected here, beginning with a letter from a to z.
        [no-text] The message “{ $detail }” has no text.
        [function-name] The name of a function has capital letters only.
        [no-default] None of the variants is marked as the one to use when no other fits.
        [two-defaults] Two variants are marked as the one to use when no other fits.
        [empty] There is no text here.
        [message-selector] A message cannot choose between variants.
        [term-selector] A term cannot choose between variants.
        [term-attribute] An attribute of a term cannot be shown, only choose between variants.
        [argument-order] A value without a name must come before those with a name.
        [argument-twice] “{ $detail }” is given twice.
        [escape] After a backslash only ", \ or a code such as u00A0 is possible.
        [closing-brace] There is a closing brace { "}" } here that was never opened.
        [nothing] There is nothing between the braces that could be shown.
        [selector] This cannot choose between variants.
        [literal] A number or a text in quotation marks is expected here.
        [placeable] This is not a single placeable.
       *[other] This does not follow the rules of Fluent.
    }
    .hint =
        { $problem ->
            [equals] Write name = text. A line that continues a text begins with a space.
            [open-brace] Put a { "}" } after the name or the last variant.
            [unclosed-brace] Put a { "}" } after the name or the last variant.
            [open-bracket] Write the name of a variant as [one].
            [unclosed-bracket] Write the name of a variant as [one].
            [open-parenthesis] Put a ) after the last value.
            [unclosed-parenthesis] Put a ) after the last value.
            [open-quote] Put a " at the end of the text, on the same line.
            [unclosed-quote] Put a " at the end of the text, on the same line.
            [line-break] Begin every variant on a line of its own below the arrow.
            [name] In names use a–z, 0–9 and hyphens. A line that continues a text begins with a space.
            [no-text] Write the text after the equals sign, or remove the message.
            [no-default] Put an asterisk before one variant: *[other]
            [two-defaults] Take the asterisk away from all variants but one.
            [empty] Write the text after the name, or remove the line.
            [argument-order] Move it in front of the values with names.
            [argument-twice] Remove one of the two.
            [escape] To show a backslash, write it twice.
            [closing-brace] Remove it. To show a brace, write { "{ \"}\" }" }.
            [nothing] Write a value, a term or a function: { "{ $name }" }, { "{ -term }" }. To show a brace, write { "{ \"{\" }" }.
            [literal] Put the value in quotation marks: case: "genitive"
           *[other] Compare with the same message in another language.
        }
ftl-too-deep = Braces or parentheses are nested too deeply here. Nothing in this file was read.
    .hint = Split the text into several messages.
ftl-duplicate = “{ $name }” is here for the second time in the same file.
    .hint = Remove one of the two, or give it another name.
    .first = it is here for the first time
ftl-unknown-reference =
    { $kind ->
        [term] There is no term “{ $name }”.
       *[message] There is no message “{ $name }”.
    }
    .hint = Check the spelling, or add it to a file in i18n/.
ftl-unknown-variable = There is no value called “${ $name }”.
    .hint = In pages, the values are the facts in sitegen.toml. In messages, use the names that the same message has in another language.
ftl-unknown-function = There is no function “{ $name }”.
    .hint = The functions are NUMBER, DATETIME, RANGE and CAPITALIZE.
ftl-unknown-option = { $function } cannot be used with { $option }: { $value }.
    .hint = Check the spelling of the option and of its value.
ftl-option-clash = The options given to { $function } do not go together.
    .hint = Leave one of them out. A date is given either a style (dateStyle, timeStyle) or its parts (weekday, day, month, year).
ftl-wrong-count = The number of values that { $function } needs is { $count }.
    .hint = Write them in the parentheses, separated by commas, before the options.
ftl-wrong-type =
    { $expected ->
        [number] { $function } needs a number here.
        [date] { $function } needs a date here.
        [time] { $function } cannot show a time here: the value is a date alone.
        [pair] { $function } needs two numbers or two dates here.
       *[text] { $function } needs a text here.
    }
    .hint = Check which value is named, and what it is in sitegen.toml.
ftl-unknown-parameter = The term “{ $term }” makes no use of “{ $parameter }”.
    .hint = Check the spelling, or leave it out.
ftl-unknown-form = The term “{ $term }” has no form for { $parameter }: "{ $value }".
    .hint = Check the spelling, or add the form to the term.
ftl-missing-parameter = A term shows the value “${ $parameter }”, but is not given it.
    .hint = Give it in parentheses after the term’s name: { $parameter }: "…"
ftl-cycle = This text contains itself: { $way }
    .hint = Replace one of the references by the words themselves.
ftl-too-large = “{ $name }” would grow to tens of thousands of letters, because texts are put into each other again and again.
    .hint = Write the text out, or refer to fewer others.


## The names of pages, and their languages

content-no-home = The site has no home page.
    .hint = Write one into the file { $file }. If it is there already, check that it does not say draft = true.
content-no-language = The name of this file does not say in which language it is.
    .hint = Put the code of the language before .md, for example { $example }
content-unknown-language = The name of this file says that its language is “{ $code }”, which the site does not have.
    .hint = The languages of the site are { $known }. Give the file another name, or add the language to sitegen.toml: [[languages]] on a line of its own and code = "{ $code }" below it.
content-bad-name = “{ $name }” cannot be the name of a page.
    .hint = In the names of files and folders use only small letters a–z, digits and single hyphens: goal-wheel.fi.md. The letters å, ä and ö belong in the title.
content-no-source = This is a translation of a page that does not exist in its source language, { $language }.
    .hint = Write { $file }. If this page was written first, say so in its front matter, for example source_language = "en"


## Front matter: the lines between +++ and +++ at the head of a page

front-missing = This page has no front matter.
    .hint = Begin the file with three lines: +++ alone, then title = "For mentors", then +++ alone. The text of the page follows.
front-unclosed = The front matter begins here, but does not end.
    .hint = Put a line with +++ alone between the front matter and the text of the page.
front-empty = There is nothing in “{ $key }”.
    .hint = Write something between the quotation marks: { $key } = "…"
front-bad-slug = “{ $slug }” cannot be part of a web address.
    .hint = Use letters, digits and hyphens, and no spaces or slashes: slug = "for-mentors"
front-end-before-start = The event ends before it begins.
    .hint = Mend one of the two: start = 2027-01-18T17:00:00, end = 2027-01-18T19:00:00
    .start = it begins at this time
front-shared-fact = “{ $key }” is laid down by the source page, and this translation says otherwise.
    .hint = Remove { $key } from the translation, which then says the same as the source page. If the source page is wrong, change it there.
    .source = the source page lays it down here


## Text: headings, images, footnotes

heading-title = A heading with a single # would be a second title of the page.
    .hint = Begin it with ##. The title itself stands in the front matter: title = "For mentors"
heading-skipped = This heading is of level { $level }, but here it can be of level { $expected } at most.
    .hint =
        { $expected ->
            [2] Begin it with ##
            [3] Begin it with ###
            [4] Begin it with ####
            [5] Begin it with #####
           *[other] Begin it with ######
        }
heading-duplicate-id = The id “{ $id }” belongs to another heading of this page already.
    .hint = Give one of the two another id, and the same one in every language: ## Tasks { "{#tasks}" }
    .first = the other heading
heading-taken-id = The id “{ $id }” belongs to something else on this page already.
    .hint = Give the heading another id, the same one in every language: ## Tasks { "{#tasks}" }
    .first = this has it
image-no-alternative = This image says nothing to people who cannot see it.
    .hint = Describe it in the square brackets: ![Two people talking at a table](pair.jpg)
image-not-a-file = “{ $target }” is not an image file of the site.
    .hint = Save the image beside this page, and write the name of its file: ![Two people talking at a table](pair.jpg)
markdown-html = HTML cannot be used in pages.
    .hint = Write Markdown: **bold**, *emphasis*, [link text](address). To show the sign <, put a backslash before it: \<
markdown-too-deep = Lists and quotations are nested too deeply here.
    .hint = Use fewer levels, or begin a new section with a heading: ## Tasks
markdown-unknown-footnote = There is no footnote “{ $label }”.
    .hint = Write its text on a line of its own: [^{ $label }]: The text of the note.
markdown-unused-footnote = No place in the text refers to the footnote “{ $label }”, so it is not shown.
    .hint = Write [^{ $label }] in the text where the note belongs, or remove the note.


## Blocks: what they have in common

block-attributes = The settings cannot be read here: a closing quotation mark, or the closing brace at the end of the line, is missing.
    .hint = Close every quotation mark, and put the braces last on the line: text Your name { "{#name help=\"First name and surname\"}" }
block-missing-id = This line has no id.
    .hint = Put one in braces at the end of the line, the same in every language: text Your name { "{#name}" }
block-bad-id = “{ $id }” cannot be an id.
    .hint = Use only small letters a–z, digits and single hyphens: first-goal
block-duplicate-id = The id “{ $id }” is in this block for the second time.
    .hint = Give one of the two lines another id, and the same one in every language.
    .first = it is here for the first time
block-unknown-key = “{ $key }” cannot be set here.
    .hint = Check the spelling. What has several words needs quotation marks: help="First name and surname"
block-bad-number = “{ $value }” is not a whole number from { $least } to { $most }.
    .hint = Write it in digits, without spaces: copies=2
block-no-groups = This block cannot have headings.
    .hint = Remove the line, or end the block before it and put the heading between two blocks.
block-unclosed = This block begins here, but does not end.
    .hint = Put a line with ``` alone below the last line that belongs to it.
block-child-first = A line that begins with - belongs to the line above it, but there is none.
    .hint = Write that line first, for example radio We meet { "{#frequency}" } in a form or step We meet { "{#meet}" } in a process.


## Blocks: forms

form-no-id = This form has no id.
    .hint = Write one after the word form, the same in every language: ```form pair-agreement
form-duplicate-form = There is already a form with the id “{ $id }”.
    .hint = Give one of the two another id: ```form group-agreement
    .first = the other form
form-unknown-type = There is no field of the type “{ $word }”.
    .hint = The types are text, email, tel, area, date, check, checks, radio, scale, table, grid, wheel, draw, sign and note. A line begins with one of them: text Your name { "{#name}" }
form-no-label = This field has no label, so no one knows what to write in it.
    .hint = Write the label before the braces: text Your name { "{#name}" }
form-no-size =
    { $word ->
        [area] The word area is not followed by a number of lines.
        [table] The word table is not followed by a number of rows.
        [draw] The word draw is not followed by a height in centimetres.
        [grid] The word grid is not followed by its rows and columns.
       *[other] The word { $word } is not followed by its first and last number.
    }
    .hint =
        { $word ->
            [area] Write from 1 to 199 lines: area 4 What did you learn? { "{#learned}" }
            [table] Write from 1 to 199 rows: table 3 Our goals { "{#goals}" }
            [draw] Write the height: draw 8 The people around me { "{#network}" }
            [grid] Write rows x columns, at most 12 of each: grid 2x2 My strengths { "{#strengths}" }
            [wheel] Write two numbers with a hyphen between them: wheel 1-10 Where I am now { "{#wheel}" }
           *[other] Write two numbers with a hyphen between them: scale 1-5 How clear is the goal? { "{#clarity}" }
        }
form-no-children = A field of the type “{ $word }” has no lines with - below it.
    .hint = Remove the line. For options use radio or checks, for columns table or draw, for boxes grid, for spokes wheel.
form-children-missing =
    { $word ->
        [table] This table has no columns.
        [draw] This drawing has no columns for the table that stands in for it.
        [grid] This grid has no boxes.
        [wheel] This wheel has no spokes.
       *[other] There is nothing to choose from here.
    }
    .hint =
        { $word ->
            [table] Write each column on an indented line below it: - Goal { "{#goal}" }
            [draw] Not everyone can draw. Write each column of a table that says the same on an indented line below it: - Person { "{#person}" }
            [grid] Write each box on an indented line below it: - At work { "{#at-work}" }
            [wheel] Write each spoke on an indented line below it: - Well-being { "{#well-being}" }
           *[other] Write each option on an indented line below it: - Once a month { "{#monthly}" }
        }
form-duplicate-id = The id “{ $id }” is in this form for the second time.
    .hint = Give one of the two another id, and the same one in every language.
    .first = it is here for the first time
form-digit-first = The id “{ $id }” begins with a digit.
    .hint = Begin the ids of forms, fields and options with a letter: q{ $id }. In the names of answers a number is that of a copy or a row.
form-bad-scale = A scale cannot go from { $from } to { $to }.
    .hint = Write the smaller number first, and have at most 21 steps: 1-5
form-grid-boxes =
    { $expected ->
        [one] The grid has one box
       *[other] The grid has { $expected } boxes
    }, but { $found ->
        [one] one line with - below it.
       *[other] { $found } lines with - below it.
    }
    .hint = Write one line for each box, or change the size: grid 2x2 has four boxes, grid 2x3 has six.


## Blocks: processes, checklists, agendas, embeds

process-unknown-type = “{ $word }” is not a part of a process.
    .hint = The parts are step, decision, event, loop and outcome. A line begins with one of them: step You meet { "{#meet}" }
process-unknown-node = This process has no line with the id “{ $id }”.
    .hint = Name the id of a line of the same process: step You meet { "{#meet next=closing}" } leads to outcome You say goodbye { "{#closing}" }
checklist-only-checks = A checklist has only lines that begin with the word check.
    .hint = Write the line like this: check I have time for a meeting every month { "{#time}" }
agenda-bad-time = “{ $value }” is not a time of day.
    .hint = Begin the line with a time, or with two times and a hyphen between them, without spaces: 17:00 Coffee or 17:00-17:30 Coffee
agenda-end-before-start = This part of the agenda ends before it begins.
    .hint = Write the earlier time first: 17:00-17:30 Coffee
embed-unknown-type = “{ $word }” cannot be embedded.
    .hint = What can be embedded is page, activities, faq, form, process, events, partners, glossary, people, downloads, notes and pagebreak. A line begins with one of them: page roles/mentee
embed-nothing-named = This line does not say which page is meant.
    .hint =
        { $word ->
            [form] Name the page that the form is on: form agreements/pair
            [process] Name the page that the process is on: process programme
           *[page] Name the page by its file below content/, without language and ending: page roles/mentee
        }
embed-cycle = The page “{ $page }” would contain itself.
    .hint = Remove this line, or the one in that page that leads back here.


## The languages beside each other

translation-missing = This page is not there in the language “{ $language }”.
    .hint = Translate it into a file of the same name that ends in .{ $language }.md. What is shown until then is laid down in sitegen.toml, by folder: [translation.{ $folder }] on a line of its own and missing = "fallback" below it.
parity-differs = The translation has “{ $translation }” here, where the source page has “{ $source }”.
    .hint = Write the same types, sizes and ids in the same order as in the source page, and translate only the words.
    .source = in the source page
parity-missing = The translation lacks something that the source page has: “{ $source }”.
    .hint = Copy it from the source page to the end of this list, and translate its words.
    .source = this is missing from the translation
parity-extra = The translation has something that the source page lacks: “{ $translation }”.
    .hint = Remove it here, or add it to the source page and to every other language.
    .source = it is not here in the source page
parity-text-missing = “{ $key }” is not translated.
    .hint =
        { $key ->
            [title] Write it at the end of the line, in the language of this page: title="…"
           *[other] Write it in the braces at the end of the line, in the language of this page: { $key }="…"
        }
    .source = in the source page
parity-notes =
    { $translation ->
        [one] There is one line with - here
       *[other] The number of lines with - here is { $translation }
    }, but { $source ->
        [one] one in the source page.
       *[other] { $source } in the source page.
    }
    .hint = Translate each of these lines to a line of its own, and have as many of them as in the source page.
    .source = in the source page


## Pages that stand side by side in several languages

parallel-one-language = One language, “{ $value }”, cannot stand side by side with itself.
    .hint = Name two or three languages, or remove the line: parallel = ["fi", "en"]
parallel-repeated = The language “{ $value }” is named twice.
    .hint = Name each language once: parallel = ["fi", "en"]
    .first = for the first time here
parallel-too-many = A page has room for { $most } languages side by side, and this is one too many.
    .hint = Keep those that are used together most often. The page is there in every other language as well, by itself.
parallel-untranslated = The page is to stand side by side in the language “{ $value }”, and there is no text in it.
    .hint = Translate the page: write the file content/{ $file }, or remove the language from this line.
parallel-lacks = This has nothing to stand beside in the other language.
    .hint = Write its counterpart, or remove it here: side by side, each paragraph, list and table stands next to its translation.
    .lacks = its counterpart would come after this
parallel-differs = This and what would stand beside it in the other language are not of the same kind.
    .hint = Side by side, a paragraph stands next to a paragraph, bullets next to bullets, a numbered list next to a numbered list.
    .first = it would stand beside this
parallel-heading = This does not begin with the same heading as what would stand beside it.
    .hint = Use the same headings in the same order: as many signs # and the same id, as in ## Goals { "{#" }goals{ "}" }
    .first = it would stand beside this
parallel-count = The number of items or rows is { $other } here, but { $first } in what would stand beside it.
    .hint = Side by side, each item stands next to its translation. Have the same items in the same order.
    .first = this would stand beside it
parallel-embed = “{ $line }” cannot be embedded in a page that stands side by side.
    .hint = Link to it, or write a form right into this page. What fits in a column is: process, notes and pagebreak.


## What pages refer to: links, other pages, roles, seasons

link-unknown = There is no page or file “{ $target }”.
    .hint = Write the way from this page, [Mentor](../roles/mentor.md), or from the folder content/, [Mentor](@/roles/mentor.md). For a file in static/img/ write /img/logo.svg
link-anchor = The page “{ $page }” has no place called “#{ $anchor }”.
    .hint = Give its heading this id, the same in every language: ## Tasks { "{#" }{ $anchor }{ "}" }. Or link to the page alone, without # and what follows.
link-scheme = “{ $target }” is not an address that a page can link to.
    .hint = An address elsewhere begins with https:, http:, mailto: or tel:, for example mailto:mentoring@example.org. A page of the site is written like this: ../roles/mentor.md
link-outside = “{ $target }” leads out of the folder content/.
    .hint = Take away a ../ or begin at the folder content/: @/roles/mentor.md
link-not-published = The page “{ $target }” is not there in the language “{ $language }”.
    .hint = Translate the page, or remove the link. A text in another language is shown in its place if sitegen.toml says so for its folder: [translation.pages] on a line of its own and missing = "fallback" below it.
link-withheld = The page “{ $target }” is not published now.
    .hint = Remove the link, or publish the page: it says draft = true, or belongs to another season’s track, or lacks consent = true.
link-not-a-file = “{ $target }” is not a file of the site.
    .hint = Save the file beside this page, and write its name: image = "aino.jpg"
reference-unknown-page = There is no page “{ $value }”.
    .hint = Name it by its file below content/, without language and ending: roles/mentee is content/roles/mentee.fi.md. A page with draft = true does not count.
reference-unknown-role = There is no role “{ $value }”.
    .hint = Use the name of a file in content/roles/ without language and ending, such as mentor, or pair for the two together.
reference-unknown-phase = There is no phase “{ $value }”.
    .hint = Use the name of a file in content/phases/ without language and ending: beginning is content/phases/beginning.fi.md
config-event-table = “{ $event }” needs a table of its own with the times of the event.
    .hint = Write it below the season: [seasons.events.{ $event }] and below that start = 2027-01-20T17:00:00 and end = 2027-01-20T20:00:00
reference-unknown-event = There is no event “{ $value }” in content/events/.
    .hint = Name the times of a season’s events after the files of their pages: [seasons.events.kickoff] for content/events/kickoff.fi.md
event-date-twice = “{ $key }” stands here, and with the season in sitegen.toml too.
    .hint = Keep one of the two. What changes each year is best kept with the season: remove start, end and register_by from this page.
    .season = the times of the event in this season
embed-not-printed = The page “{ $page }” has no PDF that could be offered here.
    .hint = Agreements, forms, activities and workbooks have a PDF. Of another page, embed the text: page { $page }
reference-unknown-season = There is no season “{ $value }”.
    .hint = Use the id of one of the [[seasons]] in sitegen.toml: season = "2027"
reference-unknown-place = The event has no place “{ $value }”.
    .hint = Use the id that the source page gives the place: [[places]] on a line of its own and id = "library" below it.
reference-unknown-language = The site has no language “{ $value }”.
    .hint = Use codes of languages that sitegen.toml has: parallel = ["fi", "en"]
reference-unknown-fact = There is no fact “{ $value }” to fill the field with.
    .hint = Use the name of a fact in sitegen.toml: prefill=organisation. Below [facts] it is the line organisation = "…"
reference-unknown-theme = The theme “{ $value }” of the activity has no name that readers could be shown.
    .hint = Write its name into a .ftl file of each language, for example in i18n/en/: { $message } = Career direction
reference-unnamed-language = The language “{ $value }” has no name that readers could be shown.
    .hint = Check the code. If it is right, write the name into a .ftl file of each language of the site, for example in i18n/en/: { $message } = Swedish


## Addresses

plan-bad-path = “{ $path }” cannot be the address of a page or a file.
    .hint = Give the file a name of letters, digits and hyphens, or the page such a slug: slug = "for-mentors"
plan-file-for-folder = This file would have the address { $url }, but there has to be a folder of that name for other pages or files.
    .hint = Give the file another name.
    .inner = this one lies in the folder
plan-bad-alias = “{ $value }” cannot be a former address of this page.
    .hint = Write the path below the site’s own address, without https://, ?, # and %: aliases = ["/en/old-name/"]
plan-collision = Two pages or files have the same address, { $url }.
    .hint = Give one of the files another name, or one of the pages another slug: slug = "for-mentors"
    .first = the other one


## Themes and their templates

theme-unknown = There is no theme “{ $name }” that could draw web pages.
    .hint = Write theme = "guide" in sitegen.toml for the theme that comes with sitegen, or make the theme: a file themes/{ $name }/theme.toml that says extends = "guide".
theme-unknown-parent = The theme extends “{ $name }”, which does not exist.
    .hint = Write extends = "guide" for the theme that comes with sitegen, or the name of a folder in themes/.
theme-loop = The themes extend each other in a circle: { $chain }
    .hint = Remove extends from one of them.
template-syntax = This template cannot be read. The reason, in English: { $problem }
    .hint = Check that every brace is closed and that every if, for and block has its end, such as { "{% endif %}" }.
template-missing = The theme has no template “{ $name }”.
    .hint = Add the file to the folder web/ of the theme, mend the name, or let the theme have what it lacks from another: extends = "guide" in its theme.toml.
template-recursion = This template leads back to itself. { $chain }
    .hint = Remove one of the lines that lead round in a circle, such as { "{% include \"page.html\" %}" } or { "{% extends \"page.html\" %}" }.
template-message =
    { $reason ->
        [missing] There is no text “{ $id }” in the catalogues of the language.
       *[other] The text “{ $id }” cannot be written with the values that it is given here.
    }
    .hint = Check its name, and the values that are given to it: { "{{ t(id=\"" }{ $id }{ "\") }}" }. The text itself stands in a .ftl file in i18n/.
template-unknown-name = There is nothing called “{ $name }” here.
    .hint = These names are known: { $known }. What each of them is, is told in themes/guide/web/README.md of sitegen.
template-render = This template could not be drawn. The reason, in English: { $problem }
    .hint = Check that the value exists on every page. Where it may be missing, ask first: { "{% if page.description %}" } … { "{% endif %}" }


## Print

print-font-unreadable = This file is not a font that print can use.
    .hint = Put TTF or OTF files into the theme’s folder fonts/, or remove this file.
print-no-fonts = The theme has no fonts to print with in { $folder }.
    .hint = Put at least one TTF or OTF file there. Print never uses the fonts of your computer, so that it looks the same everywhere.
print-theme-missing = The theme has no file { $path }, which draws the printed documents.
    .hint = Copy the folder pdf/ of the theme “guide” into your theme and start from there.
print-message-missing = The words { $id } are missing, and the printed document shows them.
    .hint = Write them into a .ftl file of this document’s language: { $id } = …
print-missing-glyph = No font of the theme has the character “{ $character }” ({ $codepoint }), so it cannot be printed.
    .hint = Use another character, or add a font that has it to the theme’s folder fonts/.
print-image-missing = The image { $path } does not exist, so it cannot be printed.
    .hint = Check the name of the file and its capital letters.
print-image-unreadable = The image { $path } cannot be read, so it cannot be printed.
    .hint = Save it again as PNG, JPEG, GIF, WebP or SVG, and make sure that the ending of its name says which it is.
print-typst = The document cannot be printed: { $message }
    .hint = Where the place is in a theme, mend the theme. Elsewhere the text asks for something that print cannot do: write it in another way.


## Writing the site

output-project-root = The site cannot be written to “{ $path }”: that is the folder of the whole project, or one above it.
    .hint = Choose a folder of its own for the site, such as public.
output-file-system-root = The site cannot be written to “{ $path }”, the root of the whole disk.
    .hint = Choose a folder of its own for the site, such as public.
output-home = The site cannot be written to “{ $path }”: that is your home folder, or one above it.
    .hint = Choose a folder of its own for the site, such as public.
output-sources = The site cannot be written to “{ $path }”: the project’s own files are kept there.
    .hint = Choose a folder of its own for the site, such as public.
output-foreign = The folder “{ $path }” holds files that this program has not written, so it is left as it is.
    .hint = Choose another folder. If everything in it may be deleted, use --force.
output-not-folder = “{ $path }” is not a folder.
    .hint = Choose another name for the site’s folder, or remove the file.
output-broken-link = “{ $path }” is a link to a folder that does not exist.
    .hint = Remove the link, or create the folder it leads to.
output-busy = Another build is writing to “{ $path }” at this moment.
    .hint = Wait until it has finished.
output-unusable = The folder “{ $path }” cannot be used: { $reason }.
    .hint = Check that you are allowed to write to the folder and to the one above it.
output-write-failed = The site could not be written to “{ $path }”: { $reason }. The previous site is untouched.
    .hint = Check that the disk is not full and that you are allowed to write to the folder and to the one above it.


## Commands

init-refused = “{ $path }” exists already, so nothing was written.
    .hint = Choose an empty folder: existing files are never replaced.
new-bad-id = “{ $id }” cannot be the id of this kind of page.
    .hint = Use only small letters a–z, digits and single hyphens, and leave out the folder: sitegen new activity goal-wheel
new-exists = “{ $path }” exists already, and was left as it is.
    .hint = Choose another id, or change the file that is there.
new-bad-season = “{ $id }” cannot be the id of a season.
    .hint = Use only small letters a–z, digits and single hyphens: sitegen new season 2028
new-season-exists = There is a season “{ $id }” in sitegen.toml already.
    .hint = Choose another id.
new-season-by-hand = The season “{ $id }” could not be added to sitegen.toml.
    .hint = Add it by hand: [[seasons]] on a line of its own, and below that id = "{ $id }", start = 2028-01-17 and end = 2028-06-09
print-image-cmyk = The image { $path } has colours for a printing press (CMYK), which an archivable PDF cannot hold.
    .hint = Save it again with RGB colours.


## Answers to forms

answers-not-json = This is not JSON: from here on it cannot be read.
    .hint = Look for a missing comma, quotation mark or bracket just before this place. If the file was exported from a form, export it again.
answers-not-answers = This file does not hold the answers to one form.
    .hint = It should begin like this: {"{"} "form": "pair-agreement", "version": 1, "answers": {"{"} … {"}"} {"}"}
answers-wrong-type = The answer “{ $path }” should be { $expected ->
        [text] a text in quotation marks
        [tick] true
        [number] a whole number
        [count] a whole number from 1 up
        [option] the id of an option, in quotation marks
        [options] a list of ids of options, in square brackets
        [rows] a list of rows, in square brackets
       *[object] an object with a key for each part, in curly brackets
    }.
    .hint = If there is no answer, leave the whole key out.
answers-missing-key = The key “{ $key }” is missing.
    .hint = A file of answers has the keys form, version and answers.
answers-unknown-key = A file of answers has no key “{ $key }”.
    .hint = Its keys are form, version, answers and, where there are several copies of a form, copy.
answers-repeated-key = The key “{ $key }” stands here a second time.
    .hint = Keep one of the two.
    .first = the first
answers-unknown-field = The form “{ $form }” has no field “{ $id }”.
    .hint = Remove it, or correct the id.
answers-unknown-option = “{ $option }” is not an option of “{ $path }”.
    .hint = The options are: { $known }
answers-repeated-option = The option “{ $option }” of “{ $path }” is listed twice.
    .hint = List each option once.
answers-unknown-part = “{ $path }” has no part “{ $part }”.
    .hint = Its parts are: { $known }
answers-out-of-range = The answer “{ $path }” is { $value }, but the scale goes from { $from } to { $to }.
    .hint = Choose a number on the scale.
answers-too-many-rows = “{ $path }” has { $found } rows of answers, but the form has room for { $rows }.
    .hint = Remove rows, or give the table more rows in the form.
answers-other-form = These are the answers to the form “{ $found }”, not to “{ $form }”. { $kept ->
        [0] None of them fit.
        [one] One answer would fit.
       *[other] { $kept } answers would fit.
    }{ $lost ->
        [0] { "" }
       *[other] {" "}These would be left behind: { $names }.
    }
    .hint = Name the right form. To use what fits, add --carry-over.
answers-other-version = These are answers to version { $found } of the form “{ $form }”, and the site has version { $version }. { $kept ->
        [0] None of them fit any more.
        [one] One answer fits.
       *[other] { $kept } answers fit.
    }{ $lost ->
        [0] { "" }
       *[other] {" "}These would be left behind: { $names }.
    }
    .hint = To use what fits, add --carry-over, and then check the answers.
answers-required = The form asks for “{ $id }”, and there is no answer.
    .hint = Ask whoever filled it in, or go on without it.
answers-unknown-form = The site has no form “{ $form }”.
    .hint = The forms are: { $known }
answers-several-forms = The page “{ $page }” has several forms.
    .hint = Name one of them: { $known }
answers-unknown-language = The site has no language “{ $language }”.
    .hint = The languages are: { $known }
answers-not-printed = The page “{ $page }” has no PDF in the language “{ $language }”.
    .hint = Forms on pages in agreements/, forms/ and activities/ have one, in each language that the page is shown in.
answers-not-filled = The PDF has no fields for these answers, so it was not written: { $names }
    .hint = If the theme draws forms in its own way, let it draw the fields too.
answers-not-pdf = This file is not a PDF.
    .hint = Check that it is the form that was filled in, saved as a PDF.
answers-pdf-encrypted = This PDF is encrypted, so the answers cannot be read.
    .hint = Ask for the form again, saved without a password or protection.
answers-pdf-broken = This PDF is damaged and cannot be read.
    .hint = Fetch it once more from where it came, or ask for it to be saved and sent again.
answers-pdf-not-ours = This PDF has no form that sitegen has made.
    .hint = Use the PDF form of this site. A PDF that was printed again or scanned has lost its fields.
answers-pdf-no-fields = This PDF has no fields of the form “{ $form }”.
    .hint = It was made from these forms: { $held }
answers-csv-mixed = These are answers to different forms, “{ $first }” and “{ $second }”, which do not fit in one table.
    .hint = Choose one with --form { $first }, or print JSON.
answers-unreadable = The file “{ $path }” cannot be read: { $reason }.
    .hint = Check its name and that you are allowed to read it.
answers-exists = “{ $path }” exists already, and was left as it is.
    .hint = Choose another name, or replace it with --force.
answers-unwritable = “{ $path }” could not be written: { $reason }.
    .hint = Check that the folder exists, that the disk is not full and that you are allowed to write there.
answers-no-pdf = This sitegen was made without PDF, so it can neither read nor fill in PDF forms.
    .hint = Use one that was made with PDF.
print-no-field-font = The theme has no font for the fields of a PDF that is filled in.
    .hint = Put an upright font of normal weight with TrueType outlines (a .ttf file) into the theme’s folder fonts/.
print-field-characters = The field { $name } cannot show the character “{ $character }” ({ $codepoint }).
    .hint = Write it in other letters, or add a font that has it to the theme’s folder fonts/.
print-field-twice = The field { $name } stands twice in one document.
    .hint = Give each form and each field an id of its own.
print-field-without-box = The field { $name } is drawn nowhere, so it could not be filled in.
    .hint = A theme that draws this type of field itself has to draw a box for each of its answers, by the function answer of sitegen.typ.
print-box-without-field = A box is drawn for the field { $name }, which no form has.
    .hint = A theme that draws fields itself has to give each box the name of its field.
print-fields = The fields of the PDF could not be made: { $message }
    .hint = This is a fault of sitegen. Please report it with the page that it happened on.
serve-ports-taken = No port from { $port } on is free, so there is no place for the preview.
    .hint = End a preview that you no longer need, or choose other ports with --port.
serve-cannot-listen = The preview cannot listen at { $address }, port { $port }: { $reason }.
    .hint = Leave out --interface to see the preview on this computer, or give an address that this computer has. Ports below 1024 are often reserved.
serve-stopped = The preview has come to a halt.
    .hint = Start it once more. If that happens again, please report it with the last lines above.
serve-project-gone = The folder of the project, or its sitegen.toml, is gone.
    .hint = The preview shows the site as it was, and goes on as soon as both are back.
serve-browser = The browser could not be opened: { $reason }.
    .hint = Open { $address } in it yourself.
serve-editor = The editor “{ $command }” could not be started: { $reason }.
    .hint = Check what you gave with --editor or in SITEGEN_EDITOR, such as code --goto {"{"}path{"}"}:{"{"}line{"}"}:{"{"}column{"}"}


## Translations: which text they follow, and what they have in common with it

translation-stale =
    { $change ->
        [new] The source page has a section that was not there when this page was translated: “{ $section }”.
       *[changed] The source text has changed since this was translated, in the section “{ $section }”.
    }
    .hint = Bring the translation up to date, and then record that it is: sitegen i18n accept { $page }#{ $section } (or write { $section } = "{ $hash }" below [synced]).
    .source = this is the text now
translation-gone-section = The source page has no section “{ $section }” any more.
    .hint = Remove the line. If the section has only got another id, write that here, and do the same in the heading.
translation-synced-in-source = [synced] means nothing here: this page is the source, and follows no other.
    .hint = Remove these lines. They belong in the translations of this page, where sitegen i18n accept writes them.
translation-bad-hash = “{ $value }” does not say which text was translated.
    .hint = Let the program write it, sitegen i18n accept, or copy the line that sitegen i18n status shows: six digits and letters from a to f.
translation-untracked = Nobody has recorded which version of the source page this translation follows.
    .hint = Compare it with the source page, and then record that it is up to date: sitegen i18n accept { $page }
translation-lacks =
    { $part ->
        [heading] The translation lacks a heading that the source page has.
        [bullets] The translation lacks a list that the source page has.
        [numbers] The translation lacks a numbered list that the source page has.
        [item] The translation lacks an item of a list that the source page has.
        [task] The translation lacks an item with a box to tick that the source page has.
        [table] The translation lacks a table of this width that the source page has.
        [row] The translation lacks a row of a table that the source page has.
        [quote] The translation lacks a quotation that the source page has.
        [code] The translation lacks a block of code that the source page has.
        [rule] The translation lacks a line across the page that the source page has.
        [definition] The translation lacks a term, or a meaning of one, that the source page has.
        [footnote] The translation lacks a footnote that the source page has.
        [link] The translation lacks a link that the source page has.
        [image] The translation lacks an image that the source page has.
        [text] The translation lacks a text of the list “{ $key }” that the source page has.
       *[key] The translation lacks “{ $key }”, which the source page has.
    }
    .hint = Translate it to this place. If the languages are meant to differ, say why: sitegen i18n accept { $page }#{ $section } --reason "…"
    .source = this is not in the translation
translation-adds =
    { $part ->
        [heading] The translation has a heading that the source page lacks.
        [bullets] The translation has a list that the source page lacks.
        [numbers] The translation has a numbered list that the source page lacks.
        [item] The translation has an item of a list that the source page lacks.
        [task] The translation has an item with a box to tick that the source page lacks.
        [table] The translation has a table of this width that the source page lacks.
        [row] The translation has a row of a table that the source page lacks.
        [quote] The translation has a quotation that the source page lacks.
        [code] The translation has a block of code that the source page lacks.
        [rule] The translation has a line across the page that the source page lacks.
        [definition] The translation has a term, or a meaning of one, that the source page lacks.
        [footnote] The translation has a footnote that the source page lacks.
        [link] The translation has a link that the source page lacks.
        [image] The translation has an image that the source page lacks.
        [text] The translation has a text in the list “{ $key }” that the source page lacks.
       *[key] The translation has “{ $key }”, which the source page lacks.
    }
    .hint = Remove it, or add it to the source page. If the languages are meant to differ, say why: sitegen i18n accept { $page }#{ $section } --reason "…"
    .source = it is not here in the source page
translation-heading-level = This heading is of level { $translation }, and in the source page of level { $source }.
    .hint = Begin the line with as many # as in the source page. If the languages are meant to differ, say why: sitegen i18n accept { $page }#{ $section } --reason "…"
    .source = in the source page
translation-heading-id = This heading has the id “{ $translation }”, and in the source page “{ $source }”.
    .hint = Write the same id behind the heading: {"{#"}{ $source }{"}"}. Links from other pages lead there in every language. If the languages are meant to differ, say why: sitegen i18n accept { $page }#{ $section } --reason "…"
    .source = in the source page
translation-link-differs = This link leads to “{ $translation }”, and in the source page to “{ $source }”.
    .hint = Let it lead to the same page. If the languages are meant to differ, say why: sitegen i18n accept { $page }#{ $section } --reason "…"
    .source = in the source page
translation-sentences =
    { $translation ->
        [one] This text has one sentence
       *[other] This text has { $translation } sentences
    }, and the source text { $source ->
        [one] one
       *[other] { $source }
    }: it seems that one of them says something that the other does not.
    .hint = Compare the two. If they say the same, or are meant to differ, say so: sitegen i18n accept { $page }#{ $section } --reason "…"
    .source = the source text


## Texts: what was left untranslated, typography, words

translation-leftover = This text is the same as in the source page, so it seems not to be translated.
    .hint = Translate it. If it is meant to stay, write above it: <!-- sitegen: allow leftover -->
    .source = in the source page
translation-double-space = There is more than one space between these words.
    .hint = Leave one.
translation-space-before-mark = There is a space before a mark that stands close to its word.
    .hint = Remove the space.
translation-dash = A hyphen stands between spaces, where a dash is meant.
    .hint = Write a dash: “{ $better }”, or -- in its place.
translation-ellipsis = There are two full stops here.
    .hint = Leave one, or write three where something is left out.
translation-quotes = The quotation mark “{ $written }” is not one that this language has.
    .hint = Write straight quotation marks, "like this". They are set in the way of each language.
translation-percent = The percent sign is not set as this language has it.
    .hint =
        { $language ->
            [en] Write it right behind the number: 50%
           *[other] Write a no-break space between the number and the sign, so that they stay on one line.
        }
translation-unit = The number and its unit may end up on two lines.
    .hint = Write a no-break space between them.
translation-range = A hyphen stands in a range, where a dash is meant.
    .hint = Write a dash without spaces: 8–17. With two hyphens, 8--17, it becomes one.
translation-date = “{ $written }” is not how a date is written in this language.
    .hint =
        { $language ->
            [fi] Write 21.11.2026 or 21. marraskuuta 2026.
            [sv] Write 21 november 2026 or 2026-11-21.
           *[other] Write 21 November 2026.
        }
translation-time = “{ $written }” is not how a time is written in this language.
    .hint = Write “{ $better }”.
translation-avoided-word = The glossary asks not to write “{ $word }”.
    .hint = Write “{ $term }”, or take the word off the list “avoid” of that term in content/glossary/.
translation-other-language = The link “{ $target }” leads to the language “{ $language }”, and not to the one that is being read.
    .hint = Name the page without a language, ../roles/mentor.md: readers then arrive at it in their own.
translation-unknown-silence = No finding has the name “{ $code }”, so this silences nothing.
    .hint = Write the part behind the two colons, such as leftover for translation::leftover.
translation-useless-silence = Nothing of the kind “{ $code }” is found here any more, so there is nothing to silence.
    .hint = Remove the comment.
config-edit-url = “{ $value }” is not an address at which pages can be edited.
    .hint = Write an address that begins with https:// and has {"{path}"} in it, where the path of the page's file belongs: "https://github.com/example/site/edit/main/{"{path}"}"
accept-unknown-page = There is no page “{ $page }”.
    .hint = Name a page by its id, roles/mentor, or by its file, content/roles/mentor.en.md.
accept-unknown-section = The source page “{ $page }” has no section “{ $section }”.
    .hint = Its sections are: { $known }
accept-unknown-language = The site has no language “{ $language }”.
    .hint = Its languages are: { $known }
accept-no-translation =
    { $language ->
        [none] “{ $page }” is not translated into any language yet.
       *[other] “{ $page }” is not translated into the language “{ $language }”.
    }
    .hint = What can be accepted is a translation that is there. sitegen i18n status shows which are missing.
accept-structure = Nothing was recorded, because the translation “{ $page }” differs from its source page in its structure.
    .hint = Mend what is shown above. If the languages are meant to differ, say why, and it is recorded with the reason: --reason "…"


## Translations of the texts in i18n/

ftl-missing-message = The text “{ $id }” has not been translated: it is missing from the language { $language }.
    .hint = Translate it into a file in i18n/{ $language }/. To get a place for it there: sitegen i18n check --fix
ftl-missing-interface =
    { $count ->
        [one] The language { $language } lacks a text of the website’s own frame: “{ $id }”.
       *[other] The language { $language } lacks { $count } texts of the website’s own frame, such as “{ $id }”.
    }
    .hint = Put a translated copy of sitegen’s own interface.ftl into i18n/{ $language }/.
ftl-obsolete-message = The text “{ $id }” no longer exists in the source language, { $language }.
    .hint = Remove it. If it has got another name there, give it the same name here.
ftl-missing-value = The message “{ $id }” has no text of its own here, only attributes.
    .hint = Write the text behind the equals sign.
    .source = here it has one
ftl-extra-value = The message “{ $id }” has a text of its own that its source does not have.
    .hint = Nobody will see it. Leave nothing behind the equals sign, or check the source.
    .source = here it has attributes only
ftl-missing-attribute = The message “{ $id }” lacks the attribute .{ $attribute }.
    .hint = Add the line .{ $attribute } = … below the message, indented.
    .source = the source has it
ftl-extra-attribute = The message “{ $id }” has the attribute .{ $attribute }, which its source does not have.
    .hint = Check the spelling, or remove the line.
    .source = the source
ftl-duplicate-attribute = The attribute “{ $name }” is here for the second time.
    .hint = Remove one of the two, or give it another name.
    .first = it is here for the first time
ftl-duplicate-variant = The variant [{ $key }] is here for the second time. This one will never be shown.
    .hint = Remove one of the two, or give it the name of another form.
    .first = it is here for the first time
ftl-duplicate-file = “{ $name }” is also in the file { $file }, and only one of the two is shown.
    .hint = Remove one of the two, or give it another name.
    .first = the other one
ftl-swallowed = “{ $name }” is lost: it lies within “{ $other }”, which cannot be read.
    .hint = Nothing may be wrong with “{ $name }” itself. Mend “{ $other }” first.
    .culprit = this cannot be read
ftl-dropped-variable =
    { $variant ->
        [none] The value “{ "{ $" }{ $name }{ " }" }” of the source is not shown.
       *[other] The value “{ "{ $" }{ $name }{ " }" }” of the source is not shown in the variant [{ $variant }].
    }
    .hint = Put { "{ $" }{ $name }{ " }" } where it belongs in the sentence.
    .source = the source shows it
ftl-plural-missing =
    { $count ->
        [one] The language { $language } needs one more plural form here: { $categories }
       *[other] The language { $language } needs more plural forms here: { $categories }
    }
    .hint = Add a variant for each, on a line of its own, such as [one] …
ftl-plural-useless = The language { $language } has no plural form [{ $key }] here, so this text is never shown.
    .hint = Remove the variant. The forms are: { $known }
ftl-unknown-key = “{ $name }” is never [{ $key }], so this text is never shown.
    .hint = Known values: { $known }
ftl-markup-broken = The element <{ $name }> is not opened and closed in order.
    .hint = Write <{ $name }> before and </{ $name }> after the words, and close inner elements before outer ones.
ftl-markup-forbidden = { $name } is not allowed in a text.
    .hint = Texts may have elements such as <em>, <strong>, <a href="…">, <abbr>, <code>, <br>. Whatever is more belongs into the template.
ftl-markup-differs =
    { $missing ->
        [none] There is markup here that the source does not have: { $extra }
       *[other]
            { $extra ->
                [none] Markup of the source is missing here: { $missing }
               *[other] The markup is not that of the source. Missing: { $missing }. Too much: { $extra }
            }
    }
    .hint = Use the same elements as the source, around the words that they belong to.
    .source = the source
ftl-empty-translation = The text “{ $id }” is empty.
    .hint = Translate it. If it has to be empty, say so above it: # sitegen: allow empty-translation
    .source = the source is not
ftl-same-as-source = The text “{ $id }” is the same as in the source language.
    .hint = Translate it. If it has to be the same, say so above it: # sitegen: allow same-as-source
    .source = the source
ftl-untranslated =
    { $count ->
        [one] A text of this file is not translated yet: “{ $id }”.
       *[other] { $count } texts of this file are not translated yet, the first is “{ $id }”.
    }
    .hint = The source stands as a comment above each of them. Where a text is to be the same, remove that comment.
ftl-end-punctuation =
    { $given ->
        [none] The source ends with “{ $wanted }”, this text does not.
       *[other]
            { $wanted ->
                [none] This text ends with “{ $given }”, its source does not.
               *[other] This text ends with “{ $given }”, its source with “{ $wanted }”.
            }
    }
    .hint = End it as the source ends. If your language does it differently, say so above the text: # sitegen: allow end-punctuation
    .source = the source
ftl-double-space = There is more than one space between these words.
    .hint = Leave one of them.
ftl-edge-space = There is a space at the end or at the beginning that no one sees.
    .hint = Remove it.
ftl-ellipsis = Three full stops stand here in place of an ellipsis.
    .hint = Write { $wanted }
ftl-quotes = The mark { $given } is not how this language writes a quotation here.
    .hint = Write { $wanted }
ftl-no-break-space =
    { $wanted ->
        [none] There is no space between a number and its percent sign in this language.
       *[other] A no-break space belongs between a number and its sign, so that they stay on one line.
    }
    .hint = sitegen i18n check --fix mends it. By hand, a no-break space can be written as { "{ \"\\u00A0\" }" }.
ftl-date-form = “{ $given }” is not how this language writes a date or a time.
    .hint =
        { $wanted ->
            [none] Write it in the language’s own form, or let it be written: { "{ DATETIME($date) }" }
           *[other] Write { $wanted }
        }
ftl-avoided-word = We do not say “{ $word }”.
    .hint = The glossary says: { $preferred }
ftl-too-long =
    { $limit ->
        [one] This text has { $length } letters. There is room for { $limit }.
       *[other] This text has { $length } letters. There is room for { $limit }.
    }
    .hint = Say it in fewer words. The limit stands in a comment: # max-length: { $limit }
ftl-foreign-link = This link leads out of the language { $own }, to { $language }.
    .hint = Link to the page in the same language. If the other one is meant, say so in the link: hreflang="{ $language }"
ftl-form-missing = The term “{ $term }” has no variant for its form “{ $form }”.
    .hint = Add [{ $form }] …, or take the form out of the comment.
    .declared = the form is declared here
ftl-form-undeclared = The form “{ $form }” of the term “{ $term }” is not among those that its comment declares.
    .hint = Check the spelling, or add it behind “forms:”.
ftl-undefined-key = The template asks for the text “{ $id }”, which the language { $language } does not have.
    .hint = Check the spelling, or write the text into a file in i18n/{ $language }/.
ftl-unused-message = Nothing asks for the text “{ $id }”.
    .hint = Remove it in all languages. If a theme elsewhere asks for it, say so above it: # sitegen: allow unused-message
ftl-unused-term = No text and no page uses the term “{ $id }”.
    .hint = Remove it in all languages, or use it: { "{ " }{ $id }{ " }" }
ftl-unknown-allow = No finding that a comment can silence is called “{ $name }”.
    .hint = Write the name that stands in the report, without “ftl::” before it.
ftl-unused-allow = There is nothing for “{ $name }” to allow here.
    .hint = Remove the name from the comment, so that it does not hide a mistake to come.
ftl-bad-comment = This comment asks for something that is not understood, or stands above nothing that it could be about.
    .hint = Known are: # sitegen: allow NAME, # max-length: 40, and above a term # forms: nominative genitive. They stand right above the text.


## New languages and words

i18n-unknown-language = The site has no language “{ $language }” to translate into.
    .hint =
        { $known ->
            [none] Add it first: sitegen i18n scaffold { $language }
           *[other] Languages to translate into: { $known }. To add one: sitegen i18n scaffold { $language }
        }
i18n-source-language = “{ $language }” is the language that the pages are written in first, so there is nothing to translate into it.
    .hint = Name one of the other languages: { $known }
i18n-write-failed = “{ $path }” could not be written: { $reason }. All files are as they were.
    .hint = Check that there is room on the disk and that you may write there.
scaffold-exists = The site has the language “{ $language }” already.
    .hint = Its pages are in content/, its words in i18n/{ $language }/. See sitegen.toml for the languages of the site.
scaffold-language-tag = “{ $language }” is not the code of a language (BCP 47).
    .hint = Use the short code of the language in small letters, such as sv for Swedish or ar for Arabic, with a hyphen before an addition: fi-simple, pt-BR.
scaffold-by-hand = The languages in sitegen.toml are written in a way that this command does not change, so nothing was written.
    .hint = Add the language to them yourself, with the code { $language } and the fallback { $fallback }, or write each language as a section that begins with [[languages]], and run the command again.
show-unknown = No language has a message or a term called “{ $key }”.
    .hint = The names stand to the left of the equals signs in the files of i18n/. A term’s begins with a hyphen: -mentee
init-unknown-vocabulary = There is no vocabulary “{ $vocabulary }”.
    .hint = Those there are: { $known }. For a word of your own, take one of them and change the term -mentee in i18n/fi/programme.ftl.
init-unknown-preset = There is no preset “{ $preset }”.
    .hint = Those there are: { $known }. Each is the same programme with a few pages more or less; all of it can be changed afterwards.
init-bad-name = This cannot be the name of a programme.
    .hint = Write a name on one line, in quotation marks if it has spaces: sitegen init --name "Side by Side"
init-language-tag = “{ $language }” is not the code of a language.
    .hint = Use codes such as fi, en, sv or pt-BR, with commas between them: sitegen init --languages fi,en,sv
init-source-language = The programme is written in Finnish and English, and “{ $languages }” has neither of them.
    .hint = Keep fi or en among the languages: sitegen init --languages sv,fi. The first of them is offered first.
translation-draft =
    This translation is a draft, so in the language { $language } readers see the page in another language.
    .hint = Remove draft = true when the page has been translated. Pages in “{ $folder }” should not stay drafts for long.
translate-unknown-language = The site has no language “{ $language }” whose texts could be marked.
    .hint = Name one of these after --translate: { $known }


## PO files

po-syntax = This line of the PO file cannot be understood.
    .hint = An entry has a line msgctxt, a line msgid and a line msgstr, each followed by text in quotation marks. Within the text, a quotation mark is \" and a backslash \\.
po-plural = This entry has plural forms, which entries of this site never have.
    .hint = Export the pages again, or remove the lines with plural forms.
po-other-site = This file has no entry for any page of this site.
    .hint = Check that it is the right file, and that it was made by sitegen i18n export --po.
po-no-context = This entry does not say which text of the site it belongs to.
    .hint = Each entry needs the line msgctxt that it was exported with. Some tools leave it out: look for a setting that keeps it.
po-unknown-entry = The site has no text “{ $context }”.
    .hint = The page or section may have been removed or renamed since the export. Remove the entry, or export the pages again.
po-duplicate-entry = “{ $context }” is here for the second time.
    .hint = Remove one of the two.
    .first = it is here for the first time
po-missing-entries =
    { $count ->
        [one] { $count } text of the site is missing from this file, such as “{ $context }”.
       *[other] { $count } texts of the site are missing from this file, such as “{ $context }”.
    }
    .hint = Ask for the whole file. If it is meant to be a part, take it with --partial.
po-source-changed = The text of “{ $context }” is not what it was when this file was exported.
    .hint = Export the pages again with --previous and this file’s name: what has changed is then marked, and the translations are kept.
    .source = the text as it is now
po-structure =
    { $what ->
        [heading] The headings are not those of the source.
        [link] The links do not lead where those of the source do.
        [image] The images are not those of the source.
        [placeable] What stands in braces is not what the source has.
        [block] The blocks and tables are not those of the source.
       *[item] The lines of the block are not those of the source.
    }{ $lacks ->
        [none] { "" }
       *[other] { " " }Missing: { $lacks }
    }{ $extra ->
        [none] { "" }
       *[other] { " " }Not in the source: { $extra }
    }
    .hint = Copy from the source what is not words: #, addresses in brackets, braces and what is in them, ids such as {"{"}#name{"}"}, and the words that lines of a block begin with.
    .source = the source
po-markup =
    { $problem ->
        [html] There is HTML in this translation, which pages cannot have.
        [unclosed] A block in this translation has no end.
        [attributes] What stands in braces at the end of a line cannot be read.
       *[other] The Markdown of this translation has a fault that the source does not have: { $problem }
    }
    .hint = Compare it with the source: the marks around words, the lines that begin and end a block, and what stands in braces have to be the same.
po-no-language = This file does not say which language it is in.
    .hint = Add to its first entry the line "Language: sv\n", with the code of the language.
po-exists = “{ $path }” exists already, and was left as it is.
    .hint = Choose another name, or replace the file with --force. Import what has been translated in it first.
po-unreadable = “{ $path }” cannot be read: { $reason }.
    .hint = Check the name, and that you may read the file.


## The search

search-failed = The index of the search could not be made: { $reason }.
    .hint = The fault is in sitegen, not in your pages: please tell its makers. Until then the site can be built without a search: write search = false in sitegen.toml.
