-- Step 3 of the schema: the index of the queue holds all that a line shows, so that a screenful of it is a few pages and not
-- one for each club. Never edited once it has been released.

DROP INDEX standing_queue;
CREATE INDEX standing_queue ON standing
    (round, state, tier, rank, since, name_key, club, ready_at, name, ready_until, why, attempt);
