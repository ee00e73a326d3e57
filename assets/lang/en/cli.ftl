### The command line: help, words in the lists, and errors that belong there.

## Help

help-about = Phone help for union organisers: who is next and why, what you may ask, and a note that is never lost. Without a command the program starts on the whole screen.
help-usage = Usage:
help-usage-root = ringerunde [command] [options]
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-practice = Practice data: the whole program on made-up clubs, in a database of its own. To practise one call: practise
help-practise = Practise one call (short: ov): a made-up rep answers you, and nothing is stored. For practice data: practice
help-reset = Make the practice data anew
help-import = Read in lists (CSV, TSV, XLSX, ODS, vCard) or an export
help-import-file = The files to be read in
help-dry-run = Show what would happen, and store nothing
help-encoding = The encoding of the list, when the guess is wrong
help-header-row = The line of the headings; 0 for none
help-sheet = The sheet of the workbook
help-map = What a column is: number or heading, and field; - to leave it out
help-export = Write out everything that is stored
help-export-format = The format; json is the only one yet
help-out = The file to write to instead of the screen
help-force = Write over a file that is there
help-queue = The call queue: who is next, who comes later, and why
help-suggest = Opening questions for a club, with the reason for each
help-checklist = The level of a club and its checklist; internal
help-checklist-print = The checklist on a page for the meeting; internal
help-checklist-agreed = "What we agreed": the page for the club
help-clubs = The clubs, by the alphabet
help-club = Everything about a club
help-club-arg = The club’s id, or a part of its name
help-calls = The calls, newest first
help-follow-ups = Promises and tasks that remain
help-sessions = The sessions, newest first
help-session = The session; otherwise the open one, or the latest
help-summary = The summary of a session
help-format = How it is written
help-log = The trail: what was done, newest first
help-drafts = Notes of calls that are not logged
help-json = Write JSON
help-limit = Take this many
help-db = The database (otherwise RINGERUNDE_DB)
help-lang = The language (otherwise RINGERUNDE_LANG)
help-at = Set the clock, as 2026-11-21 14:03 or RFC 3339
help-config = The configuration file
help-help = Show this help
help-version = Show the version
help-value-file = FILE
help-value-club = CLUB
help-value-id = ID
help-value-number = NUMBER
help-value-instant = INSTANT
help-value-encoding = ENCODING
help-value-line = LINE
help-value-sheet = SHEET
help-value-map = COLUMN=FIELD
help-value-options = [options]

## Lists

cli-nothing-here = Nothing here yet. Read in a list with ringerunde import, or try ringerunde practice.
cli-nothing-to-show = Nothing to show now. What is rung, promised and agreed comes here.
cli-disk-full = The disk is full, so nothing was saved. Free some space and try again.
cli-because = because { $why }
cli-calls = { $n ->
    [one] one call
   *[other] { $n } calls
}
cli-members = { $n ->
    [one] one member
   *[other] { $n } members
}
cli-still-open = going on
cli-undoes = undoes { $id }
cli-undone-by = undone by { $id }
cli-people = People
cli-former = former (to { $day })
cli-to-come = elected from { $day }
cli-leaves = leaves on { $day }
cli-do-not-call = do not call
cli-to-do = To do
cli-history-calls = Calls
cli-history-events = What else has happened
cli-sign-ups = Sign-ups
cli-later = later: { $when }
cli-not-in-queue = not in the queue

## Why a club comes later (domain/queue.rs LaterWhy)

## Why a club is not in the queue (domain/queue.rs OutWhy)

## Errors: the command line

error-missing-argument = { $argument } is missing. See ringerunde --help.
error-too-many = { $argument } is one word too many. See ringerunde --help.
error-not-a-value = { $option } cannot be { $value }. See ringerunde --help.
error-option-twice = { $option } cannot be used like this with the rest. See ringerunde --help.
error-not-utf8 = One of the arguments is not valid text. Write it again.
error-wrong-use = Cannot make out the command. See ringerunde --help.
error-bad-mapping = Cannot make out --map { $value }. Write it as COLUMN=FIELD, for example 3=mobile.
error-bad-field = There is no field called { $field }. Choose one of { $allowed }, or - to leave the column out.
error-no-such-heading = { $file } has no column called { $heading }. See the columns with --dry-run.
error-no-such-column = { $file } has no column { $column_n }, only { $total }. See the columns with --dry-run.
error-no-such-sheet = { $file } has no such sheet. Choose one of { $sheets }.
error-club-ambiguous = “{ $name }” fits several clubs: { $clubs }. Write more of the name, or use the id.
error-no-session = There is no session yet. It begins with the first call.

## Errors: files

error-file-no-rows = { $file } has no rows to read in. Save the list again with the clubs in it, and retry.
error-nothing-readable = None of the rows in { $file } can be read in. See why with --dry-run.
error-file-office = { $file } is an old Office document. Save the list as XLSX or CSV, and try again.
error-file-wrong-name = { $file } is not text, though its name says so. If it is a spreadsheet, give it a name that ends in .xlsx; otherwise save the list as CSV.
error-file-password = { $file } is locked with a password. Remove the password in the spreadsheet, and try again.
error-export-broken = { $file } is an export that cannot be read; it stops in line { $n }. Make the export again.
error-export-too-large = { $file } is too large ({ $size }) to be read back in. Copy the database file instead.
error-export-newer = { $file } is an export from a newer version of ringerunde. Update the program, and try again.
error-export-differs = { $file } says something else than the database ({ $list }), and nothing was read in. Read it into a new database with --db.
import-stopped = { $why } These were read in: { $files }.

## Errors: the database and the configuration

error-database-is-folder = { $file } is a folder. Choose a file with --db.
error-rows-changed = Something was changed in another window meanwhile, and nothing was saved. Try again.
error-no-home = Cannot find your home folder. Choose a file with --db.
error-config-no-such-key = { $key } in { $file } is not a key. Write for example h, f5, ctrl+s or alt+1.
error-config-no-such-command = { $key } in { $file } is not a command. Write for example queue.why.
error-config-letter = { $key } in { $file } stands where letters are text. Choose a key with ctrl or alt, or a function key.
config-syntax = the line is not valid TOML
config-unknown-key = there is no key { $key }
config-value = { $key } has a value of the wrong kind

## Why a file cannot be read or written

why-no-access = you have no access
why-no-folder = the folder is not there
why-disk-full = the disk is full
why-read-only = the disk can only be read
why-is-folder = it is a folder
why-unknown = the system says no
