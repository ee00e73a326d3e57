# Rapporten om en runde: på skjermen F5 og med «ringerunde round report».
round-report-title = Rapport: { $round }
round-report-plan = Om runden
round-report-who = Hvem
round-report-period = Tid
round-report-planned-to = Planlagt til
round-report-learned = Det vi lærte
round-report-nothing-learned = ikke skrevet ned
round-report-clubs = Klubber
round-report-reached = Nådd
round-report-left = Står igjen
round-report-base-left = som står igjen
round-report-calls = Samtaler
round-report-talked = Snakket sammen
round-report-agreed = Avtalt
round-report-ours = Våre løfter, gjort
round-report-theirs = Deres løfter, gjort
round-report-base-promises = løfter
round-report-signed-up = Påmeldt
round-report-base-answers = svar på tilbud
round-report-goal = målet var { $n }
round-report-meetings = Møter og besøk avtalt
round-report-remaining = De som står igjen
round-report-nobody-left = Ingen.
round-report-not-rung = ikke ringt
round-report-taken-out = Tatt ut av runden
round-report-taken-out-count = { $n ->
    [one] 1 klubb, ikke regnet med
   *[other] { $n } klubber, ikke regnet med
}
round-report-save = lagre som fil
round-report-edit = det vi lærte
command-save-round-report = lagre rapporten som fil
command-edit-learned = skrive det vi lærte
scope-round-report = I rapporten om en runde
help-round-report = hvordan en runde gikk, med alle tall og hvem som står igjen
help-round-report-round = id-en eller en del av navnet til runden
help-value-round = RUNDE
error-not-found-round = Fant ingen runde «{ $name }». «ringerunde rounds» viser dem.
