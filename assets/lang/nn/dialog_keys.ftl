## words/commands.rs: the keys of dialogs

command-save-register = lagra rettingane som fil
command-save-agreed = lagra arket til klubben: dette blei vi samde om
command-save-checklist = lagra arket til møtet: sjekklista (berre til oss)
command-send-register = kryssa av rettingane som sende
command-edit-offer = endra tilbodet
command-cancel-offer = avlysa tilbodet, eller ta det tilbake
command-unset-level = la reglane avgjera nivået
command-owed-first = merkje det første som skulle vore gjort, som gjort
command-owed-second = merkje det andre som skulle vore gjort, som gjort
command-owed-third = merkje det tredje som skulle vore gjort, som gjort
scope-offers = I lista over tilbod
scope-round-clubs = I lista over klubbane i ein runde
scope-register = I lista til registeret
scope-read = Når du les
scope-sheet = Når du avsluttar ein samtale
scope-level = Når du set nivået

## runtime/desk/checks.rs

page-saved = Arket er lagra i { $file }
