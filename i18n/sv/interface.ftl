### Webbplatsens och arbetsbokens egna ord på svenska
###
### Orden följer med programmet. Vill du ändra något av dem ska du inte redigera den här filen: skriv
### ett meddelande med samma namn i en egen fil, till exempel i18n/sv/egna.ftl, så ersätter det detta.
###
### Ändra bara det som står till höger om ett likhetstecken eller hakparenteser. Namn (menu,
### form-date), ord inom hakparentes, klammerparenteser, pilar och asterisker ska stå kvar. Där det
### står ett namn med dollartecken inom klammer fyller programmet i en uppgift; en anmärkning
### berättar vilken.


## Språket

# Språkets eget namn, som dess talare skriver det i en lista över språk.
language-name = Svenska

# Språkens namn i löpande text: ”PDF, finska, 240 kB”, ”Texten är på finska.”
language-of-ar = arabiska
language-of-bn = bengali
language-of-de = tyska
language-of-en = engelska
language-of-es = spanska
language-of-et = estniska
language-of-fa = persiska
language-of-fi = finska
language-of-fi-simple = lättläst finska
language-of-fr = franska
language-of-fse = finskt teckenspråk
language-of-hi = hindi
language-of-it = italienska
language-of-ku = kurdiska
language-of-lt = litauiska
language-of-lv = lettiska
language-of-ne = nepalesiska
language-of-pl = polska
language-of-pt = portugisiska
language-of-ro = rumänska
language-of-ru = ryska
language-of-se = nordsamiska
language-of-so = somaliska
language-of-sq = albanska
language-of-sv = svenska
language-of-th = thailändska
language-of-tl = tagalog
language-of-tr = turkiska
language-of-uk = ukrainska
language-of-ur = urdu
language-of-vi = vietnamesiska
language-of-zh = kinesiska


## Mått

# Hur lång tid något tar. $hours och $minutes är tal; 45 minuter är 0 och 45.
duration =
    { $hours ->
        [0] { $minutes }{ "\u00A0" }min
       *[other]
            { $minutes ->
                [0] { $hours }{ "\u00A0" }h
               *[other] { $hours }{ "\u00A0" }h { $minutes }{ "\u00A0" }min
            }
    }

# En fils storlek. $size är ett tal, $unit är kB, MB eller GB.
file-size = { $size }{ "\u00A0" }{ $unit }


## Ramen kring varje sida

skip-to-content = Hoppa till innehållet
menu = Meny
# En knapp i sidhuvudet. Den är intryckt medan sidan är mörk.
theme-dark = Mörka färger
# Namnet som skärmläsare ger logotyperna i sidfoten.
funders = Med stöd av
home = Startsida
# Språklistans namn för skärmläsare; samma ord står ovanför personers och partners språk.
language = Språk
languages = Språk
choose-language = Välj språk
# Intill ett språk som sidan inte finns på.
not-translated = inte översatt
breadcrumbs = Du är här
toc-title = På den här sidan
in-this-section = I det här avsnittet
previous = Föregående
next = Nästa
prev-next = Föregående och nästa sida
search-label = Sök på webbplatsen
footer-links = Om webbplatsen
# $date är ett datum, till exempel 21 november 2026.
updated = Uppdaterad { $date }

# Vad bilden föreställer som syns när någon delar en sida. Byt också den här texten om du har en egen bild.
social-image = Teckning: två personer sida vid sida vid en sjö, med två stigar som utgår från dem.

downloads = Filer att ladda ner
# $format är PDF, $language ett språks namn, $size till exempel 240 kB.
download-label = { $format }, { $language }, { $size }

# En sida på flera språk sida vid sida. $languages är en lista: finska och engelska.
side-by-side = { $languages } sida vid sida
side-by-side-read = Läs sida vid sida: { $languages }

# $language är språket i den text som visas i stället.
fallback-notice = Den här sidan är inte översatt ännu. Texten är på { $language }.
stale-notice = Originaltexten har ändrats efter översättningen. En del uppgifter kan vara inaktuella.
stale-notice-start = Originalet till början av den här sidan har ändrats efter översättningen. Början kan vara inaktuell.
stale-notice-section = Originalet till det här avsnittet har ändrats efter översättningen. Avsnittet kan vara inaktuellt.
# $language: namnet på originalets språk
stale-notice-link = Läs originalet ({ $language })
# $season är en tidigare säsongs id: 2026.
archive-notice = Den här sidan är från en tidigare säsong: { $season }.

