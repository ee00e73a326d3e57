### Events of the history. Lower case: Lang::capital gives a capital.

## domain/event.rs EventKind

event-email = e-mail
event-message = message
event-meeting = meeting
event-visit = visit to the workplace
event-course = course
event-conference = club leaders' conference
event-elected = elected
event-stepped-down = stepped down
event-other = other
event-not-contact = does not count as contact
