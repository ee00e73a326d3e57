### What happened, to whom. One for each deed in domain/op.rs, with undone and redone.

## The tail of a notice

notice-may-undo = { $key } undoes
notice-may-redo = { $key } does it again
notice-nothing-to-undo = There is nothing to undo.
notice-nothing-to-redo = There is nothing to do again.
notice-draft-has-changed = The note has changed since the undo. Log the call anew and nothing is lost.
notice-note-is-open = The note of that call is being changed. Save it with { $key } first, and nothing is lost.
notice-call-cancelled = { $club }: ended without logging
notice-number-copied = The number is copied.
notice-dialled = Dialling.
notice-no-dial-command = No dial command is set up. Put "dial" into the settings, or copy the number with { $key }.
notice-no-number = The club has no number that can be rung.
notice-number-missing = { $name } has no number. { $key } opens the club; under “{ $part }” Enter adds one.
notice-rings-without-number = Without a number. If you get it, write it in “{ $field }” on the sheet.
notice-comes-later = Nobody holds the post now. { $name } begins on { $day }.
notice-call-is-open = The call with { $club } is open. End it first with { $key }.
notice-sheet-is-open = The sheet is open: Enter saves the call, Esc goes back to the note.
notice-call-is-kept = The call is saved. { $quit } again leaves, { $end } ends it
notice-call-is-not-kept = NOT ALL IS SAVED. { $quit } again leaves; what is missing is lost
notice-parked = { $ring } begins the call here; { $key } brings back the one with { $club }.
notice-saved = The summary is saved in { $file }. It holds personal data.
notice-outside-hours = Outside calling hours
notice-no-session = No session to sum up yet. It begins with the first call.
notice-no-note = The club has no logged call to change.
notice-no-promise = The club has no open promises.
notice-not-saved = NOT SAVED: { $why } The text is still here; do not close the window.

## import

notice-import =
    The list is read in: { $n ->
        [one] one club
       *[other] { $n } clubs
    }
notice-import-undone =
    Undone: reading in { $n ->
        [one] one club
       *[other] { $n } clubs
    }
notice-import-redone =
    Done again: reading in { $n ->
        [one] one club
       *[other] { $n } clubs
    }

## add_club

notice-add-club = { $club } is added
notice-add-club-undone = Undone: { $club } is taken away again
notice-add-club-redone = Done again: { $club } is added

## start_session (is not undone), end_session

notice-start-session = The session is under way. Good luck on the phone!
notice-end-session = The session is ended
notice-end-session-undone = Undone: the session goes on
notice-end-session-redone = Done again: the session is ended

## log_call

notice-log-call = { $club }: { $outcome }; { $follows }
notice-log-call-open = Undone, { $key } leaves the note: the call with { $club }
notice-log-call-undone = Undone: the call with { $club }. The note is back.
notice-log-call-redone = Done again: the call with { $club }, { $outcome }

## discard_draft

notice-discard-draft = The note on { $club } is thrown away
notice-discard-draft-undone = Undone. { $key } goes to the note about { $club }, which waits
notice-discard-draft-redone = Done again: the note on { $club } is thrown away

## edit_note

notice-edit-note = The note on { $club } is changed
notice-edit-note-undone = Undone: the note on { $club } is as before
notice-edit-note-redone = Done again: the note on { $club } is changed

## snooze

notice-snooze = { $club } is put off
notice-snooze-undone = Undone: { $club } is back in the queue
notice-snooze-redone = Done again: { $club } is put off

## remove_target, both ways

notice-remove-target = { $club } is taken out of the round
notice-put-back-target = { $club } is in the round again

## finish_follow_up

notice-finish-follow-up = The follow-up of { $club } is marked as done
notice-finish-follow-up-undone = Undone: the follow-up of { $club } remains
notice-finish-follow-up-redone = Done again: the follow-up of { $club } is done

## drop_follow_up

notice-drop-follow-up = The follow-up of { $club } is dropped
notice-drop-follow-up-undone = Undone: the follow-up of { $club } is on the list again
notice-drop-follow-up-redone = Done again: the follow-up of { $club } is dropped

## edit_person

notice-edit-person = The details in { $club } are corrected
notice-edit-person-undone = Undone: the details in { $club } are as before
notice-edit-person-redone = Done again: the details in { $club } are corrected

## check_item

notice-check-item = The answer from { $club } is noted
notice-check-item-undone = Undone: the answer from { $club } is as it was
notice-check-item-redone = Redone: the answer from { $club } is noted
notice-item-checked = { $club }: "{ $item }" { $answer }

## item_to_task

notice-item-to-task = New task from the checklist of { $club }
notice-item-to-task-undone = Undone: the task from the checklist of { $club } is gone
notice-item-to-task-redone = Redone: new task from the checklist of { $club }
notice-item-is-task = { $club }: new task "{ $item }"

## set_level

notice-set-level = The level of { $club } is changed
notice-set-level-undone = Undone: the level of { $club } is as it was
notice-set-level-redone = Redone: the level of { $club } is changed
