### Temaer som hviler: «ikke nå» på et spørsmål.

command-rest-topic = ikke nå: la et spørsmål hvile
rest-title = Ikke nå: hvilket spørsmål skal hvile?
rest-about = Temaet foreslås ikke for denne klubben på en stund. Et nytt spørsmål kommer i stedet.
rest-about-in-call = Temaet foreslås ikke for denne klubben på en stund. Spørsmålene blir stående til samtalen er over.
rest-until = hviler til { $when }
rest-until-wake = hviler til { $when }; samme tall vekker det
sums-resting = Hviler til { $when }: { $question }
notice-rest-topic = Temaet hviler for { $club }
notice-rest-topic-woken = Temaet kan foreslås igjen for { $club }
notice-rest-topic-undone = Angret: temaet for { $club } er som før
notice-rest-topic-redone = Gjort om igjen: «ikke nå» for { $club }
