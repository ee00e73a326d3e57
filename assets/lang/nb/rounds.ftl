### Rundene: skjermen F5, skjemaet, klubbene i en runde, og det som gjøres med dem.

## skjermen

rounds-title = Runder
rounds-none = Ingen runder ennå. { $key } lager den første: si hvem den gjelder, og se hvor mange klubber det blir.
rounds-open = åpen
rounds-here = ringes nå
rounds-closed = lukket { $day }
rounds-reached = { $n } av { $of } nådd
rounds-counting = regnes ut …
rounds-sign-ups = { $n ->
    [one] 1 påmeldt
   *[other] { $n } påmeldt
}
rounds-sign-ups-of = { $n } av { $of } påmeldt
rounds-days-left = { $n ->
    [0] siste dag i dag
    [one] 1 dag igjen
   *[other] { $n } dager igjen
}
rounds-days-over = { $n ->
    [one] 1 dag over tida
   *[other] { $n } dager over tida
}
rounds-learning = læringsmål: { $what }
rounds-learned = det vi lærte: { $what }
rounds-role = ringer { $role }
rounds-hours = ringetid { $from }–{ $to }
rounds-attempts = { $n ->
    [one] 1 forsøk før lang hvile
   *[other] { $n } forsøk før lang hvile
}
rounds-rest = { $n ->
    [one] 1 dags lang hvile
   *[other] { $n } dagers lang hvile
}
reasons-ready = klare nå { $n }
reasons-one = { $why } { $n }
reasons-again = nådd { $n } ({ $again } i køen igjen)

## hvem en runde gjelder

who-everyone = alle klubber
who-clubs = klubbene i ei liste
who-district = område: { $what }
who-agreement = avtale: { $what }
who-size = { $from }–{ $to } medlemmer
who-size-from = { $n ->
    [one] minst 1 medlem
   *[other] minst { $n } medlemmer
}
who-size-to = { $n ->
    [one] høyst 1 medlem
   *[other] høyst { $n } medlemmer
}
who-level = nivå { $n }
who-no-rep = uten tillitsvalgt
who-not-reached = ikke nådd siden { $day }
who-tag = merket { $what }
who-fact = som passer med { $what }
who-search = søket «{ $what }»

## kort om hvorfor, for listene

out-short-reached = nådd
out-short-do-not-call = vil ikke ringes
out-short-no-number = uten nummer
out-short-nobody = ingen å ringe
out-short-needs-action = venter på andre
out-short-removed = tatt ut
out-short-not-in-round = ikke i runden
out-short-signed-up = påmeldt
out-short-given = hos en kollega

## skjemaet

round-form-new = Lag en runde
round-form-edit = Endre runden
round-form-about = Bare navnet må være med. Det du lar stå tomt, avgrenser ikke.
round-form-about-list = Bare navnet må være med. Klubbene er valgt fra før.
round-form-name = Navn
round-form-what = Hva
round-form-why = Hvorfor
round-form-how = Hvordan
round-form-guide = Samtaleguide
round-form-role = Verv å ringe
round-form-role-none = den som står først
round-form-district = Område
round-form-agreement = Tariffavtale
round-form-size = Medlemmer (10-50)
round-form-level = Nivå
round-form-no-rep = Bare uten TV
round-form-not-reached = Ikke nådd siden
round-form-tag = Merkelapp
round-form-facts = Fakta fra guidene
round-form-search = Lagret søk
round-form-searches = Søk med navn: { $names }. Skriv begynnelsen av ett.
round-form-no-searches = Ingen søk har navn ennå. { $find } finner, { $save } der gir søket et navn.
round-form-known-facts = Fakta: { $names }. Skriv begynnelsen av ett; semikolon skiller flere.
round-form-known-offers = Tilbud: { $names }. Skriv begynnelsen av ett; komma skiller flere.
round-form-known-places = Områder: { $names }. Skriv en del av navnet.
round-form-known-agreements = Avtaler: { $names }. Skriv en del av navnet.
round-form-known-tags = Merkelapper: { $names }. Skriv en del av én.
round-form-partial = Eldre notater gjøres søkbare: det kan bli flere.
round-form-offers = Tilbud
round-form-from = Første dag
round-form-to = Siste dag
round-form-hours = Ringetid (9-15.30)
round-form-attempts = Forsøk
round-form-rest = Dagers hvile
round-form-sign-ups = Mål: påmeldte
round-form-learning = Læringsmål
round-form-yes = ja
round-form-no = nei
round-form-count = { $n ->
    [0] Ingen klubber passer. Ta bort noe av det som avgrenser.
    [one] Runden får 1 klubb.
   *[other] Runden får { $n } klubber.
}
round-form-counting = Teller: { $n } passer så langt, { $left } igjen å se på.
round-form-saving = Finner klubbene og lagrer … Esc avbryter.
round-form-list = { $n ->
    [one] Runden får den ene klubben i lista.
   *[other] Runden får de { $n } klubbene i lista.
}
round-form-kept = De som er i runden, blir der. { $n ->
    [one] 1 klubb passer nå.
   *[other] { $n } klubber passer nå.
}

## klubbene i en runde

round-clubs-title = Klubbene i { $round }
round-clubs-none = Ingen klubber er i runden.
round-clubs-pin = øverst
round-clubs-unpin = slipp ned
round-clubs-turn = ta ut / inn
round-clubs-give = til kollega
round-clubs-open = til klubben

## spørsmål på én linje

