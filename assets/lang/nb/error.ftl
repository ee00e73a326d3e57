### Feil: én setning om hva som er galt, og én vei ut.

## Databasen

error-database-locked = { $file } er i bruk av et annet vindu. Lukk det, eller vent litt og prøv igjen.
error-database-damaged = { $file } er skadet, og ingenting er rørt. Ta vare på fila, og åpne en kopi med --db.
error-database-newer = { $file } er laget av en nyere utgave av ringerunde. Oppdater programmet, eller velg en annen fil med --db.
error-database-read-only = { $file } kan bare leses, så ingenting kan lagres. Gi deg selv skrivetilgang, eller velg en annen fil med --db.
error-database-not-ours = { $file } er ikke en ringerunde-fil. Velg en annen med --db; er det en liste, les den inn med import.
error-database-folder = Mappa { $folder } kan ikke lages. Lag den selv, eller velg en annen fil med --db.
error-disk-full = Disken er full, så det siste ble ikke lagret. Rydd plass og prøv igjen; teksten din står her så lenge.

## Terminalen

error-not-a-terminal = Dette er ikke en terminal. Start ringerunde i et terminalvindu, eller bruk en kommando med --json.
error-dumb-terminal = Denne terminalen kan bare skrive linjer (TERM=dumb). Start ringerunde i et vanlig terminalvindu, eller bruk en kommando med --json.

## Filer

error-file-not-found = Finner ikke { $file }. Sjekk navnet og mappa.
error-file-unreadable = Får ikke lest { $file }: { $why }. Sjekk at du har tilgang til fila.
error-file-is-folder = { $file } er en mappe. Oppgi fila som skal leses inn.
error-file-empty = { $file } er tom. Lagre lista på nytt fra regnearket, og prøv igjen.
error-file-binary = { $file } er ikke en liste jeg kan lese. Lagre den som CSV eller XLSX, og prøv igjen.
error-file-half-written = { $file } slutter midt i. Hent fila på nytt, og prøv igjen; ingenting er lest inn.
error-file-open-quote = { $file }: anførselstegnet på linje { $n } blir aldri lukket. Rett linja, og prøv igjen; ingenting er lest inn.
error-file-too-large = { $file } er for stor ({ $size }). Del lista i flere filer.
error-file-no-headings = Finner ingen overskrifter i { $file }. Første rad må ha navn som «Klubb», «Navn» og «Mobil».
error-file-not-written = Får ikke skrevet { $file }: { $why }. Velg et annet sted, og prøv igjen.
error-file-exists = { $file } finnes fra før, og er ikke rørt. Velg et annet navn, eller bruk --force.
error-file-not-plain = { $file } er ikke en vanlig fil, og er ikke rørt. Velg et annet navn.

## Kommandolinja og oppsettet

error-unknown-option = Kjenner ikke valget { $option }. Se ringerunde --help.
error-unknown-command = Kjenner ikke kommandoen { $command }. Se ringerunde --help.
error-did-you-mean = Mente du { $suggestion }?
error-missing-value = { $option } mangler en verdi. Se ringerunde --help.
error-bad-value = { $option } kan ikke være { $value }. Mulige verdier: { $allowed }.
error-bad-instant = Forstår ikke tidspunktet { $value }. Skriv det som 2026-11-21T14:03.
error-unknown-language = Kjenner ikke språket { $value }. Velg blant { $allowed }.
error-config = Feil i { $file }, linje { $n }: { $why }. Rett linja, eller flytt fila unna.
error-config-key-twice = { $key } er satt opp to ganger, for «{ $first }» og «{ $second }». Gi en av dem en annen tast i { $file }.
error-not-found-club = Finner ingen klubb som heter «{ $name }». Prøv et annet ord, eller se lista med ringerunde clubs.
error-not-found-session = Finner ikke økta { $name }. Se lista med ringerunde sessions.
error-unexpected = Noe uventet skjedde: { $why }. Det du har lagret, er trygt; start programmet på nytt.
