### Sjekklista, og arket klubben får med seg.

checklist-yes = ja
checklist-partly = delvis
checklist-no = nei
checklist-not-relevant = ikke aktuelt
checklist-not-asked = ikke spurt
checklist-internal = Internt i fagforeninga. Gi det aldri til klubben.
checklist-level = Nivå { $n }: { $name }
checklist-set = Satt av oss { $when }: { $note }
checklist-computed = Etter reglene: nivå { $n }
checklist-seen = ja på «{ $item }»
checklist-page-title = Sjekkliste for { $club }
checklist-last = Til slutt
checklist-has-task = oppgaven er gitt
checklist-ask-again = spør på nytt
checklist-ask-first = spør først

## Arket klubben får: bare det som er avtalt

agreed-title = Dette ble vi enige om
agreed-theirs = Dette gjør dere
agreed-ours = Dette gjør vi
agreed-next = Når vi møtes og snakkes
agreed-point = { $what } (innen { $when })
agreed-meeting = Møte
agreed-visit = Besøk hos dere
agreed-day-open = dagen blir vi enige om
agreed-rings = Vi ringer { $when }
agreed-nothing = Akkurat nå er ingenting avtalt.
checklist-to-task = lag en oppgave: { $task }
