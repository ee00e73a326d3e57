### Rundane: skjermen F5, skjemaet, klubbane i ein runde, og det som blir gjort med dei.

## skjermen

rounds-title = Rundar
rounds-none = Ingen rundar enno. { $key } lagar den første: sei kven han gjeld, og sjå kor mange klubbar det blir.
rounds-open = open
rounds-here = blir ringt no
rounds-closed = lukka { $day }
rounds-reached = { $n } av { $of } nådde
rounds-counting = blir rekna ut …
rounds-sign-ups = { $n ->
    [one] 1 påmeld
   *[other] { $n } påmelde
}
rounds-sign-ups-of = { $n } av { $of } påmelde
rounds-days-left = { $n ->
    [0] siste dag i dag
    [one] 1 dag att
   *[other] { $n } dagar att
}
rounds-days-over = { $n ->
    [one] 1 dag over tida
   *[other] { $n } dagar over tida
}
rounds-learning = læringsmål: { $what }
rounds-learned = det vi lærte: { $what }
rounds-role = ringjer { $role }
rounds-hours = ringjetid { $from }–{ $to }
rounds-attempts = { $n ->
    [one] 1 forsøk før lang kvile
   *[other] { $n } forsøk før lang kvile
}
rounds-rest = { $n ->
    [one] 1 dags lang kvile
   *[other] { $n } dagars lang kvile
}
reasons-ready = klare no { $n }
reasons-one = { $why } { $n }
reasons-again = nådd { $n } ({ $again } i køen att)

## kven ein runde gjeld

who-everyone = alle klubbar
who-clubs = klubbane i ei liste
who-district = område: { $what }
who-agreement = avtale: { $what }
who-size = { $from }–{ $to } medlemer
who-size-from = { $n ->
    [one] minst 1 medlem
   *[other] minst { $n } medlemer
}
who-size-to = { $n ->
    [one] høgst 1 medlem
   *[other] høgst { $n } medlemer
}
who-level = nivå { $n }
who-no-rep = utan tillitsvald
who-not-reached = ikkje nådd sidan { $day }
who-tag = merkt { $what }
who-fact = som passar med { $what }
who-search = søket «{ $what }»

## kort om kvifor, for listene

out-short-reached = nådd
out-short-do-not-call = vil ikkje bli ringt
out-short-no-number = utan nummer
out-short-nobody = ingen å ringje
out-short-needs-action = ventar på andre
out-short-removed = teken ut
out-short-not-in-round = ikkje i runden
out-short-signed-up = påmeld
out-short-given = hos ein kollega

## skjemaet

round-form-new = Lag ein runde
round-form-edit = Endre runden
round-form-about = Berre namnet må vere med. Det du lèt stå tomt, avgrensar ikkje.
round-form-about-list = Berre namnet må vere med. Klubbane er valde frå før.
round-form-name = Namn
round-form-what = Kva
round-form-why = Kvifor
round-form-how = Korleis
round-form-guide = Samtaleguide
round-form-role = Verv å ringje
round-form-role-none = den som står først
round-form-district = Område
round-form-agreement = Tariffavtale
round-form-size = Medlemer (10-50)
round-form-level = Nivå
round-form-no-rep = Berre utan TV
round-form-not-reached = Ikkje nådd sidan
round-form-tag = Merkelapp
round-form-facts = Fakta frå guidane
round-form-search = Lagra søk
round-form-searches = Søk med namn: { $names }. Skriv byrjinga av eitt.
round-form-no-searches = Ingen søk har namn enno. { $find } finn, { $save } der gjev søket eit namn.
round-form-known-facts = Fakta: { $names }. Skriv byrjinga av eitt; semikolon skil fleire.
round-form-known-offers = Tilbod: { $names }. Skriv byrjinga av eitt; komma skil fleire.
round-form-known-places = Område: { $names }. Skriv ein del av namnet.
round-form-known-agreements = Avtalar: { $names }. Skriv ein del av namnet.
round-form-known-tags = Merkelappar: { $names }. Skriv ein del av éin.
round-form-partial = Eldre notat blir gjorde søkbare: det kan bli fleire.
round-form-offers = Tilbod
round-form-from = Første dag
round-form-to = Siste dag
round-form-hours = Ringjetid (9-15.30)
round-form-attempts = Forsøk
round-form-rest = Dagar med kvile
round-form-sign-ups = Mål: påmelde
round-form-learning = Læringsmål
round-form-yes = ja
round-form-no = nei
round-form-count = { $n ->
    [0] Ingen klubbar passar. Ta bort noko av det som avgrensar.
    [one] Runden får 1 klubb.
   *[other] Runden får { $n } klubbar.
}
round-form-counting = Tel: { $n } passar så langt, { $left } att å sjå på.
round-form-saving = Finn klubbane og lagrar … Esc avbryt.
round-form-list = { $n ->
    [one] Runden får den eine klubben i lista.
   *[other] Runden får dei { $n } klubbane i lista.
}
round-form-kept = Dei som er i runden, blir der. { $n ->
    [one] 1 klubb passar no.
   *[other] { $n } klubbar passar no.
}

## klubbane i ein runde

round-clubs-title = Klubbane i { $round }
round-clubs-none = Ingen klubbar er i runden.
round-clubs-pin = øvst
round-clubs-unpin = slepp ned
round-clubs-turn = ta ut / inn
round-clubs-give = til kollega
round-clubs-open = til klubben

## spørsmål på éi linje

