### Oversikten over alle klubbene (F4): på skjermen og i rapporten.

## Taster

command-overview = oversikten over alle klubbene
command-next-part = neste del av oversikten
command-previous-part = forrige del av oversikten
command-part-first = til tallene om kontakt
command-part-second = til tallene om tillitsvalgte
command-part-third = til tallene om opplæring
command-part-fourth = til tallene om styrer og register
command-part-fifth = til nivåene
command-part-sixth = til tallene om hva som rører seg
command-part-seventh = til ukedagene
command-part-eighth = til klokkeslettene
command-part-ninth = til månedene
command-part-tenth = til kartet over dager og klokkeslett
command-next-cell = neste rute i kartet, eller neste del
command-previous-cell = forrige rute i kartet, eller forrige del
command-other-half = vise dem som ikke er med, eller dem som er det
hint-overview = Oversikt
hint-next-part = neste del
hint-other-half = de andre
scope-overview = I oversikten

## Hodet

overview-title = Oversikt
overview-period = { $from }–{ $to }, mot { $before }
overview-span = { $from }–{ $to }
overview-clubs = { $part } klubber, { $whole } medlemmer
overview-read-at = regnet ut { $when }
overview-reading = regner … (tallene er fra { $when })
overview-reading-first = Regner ut tallene …
overview-levels-coming = regner …
overview-none = Ingen klubber ennå. Les inn en liste, så kommer tallene her.

## Deler

overview-part-reach = Kontakt
overview-part-reps = Tillitsvalgte
overview-part-training = Opplæring
overview-part-register = Styrer og register
overview-part-levels = Nivå (internt)
overview-part-topics = Hva rører seg
overview-part-weekdays = Nådd, dag for dag
overview-part-hours = Nådd, time for time
overview-part-months = Kontakt, måned for måned
overview-part-cells = Nådd, dag og time

## Tallenes navn

overview-clubs-reached-lately = Klubber nådd på { $n } dager
overview-members-reached-lately = Medlemmer, nådd på { $n } dager
overview-clubs-reached = Klubber nådd i perioden
overview-members-reached = Medlemmer, nådd i perioden
overview-clubs-without-rep = Uten tillitsvalgt
overview-members-without-rep = Medlemmer uten tillitsvalgt
overview-new-reps-talked = Nye snakket med innen { $n } dager
overview-new-reps-met = Nye som har møte
overview-vlaring-offered = V-læring tilbudt
overview-vlaring-taken = V-læring tatt
overview-course-coverage = Noen på kurs siste { $n } måneder
overview-boards = Har klubbstyre
overview-mobile = Mobil i registeret
overview-email = E-post i registeret
overview-level = Nivå { $n }
overview-month = { $month } { $year }

## Hva de er en del av

overview-base-clubs = { $n ->
    [one] klubb
   *[other] klubber
}
overview-base-members = { $n ->
    [one] medlem
   *[other] medlemmer
}
overview-base-counted-members = { $n ->
    [one] medlem
   *[other] medlemmer
} der det er kjent
overview-base-workplaces = { $n ->
    [one] arbeidsplass med medlemmer
   *[other] arbeidsplasser med medlemmer
}
overview-base-new-reps = { $n ->
    [one] ny tillitsvalgt
   *[other] nye tillitsvalgte
}
overview-base-due-reps = { $n ->
    [one] ny, valgt for så lenge siden
   *[other] nye, valgt for så lenge siden
}
overview-base-board-clubs = { $n ->
    [one] klubb
   *[other] klubber
} på { $least }+ der det er kjent
overview-base-talked = { $n ->
    [one] klubb snakket med
   *[other] klubber snakket med
}
overview-base-calls = { $n ->
    [one] anrop
   *[other] anrop
}
overview-share = { $part } av { $whole } { $what }, { $percent }
overview-unknown = { $n ->
    [one] for én klubb er det ikke kjent
   *[other] for { $n } klubber er det ikke kjent
}
overview-share-of-none = ingen { $what }
overview-before = før: { $share }
overview-before-short = før { $percent }
overview-before-unknown = før: ikke kjent
overview-before-kept = ingenting å sammenlikne med: tatt vare på siden { $day }
overview-target = mål { $percent }

## Listene bak

overview-list-missing = { $what }: de som ikke er med
overview-row-of = { $part } av { $whole }
overview-round-of = lag runde av disse
overview-nobody = Ingen her.
overview-more = { $n ->
    [one] … og én til
   *[other] … og { $n } til
}

## Bildene

overview-heat = Klubber nådd, måned for måned i to år
overview-grid = Når vi når fram: tettere er oftere
overview-wheel = Årshjulet
overview-wheel-now = Nå
overview-wheel-soon = Snart
overview-wheel-due = { $what } (til { $until })
overview-wheel-from = { $what } (fra { $from })
overview-wheel-nothing = ingenting står på årshjulet nå
overview-wheel-quiet = ring ikke
