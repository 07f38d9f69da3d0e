### The programme’s own words in English
###
### This file holds the name of the site, the name of the programme, the word for the person who is
### mentored, and the names of the themes. A word changed here changes on every page of the website,
### in the workbook and in the agreements.
###
### Change only the text to the right of an equals sign or of square brackets:
###     theme-wellbeing = Wellbeing      →  theme-wellbeing = Work and rest
###     [plural] mentees                 →  [plural] learners
### Leave the identifiers (site-name, -mentee, theme-wellbeing), the words in square brackets, the
### braces, the arrows and the asterisks as they are. Indent with spaces, not with tabs.
###
### Write the words in lower case unless they are names: at the start of a sentence the program
### supplies the capital.


## The name of the site

# Shown at the top of each page, in the browser tab and on the cover of the workbook.
site-name = Side by Side

# One short phrase below the name, without a full stop.
site-tagline = Mentoring in which both of you learn


## The programme and its people

# The name of the programme. The texts use it without an article: "taking part in Side by Side".
-programme = Side by Side

# The word for the person who is mentored. The texts put "a" before it, never "an":
# choose a word that begins with a consonant sound, or search the pages for it afterwards.
-mentee =
    { $number ->
        [plural] mentees
       *[singular] mentee
    }


## Where the events take place
##
## The name of each place, and below it how to get in. The street addresses are in sitegen.toml.

-hall = Association House, main hall
-hall-access = Step-free entrance from the courtyard. The building has a lift and an accessible toilet, and the hall has an induction loop.

-library = Library meeting room
-library-access = Step-free access from the main entrance. There is an accessible toilet on the same floor.

-pavilion = Model Park Pavilion
-pavilion-access = Ramp to the entrance and an accessible toilet. We spend part of the evening outdoors, weather permitting.


## Themes
##
## Themes sort the activities and appear as options in the forms.

theme-career-direction = Career direction
theme-supervision = Managing people
theme-entrepreneurship = Entrepreneurship
theme-internationality = Working internationally
theme-wellbeing = Wellbeing
theme-working-life-skills = Workplace skills
