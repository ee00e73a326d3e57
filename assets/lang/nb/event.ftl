### Hendelser i historikken. Små bokstaver: Lang::capital gir stor.

## domain/event.rs EventKind

event-email = e-post
event-message = melding
event-meeting = møte
event-visit = besøk på arbeidsplassen
event-course = kurs
event-conference = klubblederkonferanse
event-elected = valgt
event-stepped-down = gikk av
event-other = annet
event-not-contact = teller ikke som kontakt
