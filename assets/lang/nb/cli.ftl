### Kommandolinja: hjelpetekster, ord i listene, og feil som hører til der.

## Hjelp

help-about = Ringehjelp for faglige organisatorer: hvem som er neste og hvorfor, hva du kan spørre om, og et notat som aldri blir borte. Uten kommando starter programmet på hele skjermen.
help-usage = Bruk:
help-usage-root = ringerunde [kommando] [valg]
help-commands = Kommandoer
help-arguments = Argumenter
help-options = Valg
help-practice = Øvingsdata: hele programmet på oppdiktede klubber, i en egen base. For å øve på én samtale: practise
help-practise = Øv på én samtale (kort: ov): en oppdiktet tillitsvalgt svarer deg, ingenting lagres. For øvingsdata: practice
help-reset = Lag øvingsdataene på nytt
help-import = Les inn lister (CSV, TSV, XLSX, ODS, vCard) eller en eksport
help-import-file = Filene som skal leses inn
help-dry-run = Vis hva som ville skje, uten å lagre noe
help-encoding = Tegnsettet lista er i, når det gjettes feil
help-header-row = Linja overskriftene står i; 0 for ingen
help-sheet = Arket i regnearket
help-map = Hva en kolonne er: nummer eller overskrift, og felt; - for å utelate den
help-export = Skriv ut alt som er lagret
help-export-format = Formatet; json er det eneste ennå
help-out = Fila det skrives til, i stedet for skjermen
help-force = Skriv over en fil som finnes
help-queue = Ringekøen: hvem som er neste, hvem som kommer senere, og hvorfor
help-suggest = Åpningsspørsmål for en klubb, med grunnen til hvert
help-checklist = Nivået til en klubb, og sjekklista for den; internt
help-checklist-print = Sjekklista på et ark til møtet; internt
help-checklist-agreed = «Dette ble vi enige om»: arket klubben får
help-clubs = Klubbene, etter alfabetet
help-club = Alt om en klubb
help-club-arg = Klubbens id, eller en del av navnet
help-calls = Samtalene, nyeste først
help-follow-ups = Løfter og oppgaver som gjenstår
help-sessions = Øktene, nyeste først
help-session = Økta; ellers den som er åpen, eller den siste
help-summary = Oppsummering av en økt
help-format = Hvordan den skrives
help-log = Sporet: hva som er gjort, nyeste først
help-drafts = Notater fra samtaler som ikke er logget
help-json = Skriv JSON
help-limit = Ta med så mange
help-db = Databasen (ellers RINGERUNDE_DB)
help-lang = Språket (ellers RINGERUNDE_LANG)
help-at = Still klokka, som 2026-11-21 14:03 eller RFC 3339
help-config = Oppsettfila
help-help = Vis denne hjelpen
help-version = Vis versjonen
help-value-file = FIL
help-value-club = KLUBB
help-value-id = ID
help-value-number = ANTALL
help-value-instant = TIDSPUNKT
help-value-encoding = TEGNSETT
help-value-line = LINJE
help-value-sheet = ARK
help-value-map = KOLONNE=FELT
help-value-options = [valg]

## Lister

cli-nothing-here = Ingenting her ennå. Les inn en liste med ringerunde import, eller prøv ringerunde practice.
cli-nothing-to-show = Ingenting å vise nå. Det som ringes, loves og avtales, kommer hit.
cli-disk-full = Disken er full, så ingenting ble lagret. Rydd plass og prøv igjen.
cli-because = fordi { $why }
cli-calls = { $n ->
    [one] én samtale
   *[other] { $n } samtaler
}
cli-members = { $n ->
    [one] ett medlem
   *[other] { $n } medlemmer
}
cli-still-open = pågår
cli-undoes = angrer { $id }
cli-undone-by = angret av { $id }
cli-people = Folk
cli-former = tidligere (til { $day })
cli-to-come = valgt fra { $day }
cli-leaves = går av { $day }
cli-do-not-call = vil ikke ringes
cli-to-do = Gjenstår
cli-history-calls = Samtaler
cli-history-events = Annet som har skjedd
cli-sign-ups = Påmeldinger
cli-later = senere: { $when }
cli-not-in-queue = ikke i køen

