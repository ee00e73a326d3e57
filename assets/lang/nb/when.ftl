### Dager, klokkeslett og hvor lenge siden. Brukes av hjelperne i lang/when.rs og lang/figures.rs.

# 1 er mandag
weekday = { $n ->
    [1] mandag
    [2] tirsdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lørdag
   *[7] søndag
}
weekday-short = { $n ->
    [1] man.
    [2] tir.
    [3] ons.
    [4] tor.
    [5] fre.
    [6] lør.
   *[7] søn.
}
# Når en dato følger etter
weekday-tiny = { $n ->
    [1] ma.
    [2] ti.
    [3] on.
    [4] to.
    [5] fr.
    [6] lø.
   *[7] sø.
}
month = { $n ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
}
month-short = { $n ->
    [1] jan.
    [2] feb.
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] aug.
    [9] sep.
    [10] okt.
    [11] nov.
   *[12] des.
}

today = i dag
tomorrow = i morgen
yesterday = i går

ago-days = { $n ->
    [one] for én dag siden
   *[other] for { $n } dager siden
}
ago-weeks = { $n ->
    [one] for én uke siden
   *[other] for { $n } uker siden
}
ago-months = { $n ->
    [one] for én måned siden
   *[other] for { $n } måneder siden
}
ago-years = for { $n } år siden

in-days = { $n ->
    [one] om én dag
   *[other] om { $n } dager
}
in-weeks = { $n ->
    [one] om én uke
   *[other] om { $n } uker
}
in-months = { $n ->
    [one] om én måned
   *[other] om { $n } måneder
}
in-years = om { $n } år

# Dag og klokkeslett når datoen står først: «ma. 1.12 kl. 18.00»
day-at-time = { $day } kl. { $time }

# Mellom de to siste i en liste, mellomrommene med
list-and = { " og " }
