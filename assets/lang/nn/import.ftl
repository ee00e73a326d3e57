### Import: kva det blei av kvar rad.

## Radresultat

row-ok = ok
row-warning = åtvaring
row-duplicate = duplikat
row-conflict = konflikt
row-possible-duplicate = mogleg duplikat
row-rejected = avvist
row-blank = tom
row-repeated-heading = gjenteken overskrift
row-summary = sumrad

## Kva radresultata tyder

row-ok-means = Blir lesen inn.
row-warning-means = Blir lesen inn, men sjå over det som står.
row-duplicate-means = Seier det same som ei tidlegare rad, og endrar ingenting.
row-conflict-means = Seier noko anna enn ei tidlegare rad om same person. Det som stod først, blir ståande.
row-possible-duplicate-means = Liknar nokon i ei tidlegare rad. Blir lesen inn; sjå om det er same person.
row-rejected-means = Kan ikkje lesast inn. Rett rada i lista og les inn på nytt.

## Kolonnane (port Field)

field-member-no = medlemsnummer
field-first-name = fornamn
field-middle-name = mellomnamn
field-last-name = etternamn
field-full-name = namn
field-role = verv
field-job-title = stilling
field-club = klubb
field-workplace = arbeidsstad
field-department = avdeling
field-org-no = organisasjonsnummer
field-mobile = mobil
field-phone = telefon
field-phone-home = telefon, privat
field-email = e-post
field-address = adresse
field-postcode = postnummer
field-town = poststad
field-municipality = kommune
field-district = distrikt
field-branch = fagforeining
field-agreement = tariffavtale
field-elected-on = vald dato
field-term-ends = funksjonstid til
field-members = talet på medlemer
field-employees = talet på tilsette
field-density-pct = organisasjonsgrad
field-board = klubbstyre
field-manager = kontakt hjå arbeidsgjevaren
field-last-contact = sist kontakt
field-last-visit = sist vitja
field-notes = merknad
field-labels = merkelappar
field-do-not-call = vil ikkje ringjast
field-member-since = innmeld
field-member-left = utmeld
field-member-type = medlemstype
field-external-id = klubbnummer
field-best-time = ringjetid

## Kva som ikkje blir lese

ignored-privacy = blir aldri lagra (personvern)
ignored-no-place = blir ikkje lese (det er ikkje plass til det)
ignored-unknown = blir ikkje lese (ukjend overskrift)
ignored-by-hand = blir ikkje lese (vald bort)
row-skipped-means = Blir hoppa over.

## Rapporten, først om fila

report-file = { $file }: { $what }
format-csv = tekstliste
format-xlsx = rekneark
format-vcard = kontaktkort
format-export = eksport frå ringerunde
report-delimiter = skiljeteikn { $sign }
report-tab = tabulator
report-sheet = ark «{ $sheet }»
report-heading-row = overskrifter i line { $n }
report-no-heading-row = utan overskrifter
report-columns = Kolonnar:
report-column-n = kolonne { $n }
report-guessed = { $field } (gjetta av innhaldet)
report-rows = { $n ->
    [one] Éi rad:
   *[other] { $n } rader:
}
report-line = line { $n }
report-look = Sjå over:
report-more = … og { $n } til. Sjå alle med --dry-run.

## Rapporten, kva han gjer

report-new =
    Nytt: { $club_count ->
        [one] éin klubb
       *[other] { $club_count } klubbar
    } og { $person_count ->
        [one] éin person
       *[other] { $person_count } personar
    }.
report-new-reps = { $n ->
    [one] Éin ny tillitsvald skal følgjast opp: oppgåvene er med.
   *[other] { $n } nye tillitsvalde skal følgjast opp: oppgåvene er med.
}
report-changed =
    Endra: { $club_count ->
        [one] éin klubb
       *[other] { $club_count } klubbar
    } og { $person_count ->
        [one] éin person
       *[other] { $person_count } personar
    }.
