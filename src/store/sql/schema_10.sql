-- Step 10 of the schema: who is responsible for a club, how it gets on with its employer, and the corrections that are to be made
-- in the real register. Never edited once it has been released.

ALTER TABLE club ADD COLUMN employer_relation TEXT;
ALTER TABLE club ADD COLUMN caller TEXT;

CREATE TABLE correction (
    id BLOB NOT NULL, club BLOB NOT NULL, person BLOB, name TEXT NOT NULL, what TEXT NOT NULL, was TEXT NOT NULL,
    "is" TEXT NOT NULL, noted_at INTEGER NOT NULL, sent_at INTEGER, PRIMARY KEY (club, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX correction_id ON correction (id);
-- Those that are not sent yet are few, however many there have been.
CREATE INDEX correction_open ON correction (club, id) WHERE sent_at IS NULL;
