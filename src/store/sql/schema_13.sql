-- Step 13 of the schema: figures that are kept. Never edited once it has been released.

-- The figures of a closed round, worked out when somebody looks, and forgotten as soon as a row they count is changed
-- (store/closed.rs).
CREATE TABLE closed_figures (
    round BLOB PRIMARY KEY, clubs INTEGER NOT NULL, reached INTEGER NOT NULL, sign_ups INTEGER NOT NULL,
    meetings INTEGER NOT NULL
) WITHOUT ROWID;

-- How figures stood of which the rows say only how they stand now: one row for each figure and day, at most once a day.
CREATE TABLE kept_figure (
    day TEXT NOT NULL, figure TEXT NOT NULL, count INTEGER NOT NULL, of INTEGER NOT NULL, PRIMARY KEY (day, figure)
) WITHOUT ROWID;

-- Words that no row has any more were left standing.
CREATE VIRTUAL TABLE temp.there USING fts5vocab(main, found_by, row);
DELETE FROM findable_word WHERE word NOT IN (SELECT term FROM temp.there);
DROP TABLE temp.there;
