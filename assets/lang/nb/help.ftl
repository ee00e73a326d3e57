### Hjelpen: tastene selv hentes fra tabellen.

help-title = Tastene som virker her
help-signs = Først på en linje i notatet
help-sign-ours = løfte fra oss; en dag i ord blir fristen
help-sign-theirs = løfte fra klubben
help-sign-up = påmelding: hva, og hvem
help-sign-topic = tema
