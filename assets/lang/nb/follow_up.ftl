### Løfter og oppgaver. Små bokstaver: Lang::capital gir stor.

## domain/follow_up.rs FollowUpKind

follow-up-promise = løfte
follow-up-book-meeting = avtale møte
follow-up-visit-workplace = besøke arbeidsplassen
follow-up-find-successor = finne etterfølger
follow-up-register-update = rette i registeret
follow-up-needs-action = ta saken videre
follow-up-welcome-rep = ønske den nye velkommen
follow-up-check-in-rep = høre hvordan det går med den nye
follow-up-thank-rep = takke den som gikk av
follow-up-hand-over-post = se at vervet er overlevert
follow-up-after-change = høre hvordan det går etter skiftet
follow-up-checklist-item = punkt fra sjekklista

## domain/follow_up.rs Side

side-ours = vi
side-theirs = klubben
promise-ours = Vi lovet: { $what }
promise-ours-due = Vi lovet: { $what } (frist { $when })
promise-ours-overdue = Vi lovet: { $what } (forfalt { $when })
promise-theirs = De skulle: { $what }
promise-theirs-due = De skulle: { $what } (frist { $when })
promise-theirs-overdue = De skulle: { $what } (forfalt { $when })
promise-theirs-asked = De skulle: { $what } (vi spør igjen { $when })
task-ours = Å gjøre: { $what }
task-ours-due = Å gjøre: { $what } (frist { $when })
task-ours-overdue = Å gjøre: { $what } (forfalt { $when })
task-theirs = Å gjøre (klubben): { $what }
task-theirs-due = Å gjøre (klubben): { $what } (frist { $when })
task-theirs-overdue = Å gjøre (klubben): { $what } (forfalt { $when })
chip-ours = vårt løfte: { $when }
chip-theirs = deres: { $when }
chip-sign-up = påmelding: { $what }
chip-topic = tema: { $what }
