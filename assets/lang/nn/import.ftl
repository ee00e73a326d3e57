### Import: kva det vart av kvar rad.

## Radresultat

row-ok = ok
row-warning = åtvaring
row-duplicate = duplikat
row-conflict = konflikt
row-possible-duplicate = mogleg duplikat
row-rejected = avvist
row-blank = tom
row-repeated-heading = gjenteken overskrift
row-summary = sumrad

## Kva radresultata tyder

row-ok-means = Blir lesen inn.
row-warning-means = Blir lesen inn, men sjå over det som står.
row-duplicate-means = Står her frå før, og endrar ingenting.
row-conflict-means = Seier noko anna enn det som står her. Det som står, blir ståande.
row-possible-duplicate-means = Liknar ein klubb som er her. Blir lesen inn; sjå om det er same klubben.
row-rejected-means = Kan ikkje lesast inn. Rett rada i lista og les inn på nytt.
