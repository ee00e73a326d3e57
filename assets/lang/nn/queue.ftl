### Ringjekøen: kven som er neste, og kvifor.

## Stega i køen, øvst fyrst

tier-agreed = Avtala tid no
tier-new-rep = Nye tillitsvalde
tier-promises = Avtalar over fristen og lovnader vi har gjeve
tier-no-rep = Medlemer utan tillitsvald
tier-ordinary = Vanleg runde
tier-later = Seinare

## Det same kort, på rada i køen

tier-agreed-short = avtala
tier-new-rep-short = ny TV
tier-promises-short = lovnad
tier-no-rep-short = utan TV
tier-ordinary-months = { $n } md
tier-ordinary-never = aldri
