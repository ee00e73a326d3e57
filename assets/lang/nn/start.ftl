### Første start, utan liste.

start-welcome = Velkomen til ringerunde
start-about = Eit hjelpemiddel når du ringjer rundt til klubbane: kven som står for tur og kvifor, kva du kan spørje om, og eit notat som aldri blir borte.
start-how = Korleis vil du byrje?
start-import = Les inn ei liste
start-import-about = CSV eller Excel, slik du har henne. Du ser kva som blir lese inn før noko skjer.
start-practice = Prøv med øvingsdata
start-practice-about = Oppdikta klubbar å øve på, haldne åtskilde frå dine eigne.
start-add-club = Legg til ein klubb for hand
start-add-club-about = Namnet er nok. Resten kan kome når du har snakka med dei.
start-practise = Øv på ein samtale
start-practise-about = Ein oppdikta tillitsvald svarer deg.
start-privacy = Alt ligg i éi fil på denne maskina. Programmet sender ingenting til nokon.
