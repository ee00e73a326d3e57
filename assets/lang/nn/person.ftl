### Verv og telefonnummer. Små bokstavar: Lang::capital gir stor.

## domain/person.rs Role

role-club-leader = klubbleiar
role-deputy-leader = nestleiar
role-representative = tillitsvald
role-workplace-rep = arbeidsplasstillitsvald
role-site-rep = plasstillitsvald
role-main-rep = hovudtillitsvald
role-joint-rep = fellestillitsvald
role-group-rep = konserntillitsvald
role-deputy-rep = vara
role-secretary = sekretær
role-treasurer = kasserar
role-board-member = styremedlem
role-training-officer = studieleiar
role-youth-rep = ungdomstillitsvald
role-recruitment-officer = verveansvarleg
role-safety-rep = verneombod
role-other = anna verv
role-none = utan verv

## domain/person.rs PhoneKind

## domain/person.rs PhoneState

