### Det som legger seg over skjermen: spørsmål, lister og svar.

## Tastene nederst

dialog-choose = velg
dialog-scroll = bla
dialog-save = lagre
dialog-log = logg
dialog-cancel = avbryt
dialog-close = lukk
dialog-skip = hopp over
dialog-go-there = gå dit
dialog-do-it = gjør det
dialog-add = legg til
dialog-complete = fullfør
dialog-read-in = les inn
dialog-next-row = neste rad
dialog-to-note = til notatet
dialog-go-on = fortsett
dialog-other-key = annen tast

## Hvordan samtalen endte

ending-title = Hvordan endte samtalen med { $person }, { $club }?
ending-title-club = Hvordan endte samtalen med { $club }?
ending-cancel = avslutt uten å logge
ending-cancel-follows = klubben står der den sto
ending-cancel-text-follows = klubben står der den sto; angre henter notatet tilbake

## Arket etter «snakket sammen»

sheet-title = Hva ble dere enige om? { $person }, { $club }
sheet-title-club = Hva ble dere enige om? { $club }
sheet-noted = Fra notatet:
sheet-optional = Alt her er valgfritt. Enter lagrer.
sheet-wanted = Guiden vil ha svar på det som er merket •: { $what }. Resten er valgfritt. Enter lagrer.
sheet-next = Neste steg
sheet-when = Når
sheet-when-example = for eksempel torsdag kl 14
sheet-owed-ours = Vi skulle
sheet-owed-theirs = De skulle
sheet-owed-stays = står
sheet-owed-done = gjort
sheet-owed-moved = flyttes til { $day }
sheet-owed-day = Ny dag:
sheet-owed-how = ← → gjort, eller skriv en ny dag
sheet-owed-more =
    { $n ->
        [one] og en ting til som er forfalt
       *[other] og { $n } ting til som er forfalt
    }
sheet-pulse = Stemning
sheet-pulse-low = dårlig
sheet-pulse-high = god
sheet-number = Nytt nummer
sheet-number-now = nå { $number }
sheet-not-asked = ikke spurt
sheet-from-note = står i notatet
sheet-who = Hvem:
sheet-who-else = Skriv et navn når det er en annen enn { $person }; flere med komma.
sheet-who-any = Skriv hvem som skal dit; flere med komma.
sheet-reminder = Guiden vil ha svar på: { $what }. Enter en gang til = ikke nå.

## Én linje det spørres om

prompt-call-back-title = Ring igjen: { $club }
prompt-call-back = Når skal du ringe { $person } igjen?
prompt-call-back-club = Når skal du ringe igjen?
prompt-call-back-example = For eksempel: i morgen kl 14 · torsdag 18.30 · 3. des
prompt-snooze-title = Utsett { $club }
prompt-snooze = Når skal klubben tilbake i køen?
prompt-snooze-example = For eksempel: mandag · om to uker · 3. des
prompt-new-number-title = Nytt nummer: { $club }
prompt-new-number = Hva er riktig nummer til { $person }? La linja stå tom hvis du ikke vet det.
prompt-new-number-example = For eksempel: 42 12 34 56
prompt-successor-title = Nytt navn: { $club }
prompt-successor = Hvem har vervet nå? Skriv navnet, og nummeret hvis du har det. La linja stå tom hvis du ikke vet det.
prompt-successor-example = For eksempel: Kari Nordmann 42 12 34 56
prompt-list-title = Les inn en liste
prompt-list = Hvilken fil? CSV eller Excel. Ingenting leses inn før du har sett hva lista fører med seg.
prompt-list-example = For eksempel: Nedlastinger/klubber.xlsx
prompt-list-reading = Leser fila … Esc stopper lesingen.
prompt-list-no-match = Ingenting der begynner slik.
prompt-understood = Forstått som { $when }
prompt-not-understood = Forstår ikke tidspunktet ennå.

## En klubb for hånd

add-club-title = Legg til en klubb
add-club-about = Bare navnet på klubben må være med. Klubben kommer rett inn i runden.
add-club-name = Klubb
add-club-members = Medlemmer
add-club-person = Tillitsvalgt
add-club-number = Telefon
add-club-elected = Valgt

## Finne

find-title = Finn klubb, person, nummer eller notat
find-about = Skriv noen bokstaver, eller de siste sifrene i nummeret. Klubber, folk, løfter og notater blir lett igjennom.
find-looking = Leter …
find-none = Fant ingenting for «{ $words }». Prøv færre bokstaver.
find-parks = Samtalen med { $club } legges til side med notatet; { $key } henter den fram igjen.

