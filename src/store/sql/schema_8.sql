-- Step 8 of the schema: what is planned for a round, clubs put on top or given to a colleague, and notes for the caller.
-- Never edited once it has been released.

-- domain/round/plan.rs as JSON; it is read and written as a whole.
ALTER TABLE round ADD COLUMN plan TEXT NOT NULL DEFAULT '{}';
ALTER TABLE target ADD COLUMN pinned_at INTEGER;
ALTER TABLE target ADD COLUMN owner TEXT;
ALTER TABLE club ADD COLUMN caller_note TEXT;

-- Every open round has its queue from now on. Those that had none get a row for each club, which the first rest works out.
INSERT OR IGNORE INTO standing (round, club, state, tier, rank, since, name_key, ready_at, ready_until, why, attempt, reached,
        sign_ups, meetings, name, changes_on)
    SELECT target.round, target.club, 1, 4, 0, 0, '', 0, NULL, 'removed', 0, 0, 0, 0, club.name, '0000-01-01'
    FROM target JOIN club ON club.id = target.club JOIN round ON round.id = target.round
    WHERE round.closed_at IS NULL AND round.id NOT IN (SELECT round FROM tally);
INSERT INTO tally (round, clubs, queued, reached, sign_ups, meetings)
    SELECT round, count(*), 0, 0, 0, 0 FROM standing WHERE round NOT IN (SELECT round FROM tally) GROUP BY round;
