### Tilbud og påmeldinger. Små bokstaver: Lang::capital gir stor.

## domain/offer.rs OfferKind

offer-kind-vlaring = V-læring
offer-kind-course = kurs
offer-kind-lok5 = LOK § 5-kurs
offer-kind-recruit-course = vervekurs
offer-kind-board-course = styrekurs
offer-kind-conference = klubblederkonferanse
offer-kind-gathering = samling
offer-kind-other = annet tilbud

## domain/offer.rs SignUpState

sign-up-offered = tilbudt
sign-up-considering = tenker på det
sign-up-signed-up = påmeldt
sign-up-waiting-list = på venteliste
sign-up-declined = takket nei
sign-up-cancelled = meldt av
sign-up-attended = møtte
sign-up-no-show = møtte ikke
