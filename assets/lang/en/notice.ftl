### What happened, to whom. One for each deed of domain/op.rs, with its undo and redo.

## The tail of a notice

notice-may-undo = { $notice } · { $key } undoes
notice-may-redo = { $notice } · { $key } redoes
notice-nothing-to-undo = There is nothing to undo.
notice-nothing-to-redo = There is nothing to redo.

## import

notice-import =
    { $file } was read in: { $club_count ->
        [one] one club
       *[other] { $club_count } clubs
    } and { $person_count ->
        [one] one person
       *[other] { $person_count } people
    }
notice-import-nothing-new = { $file } was read in, but everything was here already
notice-import-undone = Undone: { $file } was taken out again
notice-import-redone = Redone: { $file } was read in

## add_club

notice-add-club = { $club } was added
notice-add-club-undone = Undone: { $club } was taken away again
notice-add-club-redone = Redone: { $club } was added

## start_session (not undone), end_session

notice-start-session = The session has begun. Good luck on the phone!
notice-end-session =
    The session has ended after { $n ->
        [one] one conversation
       *[other] { $n } conversations
    }
notice-end-session-undone = Undone: the session goes on
notice-end-session-redone = Redone: the session has ended

## log_call

notice-log-call = The call with { $club } is logged: { $outcome }
notice-log-call-undone = Undone: the call with { $club }. The note is back.
notice-log-call-redone = Redone: the call with { $club }, { $outcome }

## edit_note

notice-edit-note = The note on { $club } was changed
notice-edit-note-undone = Undone: the note on { $club } is as before
notice-edit-note-redone = Redone: the note on { $club } was changed

## snooze

notice-snooze = { $club } is put off until { $when }
notice-snooze-undone = Undone: { $club } is back in the queue
notice-snooze-redone = Redone: { $club } is put off until { $when }

## remove_target, both ways

notice-remove-target = { $club } was taken out of the round
notice-remove-target-undone = Undone: { $club } is in the round
notice-remove-target-redone = Redone: { $club } was taken out of the round
notice-put-back-target = { $club } is back in the round
notice-put-back-target-undone = Undone: { $club } is still out of the round
notice-put-back-target-redone = Redone: { $club } is in the round

## finish_follow_up

notice-finish-follow-up = Done for { $club }: { $what }
notice-finish-follow-up-undone = Undone: { $what } for { $club } is still to do
notice-finish-follow-up-redone = Redone: { $what } for { $club } is done

## drop_follow_up

notice-drop-follow-up = Dropped for { $club }: { $what }
notice-drop-follow-up-undone = Undone: { $what } for { $club } is on the list again
notice-drop-follow-up-redone = Redone: { $what } for { $club } is dropped

## edit_person

notice-edit-person = The details of { $person } at { $club } were corrected
notice-edit-person-undone = Undone: the details of { $person } at { $club } are as before
notice-edit-person-redone = Redone: the details of { $person } at { $club } were corrected
