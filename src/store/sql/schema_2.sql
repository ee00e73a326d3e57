-- Step 2 of the schema: the checklist of a club and the level somebody has set. Never edited once it has been released.

-- One answer for each club and item, the latest; the earlier ones are in the log.
CREATE TABLE checked (
    id BLOB NOT NULL, club BLOB NOT NULL, item TEXT NOT NULL, answer TEXT NOT NULL, "on" TEXT NOT NULL, note TEXT,
    PRIMARY KEY (club, item)
) WITHOUT ROWID;
CREATE UNIQUE INDEX checked_id ON checked (id);

-- At most one for each club.
CREATE TABLE level_override (
    id BLOB NOT NULL, club BLOB NOT NULL, level INTEGER NOT NULL, note TEXT NOT NULL, "on" TEXT NOT NULL,
    PRIMARY KEY (club)
) WITHOUT ROWID;
CREATE UNIQUE INDEX level_override_id ON level_override (id);
