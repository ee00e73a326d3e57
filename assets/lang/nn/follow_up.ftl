### Lovnader og oppgåver. Små bokstavar: Lang::capital gir stor.

## domain/follow_up.rs FollowUpKind

follow-up-promise = lovnad
follow-up-book-meeting = avtale møte
follow-up-visit-workplace = besøkje arbeidsplassen
follow-up-find-successor = finne etterfølgjar
follow-up-register-update = rette i registeret
follow-up-needs-action = ta saka vidare
follow-up-welcome-rep = ønskje den nye velkomen
follow-up-check-in-rep = høyre korleis det går med den nye
follow-up-thank-rep = takke den som gjekk av
follow-up-hand-over-post = sjå at vervet er overlevert
follow-up-after-change = høyre korleis det går etter skiftet
follow-up-checklist-item = punkt frå sjekklista

## domain/follow_up.rs Side

side-ours = vi
side-theirs = klubben
promise-ours = Vi lova: { $what }
promise-ours-due = Vi lova: { $what } (frist { $when })
promise-ours-overdue = Vi lova: { $what } (skulle vore gjort { $when })
promise-theirs = Dei skulle: { $what }
promise-theirs-due = Dei skulle: { $what } (frist { $when })
promise-theirs-overdue = Dei skulle: { $what } (skulle vore gjort { $when })
promise-theirs-asked = Dei skulle: { $what } (vi spør att { $when })
task-ours = Å gjere: { $what }
task-ours-due = Å gjere: { $what } (frist { $when })
task-ours-overdue = Å gjere: { $what } (skulle vore gjort { $when })
task-theirs = Å gjere (klubben): { $what }
task-theirs-due = Å gjere (klubben): { $what } (frist { $when })
task-theirs-overdue = Å gjere (klubben): { $what } (skulle vore gjort { $when })
chip-ours = vår lovnad: { $when }
chip-theirs = deira: { $when }
chip-sign-up = påmelding: { $what }
chip-topic = tema: { $what }
