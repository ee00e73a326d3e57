### Dagar, klokkeslett og kor lenge sidan. Brukt av hjelparane i lang/when.rs og lang/figures.rs.

# 1 er måndag
weekday = { $n ->
    [1] måndag
    [2] tysdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] laurdag
   *[7] sundag
}
weekday-short = { $n ->
    [1] mån.
    [2] tys.
    [3] ons.
    [4] tor.
    [5] fre.
    [6] lau.
   *[7] sun.
}
# Når ein dato følgjer etter
weekday-tiny = { $n ->
    [1] må.
    [2] ty.
    [3] on.
    [4] to.
    [5] fr.
    [6] la.
   *[7] su.
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
tomorrow = i morgon
yesterday = i går

ago-days = { $n ->
    [one] for éin dag sidan
   *[other] for { $n } dagar sidan
}
ago-weeks = { $n ->
    [one] for éi veke sidan
   *[other] for { $n } veker sidan
}
ago-months = { $n ->
    [one] for éin månad sidan
   *[other] for { $n } månader sidan
}
ago-years = for { $n } år sidan

in-days = { $n ->
    [one] om éin dag
   *[other] om { $n } dagar
}
in-weeks = { $n ->
    [one] om éi veke
   *[other] om { $n } veker
}
in-months = { $n ->
    [one] om éin månad
   *[other] om { $n } månader
}
in-years = om { $n } år

# Dag og klokkeslett når datoen står først: «må. 1.12 kl. 18.00»
day-at-time = { $day } kl. { $time }

# Mellom dei to siste i ei liste, mellomromma med
list-and = { " og " }
