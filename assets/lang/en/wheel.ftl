### The annual wheel: the list of what stands in it, the form, the reasons it gives, and the calendar.

## the list

wheel-title = The annual wheel
wheel-day = { $day } { $month }
wheel-edit = edit
wheel-own = your own
wheel-changed = changed by you
wheel-out = taken out
wheel-for = for { $who }
wheel-lead = { $n ->
    [one] from the day before
   *[other] from { $n } days before
}
wheel-raises = { $n ->
    [one] raises 1 question
   *[other] raises { $n } questions
}
wheel-topic = raises the topic “{ $question }”
wheel-saved = The annual wheel is saved as a calendar in { $file }

## the reasons

wheel-because = it is in the annual wheel now: { $what } (until { $day })
wheel-because-soon = it comes soon in the annual wheel: { $what } (from { $day })

## the form

wheel-form-new = Write into the annual wheel
wheel-form-edit = Change in the annual wheel
wheel-form-about = What and the first day are needed; days without a year, as 1.3. What you leave empty is for all clubs.
wheel-form-what = What
wheel-form-begins = First day (1.3.)
wheel-form-ends = Last day
wheel-form-lead = Days ahead
wheel-form-guide-any = all
wheel-form-topic = Topic it raises
wheel-form-topic-none = none
wheel-form-words = What we do and talk about
wheel-form-quiet = We do not ring
refusal-no-day-of-year = There is no such day in any year, or it cannot be understood. Write for example 1.3. or 1 March.

## what is done

notice-add-wheel-entry = Written into the annual wheel
notice-add-wheel-entry-undone = Undone: it is out of the annual wheel again
notice-add-wheel-entry-redone = Done again: it is written into the annual wheel
notice-edit-wheel-entry = Changed in the annual wheel
notice-edit-wheel-entry-undone = Undone: the annual wheel is as it was
notice-edit-wheel-entry-redone = Done again: it is changed in the annual wheel
notice-take-out-wheel-entry = Taken out of the annual wheel. The same key brings it back
notice-put-back-wheel-entry = It is in the annual wheel again

## commands and places

command-wheel = the annual wheel
command-new-wheel-entry = write into the annual wheel
command-take-out-wheel-entry = take out of the annual wheel, or bring back
command-save-calendar = save the annual wheel as a calendar
hint-wheel = wheel
hint-new-wheel-entry = new
hint-take-out-wheel-entry = take out
hint-save-calendar = calendar
scope-wheel = In the annual wheel

## the calendar

calendar-follow-ups = Follow-ups
calendar-task = { $what }: { $club }
help-wheel = The annual wheel: what is due when
help-calendar = Write a calendar (iCalendar)
help-calendar-out = The file the calendar is written to
