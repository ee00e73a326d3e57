### Avtalte møte, og korleis det står med det vi har lova. Små bokstavar.

appointment-meeting = møte
appointment-visit = besøk
appointment-at = { $what } kl. { $time }

## guide: promise_to, promise_stands

promised-you = dykk
promised-club = klubben
promise-is-late = og det er vi seine med
promise-is-coming = og det kjem
