### What the program says at the terminal, in English.
###
### The variables of each message stand above it. Numbers come as numbers, so that they can choose
### a plural. Every message stands in both languages.


## Diagnostics

severity-error = error
severity-warning = warning
severity-note = note
hint = hint
# $name: the name that was probably meant
did-you-mean = Did you mean “{ $name }”?


## Times

# $milliseconds
time-milliseconds = { $milliseconds } ms
# $seconds, with one decimal
time-seconds = { $seconds } s
# $minutes, $seconds
time-minutes = { $minutes } min { $seconds } s


## Counts, used by the messages below

# $pages
count-pages =
    { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
# $pdfs
count-pdfs =
    { $pdfs ->
        [0] { "" }
        [one] { " and " }{ $pdfs } PDF
       *[other] { " and " }{ $pdfs } PDFs
    }
# $languages
count-languages =
    { $languages ->
        [one] { $languages } language
       *[other] { $languages } languages
    }
# $errors
count-errors =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }
# $warnings
count-warnings =
    { $warnings ->
        [0] no warnings
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
# $warnings
count-further-warnings =
    { $warnings ->
        [0] { "" }
        [one] , { $warnings } warning
       *[other] , { $warnings } warnings
    }


## The closing line

# $pages, $pdfs, $languages, $warnings, $time (worded already), $folder
built-summary = The site is in { $folder }: { count-pages }{ count-pdfs } in { count-languages }, { count-warnings }, { $time }.
# $created, $changed, $removed, $unchanged: numbers of files
built-files = Files: { $created } new, { $changed } changed, { $removed } removed, { $unchanged } as they were.
built-nothing = Nothing has changed since the last build, so no file was written.
# $pages, $pdfs, $languages, $warnings, $time (worded already)
check-summary = The content is in order: { count-pages }{ count-pdfs } in { count-languages }, { count-warnings }, { $time }.
# $errors, $warnings
check-errors-summary = { count-errors }{ count-further-warnings }.
# $errors, $warnings, $previous: yes if there is a site from before
errors-summary =
    { count-errors }{ count-further-warnings }: nothing was written{ $previous ->
        [yes] , the last site is untouched
       *[no] { "" }
    }.
# $warnings; with --strict, and no other errors
strict-summary = { count-warnings }, and --strict allows none.


## Progress

progress-read = Reading the files
progress-compile = Making the pages
# $done, $all
progress-pages = Pages: { $done } of { $all }
# $done, $all
progress-pdfs = PDFs: { $done } of { $all }
progress-write = Writing the site


## init

# $folder, $files: number of files
init-done =
    { $files ->
        [one] A new programme is in { $folder }: { $files } file.
       *[other] A new programme is in { $folder }: { $files } files.
    }
# $command
init-next = Change the names and dates in sitegen.toml, then build the site: { $command }


## new

# $path
new-file = Written: { $path }
new-next = Replace the texts in them, and then look at the result: sitegen check


## Help

help-exit-codes =
    Exit codes:
      0  all is well
      1  the content has errors, or warnings with --strict
      2  wrong use, an error in sitegen.toml, or a file that cannot be read or written


## form

# $path
form-filled = Written: { $path }


## i18n scaffold

# Stands in the front matter of a page that is to be translated.
scaffold-draft = Remove the next line when the page has been translated. What stands in comments is the source.
# $language
scaffold-config = sitegen.toml: the language { $language } was added
# $path, $messages: how many there are
scaffold-words =
    { $messages ->
        [one] { $path }: { $messages } text to translate
       *[other] { $path }: { $messages } texts to translate
    }
# $pages: how many, $language
scaffold-pages =
    { $pages ->
        [one] content/: { $pages } page as a draft, its name ending in .{ $language }.md
       *[other] content/: { $pages } pages as drafts, their names ending in .{ $language }.md
    }
# $path
scaffold-kept = Left as it was: { $path }
# $language
scaffold-next =
    What is next:
      1. Translate the files in i18n/{ $language }/. The source stands as a comment above each text.
      2. Translate the pages in their files, and remove the line draft = true from each that is ready. Until then readers see the page in another language, marked as such.
      3. Look at the result: sitegen check, or with the drafts, sitegen build --drafts

# $language
scaffold-pseudo = { $language } is made from the source language, without files. Take it out of sitegen.toml before you publish.

# Stands at the head of the words of the interface, which are to be translated. $language
scaffold-interface =
    The words of the website’s and the workbook’s own furniture, in the language { $language }

    Change only what stands to the right of an equals sign or of square brackets. The source stands as a
    comment above each text. What stands in braces with a dollar sign is filled in by the program.


## i18n show

# $language
show-fallback = taken from the language { $language }
# Stands where a variant says nothing or does not exist.
show-nothing = –


## i18n export, i18n import

# $path, $entries, $untranslated, $fuzzy: numbers
export-done = Written: { $path }. Entries: { $entries }, without a translation: { $untranslated }, to be looked at (fuzzy): { $fuzzy }.
import-nothing = Nothing was changed.
# $texts, $files, $fuzzy, $empty: numbers
import-done = Texts changed: { $texts }, files written: { $files }. Left out: { $fuzzy } to be looked at (fuzzy), { $empty } without a translation.
# $pages: a number
import-drafts =
    { $pages ->
        [one] { $pages } of these pages is a draft: when it is ready, remove the line draft = true from it.
       *[other] { $pages } of these pages are drafts: when they are ready, remove the line draft = true from them.
    }
