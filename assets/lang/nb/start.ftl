### Første start, uten liste.

start-welcome = Velkommen til ringerunde
start-about = Et hjelpemiddel når du ringer rundt til klubbene: hvem som står for tur og hvorfor, hva du kan spørre om, og et notat som aldri blir borte.
start-how = Hvordan vil du begynne?
start-import = Les inn en liste
start-import-about = CSV eller Excel, slik du har den. Du ser hva som leses inn før noe skjer.
start-practice = Prøv med øvingsdata
start-practice-about = Oppdiktede klubber å øve på, holdt atskilt fra dine egne.
start-add-club = Legg til en klubb for hånd
start-add-club-about = Navnet er nok. Resten kan komme når du har snakket med dem.
start-practise = Øv på en samtale
start-practise-about = En oppdiktet tillitsvalgt svarer deg.
start-privacy = Alt ligger i én fil på denne maskinen. Programmet sender ingenting til noen.
