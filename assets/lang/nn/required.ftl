### Det guiden vil ha svar på før ein samtale blir logga.

required-next-step = neste steg
required-meeting-or-call-back = møte eller ny samtale
required-vlaring = V-læring
required-mode = kven du ringde
required-visit-or-call-back = besøk eller ny samtale
required-spoke-with = snakka med
required-sign-up = kurset
required-conference = konferansen
required-substitute = kven kjem i staden
required-task-state = kvar står saka
required-meeting-date = dagen for møtet
required-participants = kor mange kjem
required-not-now = ikkje no
required-employer = arbeidsgjevaren
required-member = ein medlem
required-task-done = gjort
required-task-under-way = i gang
required-task-not-begun = ikkje begynt
history-said = { $topics }: tel til { $when }
history-said-last = { $topics }: tel til neste samtale
