### Oppsummeringa av ei økt: på skjermen, som tekst og som Markdown.

## Hovudet

summary-title = Økta { $when }
summary-from = { $day } frå { $time }
summary-headline =
    { $n ->
        [one] Eitt anrop
       *[other] { $n } anrop
    } til { $club_n ->
        [one] éin klubb
       *[other] { $club_n } klubbar
    }: nådde fram { $reached_n ->
        [one] éin gong
       *[other] { $reached_n } gonger
    }, fekk { $talked_n ->
        [0] ingen samtale
        [one] éin samtale
       *[other] { $talked_n } samtalar
    }.
summary-no-calls = Ingen anrop i denne økta enno.
summary-going = Økta er ikkje avslutta.
summary-cut-off = Økta blei avbroten og aldri avslutta. Tala er det som var lagra, og ingenting er gjetta.
summary-terms = Nådd: den de ringde, var på tråden. Samtale: de fekk snakka saman; berre det tel som kontakt.
summary-personal = Inneheld personopplysingar: del berre med dei som treng det i arbeidet, og slett når det er gjort.
summary-none = Inga økt å oppsummere enno. Ring den første klubben, så kjem tala her.

## Overskrifter

summary-section-figures = Tal
summary-section-outcomes = Slik gjekk anropa
summary-section-hours = Nådd, time for time
summary-section-promises = Lovnader
summary-section-agreed = Påmeldingar og avtalar
summary-section-action = Må følgjast opp
summary-section-heard = Tema og stemning
summary-section-round = Runden

## Namna på tala

summary-attempts = Ringt
summary-reached = Nådd
summary-not-reached = Ikkje nådd
summary-conversations = Samtalar
summary-clubs = Klubbar ringde
summary-clubs-talked = Klubbar snakka med
summary-minutes = Tid i samtale
summary-ours = Vi lova
summary-theirs = Dei skulle
summary-kept-promises = Innfridde i økta
summary-signed-up = Påmelde i alt
summary-sign-up = { $what }: { $state }
summary-meetings = Møte avtala
summary-visits = Besøk avtala
summary-call-backs = Ringje att, avtala
summary-needs-action = Nokon må gjere noko
summary-pulse = Stemning
summary-left = Att å ringje
summary-ready = Klare no
summary-later = Kjem seinare
summary-done = Ferdige
summary-again = Nådde, i kø att
summary-out = Blir ikkje ringde meir

## Tala med nemnaren sin. $what er eitt av orda under

summary-share = { $n } av { $total } { $what } ({ $percent })
summary-share-of-none = { $n } av { $total } { $what }
summary-of = av { $total } { $what }
summary-base-calls = { $n ->
   *[other] ringt
}
summary-base-conversations = { $n ->
    [one] samtale
   *[other] samtalar
}
summary-base-clubs = { $n ->
    [one] ringd klubb
   *[other] ringde klubbar
}
summary-base-round = i runden
summary-base-promises = { $n ->
    [one] lovnad
   *[other] lovnader
}
summary-base-answers = { $n ->
   *[other] svar
}
summary-base-minutes = { $n ->
   *[other] minutt
}
summary-calls = { $n } anrop
summary-clubs-count = { $n ->
    [one] { $n } klubb
   *[other] { $n } klubbar
}
summary-before = { $share }, tidlegare { $percent } av { $n }
summary-mean = { $mean } av 5 i snitt, oppgjeve i { $share }

## Listene bak tala

summary-rings-back = blir ringd att { $when }
summary-due = { $what }, frist { $when }
summary-no-date = utan dato
summary-kept = gjort
summary-dropped = fråfalle
summary-attempt = forsøk { $n }
summary-more = … og { $n } til
summary-nothing = Ingen rader her.
summary-column-when = Når
summary-column-club = Klubb
summary-column-who = Kven
summary-column-what = Kva
summary-column-count = Tal
