### Oversikta over alle klubbane (F4): på skjermen og i rapporten.

## Tastar

command-overview = oversikta over alle klubbane
command-next-part = neste del av oversikta
command-previous-part = førre del av oversikta
command-part-first = til tala om kontakt
command-part-second = til tala om tillitsvalde
command-part-third = til tala om opplæring
command-part-fourth = til tala om styre og register
command-part-fifth = til nivåa
command-part-sixth = til tala om kva som rører seg
command-part-seventh = til vekedagane
command-part-eighth = til klokkesletta
command-part-ninth = til månadene
command-part-tenth = til kartet over dagar og klokkeslett
command-next-cell = neste rute i kartet, eller den neste delen
command-previous-cell = førre rute i kartet, eller den førre delen
command-other-half = vise dei som ikkje er med, eller dei som er det
hint-overview = Oversikt
hint-next-part = neste del
hint-other-half = dei andre
scope-overview = I oversikta

## Hovudet

overview-title = Oversikt
overview-period = { $from }–{ $to }, mot { $before }
overview-span = { $from }–{ $to }
overview-clubs = { $part } klubbar, { $whole } medlemer
overview-read-at = rekna ut { $when }
overview-reading = reknar … (tala er frå { $when })
overview-reading-first = Reknar ut tala …
overview-levels-coming = reknar …
overview-none = Ingen klubbar enno. Les inn ei liste, så kjem tala her.

## Delar

overview-part-reach = Kontakt
overview-part-reps = Tillitsvalde
overview-part-training = Opplæring
overview-part-register = Styre og register
overview-part-levels = Nivå (internt)
overview-part-topics = Kva rører seg
overview-part-weekdays = Nådd, dag for dag
overview-part-hours = Nådd, time for time
overview-part-months = Kontakt, månad for månad
overview-part-cells = Nådde, dag og time

## Namna på tala

overview-clubs-reached-lately = Klubbar nådde på { $n } dagar
overview-members-reached-lately = Medlemer, nådde på { $n } dagar
overview-clubs-reached = Klubbar nådde i perioden
overview-members-reached = Medlemer, nådde i perioden
overview-clubs-without-rep = Utan tillitsvald
overview-members-without-rep = Medlemer utan tillitsvald
overview-new-reps-talked = Nye snakka med innan { $n } dagar
overview-new-reps-met = Nye som har møte
overview-vlaring-offered = V-læring tilbydd
overview-vlaring-taken = V-læring teken
overview-course-coverage = Nokon på kurs siste { $n } månadene
overview-boards = Har klubbstyre
overview-mobile = Mobil i registeret
overview-email = E-post i registeret
overview-level = Nivå { $n }
overview-month = { $month } { $year }

## Kva dei er ein del av

overview-base-clubs = { $n ->
    [one] klubb
   *[other] klubbar
}
overview-base-members = { $n ->
    [one] medlem
   *[other] medlemer
}
overview-base-counted-members = { $n ->
    [one] medlem
   *[other] medlemer
} der det er kjent
overview-base-workplaces = { $n ->
    [one] arbeidsplass med medlemer
   *[other] arbeidsplassar med medlemer
}
overview-base-new-reps = { $n ->
    [one] ny tillitsvald
   *[other] nye tillitsvalde
}
overview-base-due-reps = { $n ->
    [one] ny, vald for så lenge sidan
   *[other] nye, valde for så lenge sidan
}
overview-base-board-clubs = { $n ->
    [one] klubb
   *[other] klubbar
} på { $least }+ der det er kjent
overview-base-talked = { $n ->
    [one] klubb snakka med
   *[other] klubbar snakka med
}
overview-base-calls = { $n ->
    [one] anrop
   *[other] anrop
}
overview-share = { $part } av { $whole } { $what }, { $percent }
overview-unknown = { $n ->
    [one] for éin klubb er det ikkje kjent
   *[other] for { $n } klubbar er det ikkje kjent
}
overview-share-of-none = ingen { $what }
overview-before = før: { $share }
overview-before-short = før { $percent }
overview-before-unknown = før: ikkje kjent
overview-before-kept = ingenting å samanlikne med: teke vare på sidan { $day }
overview-target = mål { $percent }

## Listene bak

overview-list-missing = { $what }: dei som ikkje er med
overview-row-of = { $part } av { $whole }
overview-round-of = lag runde av desse
overview-nobody = Ingen her.
overview-more = { $n ->
    [one] … og éin til
   *[other] … og { $n } til
}

## Bileta

overview-heat = Klubbar nådde, månad for månad i to år
overview-grid = Når vi når fram: tettare er oftare
overview-wheel = Årshjulet
overview-wheel-now = No
overview-wheel-soon = Snart
overview-wheel-due = { $what } (til { $until })
overview-wheel-from = { $what } (frå { $from })
overview-wheel-nothing = ingenting står på årshjulet no
overview-wheel-quiet = ring ikkje
