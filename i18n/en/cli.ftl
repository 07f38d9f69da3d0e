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
# $pages
incomplete-summary =
    { $pages ->
        [one] One page still has to be completed before you publish: sitegen check says what it lacks.
       *[other] { $pages } pages still have to be completed before you publish: sitegen check says what they lack.
    }
# $pages
incomplete-told =
    { $pages ->
        [one] One page still has to be completed before you publish: the notes above say what it lacks.
       *[other] { $pages } pages still have to be completed before you publish: the notes above say what they lack.
    }
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
# $folder
init-enter = Go there: cd { $folder }
init-next =
    Look at it in your browser: sitegen serve --open
    Change the names and dates in sitegen.toml. When you are content: sitegen build
# $languages: their codes
init-drafts = The pages in { $languages } are drafts: until they are translated, another language is shown. Remove these lines then.
init-untranslated = The line above keeps the checks quiet until these words are translated: remove it then.


## new

# $path
new-file = Written: { $path }
new-next = They are drafts, which sitegen serve --drafts shows. Write your own texts into them, remove the line draft = true from a file that is ready, and look at the result: sitegen check
# Stands in a new page’s front matter, above the line draft = true.
new-draft = The page is a draft: sitegen serve --drafts shows it. When it is ready, remove the next line.
# $season: the new season, $last: the one whose dates were moved on
new-season = Added the season { $season } to sitegen.toml, with the dates of { $last } moved on by 52 weeks. Look them over. When it is time, write season = "{ $season }" at the top of the file.


## Help

help-exit-codes =
    Exit codes:
      0  all is well
      1  the content has errors, or warnings with --strict
      2  wrong use, an error in sitegen.toml, or a file that cannot be read or written


## form

# $path
form-filled = Written: { $path }


## serve

# $address
serve-address = The preview is at { $address }
# $wanted, $port
serve-port-taken = Port { $wanted } is taken, so the preview is at port { $port }.
serve-open-network = Careful: everyone in this network can see the preview, drafts and all.
serve-keys = Press o to open the browser, r to read all files once more, q to end.
serve-end = Ctrl-C ends it.
# $pages, $time (worded already)
serve-ready = Ready: { count-pages }, { $time }.
# $files: the number of files that have changed
serve-files =
    { $files ->
        [one] { $files } file
       *[other] { $files } files
    }
# $what: the path of the file, or the number of files in words; $pages: how many pages changed; $time (worded already)
serve-rebuilt =
    { $what }: { $pages ->
        [0] no page changed
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $time }.
# $errors, $warnings
serve-found =
    { $errors ->
        [0] { count-warnings }
       *[other] { count-errors }{ count-further-warnings }
    }
serve-polling = The system cannot tell of more changes, so all files are looked at twice a second. On Linux the limit is fs.inotify.max_user_watches.
serve-foreign-host = This preview does not go by that name. To let it, start sitegen serve with --allow-host and the name.
serve-nothing-title = This page cannot be shown yet
serve-nothing-text = Nothing could be made of the site so far. The page comes by itself as soon as the faults are mended.
serve-overlay-errors = Something has to be mended
serve-overlay-warnings = Something to look at
serve-overlay-kept = The page behind this is the last one that could be made. This goes away by itself when all is mended.
serve-overlay-close = Close
serve-overlay-open = Open in the editor
serve-overlay-more = The terminal lists all of them.


## i18n accept

# $path, $sections: their keys, with commas
accept-done = { $path }: recorded { $sections }
accept-nothing = Nothing to record: it is all recorded already.


## i18n status

# $source: the name of the language that is translated from
status-title = Translations from { $source }
status-no-translations = The site has one language, so there is nothing to translate.
# $done, $words
status-words =
    { $words ->
        [one] { $done } of { $words } word
       *[other] { $done } of { $words } words
    }
# $state, $count: number of pages
status-state =
    { $state ->
        [current] up to date { $count }
        [untracked] not recorded { $count }
        [structure-differs] structure differs { $count }
        [stale] out of date { $count }
        [draft] draft { $count }
        [missing] missing { $count }
       *[orphan] without source { $count }
    }
# $words
count-words =
    { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
# $language, $pages, $texts: messages of the interface, $words
status-queue =
    To do, { $language }: { $pages ->
        [0] { count-texts }
       *[other] { $texts ->
            [0] { count-pages }
           *[other] { count-pages }, { count-texts }
        }
    }, { count-words }
# $texts
count-texts =
    { $texts ->
        [one] { $texts } text
       *[other] { $texts } texts
    }
# $texts, $words
status-texts = { count-texts }, { count-words }
# $language
status-done = { $language }: nothing to do
# $kind: changed, new or differs; $count: number of sections
status-sections =
    { $kind ->
        [changed] { $count ->
            [one] { $count } section changed
           *[other] { $count } sections changed
        }
        [new] { $count ->
            [one] { $count } new section
           *[other] { $count } new sections
        }
       *[differs] { $count ->
            [one] structure differs in { $count } section
           *[other] structure differs in { $count } sections
        }
    }
# $sections: worded already; $words
status-stale = { $sections }, { count-words }
# $state, $count: sections whose structure differs; $words
status-task =
    { $state ->
        [missing] missing, { count-words }
        [draft] draft, { count-words }
        [orphan] its source page is gone
       *[structure-differs] structure differs in { $count ->
            [one] { $count } section
           *[other] { $count } sections
        }, { count-words }
    }
# $count: number of pages
status-more =
    { $count ->
        [one] … and { $count } more page
       *[other] … and { $count } more pages
    }
# $command
status-next = When a page is up to date, record it: { $command }
# $path
status-written = Written: { $path }
status-head = The beginning of the page
status-legend-old = taken away since it was translated
status-legend-new = added since it was translated
status-column-language = Language
status-column-share = Up to date
status-column-words = Words
status-column-pages = Pages
# $path
status-edit = Edit { $path }
# $kind: changed, new or differs; $words
status-section =
    { $kind ->
        [changed] changed
        [new] new
       *[differs] structure differs
    }, { count-words }
status-nothing = Not there yet
status-lack-missing = missing
status-lack-untranslated = still as in the source
status-terms = Terms in all their forms
status-variants = All texts in all their variants
status-no-form = missing
status-paste = When the translation is up to date, run the command, or paste these lines into its front matter in place of the old ones:


## i18n check: the closing line

# $errors, $warnings
i18n-check-summary =
    { $errors ->
        [0]
            { $warnings ->
                [0] Nothing to mend in the texts of the site.
               *[other] The texts of the site: { count-warnings }.
            }
       *[other] The texts of the site: { count-errors }, { count-warnings }.
    }
# $path
i18n-check-followed = Still up to date: { $path } (its source was mended, and the record follows)
# $path, $places: how many places were mended, $stubs: how many texts got a place to be translated in
i18n-check-mended =
    { $stubs ->
        [0] Mended: { $path } ({ $places })
        [one] Mended: { $path } ({ $places }); { $stubs } text to translate at its end
       *[other] Mended: { $path } ({ $places }); { $stubs } texts to translate at its end
    }


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
