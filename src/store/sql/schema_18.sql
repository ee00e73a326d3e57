-- Step 18 of the schema: tasks by the time they were done. Never edited once it has been released.

-- What was kept in a sitting is asked of the tasks and not of the log, which an export does not have.
CREATE INDEX IF NOT EXISTS follow_up_done ON follow_up (done_at) WHERE done_at IS NOT NULL;
