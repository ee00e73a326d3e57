-- Step 5 of the schema: required answers and the guide of a call, and topics that rest. Never edited once it has been released.

-- What was answered to the questions a guide wants answered, as JSON.
ALTER TABLE call ADD COLUMN answers TEXT NOT NULL DEFAULT '[]';
-- The guide when one was chosen by hand; it belongs to the call and not to the club.
ALTER TABLE call ADD COLUMN guide TEXT;
ALTER TABLE draft ADD COLUMN guide TEXT;

-- At most one for each club and topic.
CREATE TABLE rested (
    id BLOB NOT NULL, club BLOB NOT NULL, topic TEXT NOT NULL, opening TEXT NOT NULL, "on" TEXT NOT NULL,
    until TEXT NOT NULL, PRIMARY KEY (club, topic)
) WITHOUT ROWID;
CREATE UNIQUE INDEX rested_id ON rested (id);
