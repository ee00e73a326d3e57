### Kommandolina: hjelpetekstar, ord i listene, og feil som høyrer til der.

## Hjelp

help-about = Ringjehjelp for faglege organisatorar: kven som er neste og kvifor, kva du kan spørje om, og eit notat som aldri blir borte. Utan kommando startar programmet på heile skjermen.
help-usage = Bruk:
help-usage-root = ringerunde [kommando] [val]
help-commands = Kommandoar
help-arguments = Argument
help-options = Val
help-practice = Øvingsdata: heile programmet på oppdikta klubbar, i ein eigen base. For å øve på éin samtale: practise
help-practise = Øv på éin samtale (stutt: ov): ein oppdikta tillitsvald svarer deg, ingenting blir lagra. For øvingsdata: practice
help-reset = Lag øvingsdataa på nytt
help-import = Les inn lister (CSV, TSV, XLSX, ODS, vCard) eller ein eksport
help-import-file = Filene som skal lesast inn
help-dry-run = Vis kva som ville hende, utan å lagre noko
help-encoding = Teiknsettet lista er i, når gissinga er feil
help-header-row = Lina overskriftene står i; 0 for ingen
help-sheet = Arket i reknearket
help-map = Kva ein kolonne er: nummer eller overskrift, og felt; - for å utelate han
help-export = Skriv ut alt som er lagra
help-export-format = Formatet; json er det einaste enno
help-out = Fila det blir skrive til, i staden for skjermen
help-force = Skriv over ei fil som finst
help-queue = Ringjekøen: kven som er neste, kven som kjem seinare, og kvifor
help-suggest = Opningsspørsmål for ein klubb, med grunnen til kvart
help-checklist = Nivået til ein klubb, og sjekklista for han; internt
help-checklist-print = Sjekklista på eit ark til møtet; internt
help-checklist-agreed = «Dette blei vi samde om»: arket klubben får
help-clubs = Klubbane, etter alfabetet
help-club = Alt om ein klubb
help-club-arg = Id-en til klubben, eller ein del av namnet
help-calls = Samtalane, nyaste først
help-follow-ups = Lovnader og oppgåver som står att
help-sessions = Øktene, nyaste først
help-session = Økta; elles den som er open, eller den siste
help-summary = Oppsummering av ei økt
help-format = Korleis ho blir skriven
help-log = Sporet: kva som er gjort, nyaste først
help-drafts = Notat frå samtalar som ikkje er logga
help-json = Skriv JSON
help-limit = Ta med så mange
help-db = Databasen (elles RINGERUNDE_DB)
help-lang = Språket (elles RINGERUNDE_LANG)
help-at = Still klokka, til dømes 2026-11-21 14:03 eller RFC 3339
help-config = Oppsettfila
help-help = Vis denne hjelpa
help-version = Vis versjonen
help-value-file = FIL
help-value-club = KLUBB
help-value-id = ID
help-value-number = TAL
help-value-instant = TIDSPUNKT
help-value-encoding = TEIKNSETT
help-value-line = LINE
help-value-sheet = ARK
help-value-map = KOLONNE=FELT
help-value-options = [val]

## Lister

cli-nothing-here = Ingenting her enno. Les inn ei liste med ringerunde import, eller prøv ringerunde practice.
cli-nothing-to-show = Ingenting å vise no. Det som blir ringt, lova og avtala, kjem hit.
cli-disk-full = Disken er full, så ingenting blei lagra. Rydd plass og prøv på nytt.
cli-because = fordi { $why }
cli-calls = { $n ->
    [one] éin samtale
   *[other] { $n } samtalar
}
cli-members = { $n ->
    [one] éin medlem
   *[other] { $n } medlemer
}
cli-still-open = går føre seg
cli-undoes = angrar { $id }
cli-undone-by = angra av { $id }
cli-people = Folk
cli-former = tidlegare (til { $day })
cli-to-come = vald frå { $day }
cli-leaves = går av { $day }
cli-do-not-call = vil ikkje ringjast
cli-to-do = Står att
cli-history-calls = Samtalar
cli-history-events = Anna som har hendt
cli-sign-ups = Påmeldingar
cli-later = seinare: { $when }
cli-not-in-queue = ikkje i køen

