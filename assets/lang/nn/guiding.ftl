### Samtaleguiden i ein samtale: kva for ein, til kven, og kvar i fana.

guides-title = Kva for ein guide?
guides-suggested = passar her
guides-unfit = for andre klubbar
notice-one-mode = Guiden er den same kven du enn snakkar med.
mode-employer = Til arbeidsgjevaren · { $key }: ein medlem
mode-member = Til ein medlem · { $key }: arbeidsgjevaren
steps-head = Steg for steg
tab-more = … { $n } til ({ $key })
command-other-mode = snakke med arbeidsgjevar eller medlem
command-more = meir av fana
command-less = attende i fana
sheet-choice-keys = Her vel du med ← → eller talet framfor svaret; bokstavar gjer ingenting.
command-finish-chosen = det som er valt, er gjort
command-open-club = ringje, eller opne klubben
