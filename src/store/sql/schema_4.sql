-- Step 4 of the schema: rounds that call a post, and what is followed up. Never edited once it has been released.

ALTER TABLE round ADD COLUMN role TEXT;
ALTER TABLE round ADD COLUMN instead TEXT NOT NULL DEFAULT '[]';

ALTER TABLE follow_up ADD COLUMN step TEXT;
ALTER TABLE follow_up ADD COLUMN owner_role TEXT;
ALTER TABLE follow_up ADD COLUMN owner TEXT;
ALTER TABLE follow_up ADD COLUMN reason TEXT;

-- Holds all that counting and ordering look at, so that a hundred thousand open ones are never read to show a page.
CREATE INDEX follow_up_days ON follow_up (due_on, due_time, id, club, side) WHERE done_at IS NULL AND dropped_at IS NULL;
