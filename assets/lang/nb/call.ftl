### Ringeskjermen: linja øverst, køen, kortet, spørsmålene, historikken og notatet.

header-reached = { $n } av { $m } nådd
header-signed-up = { $n } påmeldt
header-meetings =
    { $n ->
        [one] ett møte
       *[other] { $n } møter
    }
header-session-since = økt fra { $when }
header-saved = lagret { $when }
header-practice = ØVING
header-parked = { $n } på vent
header-no-round = Ingen åpen runde
queue-title =
    Kø · { $n ->
        [one] én klar
       *[other] { $n } klare
    }
queue-later = senere
queue-strip = { $n } av { $m }
queue-next = så { $club }
queue-nobody-ready = Ingen klare nå.
queue-first-back = Først tilbake: { $club }, { $when }.
queue-round-done = Alle i runden er nådd. Godt jobba!
queue-see-later = { $down } viser hvem som kommer senere, { $why } hvorfor.
card-title-club = klubb
card-since = siden { $when }
card-takes-over = fra { $day }: { $name } tar over
card-new = NY
card-no-rep = Ingen tillitsvalgt
card-number-missing = mangler nummer
card-best-time = ringetid: { $when }
card-members =
    { $n ->
        [one] ett medlem
       *[other] { $n } medlemmer
    }
card-employees = { $n } ansatte
card-board-yes = styre: ja
card-board-no = styre: nei
card-mobile = mobil { $share }
card-email = e-post { $share }
card-term = på valg { $when }
card-term-ended = perioden gikk ut { $when }
card-others = +{ $n } til
card-remark = merknad: { $what }
card-empty = Ingen klubb er valgt.
questions-title = { $tab } · { $guide }
questions-because = fordi: { $why }
questions-standing = fast åpningsspørsmål
questions-none = Ingen forslag akkurat nå. Spør om det du lurer på.
questions-tab = Spørsmål
tab-opening = Åpning
tab-follow-up = Oppfølging
tab-offers = Tilbud
tab-checklist = Sjekkliste
tab-closing = Avslutning
tab-opening-short = Åpning
tab-follow-up-short = Følg opp
tab-offers-short = Tilbud
tab-checklist-short = Sjekk
tab-closing-short = Slutt
listen-for = Lytt etter
history-title = Historikk
history-none = Ingenting er skrevet om klubben før. Dette er begynnelsen.
history-attempt = forsøk { $n }
note-title = Notat
note-title-edit = Endrer notatet fra { $when }
note-ringing = ringer { $clock }
note-readable = Skriv slik at vedkommende kan lese det.
note-not-ringing = { $key } ringer { $name }. Notatet åpner seg her, og hver tast er lagret før du ser den.
note-without-number = { $key } åpner notatet likevel.
note-signs = ! vi lover · > de lover · + påmelding · # tema
note-birth-number = Dette ligner et fødselsnummer. Ta det bort; det skal ikke stå her.
too-small = Vinduet er { $w }×{ $h }. Gjør det minst { $m }×{ $n }, så er alt her igjen.
covered = Skjermen er dekket til. Trykk en tast.
