### Import: hva det ble av hver rad.

## Radresultater

row-ok = ok
row-warning = advarsel
row-duplicate = duplikat
row-conflict = konflikt
row-possible-duplicate = mulig duplikat
row-rejected = avvist
row-blank = tom
row-repeated-heading = gjentatt overskrift
row-summary = sumrad

## Hva radresultatene betyr

row-ok-means = Leses inn.
row-warning-means = Leses inn, men se over det som står.
row-duplicate-means = Sier det samme som en tidligere rad, og endrer ingenting.
row-conflict-means = Sier noe annet enn en tidligere rad om samme person. Det som sto først, beholdes.
row-possible-duplicate-means = Ligner noen i en tidligere rad. Leses inn; se om det er samme person.
row-rejected-means = Kan ikke leses inn. Rett raden i lista og les inn på nytt.

## Kolonnene (port Field)

field-member-no = medlemsnummer
field-first-name = fornavn
field-middle-name = mellomnavn
field-last-name = etternavn
field-full-name = navn
field-role = verv
field-job-title = stilling
field-club = klubb
field-workplace = arbeidssted
field-department = avdeling
field-org-no = organisasjonsnummer
field-mobile = mobil
field-phone = telefon
field-phone-home = telefon, privat
field-email = e-post
field-address = adresse
field-postcode = postnummer
field-town = poststed
field-municipality = kommune
field-district = distrikt
field-branch = fagforening
field-agreement = tariffavtale
field-elected-on = valgt dato
field-term-ends = funksjonstid til
field-members = antall medlemmer
field-employees = antall ansatte
field-density-pct = organisasjonsgrad
field-board = klubbstyre
field-manager = arbeidsgivers kontakt
field-last-contact = sist kontakt
field-last-visit = sist besøkt
field-notes = merknad
field-labels = merkelapper
field-do-not-call = vil ikke ringes
field-member-since = innmeldt
field-member-left = utmeldt
field-member-type = medlemstype
field-external-id = klubbnummer
field-best-time = ringetid

## Hva som ikke leses

ignored-privacy = lagres aldri (personvern)
ignored-no-place = leses ikke (det er ikke plass til det)
ignored-unknown = leses ikke (ukjent overskrift)
ignored-by-hand = leses ikke (valgt bort)
row-skipped-means = Hoppes over.

## Rapporten, først om fila

report-file = { $file }: { $what }
format-csv = tekstliste
format-xlsx = regneark
format-vcard = kontaktkort
format-export = eksport fra ringerunde
report-delimiter = skilletegn { $sign }
report-tab = tabulator
report-sheet = ark «{ $sheet }»
report-heading-row = overskrifter i linje { $n }
report-no-heading-row = uten overskrifter
report-columns = Kolonner:
report-column-n = kolonne { $n }
report-guessed = { $field } (gjettet av innholdet)
report-rows = { $n ->
    [one] Én rad:
   *[other] { $n } rader:
}
report-line = linje { $n }
report-look = Se over:
report-more = … og { $n } til. Se alle med --dry-run.

## Rapporten, hva den gjør

report-new =
    Nytt: { $club_count ->
        [one] én klubb
       *[other] { $club_count } klubber
    } og { $person_count ->
        [one] én person
       *[other] { $person_count } personer
    }.
report-new-reps = { $n ->
    [one] Én ny tillitsvalgt skal følges opp: oppgavene er med.
   *[other] { $n } nye tillitsvalgte skal følges opp: oppgavene er med.
}
report-changed =
    Endret: { $club_count ->
        [one] én klubb
       *[other] { $club_count } klubber
    } og { $person_count ->
        [one] én person
       *[other] { $person_count } personer
    }.
report-calls =
    Med { $n ->
        [one] én samtale.
       *[other] { $n } samtaler.
    }
report-nothing-new = Ingenting nytt: alt i { $file } sto her fra før.
report-privacy =
    Fødselsnumre, fødselsdatoer og kjønn lagres aldri: { $n ->
        [one] én celle er utelatt.
       *[other] { $n } celler er utelatt.
    }
report-privacy-columns = Kolonner som ikke er lest: { $columns }.
report-kept = { $name }: her står «{ $here }», lista sier «{ $listed }». Det som står, beholdes.
report-dry-run = Dette var en prøve, og ingenting er lagret. Les inn på ordentlig uten --dry-run.
import-round-name = Ringerunden { $month } { $year }

## Om hele fila (port Notice)

list-notice-bad-bytes = Noen tegn passer ikke i tegnsettet. Prøv et annet med --encoding.
list-notice-mojibake = Bokstaver som Ã¸ tyder på at lista er åpnet i feil tegnsett før. Hent den på nytt.
list-notice-stray-quote = Et anførselstegn mangler sin andre halvdel, så anførselstegn er lest som vanlige tegn.
list-notice-several-sheets = Flere ark har overskrifter: { $sheets }. Det første er lest; velg et annet med --sheet.
list-notice-names-parted = Hele navn er delt ved siste mellomrom.
list-notice-nobody-named = Lista har personer uten navn.

## Merknader til en rad (port RemarkKind)

remark-with-text = { $remark }: «{ $text }»
remark-harmful-signs = skjulte styretegn er tatt ut
remark-birth-number = et fødselsnummer er tatt ut og lagres ikke
remark-no-club = mangler både klubb og organisasjonsnummer
remark-no-name = har verv eller nummer, men ikke navn
remark-given-name-missing = fornavn mangler
remark-family-name-missing = etternavn mangler
remark-cut = kuttet ved { $n } tegn
remark-org-no-format = organisasjonsnummer har ni sifre; dette brukes ikke
remark-org-no-check = kontrollsifferet i organisasjonsnummeret er galt, så det brukes ikke
remark-date-unreadable = ingen dato jeg forstår; feltet blir tomt
remark-date-serial = et bart tall, lest som dato
remark-not-understood = kan ikke leses her; feltet blir tomt
remark-email-unreadable = ingen gyldig e-postadresse; feltet blir tomt
remark-several-emails = flere e-postadresser; den første brukes
remark-postcode-unreadable = ikke noe norsk postnummer; feltet blir tomt
remark-not-a-count = ikke noe antall; feltet blir tomt
remark-not-yes-no = verken ja eller nei; feltet blir tomt
remark-too-many-cells = flere celler enn overskrifter; resten er ikke lest
remark-too-few-cells = færre celler enn overskrifter
remark-second-post = personen står med et verv til; begge beholdes
remark-elected-later = valgt for en dag som kommer; har vervet først fra den dagen
remark-club-unclear = flere klubber heter dette; lest som en egen klubb
remark-same-as = samme som linje { $n }
remark-perhaps-same-as = kanskje samme person som i linje { $n }
remark-conflict = { $field } er «{ $later }», men linje { $n } sier «{ $earlier }»; den første beholdes

## Tvil om et nummer (domain/phone.rs PhoneDoubt)

doubt-not-a-number = ikke noe telefonnummer
doubt-letters = bokstaver blant sifrene
doubt-bad-length = for mange eller for få sifre
doubt-bad-prefix = ingen norske nummer begynner slik
doubt-lost-leading-zero = fire sifre; kanskje mangler en null foran
doubt-lost-digit = sju sifre; ett mangler
doubt-excel-scientific = regnearket har ødelagt nummeret
doubt-placeholder = ser ut som et oppdiktet nummer
doubt-emergency = et nødnummer ringes aldri herfra
doubt-machine = et nummer til en maskin
