### Kvifor noko ikkje blei gjort, og kva som kan gjerast.

refusal-no-time = Skriv når, til dømes «i morgon kl 14» eller «18.30».
refusal-time-passed = Det tidspunktet er passert. Vel eitt som kjem.
refusal-no-name = Eit namn må til.
refusal-other-club = Samtalen høyrer til ein annan klubb. Ingenting er lagra; hent fram samtalen att først.
refusal-not-in-round = Klubben er ikkje med i denne runden.
refusal-not-in-queue = Klubben er ikkje i køen, så plassen kan ikkje endrast.
refusal-nothing-to-do = Det finst ingenting å endre.
refusal-no-session = Det er inga økt i gang.
refusal-bad-number = Det nummeret kan ikkje ringjast. Skriv åtte siffer, eller fem.
refusal-no-note = Skriv ei grunngiving for at nivået blir sett.
refusal-not-missing = Berre eit punkt som er svart på med nei eller delvis, blir ei oppgåve.
refusal-no-reason = Skriv ein grunn, så alle ser kvifor.
refusal-is-ours = Det er vårt frå før.
refusal-no-steps = Berre det de øver på saman, har trinn.
refusal-is-call-back = Dette er ein avtala samtale: han blir gjord ved å ringje, og kan flyttast.
refusal-no-words = Skriv kva de skal øve på.
