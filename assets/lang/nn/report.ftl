### Rapporten for ein periode: sak til styret.

report-title = Sak til styret: klubbane, dei tillitsvalde og medlemene
report-period = Perioden er { $period }. Han er halden mot { $before }.
report-until-today = Perioden er ikkje over: tala gjeld til og med i dag, { $day }.
report-register = Registeret har { $clubs } klubbar og { $members } medlemer.
report-situation = Situasjonen
report-development = Utviklinga
report-measures = Framlegg til tiltak
report-column-what = Kva
report-column-now = No
report-column-before = Før
report-column-change = Endring
report-unknown = ikkje kjent
report-kept-since = teke vare på sidan { $day }
report-points = { $sign }{ $n } pp.
report-better = Betre: { $what } gjekk frå { $before } til { $now }.
report-worse = Veikare: { $what } gjekk frå { $before } til { $now }.
report-same = Om lag som før: { $what }, { $now }.
report-no-development = Det er ingen tal frå før å halde desse mot.
report-topics = Det som oftast kom opp i samtalane: { $topics }.
report-best-time = Flest fekk vi tak i på { $day }, og då oftast kl. { $hours }.
report-no-measures = Tala peikar ikkje ut noko som hastar. Hald fram med runden.
report-empty = Det er ingen klubbar i registeret enno. Les inn ei liste med «ringerunde import FIL».
report-terms = Kontakt er samtalar, møte og besøk; e-post og meldingar tel ikkje. pp. er prosentpoeng. «Ikkje kjent» står der ingen har teke vare på korleis det var.
report-internal = Internt: til styret og dei som arbeider med klubbane. Her er berre tal; nivåa skal ikkje ut av fagforeininga.

help-overview = korleis det står til med alle klubbane, i år mot i fjor
help-report = sak til styret: situasjon, utvikling og tiltak for ein periode
help-report-from = første dag, som 2026-01-01, 1.1.2026, 1. januar eller i dag; elles 1. januar
help-report-to = siste dag, begge dagane med; elles i dag
help-report-format = korleis rapporten blir skriven: text, md, html eller json
help-value-day = DAG
error-bad-day = «{ $text }» er ingen dag. Skriv til dømes 2026-01-31, 31.1.2026 eller 31. januar.
error-from-after-to = Perioden byrjar { $from } og sluttar før det, { $to }. Byt om dei to dagane.
error-period-ahead = Perioden har ikkje byrja: første dag er { $day }. Vel ein dag som har vore.
