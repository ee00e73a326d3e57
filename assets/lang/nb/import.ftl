### Import: hva det ble av hver rad.

## Radresultater

row-ok = ok
row-warning = advarsel
row-duplicate = duplikat
row-conflict = konflikt
row-possible-duplicate = mulig duplikat
row-rejected = avvist
row-blank = tom
row-repeated-heading = gjentatt overskrift
row-summary = sumrad

## Hva radresultatene betyr

row-ok-means = Leses inn.
row-warning-means = Leses inn, men se over det som står.
row-duplicate-means = Står her fra før, og endrer ingenting.
row-conflict-means = Sier noe annet enn det som står her. Det som står, beholdes.
row-possible-duplicate-means = Ligner en klubb som er her. Leses inn; se om det er samme klubb.
row-rejected-means = Kan ikke leses inn. Rett raden i lista og les inn på nytt.
