### The call screen: the line on top, queue, card, questions, history and note.

header-reached = { $n } of { $m } reached
header-signed-up = { $n } signed up
header-meetings =
    { $n ->
        [one] one meeting
       *[other] { $n } meetings
    }
header-session-since = session since { $when }
header-saved = saved { $when }
header-practice = PRACTICE
header-parked = { $n } on hold
header-no-round = No open round
queue-title = Queue · { $n } ready
queue-later = later
queue-strip = { $n } of { $m }
queue-next = then { $club }
queue-nobody-ready = Nobody is ready now.
queue-first-back = First back: { $club }, { $when }.
queue-round-done = Everybody in the round is reached. Well done!
queue-see-later = { $down } shows who comes later, { $why } why.
card-title-club = club
card-since = since { $when }
card-takes-over = from { $day }: { $name } takes over
card-new = NEW
card-no-rep = No rep
card-number-missing = no number
card-best-time = best time: { $when }
card-members =
    { $n ->
        [one] one member
       *[other] { $n } members
    }
card-employees = { $n } employees
card-board-yes = board: yes
card-board-no = board: no
card-mobile = mobile { $share }
card-email = e-mail { $share }
card-term = term ends { $when }
card-term-ended = term ended { $when }
card-others = +{ $n } more
card-remark = remark: { $what }
card-empty = No club is chosen.
questions-title = { $tab } · { $guide }
questions-because = because: { $why }
questions-standing = a standing opening
questions-none = No suggestions right now. Ask what you wonder about.
questions-tab = Questions
tab-opening = Opening
tab-follow-up = Follow-up
tab-offers = Offers
tab-checklist = Checklist
tab-closing = Closing
tab-opening-short = Open
tab-follow-up-short = Follow
tab-offers-short = Offer
tab-checklist-short = Check
tab-closing-short = Close
listen-for = Listen for
history-title = History
history-none = Nothing has been written about the club before. This is the beginning.
history-attempt = attempt { $n }
note-title = Note
note-title-edit = Changing the note of { $when }
note-ringing = on the phone { $clock }
note-readable = Write so that the person can read it.
note-not-ringing = { $key } rings { $name }. The note opens here, and every key is saved before you see it.
note-without-number = { $key } opens the note all the same.
note-signs = ! we promise · > they promise · + sign-up · # topic
note-birth-number = This looks like a birth number. Take it away; it must not be here.
too-small = The window is { $w }×{ $h }. Make it at least { $m }×{ $n } and everything is back.
covered = The screen is covered. Press a key.
