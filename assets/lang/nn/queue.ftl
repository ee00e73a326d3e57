### Ringjekøen: kven som er neste, og kvifor.

## Stega i køen, øvst først

tier-agreed = Avtala tid no
tier-new-rep = Nye tillitsvalde
tier-promises = Avtalar over fristen og lovnader vi har gjeve
tier-no-rep = Medlemer utan tillitsvald
tier-ordinary = Vanleg runde

## Det same kort, på rada i køen

tier-agreed-short = avtala
tier-new-rep-short = ny TV
tier-promises-short = lovnad
tier-no-rep-short = utan TV
tier-ordinary-months = { $n } md
tier-ordinary-never = aldri

## later · out

later-agreed = avtala tid
later-rest = kviler etter forsøk
later-exhausted = kviler lenge etter fleire forsøk
later-snoozed = utsett
later-rung-today = er ringd i dag
out-reached = De har snakka saman i denne runden.
out-do-not-call = Ingen i klubben vil ringjast.
out-no-number = Ingen i klubben har eit nummer som kan ringjast. Legg inn eitt, så er klubben tilbake.
out-nobody = Klubben har korkje medlemer eller tillitsvald.
out-needs-action = Nokon andre må gjere noko først.
out-removed = Klubben er teken ut av runden.
out-not-in-round = Klubben er ikkje med i runden.
