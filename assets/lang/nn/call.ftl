### Ringjeskjermen: linja øvst, køen, kortet, spørsmåla, historikken og notatet.

header-reached =
    { $n ->
        [one] { $n } av { $m } nådd
       *[other] { $n } av { $m } nådde
    }
header-signed-up = { $n } påmelde
header-meetings =
    { $n ->
        [one] eitt møte
       *[other] { $n } møte
    }
header-session-since = økt frå { $when }
header-saved = lagra { $when }
header-practice = ØVING
header-parked = { $n } på vent
header-no-round = Ingen open runde
queue-title =
    Kø · { $n ->
        [one] éin klar
       *[other] { $n } klare
    }
queue-later = seinare
queue-strip = { $n } av { $m }
queue-next = så { $club }
queue-nobody-ready = Ingen klare no.
queue-first-back = Først tilbake: { $club }, { $when }.
queue-round-done = Alle i runden er nådde. Godt jobba!
queue-see-later = { $down } viser kven som kjem seinare, { $why } kvifor.
card-title-club = klubb
card-since = sidan { $when }
card-takes-over = frå { $day }: { $name } tek over
card-new = NY
card-no-rep = Ingen tillitsvald
card-number-missing = manglar nummer
card-best-time = ringjetid: { $when }
card-members =
    { $n ->
        [one] eitt medlem
       *[other] { $n } medlemer
    }
card-employees = { $n } tilsette
card-board-yes = styre: ja
card-board-no = styre: nei
card-mobile = mobil { $share }
card-email = e-post { $share }
card-term = på val { $when }
card-term-ended = perioden gjekk ut { $when }
card-others = +{ $n } til
card-remark = merknad: { $what }
card-empty = Ingen klubb er vald.
questions-title = { $tab } · { $guide }
questions-because = fordi: { $why }
questions-standing = fast opningsspørsmål
questions-none = Ingen framlegg akkurat no. Spør om det du lurer på.
questions-tab = Spørsmål
tab-opening = Opning
tab-follow-up = Oppfølging
tab-offers = Tilbod
tab-checklist = Sjekkliste
tab-closing = Avslutning
tab-opening-short = Opning
tab-follow-up-short = Følg opp
tab-offers-short = Tilbod
tab-checklist-short = Sjekk
tab-closing-short = Slutt
listen-for = Lytt etter
history-title = Historikk
history-none = Ingenting er skrive om klubben før. Dette er byrjinga.
history-attempt = forsøk { $n }
note-title = Notat
note-title-edit = Endrar notatet frå { $when }
note-ringing = ringjer { $clock }
note-readable = Skriv slik at vedkomande kan lese det.
note-not-ringing = { $key } ringjer { $name }. Notatet opnar seg her, og kvar tast er lagra før du ser han.
note-without-number = { $key } opnar notatet likevel.
note-signs = ! vi lovar · > dei lovar · + påmelding · # emne
note-birth-number = Dette liknar eit fødselsnummer. Ta det bort; det skal ikkje stå her.
too-small = Vindauget er { $w }×{ $h }. Gjer det minst { $m }×{ $n }, så er alt her att.
covered = Skjermen er dekt til. Trykk ein tast.
