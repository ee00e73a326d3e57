### Hjelpa: tastane sjølve blir henta frå tabellen.

help-title = Tastane som verkar her
help-signs = Først på ei linje i notatet
help-sign-ours = lovnad frå oss; ein dag i ord blir fristen
help-sign-theirs = lovnad frå klubben
help-sign-up = påmelding: kva, og kven
help-sign-topic = tema
