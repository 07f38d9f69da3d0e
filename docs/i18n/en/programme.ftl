# Shown at the top of the page and in the browser's tab.
site-name = sitegen

# A short line below the name, without a full stop.
site-tagline = A guide for organisers, translators and theme authors
