# The report of a round: on the screen F5 and with “ringerunde round report”.
round-report-title = Report: { $round }
round-report-plan = About the round
round-report-who = Who
round-report-period = When
round-report-planned-to = Planned until
round-report-learned = What we learnt
round-report-nothing-learned = not written down
round-report-clubs = Clubs
round-report-reached = Reached
round-report-left = Remaining
round-report-base-left = remaining
round-report-calls = Calls
round-report-talked = Talked
round-report-agreed = Agreed
round-report-ours = Our promises, kept
round-report-theirs = Their promises, kept
round-report-base-promises = promises
round-report-signed-up = Signed up
round-report-base-answers = answers to offers
round-report-goal = the goal was { $n }
round-report-meetings = Meetings and visits agreed
round-report-remaining = Those who remain
round-report-nobody-left = Nobody.
round-report-not-rung = not rung
round-report-taken-out = Taken out of the round
round-report-taken-out-count = { $n ->
    [one] 1 club, not counted
   *[other] { $n } clubs, not counted
}
round-report-save = save as a file
round-report-edit = what we learnt
command-save-round-report = save the report of the round as a file
command-edit-learned = write what we learnt in the round
scope-round-report = In the report of a round
help-round-report = how a round went, with all figures and who remains
help-round-report-round = the id of the round, or part of its name
help-value-round = ROUND
error-not-found-round = No round “{ $name }”. “ringerunde rounds” shows them.
