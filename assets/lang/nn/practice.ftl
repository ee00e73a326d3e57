### Øvingsdata.

practice-not-practice = { $file } inneheld noko anna enn øvingsdata og blir ikkje rørt. Vel ei anna fil med --db.
practice-data = Øvingsdataa kan ikkje lesast: { $why }. Meld frå om det; di eiga liste er ikkje råka.
practice-no-folder = Fann inga mappe for data på denne maskina. Vel ei fil med --db.
