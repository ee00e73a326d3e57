### Practising a call with a made-up person.

practise-title = Practise a call
practise-nothing-kept = nothing is stored
practise-choose = Whom do you want to ring?
practise-intro = The other one answers, and how it goes depends on what you say. Everybody is made up, and you can ring as often as you like.
practise-you = You
practise-replies = What do you say?
practise-goals = Goals · { $n } of { $total }
practise-note-empty = { $key } to come here: write what you would have noted. It is thrown away afterwards.
practise-later = { $n } more below
practise-unreadable = The practice calls cannot be read: { $why }. Please report it; your own list is not touched.

## Afterwards

practise-end = How the call went
practise-end-all = Everything one could wish for from this call is in place. Well done!
practise-end-some = { $n } of { $total } goals are in place. The rest are good to bring along next time.
practise-end-none = Now you know how { $person } answers. Ring once more if you like, and try another way.
practise-end-hung-up = You hung up on the way, which is fine when practising.
practise-met = What you got done
practise-missed = Not yet: try to be able to say this next time
practise-asked = Open questions you asked
practise-offered = You offered
practise-agreed = You agreed
practise-remarks = Advice on the way
practise-worth-noting = Worth noting
practise-your-note = Your note

## Hanging up

hang-up-title = Hang up?
hang-up = The call with { $person } is not finished.
hang-up-go-on = go on talking
hang-up-leave = hang up and see how it went

## domain/scene.rs Offered

offered-vlaring = the V-læring course
offered-course = a course
offered-board-course = a course for the board
offered-conference = a place at the conference
offered-conference-substitute = a substitute's place at the conference
offered-book-meeting = a meeting
offered-case-escalate = taking the case further
offered-conference-topic = a topic for the conference
offered-do-together = doing it together
offered-hold-election = help with an election
offered-letter-time-off = a letter about time off
offered-register-update = putting the register right
offered-send-contact-card = a name and a number to ring
offered-visit-workplace = a visit to the workplace
