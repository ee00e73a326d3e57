### Skjermen F3: det som skal følgjast opp, og det som blir gjort med det.

## app/notice.rs: kva som hende, og hos kven

notice-task = { $club }: { $what }
notice-task-undone = Angra hos { $club }: { $what }
notice-task-redone = Gjort om att hos { $club }: { $what }
task-moved = flytta til ein ny dag
task-call-back-moved = den avtala samtalen er flytta
task-handed-over = gitt vidare
task-taken-over = teke over frå klubben
task-practise = avtala å øve saman
task-step = eitt trinn vidare i øvinga
notice-call-role = Runden ringjer eit anna verv frå no.
notice-call-role-undone = Runden ringjer dei same som før att.
step-show = vise
step-together = saman
step-alone = sjølv
rung-instead = ingen { $role } er registrert: ringjer { $instead }
rung-instead-held = { $role } kan ikkje ringjast: ringjer { $instead }

## app/command.rs

command-follow-ups = det som skal følgjast opp
command-move-follow-up = flytte til ein annan dag
command-drop-follow-up = la det falle, med ein grunn
command-hand-over = gi det vidare til nokon
command-take-over = ta over frå klubben, med ein grunn
command-next-step = eitt trinn vidare i det de øver på
command-practise-together = avtale å øve saman med klubben som er vist
command-next-filter = vise alt, vårt eller deira
command-call-role = la runden ringje eit bestemt verv
hint-follow-ups = Oppfølging
hint-move-follow-up = flytt
hint-drop-follow-up = la falle
hint-hand-over = gi vidare
hint-next-filter = vis
scope-follow-ups = I oppfølginga

## ui/follow_ups.rs

follow-ups-title = Oppfølging
follow-ups-count = { $count } { $due }
due-overdue = forfalle
due-today = i dag
due-this-week = denne veka
due-later = seinare
due-no-day = utan dag
whose-all = alt
whose-ours = vårt
whose-theirs = deira
agreed-call = avtala samtale
agreed-call-missed = avtala samtale som det ikkje blei noko av
follow-up-of-post = Høyrer til vervet { $role }.
follow-up-taken-over = Teke over frå klubben: { $reason }
follow-ups-none = Ingenting å følgje opp. Ein lovnad kjem hit når du skriv ! (vi) eller > (dei) først på ei linje i notatet, og ein samtale når de blir samde om å ringje på nytt.
follow-ups-none-of = Ingenting her når berre «{ $whose }» er vist. { $key } viser dei andre: { $n ->
        [one] éin ting
       *[other] { $n } ting
    }.

## ui/dialog/prompt/follow_up.rs

prompt-follow-up-title = { $title } ─ { $club }
prompt-move-title = Flytt
prompt-move = kva dag no?
prompt-drop-title = La falle
prompt-drop = kvifor blir det ikkje gjort?
prompt-drop-example = Til dømes: klubben ordna det sjølv
prompt-hand-over-title = Gi vidare
prompt-hand-over = kven gjer det?
prompt-hand-over-example = Eit namn. Tomt tek det tilbake.
prompt-take-over-title = Ta over frå klubben
prompt-take-over = kvifor gjer vi det, og ikkje dei?
prompt-take-over-example = Til dømes: leiaren er borte til over nyttår
prompt-practise-title = Øve saman
prompt-practise = Kva skal de øve på, og når byrjar de?
prompt-practise-example = Til dømes: føre rekneskap, fredag kl 14
prompt-call-role-title = Kven ringjer runden?
prompt-call-role = Kva verv skal ringjast? Der ingen har det, blir den som står nærast ringd, og kortet seier det.
prompt-call-role-example = Til dømes: kasserar, studieleiar, nestleiar. Tomt ringjer som vanleg.
call-role-unknown = Det vervet kan ikkje ein runde ringje. Vel mellom { $posts }.
