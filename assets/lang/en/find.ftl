# Finding in everything.
find-saved = Searches with a name
find-filters = Narrow it down: club:aure · after:monday · outcome:talked · #pay
find-partial = Older notes are being made searchable; something may be missing yet.
find-goes-on = Looking on among what is older …
find-cut = There is too much to read it all: older hits are missing. Narrow it down, with after: or one more word.
find-no-day = Cannot read “{ $text }” as a day that has passed.
find-no-outcome = There is no outcome “{ $text }”. There are: { $known }.
find-outcomes = talked, no-answer, busy, message, call-back, not-now, interrupted, wrong-number, left-post, left-workplace, someone-else, sent-message, dead-number, refused, wants-to-leave, deceased
find-tag-uses = { $count ->
    [one] used once
   *[other] used { $count } times
}
find-kind-club = club
find-kind-person = person
find-kind-tag = topic
find-kind-promise = promise
find-kind-note = note
find-in-number = number
find-in-tag = tag
find-promise-done = done
find-promise-due = due { $day }
find-promise-overdue = overdue since { $day }
prompt-search-title = Name this search
prompt-search = “{ $query }” will then be listed when you open the search with an empty line.
prompt-search-example = For instance: rosters this autumn
notice-save-search = The search is saved
notice-save-search-undone = Undone: the search is as before
notice-save-search-redone = Done again: the search is saved
notice-forget-search = The search is forgotten
notice-forget-search-undone = Undone: the search is back
notice-forget-search-redone = Done again: the search is forgotten
command-save-search = name the search
command-forget-search = forget the search
hint-save-search = name it
hint-forget-search = forget
scope-find = While searching
help-find = Find in everything: clubs, people, promises and notes
help-find-query = Words, digits of a number, and filters: club:name after:day outcome:talked #topic
help-value-query = WORDS…
