### Meetings that are agreed, and how it stands with what we promised. Lower case.

appointment-meeting = meeting
appointment-visit = visit
appointment-at = { $what } at { $time }

## guide: promise_to, promise_stands

promised-you = you
promised-club = the club
promise-is-late = and we are late with it
promise-is-coming = and it is coming
