### Import: what became of each row.

## Row outcomes

row-ok = ok
row-warning = warning
row-duplicate = duplicate
row-conflict = conflict
row-possible-duplicate = possible duplicate
row-rejected = rejected
row-blank = blank
row-repeated-heading = repeated heading
row-summary = total row

## What the row outcomes mean

row-ok-means = Is read in.
row-warning-means = Is read in, but look over what it says.
row-duplicate-means = Is here already and changes nothing.
row-conflict-means = Says something else than what is here. What is here is kept.
row-possible-duplicate-means = Resembles a club that is here. Is read in; see whether it is the same club.
row-rejected-means = Cannot be read in. Correct the row in the list and import again.
