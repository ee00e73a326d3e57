### Det som legg seg over skjermen: spørsmål, lister og svar.

## Tastane nedst

dialog-choose = vel
dialog-scroll = bla
dialog-save = lagre
dialog-log = logg
dialog-cancel = avbryt
dialog-close = lukk
dialog-skip = hopp over
dialog-go-there = gå dit
dialog-do-it = gjer det
dialog-add = legg til
dialog-complete = fullfør
dialog-read-in = les inn
dialog-next-row = neste rad
dialog-to-note = til notatet
dialog-go-on = hald fram
dialog-other-key = annan tast

## Korleis samtalen slutta

ending-title = Korleis slutta samtalen med { $person }, { $club }?
ending-title-club = Korleis slutta samtalen med { $club }?
ending-cancel = avslutt utan å logge
ending-cancel-follows = klubben står der han stod
ending-cancel-text-follows = klubben står der han stod; angre hentar notatet tilbake

## Arket etter «snakka saman»

sheet-title = Kva blei de samde om? { $person }, { $club }
sheet-title-club = Kva blei de samde om? { $club }
sheet-noted = Frå notatet:
sheet-optional = Alt her er valfritt. Enter lagrar.
sheet-wanted = Guiden vil ha svar på det som er merkt •: { $what }. Resten er valfritt. Enter lagrar.
sheet-next = Neste steg
sheet-when = Når
sheet-when-example = til dømes torsdag kl 14
sheet-owed-ours = Vi skulle
sheet-owed-theirs = Dei skulle
sheet-owed-stays = står
sheet-owed-done = gjort
sheet-owed-moved = blir flytta til { $day }
sheet-owed-day = Ny dag:
sheet-owed-how = ← → gjort, eller skriv ein ny dag
sheet-owed-more =
    { $n ->
        [one] og ein ting til som har gått ut
       *[other] og { $n } ting til som har gått ut
    }
sheet-pulse = Stemning
sheet-pulse-low = dårleg
sheet-pulse-high = god
sheet-number = Nytt nummer
sheet-number-now = no { $number }
sheet-not-asked = ikkje spurt
sheet-from-note = står i notatet
sheet-who = Kven:
sheet-who-else = Skriv eit namn når det er ein annan enn { $person }; fleire med komma.
sheet-who-any = Skriv kven som skal dit; fleire med komma.
sheet-reminder = Guiden vil ha svar på: { $what }. Enter ein gong til = ikkje no.

## Éi linje det blir spurt om

prompt-call-back-title = Ring att: { $club }
prompt-call-back = Når skal du ringje { $person } att?
prompt-call-back-club = Når skal du ringje att?
prompt-call-back-example = Til dømes: i morgon kl 14 · torsdag 18.30 · 3. des
prompt-snooze-title = Utset { $club }
prompt-snooze = Når skal klubben tilbake i køen?
prompt-snooze-example = Til dømes: måndag · om to veker · 3. des
prompt-new-number-title = Nytt nummer: { $club }
prompt-new-number = Kva er rett nummer til { $person }? Lat linja stå tom om du ikkje veit det.
prompt-new-number-example = Til dømes: 42 12 34 56
prompt-successor-title = Nytt namn: { $club }
prompt-successor = Kven har vervet no? Skriv namnet, og nummeret om du har det. Lat linja stå tom om du ikkje veit det.
prompt-successor-example = Til dømes: Kari Nordmann 42 12 34 56
prompt-list-title = Les inn ei liste
prompt-list = Kva fil? CSV eller Excel. Ingenting blir lese inn før du har sett kva lista fører med seg.
prompt-list-example = Til dømes: Nedlastingar/klubbar.xlsx
prompt-list-reading = Les fila … Esc stoppar lesinga.
prompt-list-no-match = Ingenting der byrjar slik.
prompt-understood = Forstått som { $when }
prompt-not-understood = Forstår ikkje tidspunktet enno.

## Ein klubb for hand

add-club-title = Legg til ein klubb
add-club-about = Berre namnet på klubben må vere med. Klubben kjem rett inn i runden.
add-club-name = Klubb
add-club-members = Medlemer
add-club-person = Tillitsvald
add-club-number = Telefon
add-club-elected = Vald

## Finne

find-title = Finn klubb, person, nummer eller notat
find-about = Skriv nokre bokstavar, eller dei siste sifra i nummeret. Klubbar, folk, lovnader og notat blir leita gjennom.
find-looking = Leitar …
find-none = Fann ingenting for «{ $words }». Prøv færre bokstavar.
find-parks = Samtalen med { $club } blir lagd til side med notatet; { $key } hentar han fram att.

