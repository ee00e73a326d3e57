### Hendingar i historikken. Små bokstavar: Lang::capital gir stor.

## domain/event.rs EventKind

event-email = e-post
event-message = melding
event-meeting = møte
event-visit = besøk på arbeidsplassen
event-course = kurs
event-conference = klubbleiarkonferanse
event-elected = vald
event-stepped-down = gjekk av
event-other = anna
event-not-contact = tel ikkje som kontakt