prompt-close-round-title = Lukk { $round }
prompt-close-round = { $reached } av { $clubs } klubber er nådd, { $signed } påmeldt, { $meetings } møter avtalt.
prompt-close-round-remain = { $n ->
    [0] Ingen står igjen.
    [one] 1 klubb står igjen og blir ikke ringt i denne runden.
   *[other] { $n } klubber står igjen og blir ikke ringt i denne runden.
}
prompt-close-round-agreed = { $n ->
    [one] 1 avtalt oppringning faller bort.
   *[other] { $n } avtalte oppringninger faller bort.
}
prompt-close-round-learned = Hva lærte dere? (kan stå tomt)
prompt-close-round-enter = lukk runden
prompt-give-title = Gi { $club } til en kollega
prompt-give = Hvem ringer klubben i denne runden? Tomt tar den tilbake.
prompt-give-example = et navn, som «Kari»
prompt-note-title = Til den som ringer { $club }
prompt-note = Hva må man vite før man ringer? Tomt tar merknaden bort.
prompt-note-example = «ring ikke før 15», «nevn ikke omstillingen»

## app/notice.rs

notice-round-chosen = Du ringer i { $round } nå.
notice-round-undone = Angret: { $what }
notice-round-redone = Gjort om igjen: { $what }
notice-add-round = { $round } er laget med { $n ->
    [one] 1 klubb
   *[other] { $n } klubber
}.
notice-edit-round = { $round } er endret.
notice-edit-round-more = { $round } er endret og fikk { $n ->
    [one] 1 klubb til
   *[other] { $n } klubber til
}.
notice-close-round = { $round } er lukket.
notice-reopen-round = { $round } er åpen igjen.
notice-add-target = { $club } er tatt inn i runden.
notice-pin-target = { $club } kommer øverst i køen.
notice-unpin-target = { $club } står der reglene setter den.
notice-give-target = { $club } er gitt til { $who }.
notice-take-target = { $club } er tatt tilbake.
notice-note-set = Merknad om { $club }: den står over historien.
notice-note-cleared = Merknaden om { $club } er tatt bort.
round-deed-add = ny runde, { $name }
round-deed-edit = endring av { $name }
round-deed-close = lukking av { $name }
round-deed-reopen = gjenåpning av { $name }
round-deed-add-target = { $name } inn i runden
round-deed-pin-target = plassen til { $name } i køen
round-deed-give-target = hvem som ringer { $name }
round-deed-note = merknaden om { $name }

## køen og «hvorfor»

tier-pinned = Lagt øverst
tier-pinned-short = lagt øverst
out-signed-up = Noen i klubben er påmeldt, og det er målet for runden.
out-given = En kollega ringer klubben i denne runden.
why-given-to = { $who } ringer klubben.
why-order-pinned = Den som ble lagt øverst sist, står først.
why-returns-signed-up = Den kommer tilbake hvis påmeldingen blir tatt tilbake.
why-returns-given = Den kommer tilbake når du tar den tilbake: { $key } uten navn.
follows-signed-up = målet er nådd: påmeldt
refusal-nobody-fits = Ingen klubber passer. En tom runde kan ingen ringe.
refusal-no-fact = Det faktumet finnes ikke i guidene. «ringerunde guide show vanlig_runde» viser hva de heter.
refusal-no-search = Ingen søk heter det. La raden stå tom, eller skriv navnet på et som finnes.
refusal-not-all-findable = Eldre notater gjøres søkbare nå. Prøv igjen om litt, så kommer alle klubbene med.
refusal-no-offer = Det tilbudet er ikke lagt inn. Skriv begynnelsen av navnet.
refusal-no-hours = Ringetida må være minst to timer, som 9-15.30.
refusal-most-first = Tallene står i feil rekkefølge: skriv det minste først, som 10-50.
refusal-round-is-closed = Runden er lukket. Åpne den igjen først.
refusal-in-round = Klubben er i runden allerede.

## kommandoene

command-rounds = rundene
command-new-round = lage en runde
command-edit-round = endre runden
command-close-round = lukke runden, eller åpne den igjen
command-round-clubs = klubbene i runden og hvorfor de står der
command-pin-target = legge klubben øverst i køen
command-unpin-target = la klubben stå der reglene setter den
command-give-target = gi klubben til en kollega
command-caller-note = merknad til den som ringer
hint-rounds = Runder
hint-new-round = ny
hint-edit-round = endre
hint-close-round = lukk
hint-round-clubs = klubber
scope-rounds = Runder
help-rounds = rundene med mål, framgang og hvorfor klubbene står der de står
help-round = lage en runde: ringerunde round new
help-round-new = lage en runde av klubbene som passer
help-round-name = navnet på runden
help-round-filter = del av utvalget; kan gjentas: district, agreement, size, level, no_rep, not_reached_since, tag, fact
help-round-found = klubbene av alt som et søk finner; ord og filtre som når du leter
help-round-search = klubbene av et søk som har navn
help-round-what = hva som skal komme ut av den
help-round-why = hvorfor
help-round-how = hvordan
help-round-guide = id-en til samtaleguiden
help-round-to = siste dag
help-round-dry-run = bare tell klubbene
help-value-name = NAVN
help-value-filter = DEL=VERDI
help-value-text = TEKST
cli-bad-filter = «{ $text }» er ingen del av et utvalg. Bruk { $keys }.
cli-no-search = Ingen søk heter «{ $name }».
cli-round-made = Laget { $round } med { $n ->
    [one] 1 klubb
   *[other] { $n } klubber
}.
cli-round-count = { $n ->
    [one] 1 klubb passer.
   *[other] { $n } klubber passer.
}
