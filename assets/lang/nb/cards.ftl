### Argumentkortene.

command-arguments = argumentkort
cards-title = Argumentkort
cards-fits = passer til guiden
