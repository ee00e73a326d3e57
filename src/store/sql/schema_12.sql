-- Step 12 of the schema: what the organisation has written into the annual wheel. Never edited once it has been released.

CREATE TABLE wheel_entry (
    id BLOB PRIMARY KEY, instead_of TEXT, what TEXT, words TEXT, begins TEXT NOT NULL, ends TEXT NOT NULL,
    lead_days INTEGER NOT NULL, who TEXT NOT NULL, guide TEXT, topic TEXT, quiet INTEGER NOT NULL, removed_at INTEGER
) WITHOUT ROWID;
-- One of ours is changed in one place.
CREATE UNIQUE INDEX wheel_entry_instead ON wheel_entry (instead_of) WHERE instead_of IS NOT NULL;
