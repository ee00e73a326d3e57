### Sjekklista, og arket klubben får med seg.

checklist-yes = ja
checklist-partly = delvis
checklist-no = nei
checklist-not-relevant = ikkje aktuelt
checklist-not-asked = ikkje spurt
checklist-internal = Internt i fagforeininga. Gi det aldri til klubben.
checklist-level = Nivå { $n }: { $name }
checklist-set = Sett av oss { $when }: { $note }
checklist-computed = Etter reglane: nivå { $n }
checklist-seen = ja på «{ $item }»
checklist-page-title = Sjekkliste for { $club }
checklist-last = Til slutt
checklist-has-task = oppgåva er gitt
checklist-ask-again = spør på nytt
checklist-ask-first = spør først

## Arket klubben får: berre det som er avtala

agreed-title = Dette blei vi samde om
agreed-theirs = Dette gjer de
agreed-ours = Dette gjer vi
agreed-next = Når vi møtest og snakkast
agreed-point = { $what } (innan { $when })
agreed-meeting = Møte
agreed-visit = Besøk hos dykk
agreed-day-open = dagen blir vi samde om
agreed-rings = Vi ringjer { $when }
agreed-nothing = Akkurat no er ingenting avtala.
checklist-to-task = lag ei oppgåve: { $task }
