### Hvorfor noe ikke ble gjort, og hva som kan gjøres.

refusal-no-time = Skriv når, for eksempel «i morgen kl 14» eller «18.30».
refusal-time-passed = Det tidspunktet er passert. Velg et som kommer.
refusal-no-name = Et navn må til.
refusal-other-club = Samtalen hører til en annen klubb. Ingenting er lagret; hent fram samtalen igjen først.
refusal-not-in-round = Klubben er ikke med i runden.
refusal-nothing-to-do = Det er ingenting å endre.
refusal-no-session = Det er ingen økt i gang.
refusal-bad-number = Det nummeret kan ikke ringes. Skriv åtte sifre, eller fem.
refusal-no-note = Skriv en grunn til at nivået settes.
refusal-not-missing = Bare et punkt som er besvart med nei eller delvis, blir en oppgave.
