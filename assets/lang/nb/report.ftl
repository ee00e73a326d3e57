### Rapporten for en periode: sak til styret.

report-title = Sak til styret: klubbene, de tillitsvalgte og medlemmene
report-period = Perioden er { $period }. Den er holdt mot { $before }.
report-until-today = Perioden er ikke over: tallene gjelder til og med i dag, { $day }.
report-register = Registeret har { $clubs } klubber og { $members } medlemmer.
report-situation = Situasjonen
report-development = Utviklingen
report-measures = Forslag til tiltak
report-column-what = Hva
report-column-now = Nå
report-column-before = Før
report-column-change = Endring
report-unknown = ikke kjent
report-kept-since = tatt vare på siden { $day }
report-points = { $sign }{ $n } pp.
report-better = Bedre: { $what } gikk fra { $before } til { $now }.
report-worse = Svakere: { $what } gikk fra { $before } til { $now }.
report-same = Omtrent som før: { $what }, { $now }.
report-no-development = Det er ingen tall fra før å holde disse mot.
report-topics = Det som oftest kom opp i samtalene: { $topics }.
report-best-time = Flest fikk vi tak i på { $day }, og da oftest kl. { $hours }.
report-no-measures = Tallene peker ikke ut noe som haster. Fortsett med runden.
report-empty = Det er ingen klubber i registeret ennå. Les inn en liste med «ringerunde import FIL».
report-terms = Kontakt er samtaler, møter og besøk; e-post og meldinger teller ikke. pp. er prosentpoeng. «Ikke kjent» står der ingen har tatt vare på hvordan det var.
report-internal = Internt: til styret og dem som arbeider med klubbene. Her er bare antall; nivåene skal ikke ut av fagforeninga.

help-overview = hvordan det står til med alle klubbene, i år mot i fjor
help-report = sak til styret: situasjon, utvikling og tiltak for en periode
help-report-from = første dag, som 2026-01-01, 1.1.2026, 1. januar eller i dag; ellers 1. januar
help-report-to = siste dag, begge dager med; ellers i dag
help-report-format = hvordan rapporten skrives: text, md, html eller json
help-value-day = DAG
error-bad-day = «{ $text }» er ingen dag. Skriv for eksempel 2026-01-31, 31.1.2026 eller 31. januar.
error-from-after-to = Perioden begynner { $from } og slutter før det, { $to }. Bytt om de to dagene.
error-period-ahead = Perioden har ikke begynt: første dag er { $day }. Velg en dag som har vært.
