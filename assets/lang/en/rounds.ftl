### The rounds: the screen F5, the form, the clubs of a round, and what is done with them.

## the screen

rounds-title = Rounds
rounds-none = No rounds yet. { $key } makes the first: say whom it holds, and see how many clubs that is.
rounds-open = open
rounds-here = rung now
rounds-closed = closed { $day }
rounds-reached = { $n } of { $of } reached
rounds-counting = being worked out …
rounds-sign-ups = { $n ->
    [one] 1 signed up
   *[other] { $n } signed up
}
rounds-sign-ups-of = { $n } of { $of } signed up
rounds-days-left = { $n ->
    [0] last day today
    [one] 1 day left
   *[other] { $n } days left
}
rounds-days-over = { $n ->
    [one] 1 day overdue
   *[other] { $n } days overdue
}
rounds-learning = learning goal: { $what }
rounds-learned = what we learnt: { $what }
rounds-role = calls { $role }
rounds-hours = calling hours { $from }–{ $to }
rounds-attempts = { $n ->
    [one] 1 attempt before the long rest
   *[other] { $n } attempts before the long rest
}
rounds-rest = { $n ->
    [one] long rest of 1 day
   *[other] long rest of { $n } days
}
reasons-ready = ready now { $n }
reasons-one = { $why } { $n }
reasons-again = reached { $n } ({ $again } in the queue again)

## whom a round holds

who-everyone = all clubs
who-clubs = the clubs of a list
who-district = area: { $what }
who-agreement = agreement: { $what }
who-size = { $from }–{ $to } members
who-size-from = { $n ->
    [one] at least 1 member
   *[other] at least { $n } members
}
who-size-to = { $n ->
    [one] at most 1 member
   *[other] at most { $n } members
}
who-level = level { $n }
who-no-rep = without a rep
who-not-reached = not reached since { $day }
who-tag = tagged { $what }
who-fact = that fit { $what }
who-search = the search “{ $what }”

## why, in short, for the lists

out-short-reached = reached
out-short-do-not-call = not to be rung
out-short-no-number = no number
out-short-nobody = nobody to ring
out-short-needs-action = waits for others
out-short-removed = taken out
out-short-not-in-round = not in the round
out-short-signed-up = signed up
out-short-given = with a colleague

## the form

round-form-new = Make a round
round-form-edit = Change the round
round-form-about = Only the name is needed. What you leave empty does not narrow it down.
round-form-about-list = Only the name is needed. The clubs are chosen already.
round-form-name = Name
round-form-what = What
round-form-why = Why
round-form-how = How
round-form-guide = Guide
round-form-role = Post to call
round-form-role-none = whoever comes first
round-form-district = Area
round-form-agreement = Agreement
round-form-size = Members (10-50)
round-form-level = Level
round-form-no-rep = Only without a rep
round-form-not-reached = Not reached since
round-form-tag = Tag
round-form-facts = Facts of the guides
round-form-search = Saved search
round-form-searches = Searches with a name: { $names }. Type the beginning of one.
round-form-no-searches = No search has a name yet. { $find } finds, and { $save } there names the search.
round-form-known-facts = Facts: { $names }. Type the beginning of one; a semicolon parts several.
round-form-known-offers = Offers: { $names }. Type the beginning of one; a comma parts several.
round-form-known-places = Places: { $names }. Type a part of the name.
round-form-known-agreements = Agreements: { $names }. Type a part of the name.
round-form-known-tags = Tags: { $names }. Type a part of one.
round-form-partial = Older notes are being made searchable: there may be more.
round-form-offers = Offers
round-form-from = First day
round-form-to = Last day
round-form-hours = Hours (9-15.30)
round-form-attempts = Attempts
round-form-rest = Days of rest
round-form-sign-ups = Goal: sign-ups
round-form-learning = Learning goal
round-form-yes = yes
round-form-no = no
round-form-count = { $n ->
    [0] No club fits. Take away some of what narrows it down.
    [one] The round gets 1 club.
   *[other] The round gets { $n } clubs.
}
round-form-counting = Counting: { $n } fit so far, { $left } still to look at.
round-form-saving = Finding the clubs, then saving … Esc stops it.
round-form-list = { $n ->
    [one] The round gets the one club of the list.
   *[other] The round gets the { $n } clubs of the list.
}
round-form-kept = Those who are in the round stay. { $n ->
    [one] 1 club fits now.
   *[other] { $n } clubs fit now.
}

## the clubs of a round

round-clubs-title = The clubs of { $round }
round-clubs-none = No clubs are in the round.
round-clubs-pin = on top
round-clubs-unpin = let down
round-clubs-turn = take out / in
round-clubs-give = to a colleague
round-clubs-open = to the club

## one-line questions

