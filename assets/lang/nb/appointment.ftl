### Avtalte møter, og hvordan det står med det vi har lovet. Små bokstaver.

appointment-meeting = møte
appointment-visit = besøk
appointment-at = { $what } kl. { $time }

## guide: promise_to, promise_stands

promised-you = dere
promised-club = klubben
promise-is-late = og det er vi sene med
promise-is-coming = og det kommer