## Paletten

palette-title = Kva vil du gjere?
palette-none = Ingenting her heiter «{ $words }».

## Lista bak eit tal

behind-attempts = Alle samtalar i økta
behind-reached = Samtalar der nokon blei nådd
behind-conversations = Samtalar der de snakka saman
behind-clubs = Klubbar som blei ringde
behind-minutes = Samtalane bak minutta
behind-hour = Samtalar frå kl. { $from } til { $to }
behind-ours = Lovnader vi gav
behind-theirs = Lovnader klubbane gav
behind-kept = Lovnader som vart innfridde i økta
behind-meetings = Avtala møte
behind-visits = Avtala besøk
behind-call-backs = Avtala å ringje att
behind-needs-action = Nokon må ta dette vidare
behind-topic = Samtalar om { $topic }
behind-pulse = Samtalar der stemninga er notert
behind-later = Klubbar som kjem seinare i runden
behind-none = Ingenting å vise.

## Kvifor klubben står her

why-title = Kvifor står { $club } her?
why-place = Nr. { $n } av { $total }: { $tier }
why-ready = I køen no: { $tier }
why-later = Kjem { $when }: { $why }
why-later-tier = Då står han under «{ $tier }».
why-agreed-for = De avtala { $when }.
why-order-agreed = Det tidlegaste klokkeslettet kjem først.
why-order-new-rep = Den som blei vald sist, kjem først.
why-order-promises = Den eldste lovnaden kjem først.
why-order-no-rep = Klubben med flest medlemer kjem først.
why-order-ordinary = Den som har mest som talar for ein samtale, kjem først; så den det er lengst sidan.
why-out = Ikkje i køen
why-out-since = Slik har det vore sidan { $when }.
why-returns-reached = Kjem tilbake om fristen er ute for ein lovnad eller noko anna å ringje om, og elles i neste runde.
why-returns-refused = Kjem tilbake når ein annan person i klubben er lagd inn.
why-returns-nobody = Kjem med når klubben får medlemer eller ein tillitsvald.
why-returns-action = Kjem tilbake når fristen for oppgåva er ute, og elles i neste runde.
why-returns-removed = { $key } i køen tek han inn att.
why-returns-round = Kjem med når han er i ein runde.
why-returns-taken-in = { $key } i køen tek han inn i runden.
why-attempts =
    { $n ->
        [one] Eitt forsøk i runden utan at de har snakka saman.
       *[other] { $n } forsøk i runden utan at de har snakka saman.
    }
why-facts = Det vi veit om klubben
why-no-facts = Vi veit ikkje meir om klubben enno.
sums-title = Kvifor desse spørsmåla?
sums-base = spørsmålet i seg sjølv
sums-repeat = stilt tidlegare i kvartalet
sums-total = til saman

## Nummeret

number-title = Ring { $person }, { $club }
number-title-club = Ring { $club }
number-copy = kopier
number-dial = ring opp
number-scan = Skann koden med mobilen, så ringjer han opp.
number-no-room = Vindauget er for lite til QR-koden. Gjer det større, eller kopier nummeret.
number-no-code = Dette nummeret kan ikkje visast som QR-kode.

## Ein samtale eller ei økt som blei broten av

resume-title = Velkomen tilbake
resume-call = Du var midt i ein samtale med { $person } i { $club }. Alt du skreiv, er her.
resume-call-club = Du var midt i ein samtale med { $club }. Alt du skreiv, er her.
resume-edit = Du heldt på å endre notatet om { $club }. Alt du skreiv, er her.
resume-began = Han byrja { $when }.
resume-empty = Du hadde ikkje skrive noko.
resume-more =
    { $n ->
        [one] … og éi linje til
       *[other] … og { $n } linjer til
    }
resume-go-on = Hald fram der du slapp
resume-log = Logg samtalen: vel korleis han slutta
resume-log-edit = Lagre endringa
resume-drop = Kast notatet; angre hentar det tilbake
resume-drop-empty = Lukk samtalen utan å logge han
resume-drop-edit = Kast endringa; notatet blir som det var
cut-off-title = Økta er ikkje avslutta
cut-off = Økta som byrja { $when }, er ikkje avslutta. Alt frå henne er lagra.
cut-off-go-on = Hald fram med økta
cut-off-sum-up = Sjå oppsummeringa

## Kva ei liste fører med seg

preview-title = Dette fører { $file } med seg
preview-nothing = Det finst ikkje noko nytt å lese inn.
