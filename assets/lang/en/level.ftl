### The level of the club. Internal to the union.

command-set-level = set the level of the club
level-title = Which level is the club on?
level-by-rules = by the rules
level-to-rules = leave it to the rules
card-level = level { $n }
card-level-set = level { $n } (set)
prompt-level-title = Level { $n }: { $club }
prompt-level = Why is the club on this level?
prompt-level-example = For example: have met the board, the meeting plan is in place
