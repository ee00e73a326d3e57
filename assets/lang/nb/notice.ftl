### Hva som skjedde, med hvem. Én for hver gjerning i domain/op.rs, med angret og gjort om igjen.

## Halen etter en beskjed

notice-may-undo = { $key } angrer
notice-may-redo = { $key } gjør om igjen
notice-nothing-to-undo = Det er ingenting å angre.
notice-nothing-to-redo = Det er ingenting å gjøre om igjen.
notice-draft-has-changed = Notatet er endret etter angringen. Logg samtalen på nytt, så går ingenting tapt.
notice-note-is-open = Notatet fra samtalen er åpent for endring. Lagre det med { $key } først, så går ingenting tapt.
notice-call-cancelled = { $club }: avsluttet uten å logge
notice-number-copied = Nummeret er kopiert.
notice-dialled = Oppringingen er satt i gang.
notice-no-dial-command = Ingen oppringingskommando er satt opp. Legg «dial» inn i innstillingene, eller kopier nummeret med { $key }.
notice-no-number = Klubben har ikke noe nummer som kan ringes.
notice-number-missing = { $name } mangler nummer. { $key } åpner klubben; under «{ $part }» legger Enter inn ett.
notice-rings-without-number = Uten nummer. Får du det, skriv det i «{ $field }» på arket.
notice-comes-later = Ingen har vervet nå. { $name } begynner { $day }.
notice-call-is-open = Samtalen med { $club } er åpen. Avslutt den først med { $key }.
notice-sheet-is-open = Arket er åpent: Enter lagrer samtalen, Esc går tilbake til notatet.
notice-call-is-kept = Samtalen er lagret. { $quit } igjen går ut, { $end } avslutter
notice-call-is-not-kept = IKKE ALT ER LAGRET. { $quit } igjen går ut; det som mangler, går tapt
notice-parked = { $ring } begynner samtalen her; { $key } henter fram igjen den med { $club }.
notice-saved = Oppsummeringen er lagret i { $file }. Den inneholder personopplysninger.
notice-outside-hours = Utenfor ringetid
notice-no-session = Ingen økt å oppsummere ennå. Den begynner med den første samtalen.
notice-no-note = Klubben har ingen logget samtale å endre.
notice-no-promise = Klubben har ingen åpne løfter.
notice-not-saved = IKKE LAGRET: { $why } Teksten står her fortsatt; lukk ikke vinduet.

## import

notice-import =
    Lista er lest inn: { $n ->
        [one] én klubb
       *[other] { $n } klubber
    }
notice-import-undone =
    Angret: innlesingen av { $n ->
        [one] én klubb
       *[other] { $n } klubber
    }
notice-import-redone =
    Gjort om igjen: innlesingen av { $n ->
        [one] én klubb
       *[other] { $n } klubber
    }

## add_club

notice-add-club = { $club } er lagt til
notice-add-club-undone = Angret: { $club } er tatt bort igjen
notice-add-club-redone = Gjort om igjen: { $club } er lagt til

## start_session (angres ikke), end_session

notice-start-session = Økta er i gang. Lykke til på telefonen!
notice-end-session = Økta er avsluttet
notice-end-session-undone = Angret: økta går videre
notice-end-session-redone = Gjort om igjen: økta er avsluttet

## log_call

notice-log-call = { $club }: { $outcome }; { $follows }
notice-log-call-open = Angret, { $key } går ut av notatet: samtalen med { $club }
notice-log-call-undone = Angret: samtalen med { $club }. Notatet er tilbake.
notice-log-call-redone = Gjort om igjen: samtalen med { $club }, { $outcome }

## discard_draft

notice-discard-draft = Notatet om { $club } er kastet
notice-discard-draft-undone = Angret. { $key } går til notatet om { $club }, som venter
notice-discard-draft-redone = Gjort om igjen: notatet om { $club } er kastet

## edit_note

notice-edit-note = Notatet om { $club } er endret
notice-edit-note-undone = Angret: notatet om { $club } er som før
notice-edit-note-redone = Gjort om igjen: notatet om { $club } er endret

## snooze

notice-snooze = { $club } er utsatt
notice-snooze-undone = Angret: { $club } er tilbake i køen
notice-snooze-redone = Gjort om igjen: { $club } er utsatt

## remove_target, begge veier

notice-remove-target = { $club } er tatt ut av runden
notice-put-back-target = { $club } er med i runden igjen

## finish_follow_up

notice-finish-follow-up = Oppfølgingen av { $club } er merket som gjort
notice-finish-follow-up-undone = Angret: oppfølgingen av { $club } gjenstår
notice-finish-follow-up-redone = Gjort om igjen: oppfølgingen av { $club } er gjort

## drop_follow_up

notice-drop-follow-up = Oppfølgingen av { $club } er droppet
notice-drop-follow-up-undone = Angret: oppfølgingen av { $club } står på lista igjen
notice-drop-follow-up-redone = Gjort om igjen: oppfølgingen av { $club } er droppet

## edit_person

notice-edit-person = Opplysningene i { $club } er rettet
notice-edit-person-undone = Angret: opplysningene i { $club } er som før
notice-edit-person-redone = Gjort om igjen: opplysningene i { $club } er rettet

## check_item

notice-check-item = Svaret fra { $club } er notert
notice-check-item-undone = Angret: svaret fra { $club } er som før
notice-check-item-redone = Gjort om igjen: svaret fra { $club } er notert
notice-item-checked = { $club }: «{ $item }» { $answer }

## item_to_task

notice-item-to-task = Ny oppgave fra sjekklista i { $club }
notice-item-to-task-undone = Angret: oppgaven fra sjekklista i { $club } er tatt bort
notice-item-to-task-redone = Gjort om igjen: ny oppgave fra sjekklista i { $club }
notice-item-is-task = { $club }: ny oppgave «{ $item }»

## set_level

notice-set-level = Nivået til { $club } er endret
notice-set-level-undone = Angret: nivået til { $club } er som før
notice-set-level-redone = Gjort om igjen: nivået til { $club } er endret
