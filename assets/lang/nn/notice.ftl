### Kva som skjedde, med kven. Éi for kvar gjerning i domain/op.rs, med angra og gjort om att.

## Halen etter ein beskjed

notice-may-undo = { $key } angrar
notice-may-redo = { $key } gjer om att
notice-nothing-to-undo = Det finst ingenting å angre.
notice-nothing-to-redo = Det finst ingenting å gjere om att.
notice-draft-has-changed = Notatet er endra etter angringa. Logg samtalen på nytt, så går ingenting tapt.
notice-note-is-open = Notatet frå samtalen er ope for endring. Lagre det med { $key } først, så går ingenting tapt.
notice-call-cancelled = { $club }: avslutta utan å logge
notice-number-copied = Nummeret er kopiert.
notice-dialled = Oppringinga er sett i gang.
notice-no-dial-command = Ingen oppringingskommando er sett opp. Legg «dial» inn i innstillingane, eller kopier nummeret med { $key }.
notice-no-number = Klubben har ikkje noko nummer som kan ringjast.
notice-number-missing = { $name } manglar nummer. { $key } opnar klubben; under «{ $part }» legg Enter inn eitt.
notice-rings-without-number = Utan nummer. Får du det, skriv det i «{ $field }» på arket.
notice-comes-later = Ingen har vervet no. { $name } byrjar { $day }.
notice-call-is-open = Samtalen med { $club } er open. Avslutt han først med { $key }.
notice-sheet-is-open = Arket er ope: Enter lagrar samtalen, Esc går tilbake til notatet.
notice-call-is-kept = Samtalen er lagra. { $quit } att går ut, { $end } avsluttar
notice-call-is-not-kept = IKKJE ALT ER LAGRA. { $quit } att går ut; det som manglar, går tapt
notice-parked = { $ring } byrjar samtalen her; { $key } hentar fram att den med { $club }.
notice-saved = Oppsummeringa er lagra i { $file }. Ho inneheld personopplysningar.
notice-outside-hours = Utanfor ringjetid
notice-no-session = Inga økt å oppsummere enno. Ho byrjar med den første samtalen.
notice-no-note = Klubben har ingen logga samtale å endre.
notice-no-promise = Klubben har ingen opne lovnader.
notice-not-saved = IKKJE LAGRA: { $why } Teksten står her framleis; lat ikkje att vindauget.

## import

notice-import =
    Lista er lesen inn: { $n ->
        [one] éin klubb
       *[other] { $n } klubbar
    }
notice-import-undone =
    Angra: innlesinga av { $n ->
        [one] éin klubb
       *[other] { $n } klubbar
    }
notice-import-redone =
    Gjort om att: innlesinga av { $n ->
        [one] éin klubb
       *[other] { $n } klubbar
    }

## add_club

notice-add-club = { $club } er lagd til
notice-add-club-undone = Angra: { $club } er teken bort att
notice-add-club-redone = Gjort om att: { $club } er lagd til

## start_session (blir ikkje angra), end_session

notice-start-session = Økta er i gang. Lukke til på telefonen!
notice-end-session = Økta er avslutta
notice-end-session-undone = Angra: økta går vidare
notice-end-session-redone = Gjort om att: økta er avslutta

## log_call

notice-log-call = { $club }: { $outcome }; { $follows }
notice-log-call-open = Angra, { $key } går ut av notatet: samtalen med { $club }
notice-log-call-undone = Angra: samtalen med { $club }. Notatet er tilbake.
notice-log-call-redone = Gjort om att: samtalen med { $club }, { $outcome }

## discard_draft

notice-discard-draft = Notatet om { $club } er kasta
notice-discard-draft-undone = Angra. { $key } går til notatet om { $club }, som ventar
notice-discard-draft-redone = Gjort om att: notatet om { $club } er kasta

## edit_note

notice-edit-note = Notatet om { $club } er endra
notice-edit-note-undone = Angra: notatet om { $club } er som før
notice-edit-note-redone = Gjort om att: notatet om { $club } er endra

## snooze

notice-snooze = { $club } er utsett
notice-snooze-undone = Angra: { $club } er tilbake i køen
notice-snooze-redone = Gjort om att: { $club } er utsett

## remove_target, begge vegar

notice-remove-target = { $club } er teken ut av runden
notice-put-back-target = { $club } er med i runden att

## finish_follow_up

notice-finish-follow-up = Oppfølginga av { $club } er merkt som gjord
notice-finish-follow-up-undone = Angra: oppfølginga av { $club } står att
notice-finish-follow-up-redone = Gjort om att: oppfølginga av { $club } er gjord

## drop_follow_up

notice-drop-follow-up = Oppfølginga av { $club } er droppa
notice-drop-follow-up-undone = Angra: oppfølginga av { $club } står på lista att
notice-drop-follow-up-redone = Gjort om att: oppfølginga av { $club } er droppa

## edit_person

notice-edit-person = Opplysningane i { $club } er retta
notice-edit-person-undone = Angra: opplysningane i { $club } er som før
notice-edit-person-redone = Gjort om att: opplysningane i { $club } er retta

## check_item

notice-check-item = Svaret frå { $club } er notert
notice-check-item-undone = Angra: svaret frå { $club } er som før
notice-check-item-redone = Gjort om att: svaret frå { $club } er notert
notice-item-checked = { $club }: «{ $item }» { $answer }

## item_to_task

notice-item-to-task = Ny oppgåve frå sjekklista i { $club }
notice-item-to-task-undone = Angra: oppgåva frå sjekklista i { $club } er teken bort
notice-item-to-task-redone = Gjort om att: ny oppgåve frå sjekklista i { $club }
notice-item-is-task = { $club }: ny oppgåve «{ $item }»

## set_level

notice-set-level = Nivået til { $club } er endra
notice-set-level-undone = Angra: nivået til { $club } er som før
notice-set-level-redone = Gjort om att: nivået til { $club } er endra
