### What the keys of sitegen.toml and of front matter are for, in English: editors show it (sitegen schema),
### and reference pages print it.
###
### A message is named after its key: config-… for sitegen.toml, front-… for the front matter of every kind,
### front-activity-… for that of one kind. Tables are joined by hyphens; “any” stands for a name of the author’s own.


## sitegen.toml

config-base_url = The address at which the site will be published, with its folder if it has one.
config-languages = The languages of the site; the first is offered first.
config-languages-code = The language, as in file names and addresses: fi, en, sv, fi-simple (BCP 47).
config-languages-fallback = The languages whose texts are shown, marked as such, where this one has none.
config-source_language = The language in which pages are written first; the others are translations of it.
config-theme = The look of web and print: a folder of themes/. “guide” comes with sitegen.
config-facts = Facts that stand in many pages. In a text, write { "{" } $name { "}" }.
config-season = The season that is shown now; without it, the last one of the list.
config-seasons = What changes from year to year. Next year is one more season.
config-seasons-id = A short id, such as 2027.
config-seasons-track = The track that runs in this season: pages with other tracks are left out.
config-seasons-start = The first day: { "{" } $season-start { "}" }.
config-seasons-end = The last day: { "{" } $season-end { "}" }.
config-seasons-apply_by = The last day to apply: { "{" } $season-apply-by { "}" }.
config-seasons-fee = What it costs, in words: { "{" } $season-fee { "}" }.
config-seasons-capacity = How many pairs it takes: { "{" } $season-capacity { "}" }.
config-seasons-events = When the events of the season take place, by the names of their pages: [seasons.events.kickoff].
config-seasons-events-any-start = When the event begins, in local time.
config-seasons-events-any-end = When the event ends.
config-seasons-events-any-register_by = The last day to register.
config-menu = The pages in the main navigation, by their names below content/.
config-footer = The pages at the foot of every page, by their names below content/.
config-explain_terms = Whether words of the glossary are explained where they are first used on a page.
config-edit_url = Where a page can be edited in a browser; { "{" }path{ "}" } stands for the path of its file.
config-translation = What happens where a translation is missing or old, and how findings in texts weigh.
config-translation-any = What happens in this folder of content/; “pages” are all pages outside of the others.
config-translation-checks = How findings weigh, by their names: error, warning or off.
config-time_zone = The time zone of events, by its IANA name; without it, Europe/Helsinki.
config-lawful = What the accessibility statement and the privacy notice have to tell.
config-lawful-business_id = The business ID of the organiser.
config-lawful-published = The day when the site was published.
config-lawful-stated = The day when the accessibility statement was written.
config-lawful-reviewed = The day when it was looked over last.
config-lawful-retention_months = How many months data is kept after the season.
config-lawful-server = Who keeps the web server, and where.
config-lawful-log_days = For how many days the server keeps its logs.
config-publishing = Where the site is published.
config-publishing-hosts = The hosts that need files of their own.
config-social = What social networks show of a link to the site.
config-social-image = The picture: a file of static/, 1200 by 630 pixels.
config-search = Whether the site can be searched.
config-offline = Whether pages that were visited can be read without a network.
config-branding = What makes the look the programme’s own, on the web and in print.
config-branding-colour = The main colour, such as #114b5f; it has to stand out from its background.
config-branding-colour_dark = The main colour in the dark; without it, one that follows from the other.
config-branding-accent = The colour of what is to be noticed.
config-branding-accent_dark = The same in the dark.
config-branding-logo = The logo at the top of every page: a file of static/, written /img/logo.svg.
config-branding-logo_says_name = Whether the logo has the name in it, so that it need not stand beside.
config-branding-funders = Who pays for the programme: logos at the foot of every page.
config-branding-funders-id = A short id. The name is the message funder-… in each language.
config-branding-funders-logo = The funder’s logo: a file of static/.
config-branding-funders-url = Where the logo leads.
config-missing = What readers get where a page has no translation.
config-stale = What readers get where the original has changed since it was translated.


## Front matter of every kind

front-title = The title of the page.
front-description = What the page is about, in a sentence: for lists and search engines.
front-slug = The last part of the address in this language; without it, the name of the file.
front-source_language = The language in which this page was written first, where it is not that of the site.
front-order = The place in lists: the smallest number comes first.
front-audience = Whom the page is for: ids of roles.
front-tracks = The tracks in whose seasons the page is published; without it, in all.
front-aliases = Former addresses of the page, which lead here.
front-draft = Whether the page is still being written. Then it is not published.
front-updated = The day when the text was last looked over.
front-synced = Which text of the source this translation follows; sitegen i18n accept writes it.
front-synced-any-hash = The beginning of the hash of the section that was translated.
front-synced-any-reason = Why the two languages may differ here.


## Roles and phases

front-role-summary = The role in a sentence.
front-role-responsibilities = What one does in the role.
front-role-benefits = What one gains.
front-role-not_responsible_for = What is not part of the role.
front-role-icon = The name of an icon of the theme.
front-phase-purpose = What the phase is for, in a sentence.
front-phase-months = The months of the programme: 1 or 2-5.
front-phase-steps = What each role does, by the role’s id.


## Activities

front-activity-purpose = What the activity is for, in a sentence.
front-activity-phase = The phase that it belongs to: the name of a file in content/phases/.
front-activity-minutes = How many minutes it takes.
front-activity-kind = What it is.
front-activity-participants = For how many it is.
front-activity-themes = Its themes; each is named by the message theme-… in i18n/.
front-activity-materials = What is needed.


## Agreements and forms

front-form-filled_by = Who fills it in: the id of a role, or pair.
front-form-copies = How many copies are signed.
front-form-version = The version of the text.
front-form-parallel = The languages that stand side by side on one sheet.


## Events

front-event-kind = What the event is.
front-event-start = When it begins, in local time. It may stand in sitegen.toml instead, with its season.
front-event-end = When it ends. It may stand in sitegen.toml instead, with its season.
front-event-register_by = The last day to register.
front-event-season = The season that the event is kept from. Without it, it is one of the current season.
front-event-revision = How many times the event has been changed since it was announced: calendars then take the new times.
front-event-places = Where it takes place.
front-event-places-id = A short id of the place.
front-event-places-address = The street address.
front-event-places-url = The address of a meeting online.
front-event-place_names = The names of the places, by their ids.
front-event-access_notes = How to get in, by the ids of the places.


## Partners, people, stories

front-partner-url = The partner’s own site.
front-partner-kind = What kind of organisation it is.
front-partner-region = Where it works.
front-partner-languages = In which languages it works.
front-partner-logo = Its logo: a file beside the page.
front-person-position = What the person does.
front-person-kind = A contact, or a mentor of the gallery.
front-person-email = The e-mail address.
front-person-phone = The telephone number.
front-person-image = A portrait: a file beside the page.
front-person-languages = The languages that the person speaks.
front-person-consent = Whether the person has agreed to be published. Without consent, nothing of it is.
front-story-quote = What the person says.
front-story-person = Whose words these are.
front-story-person_title = What the person is.
front-story-consent = Whether the person has agreed to be published. Without consent, nothing of it is.
front-story-season = The season that the words are from.


## News, glossary, workbooks

front-news-date = The day of the news.
front-term-definition = What the word means.
front-term-avoid = Words that are not used for it; the checks look for them.
front-workbook-paper = The paper: a4.
front-workbook-cover = The cover of the book.
