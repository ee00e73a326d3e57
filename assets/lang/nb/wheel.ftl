### Årshjulet: lista over det som står i det, skjemaet, grunnene det gir, og kalenderen.

## lista

wheel-title = Årshjulet
wheel-day = { $day }. { $month }
wheel-edit = endre
wheel-own = eget
wheel-changed = endret av dere
wheel-out = tatt ut
wheel-for = for { $who }
wheel-lead = { $n ->
    [one] fra dagen før
   *[other] fra { $n } dager før
}
wheel-raises = { $n ->
    [one] løfter 1 spørsmål
   *[other] løfter { $n } spørsmål
}
wheel-topic = løfter temaet «{ $question }»
wheel-saved = Årshjulet er lagret som kalender i { $file }

## grunnene

wheel-because = det står i årshjulet nå: { $what } (til { $day })
wheel-because-soon = det kommer snart i årshjulet: { $what } (fra { $day })

## skjemaet

wheel-form-new = Skriv inn i årshjulet
wheel-form-edit = Endre i årshjulet
wheel-form-about = Hva og første dag må være med; dager uten år, som 1.3. Det du lar stå tomt, gjelder alle klubber.
wheel-form-what = Hva
wheel-form-begins = Første dag (1.3.)
wheel-form-ends = Siste dag
wheel-form-lead = Dager i forveien
wheel-form-guide-any = alle
wheel-form-topic = Tema som løftes
wheel-form-topic-none = ingen
wheel-form-words = Hva vi gjør og snakker om
wheel-form-quiet = Vi ringer ikke
refusal-no-day-of-year = Den dagen finnes ikke i noe år, eller er ikke til å forstå. Skriv for eksempel 1.3. eller 1. mars.

## det som gjøres

notice-add-wheel-entry = Skrevet inn i årshjulet
notice-add-wheel-entry-undone = Angret: det er tatt bort fra årshjulet igjen
notice-add-wheel-entry-redone = Gjort om igjen: det er skrevet inn i årshjulet
notice-edit-wheel-entry = Endret i årshjulet
notice-edit-wheel-entry-undone = Angret: årshjulet er som det var
notice-edit-wheel-entry-redone = Gjort om igjen: det er endret i årshjulet
notice-take-out-wheel-entry = Tatt ut av årshjulet. Samme tast henter det tilbake
notice-put-back-wheel-entry = Det står i årshjulet igjen

## kommandoer og steder

command-wheel = årshjulet
command-new-wheel-entry = skrive inn i årshjulet
command-take-out-wheel-entry = ta ut av årshjulet, eller hente tilbake
command-save-calendar = lagre årshjulet som kalender
hint-wheel = årshjul
hint-new-wheel-entry = ny
hint-take-out-wheel-entry = ta ut
hint-save-calendar = kalender
scope-wheel = I årshjulet

## kalenderen

calendar-follow-ups = Oppfølging
calendar-task = { $what }: { $club }
help-wheel = Årshjulet: hva som er når
help-calendar = Skriv en kalender (iCalendar)
help-calendar-out = Fila kalenderen skrives til
