### Oppsummeringen av en økt: på skjermen, som tekst og som Markdown.

## Hodet

summary-title = Økta { $when }
summary-from = { $day } fra { $time }
summary-headline =
    { $n ->
        [one] Ett anrop
       *[other] { $n } anrop
    } til { $club_n ->
        [one] én klubb
       *[other] { $club_n } klubber
    }: nådde fram { $reached_n ->
        [one] én gang
       *[other] { $reached_n } ganger
    }, fikk { $talked_n ->
        [0] ingen samtale
        [one] én samtale
       *[other] { $talked_n } samtaler
    }.
summary-no-calls = Ingen anrop i denne økta ennå.
summary-going = Økta er ikke avsluttet.
summary-cut-off = Økta ble avbrutt og aldri avsluttet. Tallene er det som var lagret, og ingenting er gjettet.
summary-terms = Nådd: den dere ringte, var på tråden. Samtale: dere fikk snakket sammen; bare det teller som kontakt.
summary-personal = Inneholder personopplysninger: del bare med dem som trenger det i arbeidet, og slett når det er gjort.
summary-none = Ingen økt å oppsummere ennå. Ring den første klubben, så kommer tallene her.

## Overskrifter

summary-section-figures = Tall
summary-section-outcomes = Slik gikk anropene
summary-section-hours = Nådd, time for time
summary-section-promises = Løfter
summary-section-agreed = Påmeldinger og avtaler
summary-section-action = Må følges opp
summary-section-heard = Tema og stemning
summary-section-round = Runden

## Tallenes navn

summary-attempts = Ringt
summary-reached = Nådd
summary-not-reached = Ikke nådd
summary-conversations = Samtaler
summary-clubs = Klubber ringt
summary-clubs-talked = Klubber snakket med
summary-minutes = Tid i samtale
summary-ours = Vi lovet
summary-theirs = De skulle
summary-kept-promises = Innfridd i økta
summary-signed-up = Påmeldt i alt
summary-sign-up = { $what }: { $state }
summary-meetings = Møter avtalt
summary-visits = Besøk avtalt
summary-call-backs = Ringe igjen, avtalt
summary-needs-action = Noen må gjøre noe
summary-pulse = Stemning
summary-left = Igjen å ringe
summary-ready = Klare nå
summary-later = Kommer senere
summary-done = Ferdige
summary-again = Nådd, i kø igjen
summary-out = Ringes ikke mer

## Tallene med nevneren sin. $what er et av ordene under

summary-share = { $n } av { $total } { $what } ({ $percent })
summary-share-of-none = { $n } av { $total } { $what }
summary-of = av { $total } { $what }
summary-base-calls = { $n ->
   *[other] ringt
}
summary-base-conversations = { $n ->
    [one] samtale
   *[other] samtaler
}
summary-base-clubs = { $n ->
    [one] ringt klubb
   *[other] ringte klubber
}
summary-base-round = i runden
summary-base-promises = { $n ->
    [one] løfte
   *[other] løfter
}
summary-base-answers = { $n ->
   *[other] svar
}
summary-base-minutes = { $n ->
    [one] minutt
   *[other] minutter
}
summary-calls = { $n } anrop
summary-clubs-count = { $n ->
    [one] { $n } klubb
   *[other] { $n } klubber
}
summary-before = { $share }, tidligere { $percent } av { $n }
summary-mean = { $mean } av 5 i snitt, oppgitt i { $share }

## Listene bak tallene

summary-rings-back = ringes igjen { $when }
summary-due = { $what }, frist { $when }
summary-no-date = uten dato
summary-kept = gjort
summary-dropped = frafalt
summary-attempt = forsøk { $n }
summary-more = … og { $n } til
summary-nothing = Ingen rader her.
summary-column-when = Når
summary-column-club = Klubb
summary-column-who = Hvem
summary-column-what = Hva
summary-column-count = Tall
