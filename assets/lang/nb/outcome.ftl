### Samtaleresultater og hva de fører til. Små bokstaver: Lang::capital gir stor.

## domain/call.rs Outcome

outcome-talked = snakket sammen
outcome-no-answer = ikke svar
outcome-busy = opptatt
outcome-left-message = la igjen beskjed
outcome-call-back = ring igjen, avtalt tid
outcome-not-now = passet ikke nå
outcome-interrupted = avbrutt
outcome-wrong-number = feil nummer
outcome-left-post = har gått av
outcome-left-workplace = har sluttet på arbeidsplassen
outcome-someone-else = en annen tok telefonen
outcome-sent-message = sendte melding i stedet
outcome-dead-number = nummeret er ikke i bruk
outcome-refused = vil ikke ringes
outcome-wants-to-leave = vil melde seg ut
outcome-deceased = er død

## Følgen av et resultat, vist på raden før tasten trykkes

follows-met = ferdig i denne runden
follows-back = tilbake i køen { $when }
follows-back-promise = tilbake i køen { $when }, fordi en frist er ute
follows-back-attempt = tilbake i køen { $when }, forsøk { $n } av { $m }
follows-long-rest = forsøk { $n } av { $m }, hviler til { $when }
follows-ask-time = du velger tidspunktet
follows-needs-action = noen må ta dette videre
follows-not-in-round = klubben er ikke med i runden
follows-stays = klubben står i køen nå

## domain/call.rs NextStep

next-step-none = ingen
next-step-meeting = møte
next-step-visit = besøk på arbeidsplassen
next-step-call-back = ringe igjen
next-step-not-now = ikke nå

## acts on

follows-bad-number = nummeret brukes ikke mer
follows-left-post = går ut av vervet
follows-left-workplace = går ut av klubben
follows-never-again = ringes aldri mer
follows-off-the-lists = tas ut av alle lister
follows-comes = { $name } tar over { $day }
follows-try-another = neste nummer eller person prøves
follows-nobody-left = ingen igjen å ringe i klubben