report-calls =
    Med { $n ->
        [one] éin samtale.
       *[other] { $n } samtalar.
    }
report-nothing-new = Ingenting nytt: alt i { $file } stod her frå før.
report-privacy =
    Fødselsnummer, fødselsdatoar og kjønn blir aldri lagra: { $n ->
        [one] éi celle er utelaten.
       *[other] { $n } celler er utelatne.
    }
report-privacy-columns = Kolonnar som ikkje er lesne: { $columns }.
report-kept = { $name }: her står «{ $here }», lista seier «{ $listed }». Det som står, blir verande.
report-dry-run = Dette var ei prøve, og ingenting er lagra. Les inn på ordentleg utan --dry-run.
import-round-name = Ringjerunden { $month } { $year }

## Om heile fila (port Notice)

list-notice-bad-bytes = Nokre teikn passar ikkje i teiknsettet. Prøv eit anna med --encoding.
list-notice-mojibake = Bokstavar som Ã¸ tyder på at lista er opna i feil teiknsett før. Hent henne på nytt.
list-notice-stray-quote = Eit hermeteikn manglar den andre halvdelen sin, så hermeteikn er lesne som vanlege teikn.
list-notice-several-sheets = Fleire ark har overskrifter: { $sheets }. Det første er lese; vel eit anna med --sheet.
list-notice-names-parted = Heile namn er delte ved siste mellomrom.
list-notice-nobody-named = Lista har personar utan namn.

## Merknader til ei rad (port RemarkKind)

remark-with-text = { $remark }: «{ $text }»
remark-harmful-signs = løynde styreteikn er tekne ut
remark-birth-number = eit fødselsnummer er teke ut og blir ikkje lagra
remark-no-club = manglar både klubb og organisasjonsnummer
remark-no-name = har verv eller nummer, men ikkje namn
remark-given-name-missing = fornamn manglar
remark-family-name-missing = etternamn manglar
remark-cut = kutta ved { $n } teikn
remark-org-no-format = organisasjonsnummer har ni siffer; dette blir ikkje nytta
remark-org-no-check = kontrollsifferet i organisasjonsnummeret er gale, så det blir ikkje nytta
remark-date-unreadable = ingen dato eg skjønar; feltet blir tomt
remark-date-serial = eit bert tal, lese som dato
remark-not-understood = kan ikkje lesast her; feltet blir tomt
remark-email-unreadable = inga gyldig e-postadresse; feltet blir tomt
remark-several-emails = fleire e-postadresser; den første blir nytta
remark-postcode-unreadable = ikkje noko norsk postnummer; feltet blir tomt
remark-not-a-count = ikkje noko tal; feltet blir tomt
remark-not-yes-no = korkje ja eller nei; feltet blir tomt
remark-too-many-cells = fleire celler enn overskrifter; resten er ikkje lesen
remark-too-few-cells = færre celler enn overskrifter
remark-second-post = personen står med eit verv til; begge blir verande
remark-elected-later = vald for ein dag som kjem; har vervet først frå den dagen
remark-club-unclear = fleire klubbar heiter dette; lesen som ein eigen klubb
remark-same-as = same som line { $n }
remark-perhaps-same-as = kanskje same person som i line { $n }
remark-conflict = { $field } er «{ $later }», men line { $n } seier «{ $earlier }»; den første blir verande

## Tvil om eit nummer (domain/phone.rs PhoneDoubt)

doubt-not-a-number = ikkje noko telefonnummer
doubt-letters = bokstavar blant siffera
doubt-bad-length = for mange eller for få siffer
doubt-bad-prefix = ingen norske nummer byrjar slik
doubt-lost-leading-zero = fire siffer; kanskje manglar ein null framfor
doubt-lost-digit = sju siffer; eitt manglar
doubt-excel-scientific = reknearket har øydelagt nummeret
doubt-placeholder = ser ut som eit oppdikta nummer
doubt-emergency = eit naudnummer blir aldri ringt herifrå
doubt-machine = eit nummer til ei maskin
