### Ringekøen: hvem som er neste, og hvorfor.

## Trinnene i køen, øverst først

tier-agreed = Avtalt tid nå
tier-new-rep = Nye tillitsvalgte
tier-promises = Avtaler over fristen og løfter vi har gitt
tier-no-rep = Medlemmer uten tillitsvalgt
tier-ordinary = Vanlig runde
tier-later = Senere

## Det samme kort, på raden i køen

tier-agreed-short = avtalt
tier-new-rep-short = ny TV
tier-promises-short = løfte
tier-no-rep-short = uten TV
tier-ordinary-months = { $n } md
tier-ordinary-never = aldri
