### Samtaleguiden i en samtale: hvilken, til hvem, og hvor i fanen.

guides-title = Hvilken guide?
guides-suggested = passer her
guides-unfit = for andre klubber
notice-one-mode = Guiden er den samme hvem du enn snakker med.
mode-employer = Til arbeidsgiveren · { $key }: et medlem
mode-member = Til et medlem · { $key }: arbeidsgiveren
steps-head = Steg for steg
tab-more = … { $n } til ({ $key })
command-other-mode = snakke med arbeidsgiver eller medlem
command-more = mer av fanen
command-less = tilbake i fanen
sheet-choice-keys = Her velger du med ← → eller tallet foran svaret; bokstaver gjør ingenting.
command-finish-chosen = det som er valgt, er gjort
command-open-club = ringe, eller åpne klubben
