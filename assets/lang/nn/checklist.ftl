### Sjekklista, og arket klubben får med seg.

checklist-yes = ja
checklist-partly = delvis
checklist-no = nei
checklist-not-relevant = ikkje aktuelt
checklist-not-asked = ikkje spurt
