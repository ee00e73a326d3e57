### Hva som skjedde, med hvem. Én for hver gjerning i domain/op.rs, med angret og gjort om igjen.

## Halen etter en beskjed

notice-may-undo = { $notice } · { $key } angrer
notice-may-redo = { $notice } · { $key } gjør om igjen
notice-nothing-to-undo = Det er ingenting å angre.
notice-nothing-to-redo = Det er ingenting å gjøre om igjen.

## import

notice-import =
    { $file } er lest inn: { $club_count ->
        [one] én klubb
       *[other] { $club_count } klubber
    } og { $person_count ->
        [one] én person
       *[other] { $person_count } personer
    }
notice-import-nothing-new = { $file } er lest inn, men alt sto her fra før
notice-import-undone = Angret: { $file } er tatt ut igjen
notice-import-redone = Gjort om igjen: { $file } er lest inn

## add_club

notice-add-club = { $club } er lagt til
notice-add-club-undone = Angret: { $club } er tatt bort igjen
notice-add-club-redone = Gjort om igjen: { $club } er lagt til

## start_session (angres ikke), end_session

notice-start-session = Økta er i gang. Lykke til på telefonen!
notice-end-session =
    Økta er avsluttet etter { $n ->
        [one] én samtale
       *[other] { $n } samtaler
    }
notice-end-session-undone = Angret: økta går videre
notice-end-session-redone = Gjort om igjen: økta er avsluttet

## log_call

notice-log-call = Samtalen med { $club } er logget: { $outcome }
notice-log-call-undone = Angret: samtalen med { $club }. Notatet er tilbake.
notice-log-call-redone = Gjort om igjen: samtalen med { $club }, { $outcome }

## edit_note

notice-edit-note = Notatet om { $club } er endret
notice-edit-note-undone = Angret: notatet om { $club } er som før
notice-edit-note-redone = Gjort om igjen: notatet om { $club } er endret

## snooze

notice-snooze = { $club } er utsatt til { $when }
notice-snooze-undone = Angret: { $club } er tilbake i køen
notice-snooze-redone = Gjort om igjen: { $club } er utsatt til { $when }

## remove_target, begge veier

notice-remove-target = { $club } er tatt ut av runden
notice-remove-target-undone = Angret: { $club } er med i runden
notice-remove-target-redone = Gjort om igjen: { $club } er tatt ut av runden
notice-put-back-target = { $club } er med i runden igjen
notice-put-back-target-undone = Angret: { $club } er fortsatt ute av runden
notice-put-back-target-redone = Gjort om igjen: { $club } er med i runden

## finish_follow_up

notice-finish-follow-up = Gjort for { $club }: { $what }
notice-finish-follow-up-undone = Angret: { $what } for { $club } gjenstår
notice-finish-follow-up-redone = Gjort om igjen: { $what } for { $club } er gjort

## drop_follow_up

notice-drop-follow-up = Droppet for { $club }: { $what }
notice-drop-follow-up-undone = Angret: { $what } for { $club } står på lista igjen
notice-drop-follow-up-redone = Gjort om igjen: { $what } for { $club } er droppet

## edit_person

notice-edit-person = Opplysningene om { $person } i { $club } er rettet
notice-edit-person-undone = Angret: opplysningene om { $person } i { $club } er som før
notice-edit-person-redone = Gjort om igjen: opplysningene om { $person } i { $club } er rettet
