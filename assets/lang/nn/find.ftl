# Å finne i alt.
find-saved = Søk med namn
find-filters = Snevre inn: klubb:aure · etter:måndag · utfall:snakka · #lønn
find-partial = Eldre notat blir gjorde søkbare; noko kan mangle enno.
find-goes-on = Leitar vidare i det som er eldre …
find-cut = Så mykje er ikkje lese til botns: eldre treff manglar. Snevr inn, til dømes med etter: eller eit ord til.
find-no-day = Forstår ikkje «{ $text }» som ein dag som har vore.
find-no-outcome = Kjenner ikkje utfallet «{ $text }». Desse finst: { $known }.
find-outcomes = snakka, ikkje-svar, oppteken, beskjed, ring-att, passa-ikkje, avbroten, feil-nummer, gått-av, slutta, annan, melding, ikkje-i-bruk, vil-ikkje, utmelding, død
find-tag-uses = { $count ->
    [one] brukt éin gong
   *[other] brukt { $count } gonger
}
find-kind-club = klubb
find-kind-person = person
find-kind-tag = emne
find-kind-promise = lovnad
find-kind-note = notat
find-in-number = nummer
find-in-tag = merkelapp
find-promise-done = ferdig
find-promise-due = frist { $day }
find-promise-overdue = forfallen { $day }
prompt-search-title = Gje søket eit namn
prompt-search = «{ $query }» står då øvst når du opnar søket med tom linje.
prompt-search-example = Til dømes: turnus i haust
notice-save-search = Søket er lagra
notice-save-search-undone = Angra: søket er som før
notice-save-search-redone = Gjort om att: søket er lagra
notice-forget-search = Søket er gløymt
notice-forget-search-undone = Angra: søket er der att
notice-forget-search-redone = Gjort om att: søket er gløymt
command-save-search = gje søket eit namn
command-forget-search = gløyme søket
hint-save-search = gje namn
hint-forget-search = gløym
scope-find = Når du leitar
help-find = Finn i alt: klubbar, folk, lovnader og notat
help-find-query = Ord, siffer i eit nummer og filter: klubb:namn etter:dag utfall:snakka #emne
help-value-query = ORD…
