### Tilbod og påmeldingar. Små bokstavar: Lang::capital gir stor.

## domain/offer.rs OfferKind

offer-vlaring = V-læring
offer-course = kurs
offer-lok5 = LOK § 5-kurs
offer-recruit-course = vervekurs
offer-board-course = styrekurs
offer-conference = klubbleiarkonferanse
offer-gathering = samling
offer-other = anna tiltak

## domain/guide/kind.rs Task: what we promise

guide-task-book-meeting = avtale møte
guide-task-visit-workplace = besøkje arbeidsplassen
guide-task-hold-election = hjelpe til med val
guide-task-find-successor = hjelpe til med å finne ein etterfølgjar
guide-task-register-update = rette i registeret
guide-task-send-contact-card = sende kontaktinfo
guide-task-send-starter-pack = sende startpakke
guide-task-recruit-pack = sende vervepakke
guide-task-welcome-plan = lage plan for nytilsette
guide-task-introduce-counterpart = kople med nokon i same verv
guide-task-do-together = øve saman
guide-task-case-escalate = løfte saka i tenestevegen
guide-task-letter-time-off = skrive brev om kursfri
guide-task-leader-talk = ta ein samtale om leiarrolla
guide-task-joint-meeting = lage felles klubbmøte
guide-task-topic-talk = halde innleiing om eit tema
guide-task-conference-topic = melde tema til konferansen
guide-task-send-info = sende informasjon
guide-task-other = følgje opp

## domain/offer.rs SignUpState

sign-up-offered = tilboden
sign-up-considering = tenkjer på det
sign-up-signed-up = påmeld
sign-up-waiting-list = på venteliste
sign-up-declined = takka nei
sign-up-cancelled = meld av
sign-up-attended = møtte
sign-up-no-show = møtte ikkje
