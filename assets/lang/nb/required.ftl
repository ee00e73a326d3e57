### Det guiden vil ha svar på før en samtale logges.

required-next-step = neste steg
required-meeting-or-call-back = møte eller ny samtale
required-vlaring = V-læring
required-mode = hvem du ringte
required-visit-or-call-back = besøk eller ny samtale
required-spoke-with = snakket med
required-sign-up = kurset
required-conference = konferansen
required-substitute = hvem kommer i stedet
required-task-state = hvor står saken
required-meeting-date = dagen for møtet
required-participants = hvor mange kommer
required-not-now = ikke nå
required-employer = arbeidsgiveren
required-member = et medlem
required-task-done = gjort
required-task-under-way = i gang
required-task-not-begun = ikke begynt
history-said = { $topics }: teller til { $when }
history-said-last = { $topics }: teller til neste samtale
