### Ringekøen: hvem som er neste, og hvorfor.

## Trinnene i køen, øverst først

tier-agreed = Avtalt tid nå
tier-new-rep = Nye tillitsvalgte
tier-promises = Avtaler over fristen og løfter vi har gitt
tier-no-rep = Medlemmer uten tillitsvalgt
tier-ordinary = Vanlig runde

## Det samme kort, på raden i køen

tier-agreed-short = avtalt
tier-new-rep-short = ny TV
tier-promises-short = løfte
tier-no-rep-short = uten TV
tier-ordinary-months = { $n } md
tier-ordinary-never = aldri

## later · out

later-agreed = avtalt tid
later-rest = hviler etter forsøk
later-exhausted = hviler lenge etter flere forsøk
later-snoozed = utsatt
later-rung-today = er ringt i dag
out-reached = Dere har snakket sammen i denne runden.
out-do-not-call = Ingen i klubben vil ringes.
out-no-number = Ingen i klubben har et nummer som kan ringes. Legg inn ett, så er klubben tilbake.
out-nobody = Klubben har verken medlemmer eller tillitsvalgt.
out-needs-action = Noen andre må gjøre noe først.
out-removed = Klubben er tatt ut av runden.
out-not-in-round = Klubben er ikke med i runden.
