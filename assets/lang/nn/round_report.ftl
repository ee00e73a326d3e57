# Rapporten om ein runde: på skjermen F5 og med «ringerunde round report».
round-report-title = Rapport om { $round }
round-report-plan = Om runden, kort
round-report-who = Kven
round-report-period = Når
round-report-planned-to = Planlagd til
round-report-learned = Det vi lærte av det
round-report-nothing-learned = ikkje skrive ned
round-report-clubs = Klubbane
round-report-reached = Nådde
round-report-left = Står att
round-report-base-left = som står att
round-report-calls = Samtalar
round-report-talked = Snakka saman
round-report-agreed = Avtalar
round-report-ours = Våre lovnader, gjorde
round-report-theirs = Deira lovnader, gjorde
round-report-base-promises = lovnader
round-report-signed-up = Påmelde
round-report-base-answers = svar på tilbod
round-report-goal = målet var å få { $n }
round-report-meetings = Møte og besøk det er avtale om
round-report-remaining = Dei som står att
round-report-nobody-left = Ingen står att.
round-report-not-rung = ikkje ringt
round-report-taken-out = Tekne ut av runden
round-report-taken-out-count = { $n ->
    [one] 1 klubb, ikkje rekna med
   *[other] { $n } klubbar, ikkje rekna med
}
round-report-save = lagre til fil
round-report-edit = det vi har lært
command-save-round-report = lagre rapporten som fil
command-edit-learned = skrive det vi lærte
scope-round-report = I rapporten om ein runde
help-round-report = korleis ein runde gjekk, med alle tal og kven som står att
help-round-report-round = id-en eller ein del av namnet på runden
help-value-round = RUNDEN
error-not-found-round = Fann ingen runde «{ $name }». «ringerunde rounds» viser dei.
