### Argumentkorta.

command-arguments = argumentkort
cards-title = Argumentkort
cards-fits = høver til guiden
