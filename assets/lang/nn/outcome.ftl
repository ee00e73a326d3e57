### Samtaleresultat og kva dei fører til. Små bokstavar: Lang::capital gir stor.

## domain/call.rs Outcome

outcome-talked = snakka saman
outcome-no-answer = ikkje svar
outcome-busy = oppteke
outcome-left-message = la att beskjed
outcome-call-back = ring att, avtala tid
outcome-not-now = passa ikkje no
outcome-interrupted = avbroten
outcome-wrong-number = feil nummer
outcome-left-post = har gått av
outcome-left-workplace = har slutta på arbeidsplassen
outcome-someone-else = ein annan tok telefonen
outcome-sent-message = sende melding i staden
outcome-dead-number = nummeret er ikkje i bruk
outcome-refused = vil ikkje ringjast
outcome-wants-to-leave = vil melde seg ut
outcome-deceased = er død

## Følgja av eit resultat, vist på rada før tasten blir trykt

follows-met = ferdig i denne runden
follows-back = tilbake i køen { $when }
follows-back-promise = tilbake i køen { $when }, fordi ein frist er ute
follows-back-attempt = tilbake i køen { $when }, forsøk { $n } av { $m }
follows-long-rest = forsøk { $n } av { $m }, kviler til { $when }
follows-ask-time = du vel tidspunktet
follows-needs-action = nokon må ta dette vidare
follows-not-in-round = klubben er ikkje med i runden
follows-stays = klubben står i køen no

## domain/call.rs NextStep

next-step-none = ingen
next-step-meeting = møte
next-step-visit = besøk på arbeidsplassen
next-step-call-back = ringje att
next-step-not-now = ikkje no

## acts on

follows-bad-number = nummeret blir ikkje brukt meir
follows-left-post = går ut av vervet
follows-left-workplace = går ut av klubben
follows-never-again = blir aldri ringd meir
follows-off-the-lists = blir teken ut av alle lister
follows-comes = { $name } tek over { $day }
follows-try-another = neste nummer eller person blir prøvd
follows-nobody-left = ingen att å ringje i klubben
