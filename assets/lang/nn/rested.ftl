### Tema som kviler: «ikkje no» på eit spørsmål.

command-rest-topic = ikkje no: la eit spørsmål kvile
rest-title = Ikkje no: kva spørsmål skal kvile?
rest-about = Temaet blir ikkje føreslått for denne klubben på ei stund. Eit nytt spørsmål kjem i staden.
rest-about-in-call = Temaet blir ikkje føreslått for denne klubben på ei stund. Spørsmåla blir ståande til samtalen er over.
rest-until = kviler til { $when }
rest-until-wake = kviler til { $when }; same tal vekkjer det
sums-resting = Kviler til { $when }: { $question }
notice-rest-topic = Temaet kviler for { $club }
notice-rest-topic-woken = Temaet kan føreslåast på nytt for { $club }
notice-rest-topic-undone = Angra: temaet for { $club } er som før
notice-rest-topic-redone = Gjort om att: «ikkje no» for { $club }
