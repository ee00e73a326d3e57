-- Step 9 of the schema: whom a call to a workplace without a rep is to. Never edited once it has been released.

-- Whom one speaks with when it was chosen by hand. What a logged call was is among its answers.
ALTER TABLE draft ADD COLUMN mode TEXT;
