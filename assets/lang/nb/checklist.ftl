### Sjekklista, og arket klubben får med seg.

checklist-yes = ja
checklist-partly = delvis
checklist-no = nei
checklist-not-relevant = ikke aktuelt
checklist-not-asked = ikke spurt
