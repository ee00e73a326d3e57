### Tilbod og påmeldingar. Små bokstavar: Lang::capital gjev stor.

## domain/offer.rs OfferKind

## domain/offer.rs SignUpState

sign-up-offered = tilboden
sign-up-considering = tenkjer på det
sign-up-signed-up = påmeld
sign-up-waiting-list = på venteliste
sign-up-declined = takka nei
sign-up-cancelled = meld av
sign-up-attended = møtte
sign-up-no-show = møtte ikkje
