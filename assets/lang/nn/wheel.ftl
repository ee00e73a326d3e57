### Årshjulet: lista over det som står i det, skjemaet, grunnane det gir, og kalenderen.

## lista

wheel-title = Årshjulet
wheel-day = { $day }. { $month }
wheel-edit = endre
wheel-own = eige
wheel-changed = endra av dykk
wheel-out = teke ut
wheel-for = for { $who }
wheel-lead = { $n ->
    [one] frå dagen før
   *[other] frå { $n } dagar før
}
wheel-raises = { $n ->
    [one] løftar 1 spørsmål
   *[other] løftar { $n } spørsmål
}
wheel-topic = løftar temaet «{ $question }»
wheel-saved = Årshjulet er lagra som kalender i { $file }

## grunnane

wheel-because = det står i årshjulet no: { $what } (til { $day })
wheel-because-soon = det kjem snart i årshjulet: { $what } (frå { $day })

## skjemaet

wheel-form-new = Skriv inn i årshjulet
wheel-form-edit = Endre i årshjulet
wheel-form-about = Kva og første dag må vere med; dagar utan år, som 1.3. Det du lèt stå tomt, gjeld alle klubbar.
wheel-form-what = Kva
wheel-form-begins = Første dag (1.3.)
wheel-form-ends = Siste dag
wheel-form-lead = Dagar i førevegen
wheel-form-guide-any = alle
wheel-form-topic = Tema som blir løfta
wheel-form-topic-none = ingen
wheel-form-words = Kva vi gjer og snakkar om
wheel-form-quiet = Vi ringjer ikkje
refusal-no-day-of-year = Den dagen finst ikkje i noko år, eller er ikkje til å forstå. Skriv til dømes 1.3. eller 1. mars.

## det som blir gjort

notice-add-wheel-entry = Skrive inn i årshjulet
notice-add-wheel-entry-undone = Angra: det er teke bort frå årshjulet att
notice-add-wheel-entry-redone = Gjort om att: det er skrive inn i årshjulet
notice-edit-wheel-entry = Endra i årshjulet
notice-edit-wheel-entry-undone = Angra: årshjulet er som det var
notice-edit-wheel-entry-redone = Gjort om att: det er endra i årshjulet
notice-take-out-wheel-entry = Teke ut or årshjulet. Same tast hentar det att
notice-put-back-wheel-entry = No står det i årshjulet att

## kommandoar og stader

command-wheel = årshjulet
command-new-wheel-entry = skrive inn i årshjulet
command-take-out-wheel-entry = ta ut or årshjulet, eller hente att
command-save-calendar = lagre årshjulet som kalender
hint-wheel = årshjul
hint-new-wheel-entry = ny
hint-take-out-wheel-entry = ta ut
hint-save-calendar = kalender
scope-wheel = I årshjulet

## kalenderen

calendar-follow-ups = Oppfølging
calendar-task = { $what }: { $club }
help-wheel = Årshjulet: kva som er når
help-calendar = Skriv ein kalender (iCalendar)
help-calendar-out = Fila kalenderen blir skriven til
