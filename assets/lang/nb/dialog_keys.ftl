## words/commands.rs: the keys of dialogs

command-save-register = lagre rettelsene som fil
command-save-agreed = lagre arket til klubben: dette ble vi enige om
command-save-checklist = lagre arket til møtet: sjekklista (bare til oss)
command-send-register = krysse av rettelsene som sendt
command-edit-offer = endre tilbudet
command-cancel-offer = avlyse tilbudet, eller ta det tilbake
command-unset-level = la reglene bestemme nivået
command-owed-first = merke det første som skulle vært gjort, som gjort
command-owed-second = merke det andre som skulle vært gjort, som gjort
command-owed-third = merke det tredje som skulle vært gjort, som gjort
scope-offers = I lista over tilbud
scope-round-clubs = I lista over klubbene i en runde
scope-register = I lista til registeret
scope-read = Når du leser
scope-sheet = Når du avslutter en samtale
scope-level = Når du setter nivået

## runtime/desk/checks.rs

page-saved = Arket er lagret i { $file }
