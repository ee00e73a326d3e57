-- Step 7 of the schema: finding in everything. Never edited once it has been released.

-- The words of calls, promises and remarks (domain/search.rs), kept by store/search/keep.rs. Words alone: no places, no
-- counts, and the text itself stays where it is. The first three letters have an index of their own, so that what is
-- typed first, and is found in most rows, is read newest first and no further than it is shown.
CREATE VIRTUAL TABLE found_by USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize="ascii tokenchars '#='"
);

-- Which row of which table a number in found_by stands for. The number sorts by kind, then by time: newest first is
-- backwards. See `number` in store/search/keep.rs.
CREATE TABLE findable_row (number INTEGER PRIMARY KEY, id BLOB NOT NULL, club BLOB NOT NULL);

-- Every word that is in found_by, so that the beginning of a long word is looked up as the few words it can be.
CREATE TABLE findable_word (word TEXT PRIMARY KEY) WITHOUT ROWID;

-- Topics and tags, and how many calls and clubs have them.
CREATE TABLE findable_tag (tag TEXT PRIMARY KEY, uses INTEGER NOT NULL) WITHOUT ROWID;

-- While it has a row, clubs after it are still to be made findable; older rows are, a few at a time, while nobody types.
CREATE TABLE findable_from (one INTEGER PRIMARY KEY CHECK (one = 1), club BLOB NOT NULL);
INSERT INTO findable_from VALUES (1, x'');

-- Searches that have a name.
CREATE TABLE saved_search (id BLOB PRIMARY KEY, name TEXT NOT NULL, query TEXT NOT NULL) WITHOUT ROWID;