## Hvorfor en klubb kommer senere (domain/queue.rs LaterWhy)

## Hvorfor en klubb ikke er i køen (domain/queue.rs OutWhy)

## Feil: kommandolinja

error-missing-argument = { $argument } mangler. Se ringerunde --help.
error-too-many = { $argument } er ett ord for mye. Se ringerunde --help.
error-not-a-value = { $option } kan ikke være { $value }. Se ringerunde --help.
error-option-twice = { $option } kan ikke brukes slik sammen med resten. Se ringerunde --help.
error-not-utf8 = Et av argumentene er ikke gyldig tekst. Skriv det på nytt.
error-wrong-use = Forstår ikke kommandoen. Se ringerunde --help.
error-bad-mapping = Forstår ikke --map { $value }. Skriv det som KOLONNE=FELT, for eksempel 3=mobile.
error-bad-field = Det finnes ikke noe felt som heter { $field }. Velg blant { $allowed }, eller - for å utelate kolonnen.
error-no-such-heading = { $file } har ingen kolonne som heter { $heading }. Se kolonnene med --dry-run.
error-no-such-column = { $file } har ikke kolonne { $column_n }, bare { $total }. Se kolonnene med --dry-run.
error-no-such-sheet = { $file } har ikke det arket. Velg blant { $sheets }.
error-club-ambiguous = «{ $name }» passer på flere klubber: { $clubs }. Skriv mer av navnet, eller bruk id.
error-no-session = Det er ingen økt ennå. Den begynner med den første samtalen.

## Feil: filer

error-file-no-rows = { $file } har ingen rader å lese inn. Lagre lista på nytt med klubbene i, og prøv igjen.
error-nothing-readable = Ingen av radene i { $file } kan leses inn. Se hvorfor med --dry-run.
error-file-office = { $file } er et gammelt Office-dokument. Lagre lista som XLSX eller CSV, og prøv igjen.
error-file-wrong-name = { $file } er ikke tekst, selv om navnet sier det. Er det et regneark, så gi det navn som slutter på .xlsx; ellers lagre lista som CSV.
error-file-password = { $file } er låst med passord. Fjern passordet i regnearket, og prøv igjen.
error-export-broken = { $file } er en eksport som ikke kan leses; det stopper i linje { $n }. Lag eksporten på nytt.
error-export-too-large = { $file } er for stor ({ $size }) til å leses inn igjen. Kopier databasefila i stedet.
error-export-newer = { $file } er en eksport fra en nyere utgave av ringerunde. Oppdater programmet, og prøv igjen.
error-export-differs = { $file } sier noe annet enn basen ({ $list }), og ingenting er lest inn. Les den inn i en ny base med --db.
import-stopped = { $why } Dette er lest inn: { $files }.

## Feil: databasen og oppsettet

error-database-is-folder = { $file } er en mappe. Velg en fil med --db.
error-rows-changed = Noe ble endret i et annet vindu imens, og ingenting er lagret. Prøv igjen.
error-no-home = Finner ikke hjemmemappa di. Velg en fil med --db.
error-config-no-such-key = { $key } i { $file } er ikke en tast. Skriv for eksempel h, f5, ctrl+s eller alt+1.
error-config-no-such-command = { $key } i { $file } er ikke en kommando. Skriv for eksempel queue.why.
error-config-letter = { $key } i { $file } står der bokstaver er tekst. Velg en tast med ctrl eller alt, eller en funksjonstast.
config-syntax = linja er ikke gyldig TOML
config-unknown-key = nøkkelen { $key } finnes ikke
config-value = { $key } har en verdi av feil slag

## Hvorfor en fil ikke kan leses eller skrives

why-no-access = du har ikke tilgang
why-no-folder = mappa finnes ikke
why-disk-full = disken er full
why-read-only = disken kan bare leses
why-is-folder = det er en mappe
why-unknown = systemet sier nei
