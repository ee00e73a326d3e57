### Klubbens eigen skjerm: delane, skjemaa, samanslåing, og det som blir sagt om dei.

## domain/deeds: what was done, and in which club

club-deed-edited = opplysningane er retta
club-deed-person-added = ein ny person er lagd til
club-deed-rep-changed = vervet er overteke av ein ny
club-deed-post-ended = perioden i vervet er endra
club-deed-clubs-merged = to klubbar er slått saman
club-deed-people-merged = to personar er slått saman
notice-edited = { $club }: retta { $what }
notice-edited-person = { $name }, { $club }: retta { $what }
notice-person-kept = { $name } er lagd inn hos { $club }
odd-elected-later = vald først frå { $day }
odd-leaves-then = { $name } går av { $day }
notice-post-goes-on = { $club }: { $name } held fram i vervet
other-comes-not = { $name } tek ikkje over likevel
other-comes-beside = { $name } byrjar { $day } ved sida av
other-sits = { $name } har det òg
odd-same-number = { $name } har same nummer
odd-number-elsewhere = nokon i { $club } har same nummer
odd-in-two-clubs = står òg i { $club }
refusal-birth-number = Fødselsnummer blir aldri lagra. Ta det bort, så kan resten lagrast.
refusal-no-money = Skriv året, det som er søkt om, og etter ein skråstrek det som er løyvd: 2026: 4000/3000.
refusal-holds-post = Personen har framleis eit verv i den andre klubben. Opne den klubben og slå saman derifrå.
refusal-bad-email = Det er ikkje ei e-postadresse. Skriv ho som namn@stad.no, eller lat feltet stå tomt.
refusal-bad-org-no = Organisasjonsnummeret stemmer ikkje. Det har ni siffer, og det siste er eit kontrollsiffer.
refusal-too-many = Fleire kan ikkje stå med mobil eller e-post enn det er medlemer.
refusal-is-same = Det er den same. Vel ein annan.
refusal-not-one-club = Begge må stå i same klubb for å bli slått saman.

## app/command.rs

command-club = klubbens eigen skjerm: folk, opplysningar, historikk
command-next-section = neste del av skjermen
command-previous-section = førre del av skjermen
command-add-person = legge til ein person i klubben
command-end-post = avslutte perioden til den valde, eller la han gå vidare
command-change-rep = ein annan tek over vervet
command-merge = slå saman to klubbar eller to personar som er den same
command-register = rettingar til medlemsregisteret
hint-club = klubben
hint-next-section = del
hint-add-person = ny person
hint-end-post = slutt i vervet
hint-change-rep = byte
hint-merge = slå saman
hint-register = register
scope-club = På skjermen til klubben

## app/club.rs: the parts, and what of the history is shown

section-facts = Opplysningar
section-people = Folk
section-checklist = Sjekkliste
section-offers = Tilbod
section-history = Historikk
section-register = Register
filter-all = alt
filter-calls = samtalar
filter-written = e-post og meldingar
filter-meetings = møte og besøk
filter-courses = kurs og konferansar
filter-changes = skifte i verv
filter-promises = løfte og oppgåver
filter-sign-ups = påmeldingar
filter-shown = Viser { $what }; { $key } viser noko anna.

## domain/deeds/edit_club.rs, post.rs: the rows of the forms, lower case

club-field-name = namn
club-field-workplace = arbeidsplass
club-field-org-no = organisasjonsnummer
club-field-municipality = kommune
club-field-district = distrikt
club-field-agreement = tariffavtale
club-field-members = medlemer
club-field-employees = tilsette
club-field-with-mobile = med mobil
club-field-with-email = med e-post
club-field-board = styre
club-field-employer = kontakt hos arbeidsgivar
club-field-relation = samarbeid med arbeidsgivar
club-field-money = aktivitetsmiddel per år
club-field-caller = ansvarleg hos oss
club-field-tags = merke
club-field-remark = merknad
club-money = aktivitetsmiddel
club-money-sum = opptil { $sum } kr i året
club-money-applied = { $sum } kr søkt om
club-money-granted = { $sum } kr løyvde
club-share = { $n } av { $total } ({ $percent } %)
club-yes = ja
club-no = nei
club-unknown = ikkje oppgitt
relation-good = godt
relation-fair = greitt
relation-strained = anstrengt
person-field-name = namn
person-field-role = verv
person-field-phones = telefon
person-field-email = e-post
person-field-best-time = ringetid
person-field-elected = vald
person-field-term-ends = siste dag
person-field-do-not-call = vil ikkje bli ringt

## ui/club.rs

club-level = nivå { $number }
club-facts-now = Dette gjeld no:
club-period-from = frå { $day }
club-period-to = til { $day }
club-former = tidlegare
club-people-none = Ingen er registrert. { $key } legg til ein person.
club-checklist-none = Sjekklista er tom.
club-offers-none = Runden har ingen tilbod, og klubben har ikkje svart på nokon.
club-history-none = Ingenting å vise her enno.
club-register-none = Ingen rettingar er noterte. Dei kjem hit av seg sjølve når noko blir retta, når eit nummer er feil, eller når nokon sluttar.

## ui/dialog/card_form.rs

card-form-club = Rett { $club }
card-form-person = Rett { $name }
card-form-new = Ny person i { $club }
card-form-successor = Kven tek over etter { $name }?
card-form-successor-about = Perioden til { $name } sluttar den dagen den nye tek over.
card-form-about = Datoar som 12.1.2027, nummer med komma mellom.

## ui/dialog/merge.rs

merge-clubs-title = Slå saman med { $club }
merge-people-title = Slå saman med { $name }
merge-find-club = Finn klubben som er den same. Han går inn i { $club }.
merge-find-person = Vel den som er same person. Vedkomande går inn i { $name }.
merge-becomes = «{ $gone }» går inn i «{ $keep }» og finst ikkje lenger. Dette blir med:
merge-people = personar
merge-calls = samtalar
merge-tasks = løfte og oppgåver
merge-sign-ups = påmeldingar
merge-events = andre hendingar
merge-answers = svar på sjekklista
merge-targets = plassar i rundar
merge-drafts = notat som ikkje er logga
merge-nothing = ingenting
merge-same-people = Blir éin person: { $names }
merge-fields = Blir fylt ut: { $fields }
merge-lost = Dei to er ikkje samde. Det som står om «{ $keep }» blir ståande:
merge-two-clubs = Ein person høyrer til i éin klubb. Historikken til { $name } blir flytta til { $keep }, og { $gone } har ikkje lenger denne personen.
merge-one-undo = Angre tek alt tilbake på éin gong.
merge-do = slå saman
merge-look = sjå kva som skjer
merge-back = tilbake
