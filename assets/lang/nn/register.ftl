### Rettingar til medlemsregisteret: lista, fila og kommandoen.

## domain/correction.rs What, lower case

what-new-person = ny person
what-name = namn
what-role = verv
what-new-number = nytt nummer
what-bad-number = nummer som ikkje gjeld
what-email = e-post
what-elected = vald
what-term-ends = siste dag i vervet
what-left-post = ikkje lenger i vervet
what-left-workplace = har slutta
what-club-name = namnet på klubben
what-workplace = arbeidsplass
what-org-no = organisasjonsnummer
what-district = distrikt
what-agreement = tariffavtale
what-members = medlemer
what-employees = tilsette
what-board = styre
what-words = rett i registeret

## ui/dialog/register.rs

register-title = Rettingar til medlemsregisteret
register-none = Ingenting å sende. Rettingar kjem hit av seg sjølve når noko blir retta, når eit nummer er feil, eller når nokon sluttar.
register-count = { $n ->
    [one] 1 retting skal sendast.
   *[other] { $n } rettingar skal sendast.
}
register-save = lagre som fil
register-send = merk som send
register-open = ikkje send
register-sent-on = send { $day }
register-sent = Rettingane er merkte som sende, og blir ikkje sende på nytt
register-sent-undone = Angra: rettingane skal sendast
register-sent-redone = Gjort om att: rettingane er merkte som sende
register-saved = Rettingane er lagra i { $file }. Fila inneheld personopplysningar

## words/register.rs: the headings of the file

register-sheet = Rettingar
register-head-club = Klubb
register-head-org-no = Organisasjonsnummer
register-head-branch = Fagforeining
register-head-person = Person
register-head-member-no = Medlemsnummer
register-head-what = Kva
register-head-was = Står no
register-head-is = Skal vere
register-head-noted = Notert
register-head-members = Medlemer
register-head-mobile = Med mobil
register-head-email = Med e-post
register-head-checked = Registeret gjennomgått

## cli/register.rs

help-register = rettingar til medlemsregisteret
help-register-format = korleis lista blir skriven: text, csv, xlsx eller json
help-register-csv = skriv som CSV for rekneark
help-register-mark-sent = merk det som blir skrive, som sendt; det kan angrast
help-register-counts = medlemer med mobil og e-post for kvar klubb
