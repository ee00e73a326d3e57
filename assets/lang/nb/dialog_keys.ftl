## words/commands.rs: the keys of dialogs

command-save-register = lagre rettelsene som fil
command-send-register = krysse av rettelsene som sendt
command-edit-offer = endre tilbudet
command-cancel-offer = avlyse tilbudet, eller ta det tilbake
command-unset-level = la reglene bestemme nivået
scope-offers = I lista over tilbud
scope-round-clubs = I lista over klubbene i en runde
scope-register = I lista til registeret
scope-read = Når du leser
scope-level = Når du setter nivået
