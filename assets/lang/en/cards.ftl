### The cards of arguments.

command-arguments = cards of arguments
cards-title = Cards of arguments
cards-fits = fits the guide
