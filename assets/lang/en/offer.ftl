### Offers and sign-ups. Lower case: Lang::capital gives a capital.

## domain/offer.rs OfferKind

offer-kind-vlaring = V-læring
offer-kind-course = course
offer-kind-lok5 = LOK § 5 course
offer-kind-recruit-course = recruitment course
offer-kind-board-course = board course
offer-kind-conference = club leaders' conference
offer-kind-gathering = gathering
offer-kind-other = other offer

## domain/offer.rs SignUpState

sign-up-offered = offered
sign-up-considering = thinking about it
sign-up-signed-up = signed up
sign-up-waiting-list = on the waiting list
sign-up-declined = declined
sign-up-cancelled = cancelled
sign-up-attended = attended
sign-up-no-show = did not show up
