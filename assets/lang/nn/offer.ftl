### Tilbod og påmeldingar. Små bokstavar: Lang::capital gjev stor.

## domain/offer.rs OfferKind

offer-kind-vlaring = V-læring
offer-kind-course = kurs
offer-kind-lok5 = LOK § 5-kurs
offer-kind-recruit-course = vervekurs
offer-kind-board-course = styrekurs
offer-kind-conference = klubbleiarkonferanse
offer-kind-gathering = samling
offer-kind-other = anna tilbod

## domain/offer.rs SignUpState

sign-up-offered = tilboden
sign-up-considering = tenkjer på det
sign-up-signed-up = påmeld
sign-up-waiting-list = på venteliste
sign-up-declined = takka nei
sign-up-cancelled = meld av
sign-up-attended = møtte
sign-up-no-show = møtte ikkje