## Paletten

palette-title = Hva vil du gjøre?
palette-none = Ingenting her heter «{ $words }».

## Lista bak et tall

behind-attempts = Alle samtaler i økta
behind-reached = Samtaler der noen ble nådd
behind-conversations = Samtaler der dere snakket sammen
behind-clubs = Klubber som ble ringt
behind-minutes = Samtalene bak minuttene
behind-hour = Samtaler fra kl. { $from } til { $to }
behind-ours = Løfter vi ga
behind-theirs = Løfter klubbene ga
behind-kept = Løfter som ble innfridd i økta
behind-meetings = Avtalte møter
behind-visits = Avtalte besøk
behind-call-backs = Avtalt å ringe igjen
behind-needs-action = Noen må ta dette videre
behind-topic = Samtaler om { $topic }
behind-pulse = Samtaler der stemningen er notert
behind-later = Klubber som kommer senere i runden
behind-none = Ingenting å vise.

## Hvorfor klubben står her

why-title = Hvorfor står { $club } her?
why-place = Nr. { $n } av { $total }: { $tier }
why-ready = I køen nå: { $tier }
why-later = Kommer { $when }: { $why }
why-later-tier = Da står den under «{ $tier }».
why-agreed-for = Dere avtalte { $when }.
why-order-agreed = Det tidligste klokkeslettet kommer først.
why-order-new-rep = Den som ble valgt sist, kommer først.
why-order-promises = Det eldste løftet kommer først.
why-order-no-rep = Klubben med flest medlemmer kommer først.
why-order-ordinary = Den som har mest som taler for en samtale, kommer først; så den det er lengst siden.
why-out = Ikke i køen
why-out-since = Slik har det vært siden { $when }.
why-returns-reached = Kommer tilbake hvis fristen er ute for et løfte eller noe annet å ringe om, og ellers i neste runde.
why-returns-refused = Kommer tilbake når en annen person i klubben er lagt inn.
why-returns-nobody = Kommer med når klubben får medlemmer eller en tillitsvalgt.
why-returns-action = Kommer tilbake når fristen for oppgaven er ute, og ellers i neste runde.
why-returns-removed = { $key } i køen tar den inn igjen.
why-returns-round = Kommer med når den er i en runde.
why-returns-taken-in = { $key } i køen tar den inn i runden.
why-attempts =
    { $n ->
        [one] Ett forsøk i runden uten at dere har snakket sammen.
       *[other] { $n } forsøk i runden uten at dere har snakket sammen.
    }
why-facts = Det vi vet om klubben
why-no-facts = Vi vet ikke mer om klubben ennå.
sums-title = Hvorfor disse spørsmålene?
sums-base = spørsmålet i seg selv
sums-repeat = stilt tidligere i kvartalet
sums-total = til sammen

## Nummeret

number-title = Ring { $person }, { $club }
number-title-club = Ring { $club }
number-copy = kopier
number-dial = ring opp
number-scan = Skann koden med mobilen, så ringer den opp.
number-no-room = Vinduet er for lite til QR-koden. Gjør det større, eller kopier nummeret.
number-no-code = Dette nummeret kan ikke vises som QR-kode.

## En samtale eller en økt som ble brutt av

resume-title = Velkommen tilbake
resume-call = Du var midt i en samtale med { $person } i { $club }. Alt du skrev, er her.
resume-call-club = Du var midt i en samtale med { $club }. Alt du skrev, er her.
resume-edit = Du holdt på å endre notatet om { $club }. Alt du skrev, er her.
resume-began = Den begynte { $when }.
resume-empty = Du hadde ikke skrevet noe.
resume-more =
    { $n ->
        [one] … og én linje til
       *[other] … og { $n } linjer til
    }
resume-go-on = Fortsett der du slapp
resume-log = Logg samtalen: velg hvordan den endte
resume-log-edit = Lagre endringen
resume-drop = Kast notatet; angre henter det tilbake
resume-drop-empty = Lukk samtalen uten å logge den
resume-drop-edit = Kast endringen; notatet blir som det var
cut-off-title = Økta er ikke avsluttet
cut-off = Økta som begynte { $when }, er ikke avsluttet. Alt fra den er lagret.
cut-off-go-on = Fortsett økta
cut-off-sum-up = Se oppsummeringen

## Hva ei liste fører med seg

preview-title = Dette fører { $file } med seg
preview-nothing = Det er ingenting nytt å lese inn.
