-- Step 16 of the schema: whoever was taken out of a round is no part of it. Never edited once it has been released.

-- Those who were taken out stood among the clubs of their round: the next rest works them out anew, and the figures of closed rounds
-- with them.
UPDATE standing SET changes_on = '0000-01-01' WHERE why = 'removed';
DELETE FROM closed_figures;
