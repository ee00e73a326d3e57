### Why something was not done, and what can be done.

refusal-no-time = Say when, for instance "tomorrow at 2 pm" or "18:30".
refusal-time-passed = That time has passed. Choose one to come.
refusal-no-name = A name is needed.
refusal-other-club = The call belongs to another club. Nothing was saved; bring the call back first.
refusal-not-in-round = The club is not in the round.
refusal-not-in-queue = The club is not in the queue, so its place cannot be changed.
refusal-nothing-to-do = There is nothing to change.
refusal-no-session = No session is under way.
refusal-bad-number = That number cannot be rung. Write eight digits, or five.
refusal-no-note = Write a reason for setting the level.
refusal-not-missing = Only an item answered no or partly becomes a task.
refusal-no-reason = Write a reason, so that everybody sees why.
refusal-is-ours = It is ours already.
refusal-no-steps = Only what you practise together has steps.
refusal-is-call-back = This is a call that was agreed: it is done by ringing, and it can be moved.
refusal-no-words = Write what you are going to practise.
