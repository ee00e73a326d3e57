### Offers and sign-ups. Lower case: Lang::capital gives a capital.

## domain/offer.rs OfferKind

offer-vlaring = V-læring
offer-course = course
offer-lok5 = LOK § 5 course
offer-recruit-course = recruiting course
offer-board-course = board course
offer-conference = club leaders' conference
offer-gathering = gathering
offer-other = other activity

## domain/guide/kind.rs Task: what we promise

guide-task-book-meeting = agree on a meeting
guide-task-visit-workplace = visit the workplace
guide-task-hold-election = help with the election
guide-task-find-successor = help find a successor
guide-task-register-update = correct the register
guide-task-send-contact-card = send contact details
guide-task-send-starter-pack = send the starter pack
guide-task-recruit-pack = send the recruiting pack
guide-task-welcome-plan = make a plan for new employees
guide-task-introduce-counterpart = put in touch with someone in the same post
guide-task-do-together = practise together
guide-task-case-escalate = take the case further
guide-task-letter-time-off = send a letter about time off for the course
guide-task-leader-talk = talk about the leader's role
guide-task-joint-meeting = arrange a joint club meeting
guide-task-topic-talk = give a talk on a topic
guide-task-conference-topic = pass on a topic to the conference
guide-task-send-info = send information
guide-task-other = follow up

## domain/offer.rs SignUpState

sign-up-offered = offered
sign-up-considering = thinking about it
sign-up-signed-up = signed up
sign-up-waiting-list = on the waiting list
sign-up-declined = declined
sign-up-cancelled = cancelled
sign-up-attended = attended
sign-up-no-show = did not show up
