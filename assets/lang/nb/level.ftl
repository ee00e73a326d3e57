### Nivået til klubben. Internt i fagforeninga.

command-set-level = sett nivået til klubben
level-title = Hvilket nivå er klubben på?
level-by-rules = etter reglene
level-to-rules = etter reglene
card-level = nivå { $n }
card-level-set = nivå { $n } (satt)
prompt-level-title = Nivå { $n }: { $club }
prompt-level = Hvorfor er klubben på dette nivået?
prompt-level-example = For eksempel: har møtt styret, møteplanen er på plass
