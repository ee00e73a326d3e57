### Tilbud og påmeldinger. Små bokstaver: Lang::capital gir stor.

## domain/offer.rs OfferKind

## domain/offer.rs SignUpState

sign-up-offered = tilbudt
sign-up-considering = tenker på det
sign-up-signed-up = påmeldt
sign-up-waiting-list = på venteliste
sign-up-declined = takket nei
sign-up-cancelled = meldt av
sign-up-attended = møtte
sign-up-no-show = møtte ikke
