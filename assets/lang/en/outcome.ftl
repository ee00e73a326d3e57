### How calls end and what follows. Lower case: Lang::capital gives a capital.

## domain/call.rs Outcome

outcome-talked = talked
outcome-no-answer = no answer
outcome-busy = busy
outcome-left-message = left a message
outcome-call-back = call back, agreed time
outcome-not-now = not a good time
outcome-interrupted = interrupted
outcome-wrong-number = wrong number
outcome-left-post = no longer in the post
outcome-left-workplace = has left the workplace
outcome-someone-else = someone else answered
outcome-sent-message = sent a message instead
outcome-dead-number = number not in use
outcome-refused = does not want calls
outcome-wants-to-leave = wants to leave the union
outcome-deceased = has died

## What follows, shown on the row before the key is pressed

follows-met = done for this round
follows-back = back in the queue { $when }
follows-back-promise = back in the queue { $when }, because something is due
follows-back-attempt = back in the queue { $when }, attempt { $n } of { $m }
follows-long-rest = attempt { $n } of { $m }, rests until { $when }
follows-ask-time = you choose the time
follows-needs-action = somebody needs to act on this
follows-not-in-round = the club is not in the round
follows-stays = the club is in the queue now

## domain/call.rs NextStep

next-step-none = none
next-step-meeting = meeting
next-step-visit = visit to the workplace
next-step-call-back = call back
next-step-not-now = not now

## acts on

follows-bad-number = the number is not used any more
follows-left-post = leaves the post
follows-left-workplace = leaves the club
follows-never-again = is never rung again
follows-off-the-lists = is taken off all lists
follows-comes = { $name } takes over on { $day }
follows-try-another = the next number or person is tried
follows-nobody-left = nobody left to ring in the club
