### The checklist, and the page a club takes home.

checklist-yes = yes
checklist-partly = partly
checklist-no = no
checklist-not-relevant = not relevant
checklist-not-asked = not asked
checklist-internal = Internal to the union. Never give it to the club.
checklist-level = Level { $n }: { $name }
checklist-set = Set by us { $when }: { $note }
checklist-computed = By the rules: level { $n }
checklist-seen = yes to “{ $item }”
checklist-page-title = Checklist for { $club }
checklist-last = At the end
checklist-has-task = the task is given
checklist-ask-again = ask again
checklist-ask-first = ask first

## The page a club is given: only what was agreed

agreed-title = What we agreed
agreed-theirs = What you do
agreed-ours = What we do
agreed-next = When we meet and talk
agreed-point = { $what } (by { $when })
agreed-meeting = Meeting
agreed-visit = Visit to you
agreed-day-open = we will agree on the day
agreed-rings = We ring { $when }
agreed-nothing = Nothing is agreed just now.
checklist-to-task = make a task: { $task }
