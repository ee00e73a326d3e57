### Tilboda: plassar, fristar, skjemaet, listene og påmeldingane.

## what stands under an offer, with « · » between

offer-left = { $n ->
    [0] fullt
    [one] 1 plass att
   *[other] { $n } plassar att
}
offer-waiting = { $n ->
    [one] 1 på venteliste
   *[other] { $n } på venteliste
}
offer-deadline = frist { $day }
offer-deadline-passed = fristen var { $day }
offer-quota = { $n ->
    [one] 1 frå kvar klubb
   *[other] inntil { $n } frå kvar klubb
}
offer-organiser = arrangør: { $who }
offer-speakers = innleiarar: { $who }
offer-material = ferdig opplegg finst
offer-cancelled = avlyst
offer-held = har vore

## domain/offer.rs Funding

funding-ou = blir dekt av OU
funding-union = blir dekt av fagforeininga
funding-employer = blir dekt av arbeidsgivar
funding-club = blir dekt av klubben
funding-own = deltakaren betaler
funding-none = ikkje oppgitt

## domain/offer.rs Audience

audience-everyone = for alle
audience-reps = for tillitsvalde
audience-new-reps = for nye tillitsvalde
audience-leaders = for klubbleiarar
audience-board = for klubbstyre
audience-lok-club = for klubbar på LOK

## domain/offer/places.rs Hurdle: what speaks against one more, before the key

hurdle-full = fullt: påmeldinga blir sett på venteliste
hurdle-queue = andre ventar på plassane: påmeldinga blir sett på venteliste
hurdle-quota = klubben har så mange plassar han kan få: fleire blir sette på venteliste
hurdle-deadline-passed = fristen er ute
hurdle-not-lok = for klubbar på LOK, og denne står ikkje som det
hurdle-not-new = for nye tillitsvalde, og denne er ikkje ny
hurdle-not-leader = for klubbleiarar og nestleiarar
hurdle-no-board = for klubbstyre, og klubben har ikkje styre

## the note and the tab of offers

chip-waiting = venteliste: { $what }
chip-wish = ønske: { $what }
talk-wish = Kva burde { $offer } handle om?
talk-wish-line = # ønske { $offer }:
talk-substitute = i staden for { $who }:
sign-up-instead-of = i staden for { $who }
follow-up-offer-place = tilby ledig plass
follow-up-offer-called-off = seie frå at det er avlyst
help-sign-wish = ønske til innhald, som «# ønske konferanse: pensjon»

## the list of offers

offers-title = Tilbod
offers-none = Ingen tilbod er lagde inn enno.
offers-others = Andre tilbod
offers-to-note = i notatet
offers-edit = endre
offers-new = nytt
offers-cancel = avlys eller ta tilbake

## the form of an offer

offer-form-new = Legg inn eit tilbod
offer-form-edit = Endre tilbodet
offer-form-about = Berre namnet må vere med. Datoar som 12.1.2027.
offer-form-name = Namn
offer-form-kind = Type
offer-form-starts = Første dag
offer-form-ends = Siste dag
offer-form-deadline = Frist
offer-form-place = Stad
offer-form-seats = Plassar
offer-form-quota = Per klubb
offer-form-audience = For kven
offer-form-funding = Betaling
offer-form-organiser = Arrangør
offer-form-speakers = Innleiarar
offer-form-material = Ferdig opplegg
offer-form-has = finst
offer-form-has-not = finst ikkje
offer-form-round = Runde
offer-form-every-round = alle rundar

## the sign-ups of a club

sign-ups-title = Påmeldingane til { $club }
sign-ups-none = Klubben har ikkje svart på noko tilbod enno.
sign-ups-would-wait = Påmeld no: { $why }

## notices and refusals

notice-add-offer = Tilbodet er lagt inn
notice-add-offer-undone = Angra: tilbodet er teke bort att
notice-add-offer-redone = Gjort om att: tilbodet er lagt inn
notice-edit-offer = Tilbodet er endra
notice-edit-offer-undone = Angra: tilbodet er som før
notice-edit-offer-redone = Gjort om att: tilbodet er endra
notice-cancel-offer = Tilbodet er avlyst
notice-offer-off = { $n ->
    [one] Tilbodet er avlyst. Éin klubb skal få beskjed: det er ei oppgåve no
   *[other] Tilbodet er avlyst. { $n } klubbar skal få beskjed: det er oppgåver no
}
notice-offer-more = { $n ->
    [one] Tilbodet er endra. Den første på ventelista skal spørjast: det er ei oppgåve no
   *[other] Tilbodet er endra. Dei { $n } første på ventelista skal spørjast: det er oppgåver no
}
notice-put-back-offer = Tilbodet er ikkje avlyst lenger
notice-set-sign-up = Påmeldinga frå { $club } er endra
notice-set-sign-up-undone = Angra: påmeldinga frå { $club } er som før
notice-set-sign-up-redone = Gjort om att: påmeldinga frå { $club } er endra
notice-sign-up-set = { $club }: { $state }, { $title }
notice-sign-up-frees = { $club }: { $state }, { $title }. Den første på ventelista skal spørjast: det er ei oppgåve no
refusal-no-day = Den dagen finst ikkje, eller er ikkje til å forstå. Skriv til dømes 12.1.2027.
refusal-no-count = Talet må vere eit heilt tal, eller tomt.
refusal-ends-first = Siste dag kan ikkje koma før den første.

## the command line and the summary

help-offers = Tilboda med plassar, venteliste og ønske
cli-wish = ønske: { $what }
summary-wishes = Ønske til innhald
behind-wishes = Ønske til innhald
command-offers = sjå alle tilboda
command-add-offer = leggja inn eit tilbod
command-sign-ups = sjå og endre påmeldingane til klubben
hint-offers = tilbod
hint-sign-ups = påmeldingar
