### Verv og telefonnumre. Små bokstaver: Lang::capital gir stor.

## domain/person.rs Role

role-club-leader = klubbleder
role-deputy-leader = nestleder
role-representative = tillitsvalgt
role-workplace-rep = arbeidsplasstillitsvalgt
role-site-rep = plasstillitsvalgt
role-main-rep = hovedtillitsvalgt
role-joint-rep = fellestillitsvalgt
role-group-rep = konserntillitsvalgt
role-deputy-rep = vara
role-secretary = sekretær
role-treasurer = kasserer
role-board-member = styremedlem
role-training-officer = studieleder
role-youth-rep = ungdomstillitsvalgt
role-recruitment-officer = verveansvarlig
role-safety-rep = verneombud
role-other = annet verv
role-none = uten verv

## domain/person.rs PhoneKind

phone-kind-mobile = mobil
phone-kind-landline = fasttelefon
phone-kind-short = femsifret nummer
phone-kind-special = spesialnummer
phone-kind-foreign = utenlandsk nummer
phone-kind-unusable = kan ikke ringes

## domain/person.rs PhoneState

phone-state-untried = ikke prøvd
phone-state-good = virker
phone-state-bad = feil nummer