## Kvifor ein klubb kjem seinare (domain/queue.rs LaterWhy)

## Kvifor ein klubb ikkje er i køen (domain/queue.rs OutWhy)

## Feil: kommandolina

error-missing-argument = { $argument } manglar. Sjå ringerunde --help.
error-too-many = { $argument } er eitt ord for mykje. Sjå ringerunde --help.
error-not-a-value = { $option } kan ikkje vere { $value }. Sjå ringerunde --help.
error-option-twice = { $option } kan ikkje brukast slik saman med resten. Sjå ringerunde --help.
error-not-utf8 = Eit av argumenta er ikkje gyldig tekst. Skriv det på nytt.
error-wrong-use = Skjønar ikkje kommandoen. Sjå ringerunde --help.
error-bad-mapping = Skjønar ikkje --map { $value }. Skriv det som KOLONNE=FELT, til dømes 3=mobile.
error-bad-field = Det finst ikkje noko felt som heiter { $field }. Vel blant { $allowed }, eller - for å utelate kolonnen.
error-no-such-heading = { $file } har ingen kolonne som heiter { $heading }. Sjå kolonnane med --dry-run.
error-no-such-column = { $file } har ikkje kolonne { $column_n }, berre { $total }. Sjå kolonnane med --dry-run.
error-no-such-sheet = { $file } har ikkje det arket. Vel blant { $sheets }.
error-club-ambiguous = «{ $name }» passar på fleire klubbar: { $clubs }. Skriv meir av namnet, eller bruk id.
error-no-session = Det er inga økt enno. Ho byrjar med den første samtalen.

## Feil: filer

error-file-no-rows = { $file } har ingen rader å lese inn. Lagre lista på nytt med klubbane i, og prøv ein gong til.
error-nothing-readable = Ingen av radene i { $file } kan lesast inn. Sjå kvifor med --dry-run.
error-file-office = { $file } er eit gamalt Office-dokument. Lagre lista som XLSX eller CSV, og prøv ein gong til.
error-file-wrong-name = { $file } er ikkje tekst, sjølv om namnet seier det. Er det eit rekneark, så gi det namn som sluttar på .xlsx; elles lagre lista som CSV.
error-file-password = { $file } er låst med passord. Fjern passordet i reknearket, og prøv ein gong til.
error-export-broken = { $file } er ein eksport som ikkje kan lesast; det stoppar i line { $n }. Lag eksporten på nytt.
error-export-too-large = { $file } er for stor ({ $size }) til å lesast inn att. Kopier databasefila i staden.
error-export-newer = { $file } er ein eksport frå ei nyare utgåve av ringerunde. Oppdater programmet, og prøv ein gong til.
error-export-differs = { $file } seier noko anna enn basen ({ $list }), og ingenting er lese inn. Les han inn i ein ny base med --db.
import-stopped = { $why } Dette er lese inn: { $files }.

## Feil: databasen og oppsettet

error-database-is-folder = { $file } er ei mappe. Vel ei fil med --db.
error-rows-changed = Noko blei endra i eit anna vindauge i mellomtida, og ingenting er lagra. Prøv ein gong til.
error-no-home = Finn ikkje heimemappa di. Vel ei fil med --db.
error-config-no-such-key = { $key } i { $file } er ikkje ein tast. Skriv til dømes h, f5, ctrl+s eller alt+1.
error-config-no-such-command = { $key } i { $file } er ikkje ein kommando. Skriv til dømes queue.why.
error-config-letter = { $key } i { $file } står der bokstavar er tekst. Vel ein tast med ctrl eller alt, eller ein funksjonstast.
config-syntax = lina er ikkje gyldig TOML
config-unknown-key = nykelen { $key } finst ikkje
config-value = { $key } har ein verdi av feil slag

## Kvifor ei fil ikkje kan lesast eller skrivast

why-no-access = du har ikkje tilgang
why-no-folder = mappa finst ikkje
why-disk-full = disken er full
why-read-only = disken kan berre lesast
why-is-folder = det er ei mappe
why-unknown = systemet seier nei
