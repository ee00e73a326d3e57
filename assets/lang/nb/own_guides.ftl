### Egne guider: hva som er galt i en fil, og guidene skrevet ut.

## Hjelp

help-guide = Guidene: se på dem, og sjekk dine egne
help-guide-check = Si hva som er galt i guidefiler, med fil, linje og nøkkel
help-guide-check-file = Filene; ellers de i mappa for egne guider, og programmets
help-guide-show = List opp guidene, eller vis én av dem
help-guide-show-guide = Guidens id
help-guide-toml = Skriv programmets guide som TOML, til å begynne med
help-guides = Mappa med egne guider (ellers RINGERUNDE_GUIDES)
help-value-guide = GUIDE
help-value-folder = MAPPE

## Hvor feilen er

guide-at-file = { $file }: { $why }.
guide-at-file-key = { $file }, { $key }: { $why }.
guide-at-line = { $file }, linje { $n }: { $why }.
guide-at-key = { $file }, linje { $n }, { $key }: { $why }.
guide-place = { $file }, linje { $n }

## Hva som er galt

guide-not-a-file = det er ikke en vanlig fil
guide-not-text = fila er ikke UTF-8
guide-too-large = fila er for stor til å være en guide
guide-unknown-key = nøkkelen finnes ikke
guide-missing-key = nøkkelen mangler
guide-value = verdien er av feil slag
guide-harmful = skjulte styretegn er tatt ut
guide-unknown-tier = køen har ikke det trinnet
guide-not-there = det finnes ikke noe som heter «{ $name }»
guide-unknown-fact = «{ $name }» er ikke noe programmet vet om en klubb
guide-borrowed = teksten mangler, så et annet språk vises i stedet
guide-no-words = teksten mangler på alle språk
guide-bad-weight = vekta { $weight } for { $name } må ligge mellom −100 og 100, og ikke være 0
guide-unknown-placeholder = plassholderen «{ $name }» er det ingen som fyller ut
guide-placeholders-differ = plassholderne er andre enn på bokmål
guide-double-id = id-en «{ $name }» er brukt før
guide-not-a-question = spørsmålet har ikke spørsmålstegn
guide-no-openings = guiden har ingen åpningsspørsmål

## Hva som blir sagt om det

guide-notice = { $n ->
    [one] Én feil i egne guider ({ $place }). Se ringerunde guide check.
   *[other] { $n } feil i egne guider, den første i { $place }. Se ringerunde guide check.
}
guide-check-fine = { $n ->
    [one] Én guidefil er sjekket, og alt er i orden.
   *[other] { $n } guidefiler er sjekket, og alt er i orden.
}
guide-check-failed = { $n ->
    [one] Én feil. Rett den, og sjekk på nytt.
   *[other] { $n } feil. Rett dem, og sjekk på nytt.
}
error-no-such-guide = Det finnes ingen guide som heter «{ $name }». Velg blant { $allowed }.

## Guiden skrevet ut

guide-own = egen
guide-changed = endret av dere
guide-minutes = { $n ->
    [one] ett minutt
   *[other] { $n } minutter
}
guide-openings-count = { $n ->
    [one] ett spørsmål
   *[other] { $n } spørsmål
}
guide-select-all = når alt dette gjelder: { $facts }
guide-select-any = når noe av dette gjelder: { $facts }
guide-select-none = aldri når: { $facts }
guide-must-record = spør til slutt om: { $answers }
guide-tier = trinn i køen: { $tier }
guide-opening-about = tema { $topic }, vekt { $weight }
guide-warm = til å begynne med
guide-mode = bare til { $mode }
guide-always = alltid
guide-openings = Åpningsspørsmål
guide-offers = Tilbud
guide-listen = Lytt etter
guide-closing = Avslutning
guide-employer-steps = Steg i samtalen med arbeidsgiveren

## Når en fil endres mens programmet går

command-reload-guides = lese egne guider på nytt
guide-read = Egne guider er lest på nytt: { $files }
guide-read-later = Egne guider er lest på nytt: { $files }. De gjelder fra neste klubb.
guide-none = Det er ingen egne guider i { $folder }.
guide-kept = { $mistake } Forrige utgave gjelder til den er rettet.
guide-edited = { $n ->
    [one] { $first }
   *[other] { $first } ({ $n } feil i alt)
}
