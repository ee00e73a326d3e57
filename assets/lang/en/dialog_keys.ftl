## words/commands.rs: the keys of dialogs

command-save-register = save the corrections as a file
command-save-agreed = save the page for the club: what we agreed on
command-save-checklist = save the page for the meeting: the checklist (ours only)
command-send-register = tick the corrections off as sent
command-edit-offer = change the offer
command-cancel-offer = call the offer off, or take that back
command-unset-level = let the rules decide the level
command-owed-first = mark the first thing that is due as done
command-owed-second = mark the second thing that is due as done
command-owed-third = mark the third thing that is due as done
scope-offers = In the list of offers
scope-round-clubs = In the list of the clubs of a round
scope-register = In the list for the register
scope-read = While reading
scope-sheet = When you end a conversation
scope-level = While setting the level

## runtime/desk/checks.rs

page-saved = The page is saved in { $file }
