-- Step 4 of the schema: rounds that call a post, and what is followed up. Never edited once it has been released.

ALTER TABLE round ADD COLUMN role TEXT;
ALTER TABLE round ADD COLUMN instead TEXT NOT NULL DEFAULT '[]';

ALTER TABLE follow_up ADD COLUMN step TEXT;
ALTER TABLE follow_up ADD COLUMN owner_role TEXT;
ALTER TABLE follow_up ADD COLUMN owner TEXT;
ALTER TABLE follow_up ADD COLUMN reason TEXT;

-- Takes the place of `follow_up_open`. It holds all that counting and ordering look at, so that a hundred thousand open ones are
-- never read to show a page: each side is in order by itself.
DROP INDEX follow_up_open;
CREATE INDEX follow_up_days ON follow_up (side, due_on, due_time, id, done_at, dropped_at)
    WHERE done_at IS NULL AND dropped_at IS NULL;
