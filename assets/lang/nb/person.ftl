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

## domain/person.rs PhoneState

