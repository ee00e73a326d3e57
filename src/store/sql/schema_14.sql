-- Step 14 of the schema: the activity money of a club, year by year, as a list. Never edited once it has been released.

ALTER TABLE club ADD COLUMN money TEXT NOT NULL DEFAULT '[]';
