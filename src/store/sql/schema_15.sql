-- Step 15 of the schema: what a task is about, kept instead of guessed. Never edited once it has been released.

-- The offer that a task is about: to tell that it is called off, or to offer a place of it. A name may be another's, or change.
ALTER TABLE follow_up ADD COLUMN offer BLOB;
CREATE INDEX follow_up_offer ON follow_up (offer) WHERE offer IS NOT NULL;
-- Whether its day was said or set by somebody. Of what was written down before nobody knows, and what stands there counts as said.
ALTER TABLE follow_up ADD COLUMN is_day_said INTEGER NOT NULL DEFAULT 1;

-- Clubs with somebody elected for a day to come stood in the queue as if that day had come: the next rest works them out anew.
UPDATE standing SET changes_on = '0000-01-01' WHERE club IN (SELECT club FROM person WHERE elected_on >= date('now', '-1 day'));

-- The facts of a season go with their entries in the annual wheel.
UPDATE standing SET changes_on = '0000-01-01' WHERE EXISTS (SELECT 1 FROM wheel_entry WHERE instead_of IS NOT NULL);

-- A talk with the employer is no contact with the club any more, and a club that was reached is so also when it was given away.
UPDATE standing SET changes_on = '0000-01-01'
    WHERE club IN (SELECT club FROM call WHERE instr(answers, '{"question":"mode","answer":"employer"}') > 0)
    OR club IN (SELECT club FROM target WHERE owner IS NOT NULL);
