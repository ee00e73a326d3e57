### Feil: éi setning om kva som er gale, og éin veg ut.

## Databasen

error-database-locked = { $file } er i bruk av eit anna vindauge. Lukk det, eller vent litt og prøv på nytt.
error-database-damaged = { $file } er skada, og ingenting er rørt. Ta vare på fila, og opne ein kopi med --db.
error-database-newer = { $file } er laga av ei nyare utgåve av ringerunde. Oppdater programmet, eller vel ei anna fil med --db.
error-database-read-only = { $file } kan berre lesast, så ingenting kan lagrast. Gi deg sjølv skrivetilgang, eller vel ei anna fil med --db.
error-database-not-ours = { $file } er ikkje ei ringerunde-fil. Vel ei anna med --db; er det ei liste, les henne inn med import.
error-database-folder = Mappa { $folder } kan ikkje lagast. Lag henne sjølv, eller vel ei anna fil med --db.
error-disk-full = Disken er full, så det siste blei ikkje lagra. Rydd plass og prøv på nytt; teksten din står her så lenge.

## Terminalen

error-not-a-terminal = Dette er ikkje ein terminal. Start ringerunde i eit terminalvindauge, eller bruk ein kommando med --json.
error-dumb-terminal = Denne terminalen kan berre skrive linjer (TERM=dumb). Start ringerunde i eit vanleg terminalvindauge, eller bruk ein kommando med --json.

## Filer

error-file-not-found = Finn ikkje { $file }. Sjekk namnet og mappa.
error-file-unreadable = Får ikkje lese { $file }: { $why }. Sjekk at du har tilgang til fila.
error-file-is-folder = { $file } er ei mappe. Oppgje fila som skal lesast inn.
error-file-empty = { $file } er tom. Lagre lista på nytt frå reknearket, og prøv ein gong til.
error-file-binary = { $file } er ikkje ei liste eg kan lese. Lagre henne som CSV eller XLSX, og prøv på nytt.
error-file-half-written = { $file } sluttar midt i. Hent fila på nytt, og prøv ein gong til; ingenting er lese inn.
error-file-open-quote = { $file }: hermeteiknet på linje { $n } blir aldri lukka. Rett linja, og prøv på nytt; ingenting er lese inn.
error-file-too-large = { $file } er for stor ({ $size }). Del lista i fleire filer.
error-file-no-headings = Finn ingen overskrifter i { $file }. Første rada må ha namn som «Klubb», «Namn» og «Mobil».
error-file-not-written = Får ikkje skrive { $file }: { $why }. Vel ein annan stad, og prøv på nytt.
error-file-exists = { $file } finst frå før, og er ikkje rørt. Vel eit anna namn, eller bruk --force.
error-file-not-plain = { $file } er ikkje ei vanleg fil, og er ikkje rørt. Vel eit anna namn.

## Kommandolinja og oppsettet

error-unknown-option = Kjenner ikkje til valet { $option }. Sjå ringerunde --help.
error-unknown-command = Kjenner ikkje til kommandoen { $command }. Sjå ringerunde --help.
error-did-you-mean = Meinte du { $suggestion }?
error-missing-value = { $option } manglar ein verdi. Sjå ringerunde --help.
error-bad-value = { $option } kan ikkje vere { $value }. Moglege verdiar: { $allowed }.
error-bad-instant = Skjønar ikkje tidspunktet { $value }. Skriv det som 2026-11-21T14:03.
error-unknown-language = Kjenner ikkje til språket { $value }. Vel blant { $allowed }.
error-config = Feil i { $file }, linje { $n }: { $why }. Rett linja, eller flytt fila unna.
error-config-key-twice = { $key } er sett opp to gonger, for «{ $first }» og «{ $second }». Gi ein av dei ein annan tast i { $file }.
error-not-found-club = Finn ingen klubb som heiter «{ $name }». Prøv eit anna ord, eller sjå lista med ringerunde clubs.
error-not-found-session = Finn ikkje økta { $name }. Sjå lista med ringerunde sessions.
error-unexpected = Noko uventa hende: { $why }. Det du har lagra, er trygt; start programmet på nytt.
