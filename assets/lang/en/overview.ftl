### The overview of all clubs (F4): on the screen and in the report.

## Keys

command-overview = the overview of all clubs
command-next-part = next part of the overview
command-previous-part = previous part of the overview
command-part-first = to the figures of contact
command-part-second = to the figures of reps
command-part-third = to the figures of training
command-part-fourth = to the figures of boards and register
command-part-fifth = to the levels
command-part-sixth = to what is heard
command-part-seventh = to the days of the week
command-part-eighth = to the hours
command-part-ninth = to the months
command-part-tenth = to the map of days and hours
command-next-cell = the next cell of the map, or the next part
command-previous-cell = the cell before, or the part before
command-other-half = show those who are not counted, or those who are
hint-overview = Overview
hint-next-part = next part
hint-other-half = the others
scope-overview = In the overview

## The head

overview-title = Overview
overview-period = { $from } – { $to }, against { $before }
overview-span = { $from } – { $to }
overview-clubs = { $part } clubs, { $whole } members
overview-read-at = worked out { $when }
overview-reading = working … (the figures are from { $when })
overview-reading-first = Working out the figures …
overview-levels-coming = working …
overview-none = No clubs yet. Read in a list, and the figures come here.

## Parts

overview-part-reach = Contact
overview-part-reps = Reps
overview-part-training = Training
overview-part-register = Boards and register
overview-part-levels = Levels (internal)
overview-part-topics = What is heard
overview-part-weekdays = Reached, day by day
overview-part-hours = Reached, hour by hour
overview-part-months = Contact, month by month
overview-part-cells = Reached, by day and hour

## The names of the figures

overview-clubs-reached-lately = Clubs reached in { $n } days
overview-members-reached-lately = Members, reached in { $n } days
overview-clubs-reached = Clubs reached in the period
overview-members-reached = Members, reached in the period
overview-clubs-without-rep = Without a rep
overview-members-without-rep = Members without a rep
overview-new-reps-talked = New ones talked to within { $n } days
overview-new-reps-met = New ones with a meeting
overview-vlaring-offered = V-læring offered
overview-vlaring-taken = V-læring taken
overview-course-coverage = Somebody on a course in { $n } months
overview-boards = Have a club board
overview-mobile = Mobile in the register
overview-email = E-mail in the register
overview-level = Level { $n }
overview-month = { $month } { $year }

## What they are a part of

overview-base-clubs = { $n ->
    [one] club
   *[other] clubs
}
overview-base-members = { $n ->
    [one] member
   *[other] members
}
overview-base-counted-members = { $n ->
    [one] member
   *[other] members
} where it is known
overview-base-workplaces = { $n ->
    [one] workplace with members
   *[other] workplaces with members
}
overview-base-new-reps = { $n ->
    [one] new rep
   *[other] new reps
}
overview-base-due-reps = { $n ->
    [one] new rep elected that long ago
   *[other] new reps elected that long ago
}
overview-base-board-clubs = { $n ->
    [one] club
   *[other] clubs
} of { $least }+ where it is known
overview-base-talked = { $n ->
    [one] club talked to
   *[other] clubs talked to
}
overview-base-calls = { $n ->
    [one] call
   *[other] calls
}
overview-share = { $part } of { $whole } { $what }, { $percent }
overview-unknown = { $n ->
    [one] not known of one club
   *[other] not known of { $n } clubs
}
overview-share-of-none = no { $what }
overview-before = before: { $share }
overview-before-short = before { $percent }
overview-before-unknown = before: not known
overview-before-kept = nothing to compare with: kept since { $day }
overview-target = target { $percent }

## The lists behind

overview-list-missing = { $what }: those not counted
overview-row-of = { $part } of { $whole }
overview-round-of = a round of these
overview-nobody = Nobody here.
overview-more = { $n ->
    [one] … and one more
   *[other] … and { $n } more
}

## The pictures

overview-heat = Clubs reached, month by month in two years
overview-grid = When we get through: denser is oftener
overview-wheel = The annual wheel
overview-wheel-now = Now
overview-wheel-soon = Soon
overview-wheel-due = { $what } (until { $until })
overview-wheel-from = { $what } (from { $from })
overview-wheel-nothing = nothing is on the wheel now
overview-wheel-quiet = no calls
