### Øvingsdata.

practice-not-practice = { $file } inneholder noe annet enn øvingsdata og røres ikke. Velg en annen fil med --db.
practice-data = Øvingsdataene kan ikke leses: { $why }. Meld fra om det; din egen liste er ikke berørt.
practice-no-folder = Fant ingen mappe for data på denne maskinen. Velg en fil med --db.
