### Offers: places, deadlines, the form, the lists and the sign-ups.

## what stands under an offer, with « · » between

offer-left = { $n ->
    [0] full
    [one] 1 place left
   *[other] { $n } places left
}
offer-waiting = { $n ->
    [one] 1 on the waiting list
   *[other] { $n } on the waiting list
}
offer-deadline = deadline { $day }
offer-deadline-passed = the deadline was { $day }
offer-quota = { $n ->
    [one] 1 from each club
   *[other] up to { $n } from each club
}
offer-organiser = arranged by { $who }
offer-speakers = speakers: { $who }
offer-material = ready-made material exists
offer-cancelled = called off
offer-held = has been held

## domain/offer.rs Funding

funding-ou = paid by OU
funding-union = paid by the union
funding-employer = paid by the employer
funding-club = paid by the club
funding-own = paid by those who come
funding-none = not said

## domain/offer.rs Audience

audience-everyone = for everyone
audience-reps = for reps
audience-new-reps = for new reps
audience-leaders = for club leaders
audience-board = for club boards
audience-lok-club = for clubs on LOK

## domain/offer/places.rs Hurdle: what speaks against one more, before the key

hurdle-full = full: a sign-up goes to the waiting list
hurdle-queue = others wait for the places: a sign-up goes to the waiting list
hurdle-quota = the club has all the places it can have: more go to the waiting list
hurdle-deadline-passed = the deadline has passed
hurdle-not-lok = for clubs on LOK, and this one is not listed as one
hurdle-not-new = for new reps, and this one is not new
hurdle-not-leader = for club leaders and deputies
hurdle-no-board = for club boards, and the club has none

## the note and the tab of offers

chip-waiting = waiting list: { $what }
chip-wish = wish: { $what }
talk-wish = What should { $offer } be about?
talk-wish-line = # wish { $offer }:
talk-substitute = instead of { $who }:
sign-up-instead-of = instead of { $who }
follow-up-offer-place = offer a free place
follow-up-offer-called-off = tell them it is called off
help-sign-wish = a wish for content, as «# wish conference: pensions»

## the list of offers

offers-title = Offers
offers-none = No offers have been put in yet.
offers-others = Other offers
offers-to-note = into the note
offers-edit = change
offers-new = new
offers-cancel = call off or take back

## the form of an offer

offer-form-new = Put in an offer
offer-form-edit = Change the offer
offer-form-about = Only the name is needed. Days as 12.1.2027.
offer-form-name = Name
offer-form-kind = Kind
offer-form-starts = First day
offer-form-ends = Last day
offer-form-deadline = Deadline
offer-form-place = Place
offer-form-seats = Places
offer-form-quota = Per club
offer-form-audience = For whom
offer-form-funding = Paid by
offer-form-organiser = Arranged by
offer-form-speakers = Speakers
offer-form-material = Ready material
offer-form-has = exists
offer-form-has-not = does not exist
offer-form-round = Round
offer-form-every-round = every round

## the sign-ups of a club

sign-ups-title = Sign-ups of { $club }
sign-ups-none = The club has not answered any offer yet.
sign-ups-would-wait = Signed up now: { $why }

## notices and refusals

notice-add-offer = The offer is in
notice-add-offer-undone = Undone: the offer is gone again
notice-add-offer-redone = Redone: the offer is in
notice-edit-offer = The offer is changed
notice-edit-offer-undone = Undone: the offer is as it was
notice-edit-offer-redone = Redone: the offer is changed
notice-cancel-offer = The offer is called off
notice-offer-off = { $n ->
    [one] The offer is called off. One club is to be told: that is a task now
   *[other] The offer is called off. { $n } clubs are to be told: those are tasks now
}
notice-offer-more = { $n ->
    [one] The offer is changed. The first on the waiting list is to be asked: that is a task now
   *[other] The offer is changed. The first { $n } on the waiting list are to be asked: those are tasks now
}
notice-put-back-offer = The offer is no longer called off
notice-set-sign-up = The sign-up of { $club } is changed
notice-set-sign-up-undone = Undone: the sign-up of { $club } is as it was
notice-set-sign-up-redone = Redone: the sign-up of { $club } is changed
notice-sign-up-set = { $club }: { $state }, { $title }
notice-sign-up-frees = { $club }: { $state }, { $title }. The first on the waiting list is to be asked: that is a task now
refusal-no-day = There is no such day, or it cannot be understood. Write for example 12.1.2027.
refusal-no-count = The number must be a whole one, or empty.
refusal-ends-first = The last day cannot come before the first.

## the command line and the summary

help-offers = The offers with their places, waiting lists and wishes
cli-wish = wish: { $what }
summary-wishes = Wishes for content
behind-wishes = Wishes for content
command-offers = see all offers
command-add-offer = put in an offer
command-sign-ups = see and change the sign-ups of the club
hint-offers = offers
hint-sign-ups = sign-ups
