### Practice data.

practice-not-practice = { $file } holds something else than practice data and is left alone. Choose another file with --db.
practice-data = The practice data cannot be read: { $why }. Please report it; your own list is not affected.
practice-no-folder = Found no folder for data on this machine. Choose a file with --db.