# Inleder ett stycke i fetstil i tillgänglighetsutlåtandet och på dataskyddssidan som arrangören ska skriva själv.
to-complete = Fyll i
# Står på en sida i stället för en uppgift som saknas i tabellen [lawful] i sitegen.toml. $key är uppgiftens namn.
lawful-missing =
    { $key ->
        [business_id] (ska fyllas i: FO-nummer)
        [published] (ska fyllas i: publiceringsdatum)
        [stated] (ska fyllas i: datum för utlåtandet)
        [reviewed] (ska fyllas i: granskningsdatum)
        [retention_months] (ska fyllas i: antal månader)
        [server] (ska fyllas i: serverns administratör)
        [log_days] (ska fyllas i: antal dagar)
       *[other] (ska fyllas i: { $key })
    }

# På en tidigare adress, före sidans namn som länk.
moved-title = Sidan har flyttat
moved-text = Sidan har nu en annan adress:

not-found-title = Sidan finns inte
not-found-text = Sidan kan ha flyttats eller tagits bort, eller så är det fel i adressen.
not-found-home = Gå till startsidan

table = Tabell
footnotes-title = Fotnoter
# Tar läsaren från en fotnot tillbaka till texten. $number är fotnotens nummer.
footnote-back = Tillbaka till texten, fotnot { $number }

# I en lista som ännu är tom.
collection-empty = Här finns inget ännu.

## Sökning

# Slutet på söksidans adress: /sv/sok/
search-slug = sok
search-title = Sök
search-submit = Sök
search-close = Stäng
# $count är ett tal.
search-found =
    { $count ->
        [one] { $count } träff
       *[other] { $count } träffar
    }
# $query är det som söktes.
search-none = Inget hittades för ”{ $query }”. Försök med ett annat ord eller ett kortare.
search-failed = Sökningen lyckades inte. Kontrollera anslutningen och försök igen.
search-more = Visa fler träffar
search-key = Öppna sökningen med tangenten /
search-browse = Allt innehåll efter ämne
search-script = Sökningen kräver att JavaScript är på i webbläsaren. Alla sidor finns också i de här listorna.


## Läsning utan anslutning

offline-update = Det finns en ny version av guiden.
offline-update-now = Uppdatera nu
offline-update-later = Senare


## Startsidan

home-season = Period
# Periodens datum, bredvid dagen som de gäller.
season-apply-by = Ansökningstiden går ut
season-starts = Perioden börjar
season-ends = Perioden slutar
season-capacity = Platser
season-fee = Avgift
home-apply = Ansök
# Under ordet ovan. $date är sista ansökningsdagen.
home-apply-by = senast { $date }
home-roles = Hitta din plats
home-phases = Så går programmet till
home-events = Evenemang
home-timeline = Periodens gång
home-stories = Erfarenheter
home-news = Nyheter
home-partners = Partner


## Vad en sida är: en liten rubrik ovanför sidans namn

kind-activity = Övning
kind-agreement = Avtal
kind-event = Evenemang
kind-faq = Frågor och svar
kind-form = Blankett
kind-news = Nyhet
kind-page = Sida
kind-partner = Partner
kind-person = Person
kind-phase = Fas
kind-role = Roll
kind-story = Erfarenhet
kind-term = Ordlista
kind-workbook = Arbetsbok


## Roller, faser, frågor

role-responsibilities = Uppgifter
role-benefits = Vad rollen ger
role-not-responsible-for = Ingår inte i rollen

phases = Programmets faser
phase-purpose = Syfte
# $months är ett tal eller ett intervall: 1, 2–5.
phase-months = Månad { $months }
phase-steps = Vem gör vad
phase-activities = Övningar i den här fasen

faq-questions = Frågor
# Rubriken över frågor som inte är avsedda för någon viss roll.
audience-everyone = För alla


## Övningar

