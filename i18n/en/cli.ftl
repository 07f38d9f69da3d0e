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


## i18n check: the closing line

# $errors, $warnings
i18n-check-summary =
    { $errors ->
        [0]
            { $warnings ->
                [0] Nothing to mend in the words of the site.
               *[other] The words of the site: { count-warnings }.
            }
       *[other] The words of the site: { count-errors }, { count-warnings }.
    }
# $path, $places: how many places were mended, $stubs: how many texts got a place to be translated in
i18n-check-mended =
    { $stubs ->
        [0] Mended: { $path } ({ $places })
        [one] Mended: { $path } ({ $places }); { $stubs } text to translate at its end
       *[other] Mended: { $path } ({ $places }); { $stubs } texts to translate at its end
    }
