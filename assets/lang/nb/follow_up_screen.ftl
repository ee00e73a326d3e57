### Skjermen F3: det som skal følges opp, og det som gjøres med det.

## app/notice.rs: hva som skjedde, og hos hvem

notice-task = { $club }: { $what }
notice-task-undone = Angret hos { $club }: { $what }
notice-task-redone = Gjort igjen hos { $club }: { $what }
task-moved = flyttet til en ny dag
task-call-back-moved = den avtalte samtalen er flyttet
task-handed-over = gitt videre
task-taken-over = tatt over fra klubben
task-practise = avtalt å øve sammen
task-step = ett trinn videre i øvingen
notice-call-role = Runden ringer et annet verv fra nå.
notice-call-role-undone = Runden ringer de samme som før igjen.
step-show = vise
step-together = sammen
step-alone = selv
rung-instead = ingen { $role } er registrert: ringer { $instead }
rung-instead-held = { $role } kan ikke ringes: ringer { $instead }

## app/command.rs

command-follow-ups = det som skal følges opp
command-move-follow-up = flytte til en annen dag
command-drop-follow-up = la det falle, med en grunn
command-hand-over = gi det videre til noen
command-take-over = ta over fra klubben, med en grunn
command-next-step = ett trinn videre i det dere øver på
command-practise-together = avtale å øve sammen med klubben som vises
command-next-filter = vise alt, vårt eller deres
command-call-role = la runden ringe et bestemt verv
hint-follow-ups = Oppfølging
hint-move-follow-up = flytt
hint-drop-follow-up = la falle
hint-hand-over = gi videre
hint-next-filter = vis
scope-follow-ups = I oppfølgingen

## ui/follow_ups.rs

follow-ups-title = Oppfølging
follow-ups-count = { $count } { $due }
due-overdue = forfalt
due-today = i dag
due-this-week = denne uka
due-later = senere
due-no-day = uten dag
whose-all = alt
whose-ours = vårt
whose-theirs = deres
agreed-call = avtalt samtale
agreed-call-missed = avtalt samtale som ikke ble noe av
follow-up-of-post = Hører til vervet { $role }.
follow-up-taken-over = Tatt over fra klubben: { $reason }
follow-ups-none = Ingenting å følge opp. Et løfte kommer hit når du skriver ! (vi) eller > (de) først på en linje i notatet, og en samtale når du avtaler å ringe igjen.
follow-ups-none-of = Ingenting her når bare «{ $whose }» vises. { $key } viser de andre: { $n ->
        [one] én ting
       *[other] { $n } ting
    }.

## ui/dialog/prompt/follow_up.rs

prompt-follow-up-title = { $title } ─ { $club }
prompt-move-title = Flytt
prompt-move = hvilken dag nå?
prompt-drop-title = La falle
prompt-drop = hvorfor gjøres det ikke?
prompt-drop-example = For eksempel: klubben ordnet det selv
prompt-hand-over-title = Gi videre
prompt-hand-over = hvem gjør det?
prompt-hand-over-example = Et navn. Tomt tar det tilbake.
prompt-take-over-title = Ta over fra klubben
prompt-take-over = hvorfor gjør vi det, og ikke de?
prompt-take-over-example = For eksempel: lederen er borte til over nyttår
prompt-practise-title = Øve sammen
prompt-practise = Hva skal dere øve på, og når begynner dere?
prompt-practise-example = For eksempel: føre regnskap, fredag kl 14
prompt-call-role-title = Hvem ringer runden?
prompt-call-role = Hvilket verv skal ringes? Der ingen har det, ringes den som står nærmest, og kortet sier det.
prompt-call-role-example = For eksempel: kasserer, studieleder, nestleder. Tomt ringer som vanlig.
call-role-unknown = Det vervet kan ikke en runde ringe. Velg mellom { $posts }.
