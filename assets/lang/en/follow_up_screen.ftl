### The screen F3: what is to be followed up, and what is done with it.

## app/notice.rs: what happened, and to whom

notice-task = { $club }: { $what }
notice-task-undone = Undone for { $club }: { $what }
notice-task-redone = Done again for { $club }: { $what }
task-moved = moved to another day
task-call-back-moved = the agreed call is moved
task-handed-over = handed over
task-taken-over = taken over from the club
task-practise = agreed to practise together
task-step = one step further in the practice
notice-call-role = The round calls another post from now on.
notice-call-role-undone = The round calls the same people as before again.
step-show = shown
step-together = together
step-alone = alone
rung-instead = no { $role } is registered: ringing the { $instead }
rung-instead-held = the { $role } cannot be rung: ringing the { $instead }

## app/command.rs

command-follow-ups = what is to be followed up
command-move-follow-up = move to another day
command-drop-follow-up = drop, with a reason
command-hand-over = hand over to somebody
command-take-over = take over from the club, with a reason
command-next-step = one step further in what you practise
command-practise-together = agree to practise together with the club shown
command-next-filter = show all, ours or theirs
command-call-role = let the round call one post
hint-follow-ups = Follow-ups
hint-move-follow-up = move
hint-drop-follow-up = drop
hint-hand-over = hand over
hint-next-filter = show
scope-follow-ups = In the follow-ups

## ui/follow_ups.rs

follow-ups-title = Follow-ups
follow-ups-count = { $count } { $due }
due-overdue = overdue
due-today = today
due-this-week = this week
due-later = later
due-no-day = without a day
whose-all = all
whose-ours = ours
whose-theirs = theirs
agreed-call = agreed call
agreed-call-missed = agreed call that was missed
follow-up-of-post = Belongs to the post of { $role }.
follow-up-taken-over = Taken over from the club: { $reason }
follow-ups-none = Nothing to follow up. A promise comes here when a line of the note begins with ! (us) or > (them), and a call when you agree to ring again.
follow-ups-none-of = Nothing here while only “{ $whose }” is shown. { $key } shows the others: { $n ->
        [one] one thing
       *[other] { $n } things
    }.

## ui/dialog/prompt/follow_up.rs

prompt-follow-up-title = { $title } ─ { $club }
prompt-move-title = Move
prompt-move = to which day?
prompt-drop-title = Drop
prompt-drop = why is it not done?
prompt-drop-example = For example: the club settled it themselves
prompt-hand-over-title = Hand over
prompt-hand-over = who does it?
prompt-hand-over-example = A name. Nothing takes it back.
prompt-take-over-title = Take over from the club
prompt-take-over = why do we do it, and not they?
prompt-take-over-example = For example: the leader is away until the new year
prompt-practise-title = Practise together
prompt-practise = What will you practise, and when do you begin?
prompt-practise-example = For example: keeping the accounts, Friday at 2 pm
prompt-call-role-title = Whom does the round call?
prompt-call-role = Which post is to be rung? Where nobody holds it, the nearest one is rung, and the card says so.
prompt-call-role-example = For example: treasurer, training officer, deputy leader. Nothing rings as usual.
call-role-unknown = A round cannot call that post. Choose among { $posts }.
