### What lies over the screen: questions, lists and answers.

## The keys at the bottom

dialog-choose = choose
dialog-scroll = scroll
dialog-save = save
dialog-log = log
dialog-cancel = cancel
dialog-close = close
dialog-skip = skip
dialog-go-there = go there
dialog-do-it = do it
dialog-add = add
dialog-complete = complete
dialog-read-in = read in
dialog-next-row = next row
dialog-to-note = to the note
dialog-go-on = go on
dialog-other-key = any other key

## How the call ended

ending-title = How did the call with { $person }, { $club }, end?
ending-title-club = How did the call with { $club } end?
ending-cancel = end without logging
ending-cancel-follows = the club stays where it was
ending-cancel-text-follows = the club stays where it was; undo brings the note back

## The sheet after a conversation

sheet-title = What did you agree on? { $person }, { $club }
sheet-title-club = What did you agree on? { $club }
sheet-noted = From the note:
sheet-optional = Everything here is optional. Enter saves.
sheet-wanted = The guide wants an answer where there is a •: { $what }. The rest is optional. Enter saves.
sheet-next = Next step
sheet-when = When
sheet-when-example = for instance Thursday at 2 pm
sheet-owed-ours = We were to
sheet-owed-theirs = They were to
sheet-owed-stays = stays
sheet-owed-done = done
sheet-owed-moved = moved to { $day }
sheet-owed-day = New day:
sheet-owed-how = ← → done, or type a new day
sheet-owed-more =
    { $n ->
        [one] and one more that is due
       *[other] and { $n } more that are due
    }
sheet-pulse = Mood
sheet-pulse-low = bad
sheet-pulse-high = good
sheet-number = New number
sheet-number-now = now { $number }
sheet-not-asked = not asked
sheet-from-note = is in the note
sheet-who = Who:
sheet-who-else = Type a name when it is somebody else than { $person }; several with commas.
sheet-who-any = Type who is to go; several with commas.
sheet-reminder = The guide wants an answer to: { $what }. Enter once more = not now.

## One line that is asked for

prompt-call-back-title = Call back: { $club }
prompt-call-back = When will you ring { $person } again?
prompt-call-back-club = When will you ring again?
prompt-call-back-example = For instance: tomorrow at 2 pm · Thursday 18:30 · 3 Dec
prompt-snooze-title = Put off { $club }
prompt-snooze = When is the club to come back to the queue?
prompt-snooze-example = For instance: Monday · in two weeks · 3 Dec
prompt-new-number-title = New number: { $club }
prompt-new-number = What is the right number of { $person }? Leave the line empty if you do not know.
prompt-new-number-example = For instance: 42 12 34 56
prompt-successor-title = New name: { $club }
prompt-successor = Who holds the post now? Write the name, and the number if you have it. Leave the line empty if you do not know.
prompt-successor-example = For instance: Kari Nordmann 42 12 34 56
prompt-list-title = Read in a list
prompt-list = Which file? CSV or Excel. Nothing is read in before you have seen what the list brings.
prompt-list-example = For instance: Downloads/clubs.xlsx
prompt-list-reading = Reading the file … Esc stops it.
prompt-list-no-match = Nothing there begins like that.
prompt-understood = Understood as { $when }
prompt-not-understood = The time is not understood yet.

## A club by hand

add-club-title = Add a club
add-club-about = Only the club's name is needed. The club goes straight into the round.
add-club-name = Club
add-club-members = Members
add-club-person = Rep
add-club-number = Telephone
add-club-elected = Elected

## Finding

find-title = Find a club, a person, a number or a note
find-about = Type a few letters, or the last digits of the number. Clubs, people, promises and notes are searched.
find-looking = Looking …
find-none = Found nothing for "{ $words }". Try fewer letters.
find-parks = The call with { $club } is put aside with its note; { $key } brings it back.

## The palette

palette-title = What do you want to do?
palette-none = Nothing here is called "{ $words }".

## The list behind a figure

behind-attempts = All calls of the session
behind-reached = Calls in which somebody was reached
behind-conversations = Calls in which you talked
behind-clubs = Clubs that were rung
behind-minutes = The calls behind the minutes
behind-hour = Calls from { $from } to { $to }
behind-ours = Promises we made
behind-theirs = Promises the clubs made
behind-kept = Promises kept in the session
behind-meetings = Meetings agreed
behind-visits = Visits agreed
behind-call-backs = Calls back agreed
behind-needs-action = Somebody must take this further
behind-topic = Calls about { $topic }
behind-pulse = Calls with the mood noted
behind-later = Clubs that come later in the round
behind-none = Nothing to show.

## Why the club stands here

why-title = Why does { $club } stand here?
why-place = No. { $n } of { $total }: { $tier }
why-ready = In the queue now: { $tier }
why-later = Comes { $when }: { $why }
why-later-tier = Then it stands under "{ $tier }".
why-agreed-for = You agreed on { $when }.
why-order-agreed = The earliest time comes first.
why-order-new-rep = The one elected last comes first.
why-order-promises = The oldest promise comes first.
why-order-no-rep = The club with the most members comes first.
why-order-ordinary = The one with the most reasons for a talk comes first; then the one it is longest since.
why-out = Not in the queue
why-out-since = It has been so since { $when }.
why-returns-reached = Comes back if a promise or something else to ring about falls due, and otherwise in the next round.
why-returns-refused = Comes back when another person of the club has been added.
why-returns-nobody = Joins when the club gets members or a rep.
why-returns-action = Comes back when the task falls due, and otherwise in the next round.
why-returns-removed = { $key } in the queue takes it back in.
why-returns-round = Joins when it is in a round.
why-returns-taken-in = { $key } in the queue takes it into the round.
why-attempts =
    { $n ->
        [one] One attempt in the round without a talk.
       *[other] { $n } attempts in the round without a talk.
    }
why-facts = What we know about the club
why-no-facts = We know no more about the club yet.
sums-title = Why these questions?
sums-base = the question in itself
sums-repeat = asked earlier this quarter
sums-total = in all

## The number

number-title = Ring { $person }, { $club }
number-title-club = Ring { $club }
number-copy = copy
number-dial = dial
number-scan = Scan the code with a mobile, and it dials.
number-no-room = The window is too small for the QR code. Make it larger, or copy the number.
number-no-code = This number cannot be shown as a QR code.

## A call or a session that was cut off

resume-title = Welcome back
resume-call = You were in the middle of a call with { $person } of { $club }. All you wrote is here.
resume-call-club = You were in the middle of a call with { $club }. All you wrote is here.
resume-edit = You were changing the note about { $club }. All you wrote is here.
resume-began = It began { $when }.
resume-empty = You had not written anything.
resume-more =
    { $n ->
        [one] … and one more line
       *[other] … and { $n } more lines
    }
resume-go-on = Go on where you left off
resume-log = Log the call: choose how it ended
resume-log-edit = Save the change
resume-drop = Throw the note away; undo brings it back
resume-drop-empty = Close the call without logging it
resume-drop-edit = Throw the change away; the note stays as it was
cut-off-title = The session has not been ended
cut-off = The session that began { $when } has not been ended. All of it is saved.
cut-off-go-on = Go on with the session
cut-off-sum-up = See the summary

## What a list brings

preview-title = What { $file } brings
preview-nothing = There is nothing new to read in.
