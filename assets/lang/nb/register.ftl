### Rettelser til medlemsregisteret: lista, fila og kommandoen.

## domain/correction.rs What, lower case

what-new-person = ny person
what-name = navn
what-role = verv
what-new-number = nytt nummer
what-bad-number = nummer som ikke gjelder
what-email = e-post
what-elected = valgt
what-term-ends = siste dag i vervet
what-left-post = ikke lenger i vervet
what-left-workplace = har sluttet
what-club-name = navnet på klubben
what-workplace = arbeidsplass
what-org-no = organisasjonsnummer
what-district = distrikt
what-agreement = tariffavtale
what-members = medlemmer
what-employees = ansatte
what-board = styre
what-words = rett i registeret

## ui/dialog/register.rs

register-title = Rettelser til medlemsregisteret
register-none = Ingenting å sende. Rettelser kommer hit av seg selv når noe rettes, når et nummer er feil, eller når noen slutter.
register-count = { $n ->
    [one] 1 rettelse skal sendes.
   *[other] { $n } rettelser skal sendes.
}
register-save = lagre som fil
register-send = merk som sendt
register-open = ikke sendt
register-sent-on = sendt { $day }
register-sent = Rettelsene er merket som sendt, og sendes ikke igjen
register-sent-undone = Angret: rettelsene skal sendes
register-sent-redone = Gjort om igjen: rettelsene er merket som sendt
register-saved = Rettelsene er lagret i { $file }. Fila inneholder personopplysninger

## words/register.rs: the headings of the file

register-sheet = Rettelser
register-head-club = Klubb
register-head-org-no = Organisasjonsnummer
register-head-branch = Fagforening
register-head-person = Person
register-head-member-no = Medlemsnummer
register-head-what = Hva
register-head-was = Står nå
register-head-is = Skal være
register-head-noted = Notert
register-head-members = Medlemmer
register-head-mobile = Med mobil
register-head-email = Med e-post
register-head-checked = Registeret gjennomgått

## cli/register.rs

help-register = rettelser til medlemsregisteret
help-register-format = hvordan lista skrives: text, csv, xlsx eller json
help-register-csv = skriv som CSV for regneark
help-register-mark-sent = merk det som skrives, som sendt; det kan angres
help-register-counts = medlemmer med mobil og e-post per klubb
