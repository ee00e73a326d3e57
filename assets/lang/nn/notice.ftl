### Kva som hende, med kven. Ei for kvar gjerning i domain/op.rs, med angra og gjort om att.

## Halen etter ein beskjed

notice-may-undo = { $notice } · { $key } angrar
notice-may-redo = { $notice } · { $key } gjer om att
notice-nothing-to-undo = Det er ingenting å angra.
notice-nothing-to-redo = Det er ingenting å gjera om att.

## import

notice-import =
    { $file } er lesen inn: { $club_count ->
        [one] éin klubb
       *[other] { $club_count } klubbar
    } og { $person_count ->
        [one] éin person
       *[other] { $person_count } personar
    }
notice-import-nothing-new = { $file } er lesen inn, men alt stod her frå før
notice-import-undone = Angra: { $file } er teken ut att
notice-import-redone = Gjort om att: { $file } er lesen inn

## add_club

notice-add-club = { $club } er lagd til
notice-add-club-undone = Angra: { $club } er teken bort att
notice-add-club-redone = Gjort om att: { $club } er lagd til

## start_session (blir ikkje angra), end_session

notice-start-session = Økta er i gang. Lykke til på telefonen!
notice-end-session =
    Økta er avslutta etter { $n ->
        [one] éin samtale
       *[other] { $n } samtalar
    }
notice-end-session-undone = Angra: økta går vidare
notice-end-session-redone = Gjort om att: økta er avslutta

## log_call

notice-log-call = Samtalen med { $club } er loggført: { $outcome }
notice-log-call-undone = Angra: samtalen med { $club }. Notatet er tilbake.
notice-log-call-redone = Gjort om att: samtalen med { $club }, { $outcome }

## edit_note

notice-edit-note = Notatet om { $club } er endra
notice-edit-note-undone = Angra: notatet om { $club } er som før
notice-edit-note-redone = Gjort om att: notatet om { $club } er endra

## snooze

notice-snooze = { $club } er utsett til { $when }
notice-snooze-undone = Angra: { $club } er tilbake i køen
notice-snooze-redone = Gjort om att: { $club } er utsett til { $when }

## remove_target, begge vegar

notice-remove-target = { $club } er teken ut av runden
notice-remove-target-undone = Angra: { $club } er med i runden
notice-remove-target-redone = Gjort om att: { $club } er teken ut av runden
notice-put-back-target = { $club } er med i runden att
notice-put-back-target-undone = Angra: { $club } er framleis ute av runden
notice-put-back-target-redone = Gjort om att: { $club } er med i runden

## finish_follow_up

notice-finish-follow-up = Gjort for { $club }: { $what }
notice-finish-follow-up-undone = Angra: { $what } for { $club } står att
notice-finish-follow-up-redone = Gjort om att: { $what } for { $club } er gjort

## drop_follow_up

notice-drop-follow-up = Droppa for { $club }: { $what }
notice-drop-follow-up-undone = Angra: { $what } for { $club } står på lista att
notice-drop-follow-up-redone = Gjort om att: { $what } for { $club } er droppa

## edit_person

notice-edit-person = Opplysningane om { $person } i { $club } er retta
notice-edit-person-undone = Angra: opplysningane om { $person } i { $club } er som før
notice-edit-person-redone = Gjort om att: opplysningane om { $person } i { $club } er retta
