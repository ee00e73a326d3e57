### The summary of a session: on screen, as text and as Markdown.

## The head

summary-title = Session { $when }
summary-from = { $day } from { $time }
summary-headline =
    { $n ->
        [one] One call
       *[other] { $n } calls
    } to { $club_n ->
        [one] one club
       *[other] { $club_n } clubs
    }: got through { $reached_n ->
        [one] once
       *[other] { $reached_n } times
    }, had { $talked_n ->
        [0] no conversation
        [one] one conversation
       *[other] { $talked_n } conversations
    }.
summary-no-calls = No calls in this session yet.
summary-going = The session has not been ended.
summary-cut-off = The session was cut off and never ended. The figures are what had been saved; nothing is guessed.
summary-terms = Reached: the person was on the line. Conversation: you got to talk; only that counts as contact.
summary-personal = Contains personal data: share it only with those who need it for the work, and delete it when that is done.
summary-none = No session to sum up yet. Ring the first club, and the figures appear here.

## Headings

summary-section-figures = Figures
summary-section-outcomes = How the calls ended
summary-section-hours = Reached, hour by hour
summary-section-promises = Promises
summary-section-agreed = Sign-ups and agreements
summary-section-action = To act on
summary-section-heard = Topics and mood
summary-section-round = The round

## Names of the figures

summary-attempts = Calls
summary-reached = Reached
summary-not-reached = Not reached
summary-conversations = Conversations
summary-clubs = Clubs called
summary-clubs-talked = Clubs talked with
summary-minutes = Time talking
summary-ours = We promised
summary-theirs = They were to
summary-kept-promises = Kept in the session
summary-signed-up = Signed up in all
summary-sign-up = { $what }: { $state }
summary-meetings = Meetings agreed
summary-visits = Visits agreed
summary-call-backs = Call back, agreed
summary-needs-action = Somebody must act
summary-pulse = Mood
summary-left = Left to ring
summary-ready = Ready now
summary-later = Come later
summary-done = Done
summary-again = Reached, back again
summary-out = Not rung again

## Figures with their denominators. $what is one of the words below

summary-share = { $n } of { $total } { $what } ({ $percent })
summary-share-of-none = { $n } of { $total } { $what }
summary-of = of { $total } { $what }
summary-base-calls = { $n ->
    [one] call
   *[other] calls
}
summary-base-conversations = { $n ->
    [one] conversation
   *[other] conversations
}
summary-base-clubs = { $n ->
    [one] club called
   *[other] clubs called
}
summary-base-round = in the round
summary-base-promises = { $n ->
    [one] promise
   *[other] promises
}
summary-base-answers = { $n ->
    [one] answer
   *[other] answers
}
summary-base-minutes = { $n ->
    [one] minute
   *[other] minutes
}
summary-calls = { $n ->
    [one] { $n } call
   *[other] { $n } calls
}
summary-clubs-count = { $n ->
    [one] { $n } club
   *[other] { $n } clubs
}
summary-before = { $share }, earlier { $percent } of { $n }
summary-mean = { $mean } of 5 on average, noted in { $share }

## The lists behind the figures

summary-rings-back = to be called back { $when }
summary-due = { $what }, due { $when }
summary-no-date = no date
summary-kept = done
summary-dropped = dropped
summary-attempt = attempt { $n }
summary-more = … and { $n } more
summary-nothing = No rows here.
summary-column-when = When
summary-column-club = Club
summary-column-who = Who
summary-column-what = What
summary-column-count = Figure
