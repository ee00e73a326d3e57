### Errors: one sentence on what is wrong, and one way out.

## The database

error-database-locked = { $file } is in use by another window. Close it, or wait a little and try again.
error-database-damaged = { $file } is damaged, and nothing has been touched. Keep the file, and open a copy with --db.
error-database-newer = { $file } was made by a newer version of ringerunde. Update the program, or choose another file with --db.
error-database-read-only = { $file } can only be read, so nothing can be saved. Give yourself permission to write, or choose another file with --db.
error-database-not-ours = { $file } is not a ringerunde file. Choose another with --db; if it is a list, read it in with import.
error-database-folder = The folder { $folder } cannot be made. Make it yourself, or choose another file with --db.
error-disk-full = The disk is full, so the last change was not saved. Free some space and try again; your text stays here meanwhile.

## The terminal

error-not-a-terminal = This is not a terminal. Start ringerunde in a terminal window, or use a command with --json.
error-dumb-terminal = This terminal can only write lines (TERM=dumb). Start ringerunde in an ordinary terminal window, or use a command with --json.

## Files

error-file-not-found = Cannot find { $file }. Check the name and the folder.
error-file-unreadable = Cannot read { $file }: { $why }. Check that you have access to the file.
error-file-is-folder = { $file } is a folder. Name the file to be read in.
error-file-empty = { $file } is empty. Save the list again from the spreadsheet, and try again.
error-file-binary = { $file } is not a list I can read. Save it as CSV or XLSX, and try again.
error-file-half-written = { $file } stops half-way. Fetch the file again, and retry; nothing was read in.
error-file-open-quote = { $file }: the quotation mark on line { $n } is never closed. Correct the line, and try again; nothing was read in.
error-file-too-large = { $file } is too large ({ $size }). Split the list into several files.
error-file-no-headings = Cannot find any headings in { $file }. The first row needs names such as “Club”, “Name” and “Mobile”.
error-file-not-written = Cannot write { $file }: { $why }. Choose another place, and try again.
error-file-exists = { $file } already exists and has not been touched. Choose another name, or use --force.
error-file-not-plain = { $file } is not an ordinary file, and has not been touched. Choose another name.

## The command line and the configuration

error-unknown-option = There is no option { $option }. See ringerunde --help.
error-unknown-command = There is no command { $command }. See ringerunde --help.
error-did-you-mean = Did you mean { $suggestion }?
error-missing-value = { $option } lacks a value. See ringerunde --help.
error-bad-value = { $option } cannot be { $value }. Possible values: { $allowed }.
error-bad-instant = Cannot read the instant { $value }. Write it as 2026-11-21T14:03.
error-unknown-language = There is no language { $value }. Choose one of { $allowed }.
error-config = Error in { $file }, line { $n }: { $why }. Correct the line, or move the file away.
error-config-key-twice = { $key } is bound twice, to “{ $first }” and “{ $second }”. Give one of them another key in { $file }.
error-not-found-club = No club is called “{ $name }”. Try another word, or see the list with ringerunde clubs.
error-not-found-session = Cannot find the session { $name }. See the list with ringerunde sessions.
error-unexpected = Something unexpected happened: { $why }. What you saved is safe; start the program again.