prompt-close-round-title = Close { $round }
prompt-close-round = { $reached } of { $clubs } clubs are reached, { $signed } signed up, { $meetings } meetings agreed.
prompt-close-round-remain = { $n ->
    [0] Nobody remains.
    [one] 1 club remains and is not rung in this round.
   *[other] { $n } clubs remain and are not rung in this round.
}
prompt-close-round-agreed = { $n ->
    [one] 1 agreed call falls away.
   *[other] { $n } agreed calls fall away.
}
prompt-close-round-learned = What did you learn? (may be left empty)
prompt-close-round-enter = close the round
prompt-give-title = Give { $club } to a colleague
prompt-give = Who rings the club in this round? Nothing takes it back.
prompt-give-example = a name, such as “Kari”
prompt-note-title = For whoever rings { $club }
prompt-note = What must one know before ringing? Nothing takes the note away.
prompt-note-example = “do not ring before 3”, “do not mention the reorganisation”

## app/notice.rs

notice-round-chosen = You ring in { $round } now.
notice-round-undone = Undone: { $what }
notice-round-redone = Done again: { $what }
notice-add-round = { $round } is made with { $n ->
    [one] 1 club
   *[other] { $n } clubs
}.
notice-edit-round = { $round } is changed.
notice-edit-round-more = { $round } is changed and got { $n ->
    [one] 1 more club
   *[other] { $n } more clubs
}.
notice-close-round = { $round } is closed.
notice-reopen-round = { $round } is open again.
notice-add-target = { $club } is taken into the round.
notice-pin-target = { $club } comes on top of the queue.
notice-unpin-target = { $club } stands where the rules put it.
notice-give-target = { $club } is given to { $who }.
notice-take-target = { $club } is taken back.
notice-note-set = Note about { $club }: it stands above the history.
notice-note-cleared = The note about { $club } is taken away.
round-deed-add = new round, { $name }
round-deed-edit = change of { $name }
round-deed-close = closing of { $name }
round-deed-reopen = reopening of { $name }
round-deed-add-target = { $name } into the round
round-deed-pin-target = the place of { $name } in the queue
round-deed-give-target = who rings { $name }
round-deed-note = the note about { $name }

## the queue and “why”

tier-pinned = Put on top
tier-pinned-short = put on top
out-signed-up = Somebody of the club is signed up, which is the goal of the round.
out-given = A colleague rings the club in this round.
why-given-to = { $who } rings the club.
why-order-pinned = The one put on top last stands first.
why-returns-signed-up = It comes back if the sign-up is taken back.
why-returns-given = It comes back when you take it back: { $key } without a name.
follows-signed-up = the goal is met: signed up
refusal-nobody-fits = No club fits. Nobody can ring an empty round.
refusal-no-fact = The guides do not know that fact. “ringerunde guide show vanlig_runde” tells what they are called.
refusal-no-search = No search has that name. Leave the row empty, or type the name of one there is.
refusal-not-all-findable = Older notes are being made searchable now. Try again in a moment, and no club will be missing.
refusal-no-offer = That offer is not there. Write how its name begins.
refusal-no-hours = The calling hours must be at least two hours, such as 9-15.30.
refusal-most-first = The numbers are in the wrong order: write the smallest first, such as 10-50.
refusal-round-is-closed = The round is closed. Open it again first.
refusal-in-round = The club is in the round already.

## the commands

command-rounds = the rounds
command-new-round = make a round
command-edit-round = change the round
command-close-round = close the round, or open it again
command-round-clubs = the clubs of the round and why they stand there
command-pin-target = put the club on top of the queue
command-unpin-target = let the club stand where the rules put it
command-give-target = give the club to a colleague
command-caller-note = note for whoever rings
hint-rounds = Rounds
hint-new-round = new
hint-edit-round = change
hint-close-round = close
hint-round-clubs = clubs
scope-rounds = Rounds
help-rounds = the rounds with goals, progress and why their clubs stand where they stand
help-round = make a round: ringerunde round new
help-round-new = make a round of the clubs that fit
help-round-name = the name of the round
help-round-filter = part of the filter; may be repeated: district, agreement, size, level, no_rep, not_reached_since, tag, fact
help-round-found = the clubs of all that a search finds; words and filters as when you look for something
help-round-search = the clubs of a search that has a name
help-round-what = what is to come of it
help-round-why = why
help-round-how = how
help-round-guide = id of the guide
help-round-to = last day
help-round-dry-run = only count the clubs
help-value-name = NAME
help-value-filter = PART=VALUE
help-value-text = TEXT
cli-bad-filter = “{ $text }” is no part of a filter. Use { $keys }.
cli-no-search = No search is called “{ $name }”.
cli-round-made = Made { $round } with { $n ->
    [one] 1 club
   *[other] { $n } clubs
}.
cli-round-count = { $n ->
    [one] 1 club fits.
   *[other] { $n } clubs fit.
}
