### The help: the keys themselves come from the table.

help-title = The keys that work here
help-signs = First on a line of the note
help-sign-ours = a promise of ours; a day in words is its deadline
help-sign-theirs = a promise of the club
help-sign-up = a sign-up: what for, and who
help-sign-topic = a topic
