### Offers and sign-ups. Lower case: Lang::capital gives a capital.

## domain/offer.rs OfferKind

## domain/offer.rs SignUpState

sign-up-offered = offered
sign-up-considering = thinking about it
sign-up-signed-up = signed up
sign-up-waiting-list = on the waiting list
sign-up-declined = declined
sign-up-cancelled = cancelled
sign-up-attended = attended
sign-up-no-show = did not show up
