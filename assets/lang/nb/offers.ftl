### Tilbudene: plasser, frister, skjemaet, listene og påmeldingene.

## what stands under an offer, with « · » between

offer-left = { $n ->
    [0] fullt
    [one] 1 plass igjen
   *[other] { $n } plasser igjen
}
offer-waiting = { $n ->
    [one] 1 på venteliste
   *[other] { $n } på venteliste
}
offer-deadline = frist { $day }
offer-deadline-passed = fristen var { $day }
offer-quota = { $n ->
    [one] 1 fra hver klubb
   *[other] inntil { $n } fra hver klubb
}
offer-organiser = arrangør: { $who }
offer-speakers = innledere: { $who }
offer-material = ferdig opplegg finnes
offer-cancelled = avlyst
offer-held = har vært

## domain/offer.rs Funding

funding-ou = dekkes av OU
funding-union = dekkes av fagforeninga
funding-employer = dekkes av arbeidsgiver
funding-club = dekkes av klubben
funding-own = betales av deltakeren
funding-none = ikke oppgitt

## domain/offer.rs Audience

audience-everyone = for alle
audience-reps = for tillitsvalgte
audience-new-reps = for nye tillitsvalgte
audience-leaders = for klubbledere
audience-board = for klubbstyrer
audience-lok-club = for klubber på LOK

## domain/offer/places.rs Hurdle: what speaks against one more, before the key

hurdle-full = fullt: påmelding settes på venteliste
hurdle-queue = andre venter på plassene: påmelding settes på venteliste
hurdle-quota = klubben har så mange plasser den kan få: flere settes på venteliste
hurdle-deadline-passed = fristen er ute
hurdle-not-lok = for klubber på LOK, og denne står ikke som det
hurdle-not-new = for nye tillitsvalgte, og denne er ikke ny
hurdle-not-leader = for klubbledere og nestledere
hurdle-no-board = for klubbstyrer, og klubben har ikke styre

## the note and the tab of offers

chip-waiting = venteliste: { $what }
chip-wish = ønske: { $what }
talk-wish = Hva burde { $offer } handle om?
talk-wish-line = # ønske { $offer }:
talk-substitute = i stedet for { $who }:
sign-up-instead-of = i stedet for { $who }
follow-up-offer-place = tilby ledig plass
follow-up-offer-called-off = si fra at det er avlyst
help-sign-wish = ønske til innhold, som «# ønske konferanse: pensjon»

## the list of offers

offers-title = Tilbud
offers-none = Ingen tilbud er lagt inn ennå.
offers-others = Andre tilbud
offers-to-note = i notatet
offers-edit = endre
offers-new = nytt
offers-cancel = avlys eller ta tilbake

## the form of an offer

offer-form-new = Legg inn et tilbud
offer-form-edit = Endre tilbudet
offer-form-about = Bare navnet må være med. Datoer som 12.1.2027.
offer-form-name = Navn
offer-form-kind = Type
offer-form-starts = Første dag
offer-form-ends = Siste dag
offer-form-deadline = Frist
offer-form-place = Sted
offer-form-seats = Plasser
offer-form-quota = Per klubb
offer-form-audience = For hvem
offer-form-funding = Betaling
offer-form-organiser = Arrangør
offer-form-speakers = Innledere
offer-form-material = Ferdig opplegg
offer-form-has = finnes
offer-form-has-not = finnes ikke
offer-form-round = Runde
offer-form-every-round = alle runder

## the sign-ups of a club

sign-ups-title = Påmeldingene til { $club }
sign-ups-none = Klubben har ikke svart på noe tilbud ennå.
sign-ups-would-wait = Påmeldt nå: { $why }

## notices and refusals

notice-add-offer = Tilbudet er lagt inn
notice-add-offer-undone = Angret: tilbudet er tatt bort igjen
notice-add-offer-redone = Gjort om igjen: tilbudet er lagt inn
notice-edit-offer = Tilbudet er endret
notice-edit-offer-undone = Angret: tilbudet er som før
notice-edit-offer-redone = Gjort om igjen: tilbudet er endret
notice-cancel-offer = Tilbudet er avlyst
notice-offer-off = { $n ->
    [one] Tilbudet er avlyst. Én klubb skal få beskjed: det er en oppgave nå
   *[other] Tilbudet er avlyst. { $n } klubber skal få beskjed: det er oppgaver nå
}
notice-offer-more = { $n ->
    [one] Tilbudet er endret. Den første på ventelista skal spørres: det er en oppgave nå
   *[other] Tilbudet er endret. De { $n } første på ventelista skal spørres: det er oppgaver nå
}
notice-put-back-offer = Tilbudet er ikke avlyst lenger
notice-set-sign-up = Påmeldingen fra { $club } er endret
notice-set-sign-up-undone = Angret: påmeldingen fra { $club } er som før
notice-set-sign-up-redone = Gjort om igjen: påmeldingen fra { $club } er endret
notice-sign-up-set = { $club }: { $state }, { $title }
notice-sign-up-frees = { $club }: { $state }, { $title }. Den første på ventelista skal spørres: det er en oppgave nå
refusal-no-day = Den dagen finnes ikke, eller er ikke til å forstå. Skriv for eksempel 12.1.2027.
refusal-no-count = Antallet må være et helt tall, eller tomt.
refusal-ends-first = Siste dag kan ikke komme før den første.

## the command line and the summary

help-offers = Tilbudene med plasser, venteliste og ønsker
cli-wish = ønske: { $what }
summary-wishes = Ønsker til innhold
behind-wishes = Ønsker til innhold
command-offers = se alle tilbud
command-add-offer = legge inn et tilbud
command-sign-ups = se og endre påmeldingene til klubben
hint-offers = tilbud
hint-sign-ups = påmeldinger
