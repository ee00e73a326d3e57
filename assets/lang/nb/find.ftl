# Å finne i alt.
find-saved = Søk med navn
find-filters = Snevre inn: klubb:aure · etter:mandag · utfall:snakket · #lønn
find-partial = Eldre notater gjøres søkbare; noe kan mangle ennå.
find-goes-on = Leter videre blant det som er eldre …
find-cut = Så mye er ikke lest til bunns: eldre treff mangler. Snevre inn, for eksempel med etter: eller et ord til.
find-no-day = Forstår ikke «{ $text }» som en dag som har vært.
find-no-outcome = Kjenner ikke utfallet «{ $text }». Disse finnes: { $known }.
find-outcomes = snakket, ikke-svar, opptatt, beskjed, ring-igjen, passet-ikke, avbrutt, feil-nummer, gått-av, sluttet, annen, melding, ikke-i-bruk, vil-ikke, utmelding, død
find-tag-uses = { $count ->
    [one] brukt én gang
   *[other] brukt { $count } ganger
}
find-kind-club = klubb
find-kind-person = person
find-kind-tag = emne
find-kind-promise = løfte
find-kind-note = notat
find-in-number = nummer
find-in-tag = merkelapp
find-promise-done = ferdig
find-promise-due = frist { $day }
find-promise-overdue = forfalt { $day }
prompt-search-title = Gi søket et navn
prompt-search = «{ $query }» står så øverst når du åpner søket med tom linje.
prompt-search-example = For eksempel: turnus i høst
notice-save-search = Søket er lagret
notice-save-search-undone = Angret: søket er som før
notice-save-search-redone = Gjort om igjen: søket er lagret
notice-forget-search = Søket er glemt
notice-forget-search-undone = Angret: søket er der igjen
notice-forget-search-redone = Gjort om igjen: søket er glemt
command-save-search = gi søket et navn
command-forget-search = glemme søket
hint-save-search = gi navn
hint-forget-search = glem
scope-find = Når du leter
help-find = Finn i alt: klubber, folk, løfter og notater
help-find-query = Ord, siffer i et nummer og filtre: klubb:navn etter:dag utfall:snakket #emne
help-value-query = ORD…
