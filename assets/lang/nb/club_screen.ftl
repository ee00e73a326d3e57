### Klubbens egen skjerm: delene, skjemaene, sammenslåing, og det som sies om dem.

## domain/deeds: what was done, and in which club

club-deed-edited = opplysningene er rettet
club-deed-person-added = en ny person er lagt til
club-deed-rep-changed = vervet er overtatt av en ny
club-deed-post-ended = perioden i vervet er endret
club-deed-clubs-merged = to klubber er slått sammen
club-deed-people-merged = to personer er slått sammen
notice-edited = { $club }: rettet { $what }
notice-edited-person = { $name }, { $club }: rettet { $what }
notice-person-kept = { $name } er lagt inn hos { $club }
odd-elected-later = valgt først fra { $day }
odd-leaves-then = { $name } går av { $day }
notice-post-goes-on = { $club }: { $name } fortsetter i vervet
other-comes-not = { $name } tar ikke over likevel
other-comes-beside = { $name } begynner { $day } ved siden av
other-sits = { $name } har det også
odd-same-number = { $name } har samme nummer
odd-number-elsewhere = noen i { $club } har samme nummer
odd-in-two-clubs = står også i { $club }
refusal-birth-number = Fødselsnummer blir aldri lagret. Ta det bort, så kan resten lagres.
refusal-no-money = Skriv året, det som er søkt om, og etter en skråstrek det som er innvilget: 2026: 4000/3000.
refusal-holds-post = Vedkommende har fortsatt et verv i den andre klubben. Åpne den klubben og slå sammen derfra.
refusal-bad-email = Det er ikke en e-postadresse. Skriv den som navn@sted.no, eller la feltet stå tomt.
refusal-bad-org-no = Organisasjonsnummeret stemmer ikke. Det har ni sifre, og det siste er et kontrollsiffer.
refusal-too-many = Flere kan ikke stå med mobil eller e-post enn det er medlemmer.
refusal-is-same = Det er den samme. Velg en annen.
refusal-not-one-club = Begge må stå i samme klubb for å bli slått sammen.

## app/command.rs

command-club = klubbens egen skjerm: folk, opplysninger, historikk
command-next-section = neste del av skjermen
command-previous-section = forrige del av skjermen
command-add-person = legge til en person i klubben
command-end-post = avslutte perioden til den valgte, eller la den gå videre
command-change-rep = en annen tar over vervet
command-merge = slå sammen to klubber eller to personer som er den samme
command-register = rettelser til medlemsregisteret
hint-club = klubben
hint-next-section = del
hint-add-person = ny person
hint-end-post = slutt i vervet
hint-change-rep = bytte
hint-merge = slå sammen
hint-register = register
scope-club = På skjermen til klubben

## app/club.rs: the parts, and what of the history is shown

section-facts = Opplysninger
section-people = Folk
section-checklist = Sjekkliste
section-offers = Tilbud
section-history = Historikk
section-register = Register
filter-all = alt
filter-calls = samtaler
filter-written = e-post og meldinger
filter-meetings = møter og besøk
filter-courses = kurs og konferanser
filter-changes = skifter i verv
filter-promises = løfter og oppgaver
filter-sign-ups = påmeldinger
filter-shown = Viser { $what }; { $key } viser noe annet.

## domain/deeds/edit_club.rs, post.rs: the rows of the forms, lower case

club-field-name = navn
club-field-workplace = arbeidsplass
club-field-org-no = organisasjonsnummer
club-field-municipality = kommune
club-field-district = distrikt
club-field-agreement = tariffavtale
club-field-members = medlemmer
club-field-employees = ansatte
club-field-with-mobile = med mobil
club-field-with-email = med e-post
club-field-board = styre
club-field-employer = kontakt hos arbeidsgiver
club-field-relation = samarbeid med arbeidsgiver
club-field-money = aktivitetsmidler per år
club-field-caller = ansvarlig hos oss
club-field-tags = merker
club-field-remark = merknad
club-money = aktivitetsmidler
club-money-sum = inntil { $sum } kr i året
club-money-applied = { $sum } kr søkt
club-money-granted = { $sum } kr innvilget
club-share = { $n } av { $total } ({ $percent } %)
club-yes = ja
club-no = nei
club-unknown = ikke oppgitt
relation-good = godt
relation-fair = greit
relation-strained = anstrengt
person-field-name = navn
person-field-role = verv
person-field-phones = telefon
person-field-email = e-post
person-field-best-time = ringetid
person-field-elected = valgt
person-field-term-ends = siste dag
person-field-do-not-call = vil ikke ringes

## ui/club.rs

club-level = nivå { $number }
club-facts-now = Dette gjelder nå:
club-period-from = fra { $day }
club-period-to = til { $day }
club-former = tidligere
club-people-none = Ingen er registrert. { $key } legger til en person.
club-checklist-none = Sjekklista er tom.
club-offers-none = Runden har ingen tilbud, og klubben har ikke svart på noen.
club-history-none = Ingenting å vise her ennå.
club-register-none = Ingen rettelser er notert. De kommer hit av seg selv når noe rettes, når et nummer er feil, eller når noen slutter.

## ui/dialog/card_form.rs

card-form-club = Rett { $club }
card-form-person = Rett { $name }
card-form-new = Ny person i { $club }
card-form-successor = Hvem tar over etter { $name }?
card-form-successor-about = Perioden til { $name } slutter den dagen den nye overtar.
card-form-about = Datoer som 12.1.2027, numre med komma mellom.

## ui/dialog/merge.rs

merge-clubs-title = Slå sammen med { $club }
merge-people-title = Slå sammen med { $name }
merge-find-club = Finn klubben som er den samme. Den går inn i { $club }.
merge-find-person = Velg den som er samme person. Vedkommende går inn i { $name }.
merge-becomes = «{ $gone }» går inn i «{ $keep }» og finnes ikke lenger. Dette blir med:
merge-people = personer
merge-calls = samtaler
merge-tasks = løfter og oppgaver
merge-sign-ups = påmeldinger
merge-events = andre hendelser
merge-answers = svar på sjekklista
merge-targets = plasser i runder
merge-drafts = notater som ikke er logget
merge-nothing = ingenting
merge-same-people = Blir én person: { $names }
merge-fields = Fylles ut: { $fields }
merge-lost = De to er ikke enige. Det som står om «{ $keep }» blir stående:
merge-two-clubs = En person hører til i én klubb. Historikken til { $name } flyttes til { $keep }, og { $gone } har ikke lenger denne personen.
merge-one-undo = Angre tar alt tilbake på én gang.
merge-do = slå sammen
merge-look = se hva som skjer
merge-back = tilbake
