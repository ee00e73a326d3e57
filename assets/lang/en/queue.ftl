### The call queue: who is next, and why.

## The tiers of the queue, first one first

tier-agreed = Agreed time now
tier-new-rep = New reps
tier-promises = Overdue agreements and promises we have made
tier-no-rep = Members without a rep
tier-ordinary = Ordinary round

## The same in short, on the row of the queue

tier-agreed-short = agreed
tier-new-rep-short = new rep
tier-promises-short = promise
tier-no-rep-short = no rep
tier-ordinary-months = { $n } mo
tier-ordinary-never = never

## later · out

later-agreed = agreed time
later-rest = rests after an attempt
later-exhausted = rests for long after several attempts
later-snoozed = put off
later-rung-today = was rung today
out-reached = You have talked in this round.
out-do-not-call = Nobody in the club wants to be rung.
out-no-number = Nobody in the club has a number that can be rung. Add one, and the club is back.
out-nobody = The club has neither members nor a rep.
out-needs-action = Somebody else must act first.
out-removed = The club was taken out of the round.
out-not-in-round = The club is not in the round.
