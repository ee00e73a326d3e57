-- Step 17 of the schema: a task that the program has opened is no promise. Never edited once it has been released.

-- Clubs with such a task that was due, or with a meeting that had been, stood among the promises, or were back in the queue for it:
-- the next rest works them out anew. Only a club in the queue, or given to a colleague, can have stood so.
UPDATE standing SET changes_on = '0000-01-01'
    WHERE (state = 0 AND tier IN (-1, 1, 2) OR why = 'given')
    AND club IN (SELECT club FROM follow_up WHERE done_at IS NULL AND dropped_at IS NULL AND due_on <= date('now', '+1 day')
        AND kind IN ('find_successor', 'register_update', 'needs_action', 'checklist_item', 'offer_place', 'offer_called_off',
                'case_escalate', 'other', 'welcome_rep', 'check_in_rep', 'thank_rep', 'hand_over_post', 'after_change',
                'book_meeting', 'visit_workplace'));

