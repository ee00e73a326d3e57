### Å øve på ein samtale med ein oppdikta person.

practise-title = Øve på ein samtale
practise-nothing-kept = ingenting blir lagra
practise-choose = Kven vil du ringje?
practise-intro = Den andre svarer deg, og korleis det går, kjem an på kva du seier. Alle er oppdikta, og du kan ringje så mange gonger du vil.
practise-you = Du
practise-replies = Kva seier du?
practise-goals = Mål · { $n } av { $total }
practise-note-empty = { $key } hit: skriv det du ville ha notert. Det blir kasta etterpå.
practise-later = { $n } til nedanfor
practise-unreadable = Øvingssamtalane kan ikkje lesast: { $why }. Sei frå om det; di eiga liste er ikkje rørt.

## Etterpå

practise-end = Slik gjekk samtalen
practise-end-all = Alt du kunne ynskje deg av denne samtalen, er på plass. Godt jobba!
practise-end-some = { $n } av { $total } mål er på plass. Resten er fint å ta med til neste gong.
practise-end-none = No veit du korleis { $person } svarer. Ring gjerne ein gong til og prøv ein annan veg.
practise-end-hung-up = Du la på undervegs, og det er lov når ein øver.
practise-met = Dette fekk du til
practise-missed = Ikkje enno: prøv å kunne seie dette neste gong
practise-asked = Opne spørsmål du stilte
practise-offered = Du baud fram
practise-agreed = De avtala
practise-remarks = Råd på vegen
practise-worth-noting = Verdt å notere
practise-your-note = Notatet ditt

## Leggje på

hang-up-title = Leggje på?
hang-up = Samtalen med { $person } er ikkje ferdig.
hang-up-go-on = snakke vidare
hang-up-leave = leggje på og sjå korleis det gjekk

## domain/scene.rs Offered

offered-vlaring = V-læringskurs
offered-course = kurs
offered-board-course = styrekurs
offered-conference = plass på konferansen
offered-conference-substitute = plass til ein vara på konferansen
offered-book-meeting = eit møte
offered-case-escalate = å ta saka vidare
offered-conference-topic = eit tema til konferansen
offered-do-together = å gjere det i lag
offered-hold-election = hjelp til å halde val
offered-letter-time-off = brev om fri
offered-register-update = å rette i registeret
offered-send-contact-card = namn og nummer å ringje til
offered-visit-workplace = eit besøk på arbeidsplassen
