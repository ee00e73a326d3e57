### Promises and tasks. Lower case: Lang::capital gives a capital.

## domain/follow_up.rs FollowUpKind

follow-up-promise = promise
follow-up-book-meeting = agree on a meeting
follow-up-visit-workplace = visit the workplace
follow-up-find-successor = find a successor
follow-up-register-update = correct the register
follow-up-needs-action = take the matter further
follow-up-welcome-rep = welcome the new rep
follow-up-check-in-rep = hear how the new rep is doing
follow-up-thank-rep = thank the one who left the post
follow-up-hand-over-post = see that the post is handed over
follow-up-after-change = hear how it goes after the change
follow-up-checklist-item = item of the checklist

## domain/follow_up.rs Side

side-ours = we
side-theirs = the club
promise-ours = We promised: { $what }
promise-ours-due = We promised: { $what } (due { $when })
promise-ours-overdue = We promised: { $what } (overdue since { $when })
promise-theirs = They were to: { $what }
promise-theirs-due = They were to: { $what } (due { $when })
promise-theirs-overdue = They were to: { $what } (overdue since { $when })
promise-theirs-asked = They were to: { $what } (we ask again { $when })
task-ours = To do: { $what }
task-ours-due = To do: { $what } (due { $when })
task-ours-overdue = To do: { $what } (overdue since { $when })
task-theirs = To do (the club): { $what }
task-theirs-due = To do (the club): { $what } (due { $when })
task-theirs-overdue = To do (the club): { $what } (overdue since { $when })
chip-ours = our promise: { $when }
chip-theirs = theirs: { $when }
chip-sign-up = sign-up: { $what }
chip-topic = topic: { $what }