prompt-close-round-title = Lukk { $round }
prompt-close-round = { $reached } av { $clubs } klubbar er nådde, { $signed } påmelde, { $meetings } møte avtalte.
prompt-close-round-remain = { $n ->
    [0] Ingen står att.
    [one] 1 klubb står att og blir ikkje ringt i denne runden.
   *[other] { $n } klubbar står att og blir ikkje ringde i denne runden.
}
prompt-close-round-agreed = { $n ->
    [one] 1 avtale om å ringje fell bort.
   *[other] { $n } avtalar om å ringje fell bort.
}
prompt-close-round-learned = Kva lærte de? (kan stå tomt)
prompt-close-round-enter = lukk runden
prompt-give-title = Gi { $club } til ein kollega
prompt-give = Kven ringjer klubben i denne runden? Tomt tek han tilbake.
prompt-give-example = eit namn, som «Kari»
prompt-note-title = Til den som ringjer { $club }
prompt-note = Kva må ein vite før ein ringjer? Tomt tek merknaden bort.
prompt-note-example = «ring ikkje før 15», «nemn ikkje omstillinga»

## app/notice.rs

notice-round-chosen = Du ringjer i { $round } no.
notice-round-undone = Angra: { $what }
notice-round-redone = Gjort om att: { $what }
notice-add-round = { $round } er laga med { $n ->
    [one] 1 klubb
   *[other] { $n } klubbar
}.
notice-edit-round = { $round } er endra.
notice-edit-round-more = { $round } er endra og fekk { $n ->
    [one] 1 klubb til
   *[other] { $n } klubbar til
}.
notice-close-round = { $round } er lukka.
notice-reopen-round = { $round } er open att.
notice-add-target = { $club } er teken inn i runden.
notice-pin-target = { $club } kjem øvst i køen.
notice-unpin-target = { $club } står der reglane set han.
notice-give-target = { $club } er gitt vidare til { $who }.
notice-take-target = { $club } er teken tilbake.
notice-note-set = Merknad om { $club }: han står over historia.
notice-note-cleared = Merknaden om { $club } er teken bort.
round-deed-add = ny runde, { $name }
round-deed-edit = endring av { $name }
round-deed-close = lukking av { $name }
round-deed-reopen = gjenopning av { $name }
round-deed-add-target = { $name } inn i runden
round-deed-pin-target = plassen i køen til { $name }
round-deed-give-target = kven som ringjer { $name }
round-deed-note = merknaden om { $name }

## køen og «kvifor»

tier-pinned = Lagd øvst
tier-pinned-short = lagd øvst
out-signed-up = Nokon i klubben er påmeld, og det er målet for runden.
out-given = Ein kollega ringjer klubben i denne runden.
why-given-to = { $who } ringjer klubben.
why-order-pinned = Den som vart lagd øvst sist, står først.
why-returns-signed-up = Han kjem tilbake dersom påmeldinga blir teken tilbake.
why-returns-given = Han kjem tilbake når du tek han tilbake: { $key } utan namn.
follows-signed-up = målet er nådd: påmeld
refusal-nobody-fits = Ingen klubbar passar. Ein tom runde kan ingen ringje.
refusal-no-fact = Det faktumet finst ikkje i guidane. «ringerunde guide show vanlig_runde» viser kva dei heiter.
refusal-no-search = Ingen søk heiter det. La rada stå tom, eller skriv namnet på eitt som finst.
refusal-not-all-findable = Eldre notat blir gjorde søkbare no. Prøv om att om litt, så kjem alle klubbane med.
refusal-no-offer = Det tilbodet er ikkje lagt inn. Skriv byrjinga av namnet.
refusal-no-hours = Ringjetida må vere minst to timar, som 9-15.30.
refusal-most-first = Tala står i feil rekkjefølgje: skriv det minste først, som 10-50.
refusal-round-is-closed = Runden er lukka. Opne han att først.
refusal-in-round = Klubben er i runden alt.

## kommandoane

command-rounds = rundane
command-new-round = lage ein runde
command-edit-round = endre runden
command-close-round = lukke runden, eller opne han att
command-round-clubs = klubbane i runden og kvifor dei står der
command-pin-target = leggje klubben øvst i køen
command-unpin-target = la klubben stå der reglane set han
command-give-target = gi klubben til ein kollega
command-caller-note = merknad til den som ringjer
hint-rounds = Rundar
hint-new-round = ny
hint-edit-round = endre
hint-close-round = lukk
hint-round-clubs = klubbar
scope-rounds = Rundar
help-rounds = rundane med mål, framgang og kvifor klubbane står der dei står
help-round = lage ein runde: ringerunde round new
help-round-new = lage ein runde av klubbane som passar
help-round-name = namnet på runden
help-round-filter = del av utvalet; kan takast oppatt: district, agreement, size, level, no_rep, not_reached_since, tag, fact
help-round-found = klubbane av alt som eit søk finn; ord og filter som når du leitar
help-round-search = klubbane av eit søk som har namn
help-round-what = kva som skal kome ut av han
help-round-why = kvifor
help-round-how = korleis
help-round-guide = id-en til samtaleguiden
help-round-to = siste dag
help-round-dry-run = berre tel klubbane
help-value-name = NAMN
help-value-filter = DEL=VERDI
help-value-text = TEKST
cli-bad-filter = «{ $text }» er ingen del av eit utval. Bruk { $keys }.
cli-no-search = Ingen søk heiter «{ $name }».
cli-round-made = Laga { $round } med { $n ->
    [one] 1 klubb
   *[other] { $n } klubbar
}.
cli-round-count = { $n ->
    [one] 1 klubb passar.
   *[other] { $n } klubbar passar.
}
