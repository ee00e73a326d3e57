### Tilbud og påmeldinger. Små bokstaver: Lang::capital gir stor.

## domain/offer.rs OfferKind

offer-vlaring = V-læring
offer-course = kurs
offer-lok5 = LOK § 5-kurs
offer-recruit-course = vervekurs
offer-board-course = styrekurs
offer-conference = klubblederkonferanse
offer-gathering = samling
offer-other = annet tiltak

## domain/guide/kind.rs Task: what we promise

guide-task-book-meeting = avtale møte
guide-task-visit-workplace = besøke arbeidsplassen
guide-task-hold-election = hjelpe til med valg
guide-task-find-successor = hjelpe til med å finne en etterfølger
guide-task-register-update = rette i registeret
guide-task-send-contact-card = sende kontaktinfo
guide-task-send-starter-pack = sende startpakke
guide-task-recruit-pack = sende vervepakke
guide-task-welcome-plan = lage plan for nyansatte
guide-task-introduce-counterpart = koble med noen i samme verv
guide-task-do-together = øve sammen
guide-task-case-escalate = løfte saken i tjenesteveien
guide-task-letter-time-off = skrive brev om fri til kurs
guide-task-leader-talk = ta en samtale om lederrollen
guide-task-joint-meeting = lage felles klubbmøte
guide-task-topic-talk = holde innledning om et tema
guide-task-conference-topic = melde tema til konferansen
guide-task-send-info = sende informasjon
guide-task-other = følge opp

## domain/offer.rs SignUpState

sign-up-offered = tilbudt
sign-up-considering = tenker på det
sign-up-signed-up = påmeldt
sign-up-waiting-list = på venteliste
sign-up-declined = takket nei
sign-up-cancelled = meldt av
sign-up-attended = møtte
sign-up-no-show = møtte ikke
