### Topics that rest: "not now" to a question.

command-rest-topic = not now: let a question rest
rest-title = Not now: which question is to rest?
rest-about = The topic is not suggested for this club for a while. Another question takes its place.
rest-about-in-call = The topic is not suggested for this club for a while. The questions stay where they are until the call is over.
rest-until = rests until { $when }
rest-until-wake = rests until { $when }; the same number wakes it
sums-resting = Rests until { $when }: { $question }
notice-rest-topic = The topic rests for { $club }
notice-rest-topic-woken = The topic may be suggested again for { $club }
notice-rest-topic-undone = Undone: the topic for { $club } is as it was
notice-rest-topic-redone = Redone: "not now" for { $club }
