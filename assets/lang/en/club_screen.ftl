### The club's own screen: its parts, the forms, making one of two, and what is said of them.

## domain/deeds: what was done, and in which club

club-deed-edited = the facts are corrected
club-deed-person-added = a new person is added
club-deed-rep-changed = somebody new has taken over the post
club-deed-post-ended = the period of the post is changed
club-deed-clubs-merged = two clubs have become one
club-deed-people-merged = two people have become one
notice-edited = { $club }: corrected { $what }
notice-edited-person = { $name }, { $club }: corrected { $what }
notice-person-kept = { $name } is added to { $club }
odd-elected-later = elected only from { $day }
odd-leaves-then = { $name } leaves on { $day }
notice-post-goes-on = { $club }: { $name } stays in the post
other-comes-not = { $name } does not take over after all
other-comes-beside = { $name } begins beside on { $day }
other-sits = { $name } has it as well
odd-same-number = { $name } has the same number
odd-number-elsewhere = somebody in { $club } has the same number
odd-in-two-clubs = is also in { $club }
refusal-birth-number = National identity numbers are never stored. Take it out, and the rest can be.
refusal-no-money = Write the year, what was applied for, and after a slash what was granted: 2026: 4000/3000.
refusal-holds-post = This person still holds a post in the other club. Open that club and merge from there.
refusal-bad-email = That is no e-mail address. Write it like name@place.org, or leave the row empty.
refusal-bad-org-no = The organisation number is wrong. It has nine digits, and the last is a check digit.
refusal-too-many = There cannot be more with a mobile or e-mail than there are members.
refusal-is-same = That is the same one. Choose another.
refusal-not-one-club = Both must be in the same club to become one.

## app/command.rs

command-club = the club's own screen: people, facts, history
command-next-section = the next part of the screen
command-previous-section = the part of the screen before
command-add-person = add a person to the club
command-end-post = end the period of the chosen one, or let it go on
command-change-rep = somebody else takes over the post
command-merge = make one of two clubs or people that are the same
command-register = corrections for the member register
hint-club = club
hint-next-section = part
hint-add-person = new person
hint-end-post = end post
hint-change-rep = change rep
hint-merge = merge
hint-register = register
scope-club = On the club's own screen

## app/club.rs: the parts, and what of the history is shown

section-facts = Facts
section-people = People
section-checklist = Checklist
section-offers = Offers
section-history = History
section-register = Register
filter-all = everything
filter-calls = calls
filter-written = e-mails and messages
filter-meetings = meetings and visits
filter-courses = courses and conferences
filter-changes = changes of rep
filter-promises = promises and tasks
filter-sign-ups = sign-ups
filter-shown = Showing { $what }; { $key } shows something else.

## domain/deeds/edit_club.rs, post.rs: the rows of the forms, lower case

club-field-name = name
club-field-workplace = workplace
club-field-org-no = organisation number
club-field-municipality = municipality
club-field-district = district
club-field-agreement = agreement
club-field-members = members
club-field-employees = employees
club-field-with-mobile = with mobile
club-field-with-email = with e-mail
club-field-board = board
club-field-employer = employer contact
club-field-relation = relation to employer
club-field-money = activity money by year
club-field-caller = responsible caller
club-field-tags = tags
club-field-remark = remark
club-money = activity money
club-money-sum = up to { $sum } kroner a year
club-money-applied = NOK { $sum } applied for
club-money-granted = NOK { $sum } granted
club-share = { $n } of { $total } ({ $percent }%)
club-yes = yes
club-no = no
club-unknown = not known
relation-good = good
relation-fair = fair
relation-strained = strained
person-field-name = name
person-field-role = post
person-field-phones = phone
person-field-email = e-mail
person-field-best-time = best time
person-field-elected = elected
person-field-term-ends = last day
person-field-do-not-call = does not want calls

## ui/club.rs

club-level = level { $number }
club-facts-now = This holds now:
club-period-from = from { $day }
club-period-to = to { $day }
club-former = former
club-people-none = Nobody is registered. { $key } adds a person.
club-checklist-none = The checklist is empty.
club-offers-none = The round has no offers, and the club has answered none.
club-history-none = Nothing to show here yet.
club-register-none = No corrections are noted. They come here by themselves when something is corrected, a number is wrong, or somebody leaves.

## ui/dialog/card_form.rs

card-form-club = Correct { $club }
card-form-person = Correct { $name }
card-form-new = A new person in { $club }
card-form-successor = Who takes over from { $name }?
card-form-successor-about = The period of { $name } ends on the day the new one takes over.
card-form-about = Days like 12.1.2027, numbers with commas between.

## ui/dialog/merge.rs

merge-clubs-title = Make one with { $club }
merge-people-title = Make one with { $name }
merge-find-club = Find the club that is the same. It becomes part of { $club }.
merge-find-person = Choose who is the same person. They become part of { $name }.
merge-becomes = “{ $gone }” becomes part of “{ $keep }” and is there no longer. This comes along:
merge-people = people
merge-calls = calls
merge-tasks = promises and tasks
merge-sign-ups = sign-ups
merge-events = other events
merge-answers = answers to the checklist
merge-targets = places in rounds
merge-drafts = notes that are not logged
merge-nothing = nothing
merge-same-people = Become one person: { $names }
merge-fields = Filled in: { $fields }
merge-lost = The two do not agree. What is said of “{ $keep }” stays:
merge-two-clubs = A person belongs to one club. The history of { $name } moves to { $keep }, and { $gone } no longer has this person.
merge-one-undo = One undo takes all of it back.
merge-do = make one
merge-look = see what happens
merge-back = back
