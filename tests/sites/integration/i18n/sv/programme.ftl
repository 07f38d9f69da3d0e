site-name = Vid din sida
site-tagline = Karriärmentorskap för nyinflyttade i Finland

-mentee = adept

theme-working-life = Arbetsliv
theme-language = Språk

funder-example-fund = Exempelfonden
