### First start, without a list.

start-welcome = Welcome to ringerunde
start-about = A help when you ring round to the clubs: who is next and why, what you can ask, and a note that is never lost.
start-how = How do you want to begin?
start-import = Read in a list
start-import-about = CSV or Excel, just as you have it. You see what is read in before anything happens.
start-practice = Try with practice data
start-practice-about = Made-up clubs to practise on, kept apart from your own.
start-add-club = Add a club by hand
start-add-club-about = The name is enough. The rest can come once you have talked with them.
start-practise = Practise a call
start-practise-about = A made-up rep answers you.
start-privacy = Everything is in one file on this machine. The program sends nothing to anybody.
