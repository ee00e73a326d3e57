### Eigne guidar: kva som er gale i ei fil, og guidane skrivne ut.

## Hjelp

help-guide = Guidane: sjå på dei, og sjekk dine eigne
help-guide-check = Sei kva som er gale i guidefiler, med fil, line og nykel
help-guide-check-file = Filene; elles dei i mappa for eigne guidar, og dei i programmet
help-guide-show = List opp guidane, eller vis éin av dei
help-guide-show-guide = Id-en til guiden
help-guide-toml = Skriv guiden i programmet som TOML, til å byrje med
help-guides = Mappa med eigne guidar (elles RINGERUNDE_GUIDES)
help-value-guide = GUIDE
help-value-folder = MAPPE

## Kvar feilen er

guide-at-file = { $file }: { $why }.
guide-at-file-key = { $file }, { $key }: { $why }.
guide-at-line = { $file }, line { $n }: { $why }.
guide-at-key = { $file }, line { $n }, { $key }: { $why }.
guide-place = { $file }, line { $n }

## Kva som er gale

guide-not-a-file = det er ikkje ei vanleg fil
guide-not-text = fila er ikkje UTF-8
guide-too-large = fila er for stor til å vere ein guide
guide-unknown-key = nykelen finst ikkje
guide-missing-key = nykelen vantar
guide-value = verdien er ikkje av rett slag
guide-harmful = løynde styreteikn er tekne ut
guide-unknown-tier = køen har ikkje det steget
guide-not-there = det finst ikkje noko som heiter «{ $name }»
guide-unknown-fact = «{ $name }» er ikkje noko programmet veit om ein klubb
guide-borrowed = teksten vantar, så eit anna språk blir vist i staden
guide-no-words = teksten vantar på alle språk
guide-bad-weight = vekta { $weight } for { $name } må liggje mellom −100 og 100, og ikkje vere 0
guide-unknown-placeholder = plasshaldaren «{ $name }» er det ingen som fyller ut
guide-placeholders-differ = plasshaldarane er andre enn på bokmål
guide-double-id = id-en «{ $name }» er nytta før
guide-not-a-question = spørsmålet har ikkje spørjeteikn
guide-no-openings = guiden har ingen opningsspørsmål

## Kva som blir sagt om det

guide-notice = { $n ->
    [one] Éin feil i eigne guidar ({ $place }). Sjå ringerunde guide check.
   *[other] { $n } feil i eigne guidar, den første i { $place }. Sjå ringerunde guide check.
}
guide-check-fine = { $n ->
    [one] Éi guidefil er sjekka, og alt er i orden.
   *[other] { $n } guidefiler er sjekka, og alt er i orden.
}
guide-check-failed = { $n ->
    [one] Éin feil. Rett han, og sjekk på nytt.
   *[other] { $n } feil. Rett dei, og sjekk på nytt.
}
error-no-such-guide = Det finst ingen guide som heiter «{ $name }». Vel blant { $allowed }.

## Guiden skriven ut

guide-own = eigen
guide-changed = endra av dykk
guide-minutes = { $n ->
    [one] eitt minutt
   *[other] { $n } minutt
}
guide-openings-count = { $n ->
    [one] eitt spørsmål
   *[other] { $n } spørsmål
}
guide-select-all = når alt dette gjeld: { $facts }
guide-select-any = når noko av dette gjeld: { $facts }
guide-select-none = aldri når: { $facts }
guide-must-record = spør på slutten om: { $answers }
guide-tier = steg i køen: { $tier }
guide-opening-about = tema { $topic }, vekt { $weight }
guide-warm = til å byrje med
guide-mode = berre til { $mode }
guide-always = alltid
guide-openings = Opningsspørsmål
guide-offers = Tilbod
guide-listen = Lytt etter
guide-closing = Avslutning
guide-employer-steps = Steg i samtalen med arbeidsgjevaren

## Når ei fil blir endra medan programmet går

command-reload-guides = lese eigne guidar på nytt
guide-read = Eigne guidar er lesne på nytt: { $files }
guide-read-later = Eigne guidar er lesne på nytt: { $files }. Dei gjeld frå neste klubb.
guide-none = Det er ingen eigne guidar i { $folder }.
guide-kept = { $mistake } Førre utgåve gjeld til ho er retta.
guide-edited = { $n ->
    [one] { $first }
   *[other] { $first } ({ $n } feil i alt)
}