activity-purpose = Syfte
activity-duration = Tid
activity-phase = Fas
activity-kind = Arbetssätt
activity-participants = För vem
activity-themes = Teman
activity-materials = Du behöver

# Formuläret som begränsar listan med övningar. Nästa är valet när längden inte spelar någon roll.
finder-title = Hitta en övning som passar
finder-any-duration = Spelar ingen roll
# $duration är en längd: 45 min.
finder-at-most = Högst { $duration }
# $count och $total är tal.
finder-found = Övningar som passar: { $count } av { $total }
finder-none = Ingen övning passar alla dina val. Ta bort något av dem så visas fler.
finder-clear = Rensa valen

activity-kind-meeting = Möte
activity-kind-exercise = Övning
activity-kind-reading = Läsning
activity-kind-visit = Besök

participants-alone = På egen hand
participants-pair = I par
participants-group = I grupp


## Evenemang

event-when = När
event-place = Var
event-remote = På distans
event-access = Tillgänglighet och ankomst
event-register-by = Anmäl dig senast

# En knapp som laddar ner kalenderfilen för en eller alla evenemang.
event-calendar = Lägg till i kalendern
events-calendar = Lägg till alla evenemang i kalendern

event-kind-kickoff = Startträff
event-kind-midway = Halvtidsträff
event-kind-closing = Avslutning
event-kind-training = Utbildning
event-kind-other = Evenemang

agenda-title = Program


## Personer, partner, erfarenheter, nyheter, termer

person-kind-contact = Kontaktperson
person-kind-mentor = Mentor
person-email = E-post
person-phone = Telefon

partner-website = Webbplats
partner-visit = Gå till webbplatsen
partner-region = Verksamhetsområde

# $person är ett namn, $title vad personen är eller gör.
story-by = { $person }, { $title }

# $date är ett datum.
news-published = Publicerad { $date }

# Nyhetsflödet. $site är webbplatsens namn.
feed-title = Nyheter – { $site }
feed-follow = Följ nyheterna som flöde (Atom)

# Före ord som inte används i stället för en term.
term-avoid = Undvik:


## Blanketter

form-required = obligatorisk
form-optional = frivillig
# Hur ett datum skrivs för hand.
form-date-hint = dd.mm.åååå
# Textfältets namn i ett alternativ som ”Annat, vad?”.
form-other-text = Berätta närmare
form-signature = Underskrift
form-name = Namnförtydligande
form-date = Datum
form-page-print = Skriv ut
# $number är radens nummer i en tabell att fylla i.
form-row = Rad { $number }
# Rubriken för den tabell som kan fyllas i i stället för att rita.
form-draw-table = Samma sak som tabell
form-filled-by = Fylls i av
form-copies = Exemplar
form-copy = Exemplar
form-version = Version

# $who är en roll: mentor.
filled-by = Fylls i av { $who }
filled-by-pair = paret tillsammans
# $count är ett tal.
copies =
    { $count ->
        [one] { $count } exemplar
       *[other] { $count } exemplar
    }
# $version är ett tal eller ett ord.
version = Version { $version }

answer-yes = Ja
answer-no = Nej


## Processer och checklistor

# Diagrammets namn för skärmläsare. $title är namnet på den sida där det står.
process-title = Diagram: { $title }
process-list-title = Samma sak steg för steg
# $number och $label är nästa stegs nummer och text.
process-next = Härnäst steg { $number }, ”{ $label }”.
process-yes = Om ja: steg { $number }, ”{ $label }”.
process-no = Om nej: steg { $number }, ”{ $label }”.
process-repeat = Upprepa från steg { $number }, ”{ $label }”.
process-end = Här slutar processen.

checklist-title = Checklista
# Ovanför listan, på skärmen.
checklist-hint = Dina kryss sparas inte och skickas ingenstans.


## Rubriker för inbäddade listor

embed-activities = Övningar
embed-downloads = Filer att ladda ner
embed-events = Evenemang
embed-faq = Frågor och svar
embed-glossary = Ordlista
embed-partners = Partner
embed-people = Personer
embed-stories = Erfarenheter


## Tryck

