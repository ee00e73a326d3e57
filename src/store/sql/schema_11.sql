-- Step 11 of the schema: the questions that are shown in an open call. Never edited once it has been released.

-- Their ids, as JSON, in the order they stand in: after a call was cut off the same ones stand there.
ALTER TABLE draft ADD COLUMN shown TEXT NOT NULL DEFAULT '[]';
