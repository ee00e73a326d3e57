### Nivået til klubben. Internt i fagforeininga.

command-set-level = set nivået til klubben
level-title = Kva nivå er klubben på?
level-by-rules = etter reglane
level-to-rules = etter reglane
card-level = nivå { $n }
card-level-set = nivå { $n } (sett)
prompt-level-title = Nivå { $n }: { $club }
prompt-level = Kvifor er klubben på dette nivået?
prompt-level-example = Til dømes: har møtt styret, møteplanen er på plass