print-contents = Innehåll
print-notes = Anteckningar
print-web = På webben
# Före numret på ett kapitel.
print-part = Del
# $page och $pages är tal.
print-page = Sida { $page } av { $pages }
# Namnet på kolumnen med radnummer i en tabell att fylla i.
print-row = Rad
# Före månaderna i en fas, till exempel 2–5.
print-months = Månader
# Före en checklistas resultat.
print-result-all = Om du kryssade för allt
print-result-some = Om något blev utan kryss
# Före ord som inte används i stället för en term.
print-term-avoid = Undvik:
# $range är en tidsperiod.
print-cover-season = Period { $range }
print-cover-name = Namn
print-this-book-belongs-to = Den här arbetsboken tillhör


## Att fylla i en blankett på skärmen

form-tools = Dina svar
form-tools-note = Det du skriver stannar på den här enheten. Det skickas ingenstans.
form-keep = Spara mina svar på den här enheten
form-keep-hint = Kryssa för bara på en egen enhet: alla som använder den här webbläsaren kan läsa svar som har sparats.
form-kept = Dina svar sparas nu på den här enheten.
form-unkept = Dina svar sparas inte längre på den här enheten. De finns kvar på blanketten.
form-restored = Svaren som har sparats på den här enheten har fyllts i.
form-keep-failed = Den här webbläsaren tillåter inte att svar sparas. Spara dem i en fil i stället.
form-print-answers = Skriv ut mina svar
form-save-answers = Spara mina svar i en fil
# $file är namnet på en fil, här och nedan.
form-saved = Dina svar finns i filen { $file }.
form-open-answers = Öppna svar från en fil
form-open-question = Svaren i filen ersätter det du har skrivit på blanketten.
form-open-yes = Ersätt mina svar
form-carry-question = Vill du fylla i svaren som passar?
form-carry-yes = Fyll i det som passar
form-opened = Svaren i filen { $file } har fyllts i.
form-clear = Töm blanketten
form-clear-question = Alla dina svar på blanketten raderas, också från den här enheten.
form-clear-yes = Radera mina svar
form-cancel = Avbryt
form-cleared = Blanketten har tömts, och inget från den finns sparat på den här enheten.
# Följs av en lista med frågor.
form-check = De här svaren saknas eller behöver kontrolleras. Du kan ändå skriva ut och spara.
form-missing-answer = Svaret saknas.
form-bad-email = En e-postadress ser ut så här: namn@example.org.
form-file-unreadable = Filen { $file } innehåller inga svar. Välj en fil som har sparats från den här blanketten: namnet slutar på .json.
# $found och $form är namn på blanketter, till exempel pair-agreement.
form-file-other = Filen { $file } innehåller svar på en annan blankett, { $found }. Den här blanketten är { $form }.
# $found och $version är tal.
form-file-version = Filen { $file } innehåller svar på version { $found } av blanketten. Det här är version { $version }.
# $names är en lista med namn, till exempel goals, mentor-name.
form-file-unknown = Blanketten har ingen plats för de här svaren: { $names }
# $count är ett tal.
form-file-offer = Svar som passar där blanketten är tom: { $count }.
# $count är ett tal.
form-file-fits = Svar som fylldes i där blanketten var tom: { $count }
form-draw-hint = På papper finns här plats att rita. På skärmen kan du skriva samma sak i tabellen.


## Markeringar för översättare, bara när webbplatsen byggs med --translate

translate-title = Översättning
translate-hint = Text med streckad ram är inte översatt. Text med prickad ram har en källtext som har ändrats efter översättningen. Klicka på en text för att se var den kommer ifrån. Håll ned Ctrl eller Skift för att följa en länk.
translate-untranslated = inte översatt
translate-translated = översatt
translate-stale = föråldrad
translate-key = Namn
translate-source = Källtext
translate-comment = Anmärkning
translate-place = Fil och rad
translate-changed = Ändringar i källtexten:
translate-now = Källtexten har ändrats. Så här lyder den nu; den tidigare texten är inte känd:
translate-new = Nytt i källtexten, ännu inte i översättningen:
translate-accept = När översättningen säger samma sak: kör kommandot eller skriv in raden under [synced] i sidans inledande uppgifter:
