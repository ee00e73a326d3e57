-- Step 1 of the schema. Steps are numbered and never edited once they have been released.
-- Ids are 16 bytes (UUID version 7), instants UTC milliseconds, days ISO dates, closed sets their stored names, lists JSON.

CREATE TABLE club (
    id BLOB PRIMARY KEY, name TEXT NOT NULL, workplace TEXT, org_no TEXT, address TEXT, postcode TEXT, town TEXT,
    municipality TEXT, district TEXT, branch TEXT, agreement TEXT, members INTEGER, employees INTEGER,
    members_with_mobile INTEGER, members_with_email INTEGER, has_board INTEGER, register_checked_on TEXT,
    listed_contact_on TEXT, listed_visit_on TEXT, employer_contact TEXT, tags TEXT NOT NULL, remark TEXT, external_id TEXT
) WITHOUT ROWID;

CREATE TABLE person (
    id BLOB NOT NULL, club BLOB NOT NULL, given_name TEXT NOT NULL, family_name TEXT NOT NULL, role TEXT NOT NULL,
    role_text TEXT, member_no TEXT, elected_on TEXT, term_ends TEXT, phones TEXT NOT NULL, email TEXT, best_time TEXT,
    do_not_call INTEGER NOT NULL, left_post_on TEXT, left_workplace_on TEXT, remark TEXT,
    PRIMARY KEY (club, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX person_id ON person (id);

CREATE TABLE round (
    id BLOB PRIMARY KEY, name TEXT NOT NULL, guide TEXT NOT NULL, from_on TEXT NOT NULL, to_on TEXT,
    created_at INTEGER NOT NULL, closed_at INTEGER
) WITHOUT ROWID;

CREATE TABLE target (
    id BLOB NOT NULL, round BLOB NOT NULL, club BLOB NOT NULL, snoozed_until INTEGER, removed_at INTEGER,
    PRIMARY KEY (club, round, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX target_id ON target (id);

CREATE TABLE offer (
    id BLOB PRIMARY KEY, round BLOB, kind TEXT NOT NULL, name TEXT NOT NULL, starts_on TEXT, deadline_on TEXT,
    place TEXT, seats INTEGER
) WITHOUT ROWID;

-- Clustered by club: a club's history is two or three pages.
CREATE TABLE call (
    id BLOB NOT NULL, club BLOB NOT NULL, person BLOB, round BLOB, session BLOB, started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL, outcome TEXT NOT NULL, note TEXT NOT NULL, asked TEXT NOT NULL, topics TEXT NOT NULL,
    number TEXT, pulse INTEGER, next_step TEXT, returns_at INTEGER, returns_until INTEGER, attempt INTEGER NOT NULL,
    PRIMARY KEY (club, started_at, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX call_id ON call (id);
CREATE INDEX call_session ON call (session) WHERE session IS NOT NULL;

CREATE TABLE follow_up (
    id BLOB NOT NULL, club BLOB NOT NULL, person BLOB, call BLOB, side TEXT NOT NULL, kind TEXT NOT NULL,
    text TEXT NOT NULL, due_on TEXT, due_time TEXT, created_at INTEGER NOT NULL, done_at INTEGER, dropped_at INTEGER,
    PRIMARY KEY (club, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX follow_up_id ON follow_up (id);
CREATE INDEX follow_up_call ON follow_up (call) WHERE call IS NOT NULL;
CREATE INDEX follow_up_open ON follow_up (due_on) WHERE done_at IS NULL AND dropped_at IS NULL;

CREATE TABLE sign_up (
    id BLOB NOT NULL, offer BLOB, title TEXT NOT NULL, kind TEXT NOT NULL, club BLOB NOT NULL, person BLOB, who TEXT,
    call BLOB, state TEXT NOT NULL, created_at INTEGER NOT NULL,
    PRIMARY KEY (club, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX sign_up_id ON sign_up (id);
CREATE INDEX sign_up_call ON sign_up (call) WHERE call IS NOT NULL;

CREATE TABLE event (
    id BLOB NOT NULL, club BLOB NOT NULL, person BLOB, kind TEXT NOT NULL, "on" TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (club, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX event_id ON event (id);

CREATE TABLE session (
    id BLOB PRIMARY KEY, round BLOB, started_at INTEGER NOT NULL, ended_at INTEGER
) WITHOUT ROWID;

-- The log of deeds: applying all rows in id order to empty tables gives the tables above.
CREATE TABLE op (
    id BLOB PRIMARY KEY, at INTEGER NOT NULL, device TEXT NOT NULL, deed TEXT NOT NULL, undoes BLOB, undone_by BLOB,
    session BLOB, may_be_undone INTEGER NOT NULL
) WITHOUT ROWID;
-- What an op changed. Apart from the log, so that an op of fifty megabytes is not written anew when it is undone.
CREATE TABLE op_rows (op BLOB PRIMARY KEY, changes TEXT NOT NULL);
CREATE INDEX op_fresh ON op (id) WHERE undoes IS NULL;
CREATE INDEX op_undoable ON op (id) WHERE undoes IS NULL AND undone_by IS NULL AND may_be_undone = 1;
CREATE INDEX op_undone ON op (undone_by) WHERE undoes IS NULL AND undone_by IS NOT NULL;

-- Notes of calls that are not logged yet. Not part of the log: it is written at every key.
CREATE TABLE draft (
    call BLOB PRIMARY KEY, club BLOB NOT NULL, person BLOB, round BLOB, session BLOB, number TEXT,
    started_at INTEGER NOT NULL, text TEXT NOT NULL, caret_line INTEGER NOT NULL, caret_column INTEGER NOT NULL,
    asked TEXT NOT NULL, parked_at INTEGER
);

-- Derived from the tables above (domain/queue.rs), so that the first screen of 100 000 clubs is one index look-up.
-- state: 0 in the queue from ready_at on, 1 out. ready_at 0 = now. since 0 = never.
CREATE TABLE standing (
    round BLOB NOT NULL, club BLOB NOT NULL, state INTEGER NOT NULL, tier INTEGER NOT NULL, rank INTEGER NOT NULL,
    since INTEGER NOT NULL, name_key TEXT NOT NULL, ready_at INTEGER NOT NULL, ready_until INTEGER, why TEXT,
    attempt INTEGER NOT NULL, reached INTEGER NOT NULL, sign_ups INTEGER NOT NULL, meetings INTEGER NOT NULL,
    name TEXT NOT NULL, changes_on TEXT,
    PRIMARY KEY (round, club)
) WITHOUT ROWID;
CREATE INDEX standing_queue ON standing (round, state, tier, rank, since, name_key, club, ready_at);
-- Holds all that a line shows, so that two hundred lines are not two hundred pages.
CREATE INDEX standing_later ON standing (round, state, ready_at, club, name, tier, ready_until, why, attempt, since)
    WHERE ready_at > 0;
CREATE INDEX standing_changes ON standing (changes_on) WHERE changes_on IS NOT NULL;

-- Counters, so that no screen ever counts a hundred thousand rows. Kept by store/queue/tally.rs.
CREATE TABLE tally (
    round BLOB PRIMARY KEY, clubs INTEGER NOT NULL, queued INTEGER NOT NULL, reached INTEGER NOT NULL,
    sign_ups INTEGER NOT NULL, meetings INTEGER NOT NULL
) WITHOUT ROWID;

-- How many come back in which hour (since 1970), for the same reason.
CREATE TABLE coming (
    round BLOB NOT NULL, hour INTEGER NOT NULL, clubs INTEGER NOT NULL, PRIMARY KEY (round, hour)
) WITHOUT ROWID;

-- One row per club: its name, workplace, people and their numbers, folded for search (domain/collate.rs).
CREATE TABLE findable (club BLOB PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
