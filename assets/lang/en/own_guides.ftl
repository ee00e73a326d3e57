### Guides of one's own: what is wrong in a file, and the guides written out.

## Help

help-guide = The guides: look at them, and check your own
help-guide-check = Say what is wrong in guide files, with file, line and key
help-guide-check-file = The files; otherwise those in the folder for own guides, and the program's
help-guide-show = List the guides, or show one of them
help-guide-show-guide = The id of the guide
help-guide-toml = Write the program's guide as TOML, to start from
help-guides = The folder of own guides (otherwise RINGERUNDE_GUIDES)
help-value-guide = GUIDE
help-value-folder = FOLDER

## Where the mistake is

guide-at-file = { $file }: { $why }.
guide-at-file-key = { $file }, { $key }: { $why }.
guide-at-line = { $file }, line { $n }: { $why }.
guide-at-key = { $file }, line { $n }, { $key }: { $why }.
guide-place = { $file }, line { $n }

## What is wrong

guide-not-a-file = it is not an ordinary file
guide-not-text = the file is not UTF-8
guide-too-large = the file is too large to be a guide
guide-unknown-key = there is no such key
guide-missing-key = the key is missing
guide-value = the value is of the wrong kind
guide-harmful = hidden control signs have been taken out
guide-unknown-tier = the queue has no such tier
guide-not-there = there is nothing called “{ $name }”
guide-unknown-fact = “{ $name }” is nothing the program knows about a club
guide-borrowed = the text is missing, so another language is shown instead
guide-no-words = the text is missing in every language
guide-bad-weight = the weight { $weight } for { $name } must be between −100 and 100, and not 0
guide-unknown-placeholder = the placeholder “{ $name }” is filled in by nobody
guide-placeholders-differ = the placeholders are others than in Bokmål
guide-double-id = the id “{ $name }” has been used already
guide-not-a-question = the question has no question mark
guide-no-openings = the guide has no opening questions

## What is said of it

guide-notice = { $n ->
    [one] One mistake in your own guides ({ $place }). See ringerunde guide check.
   *[other] { $n } mistakes in your own guides, the first in { $place }. See ringerunde guide check.
}
guide-check-fine = { $n ->
    [one] One guide file was checked, and all is well.
   *[other] { $n } guide files were checked, and all is well.
}
guide-check-failed = { $n ->
    [one] One mistake. Correct it, and check again.
   *[other] { $n } mistakes. Correct them, and check again.
}
error-no-such-guide = There is no guide called “{ $name }”. Choose among { $allowed }.

## The guide written out

guide-own = your own
guide-changed = changed by you
guide-minutes = { $n ->
    [one] one minute
   *[other] { $n } minutes
}
guide-openings-count = { $n ->
    [one] one question
   *[other] { $n } questions
}
guide-select-all = when all of this holds: { $facts }
guide-select-any = when any of this holds: { $facts }
guide-select-none = never when: { $facts }
guide-must-record = asks at the end for: { $answers }
guide-tier = tier of the queue: { $tier }
guide-opening-about = topic { $topic }, weight { $weight }
guide-warm = to begin with
guide-mode = only to { $mode }
guide-always = always
guide-openings = Opening questions
guide-offers = Offers
guide-listen = Listen for
guide-closing = Closing
guide-employer-steps = Steps of the call to the employer

## When a file changes while the program runs

command-reload-guides = read own guides again
guide-read = Own guides read again: { $files }
guide-read-later = Own guides read again: { $files }. They count from the next club.
guide-none = There are no guides of your own in { $folder }.
guide-kept = { $mistake } The last version counts until it is mended.
guide-edited = { $n ->
    [one] { $first }
   *[other] { $first } ({ $n } mistakes in all)
}
