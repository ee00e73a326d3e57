### The checklist, and the page a club takes home.

checklist-yes = yes
checklist-partly = partly
checklist-no = no
checklist-not-relevant = not relevant
checklist-not-asked = not asked
