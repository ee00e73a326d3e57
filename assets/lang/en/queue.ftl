### The call queue: who is next, and why.

## The tiers of the queue, first one first

tier-agreed = Agreed time now
tier-new-rep = New reps
tier-promises = Overdue tasks and promises we have made
tier-no-rep = Members without a rep
tier-ordinary = Ordinary round
tier-later = Later

## The same in short, on the row of the queue

tier-agreed-short = agreed
tier-new-rep-short = new rep
tier-promises-short = promise
tier-no-rep-short = no rep
tier-ordinary-months = { $n } mo
tier-ordinary-never = never
