### Å øve på en samtale med en oppdiktet person.

practise-title = Øve på en samtale
practise-nothing-kept = ingenting lagres
practise-choose = Hvem vil du ringe?
practise-intro = Den andre svarer deg, og hvordan det går, avhenger av hva du sier. Alle er oppdiktet, og du kan ringe så mange ganger du vil.
practise-you = Du
practise-replies = Hva sier du?
practise-goals = Mål · { $n } av { $total }
practise-note-empty = { $key } hit: skriv det du ville ha notert. Det kastes etterpå.
practise-later = { $n } til nedenfor
practise-unreadable = Øvingssamtalene kan ikke leses: { $why }. Meld fra om det; din egen liste er ikke berørt.

## Etterpå

practise-end = Slik gikk samtalen
practise-end-all = Alt du kunne ønske deg av denne samtalen, er på plass. Godt jobba!
practise-end-some = { $n } av { $total } mål er på plass. Resten er fint å ta med til neste gang.
practise-end-none = Nå vet du hvordan { $person } svarer. Ring gjerne en gang til og prøv en annen vei.
practise-end-hung-up = Du la på underveis, og det er lov når man øver.
practise-met = Dette fikk du til
practise-missed = Ikke ennå: prøv å kunne si dette neste gang
practise-asked = Åpne spørsmål du stilte
practise-offered = Du tilbød
practise-agreed = Dere avtalte
practise-remarks = Råd på veien
practise-worth-noting = Verdt å notere
practise-your-note = Notatet ditt

## Legge på

hang-up-title = Legge på?
hang-up = Samtalen med { $person } er ikke ferdig.
hang-up-go-on = snakke videre
hang-up-leave = legge på og se hvordan det gikk

## domain/scene.rs Offered

offered-vlaring = V-læringskurs
offered-course = kurs
offered-board-course = styrekurs
offered-conference = plass på konferansen
offered-conference-substitute = plass til en vara på konferansen
offered-book-meeting = et møte
offered-case-escalate = å ta saken videre
offered-conference-topic = et tema til konferansen
offered-do-together = å gjøre det i lag
offered-hold-election = hjelp til å holde valg
offered-letter-time-off = brev om fri
offered-register-update = å rette i registeret
offered-send-contact-card = navn og nummer å ringe til
offered-visit-workplace = et besøk på arbeidsplassen
