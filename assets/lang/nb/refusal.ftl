### Hvorfor noe ikke ble gjort, og hva som kan gjøres.

refusal-no-time = Skriv når, for eksempel «i morgen kl 14» eller «18.30».
refusal-time-passed = Det tidspunktet er passert. Velg et som kommer.
refusal-no-name = Et navn må til.
refusal-other-club = Samtalen hører til en annen klubb. Ingenting er lagret; hent fram samtalen igjen først.
refusal-not-in-round = Klubben er ikke med i runden.
refusal-not-in-queue = Klubben er ikke i køen, så plassen kan ikke endres.
refusal-nothing-to-do = Det er ingenting å endre.
refusal-no-session = Det er ingen økt i gang.
refusal-bad-number = Det nummeret kan ikke ringes. Skriv åtte sifre, eller fem.
refusal-no-note = Skriv en grunn til at nivået settes.
refusal-not-missing = Bare et punkt som er besvart med nei eller delvis, blir en oppgave.
refusal-no-reason = Skriv en grunn, så alle ser hvorfor.
refusal-is-ours = Det er vårt fra før.
refusal-no-steps = Bare det dere øver på sammen, har trinn.
refusal-is-call-back = Dette er en avtalt samtale: den gjøres ved å ringe, og kan flyttes.
refusal-no-words = Skriv hva dere skal øve på.
