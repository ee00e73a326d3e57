### Import: what became of each row.

## Row outcomes

row-ok = ok
row-warning = warning
row-duplicate = duplicate
row-conflict = conflict
row-possible-duplicate = possible duplicate
row-rejected = rejected
row-blank = blank
row-repeated-heading = repeated heading
row-summary = total row

## What the row outcomes mean

row-ok-means = Is read in.
row-warning-means = Is read in, but look over what it says.
row-duplicate-means = Says what an earlier row says, and changes nothing.
row-conflict-means = Says something else than an earlier row about the same person. What came first is kept.
row-possible-duplicate-means = Resembles somebody in an earlier row. Is read in; see whether it is the same person.
row-rejected-means = Cannot be read in. Correct the row in the list and import again.

## The columns (port Field)

field-member-no = membership number
field-first-name = given name
field-middle-name = middle name
field-last-name = family name
field-full-name = name
field-role = post
field-job-title = job
field-club = club
field-workplace = workplace
field-department = department
field-org-no = organisation number
field-mobile = mobile
field-phone = telephone
field-phone-home = telephone, home
field-email = e-mail
field-address = address
field-postcode = postcode
field-town = town
field-municipality = municipality
field-district = district
field-branch = local union
field-agreement = collective agreement
field-elected-on = elected on
field-term-ends = term ends
field-members = number of members
field-employees = number of employees
field-density-pct = share of members
field-board = club board
field-manager = the employer’s contact
field-last-contact = last contact
field-last-visit = last visit
field-notes = remark
field-labels = labels
field-do-not-call = do not call
field-member-since = member since
field-member-left = left the union
field-member-type = kind of member
field-external-id = club number
field-best-time = best time to ring

## What is not read

ignored-privacy = never stored (privacy)
ignored-no-place = not read (there is no place for it)
ignored-unknown = not read (unknown heading)
ignored-by-hand = not read (left out by you)
row-skipped-means = Passed over.

## The report, first on the file

report-file = { $file }: { $what }
format-csv = text list
format-xlsx = spreadsheet
format-vcard = contact cards
format-export = export from ringerunde
report-delimiter = separator { $sign }
report-tab = tab
report-sheet = sheet “{ $sheet }”
report-heading-row = headings in line { $n }
report-no-heading-row = without headings
report-columns = Columns:
report-column-n = column { $n }
report-guessed = { $field } (guessed from the content)
report-rows = { $n ->
    [one] One row:
   *[other] { $n } rows:
}
report-line = line { $n }
report-look = Look over:
report-more = … and { $n } more. See all with --dry-run.

## The report, what it does

report-new =
    New: { $club_count ->
        [one] one club
       *[other] { $club_count } clubs
    } and { $person_count ->
        [one] one person
       *[other] { $person_count } people
    }.
report-new-reps = { $n ->
    [one] One new rep is to be followed up: the tasks come along.
   *[other] { $n } new reps are to be followed up: the tasks come along.
}
report-changed =
    Changed: { $club_count ->
        [one] one club
       *[other] { $club_count } clubs
    } and { $person_count ->
        [one] one person
       *[other] { $person_count } people
    }.
report-calls =
    With { $n ->
        [one] one call.
       *[other] { $n } calls.
    }
report-nothing-new = Nothing new: everything in { $file } was here already.
report-privacy =
    Birth numbers, birth dates and gender are never stored: { $n ->
        [one] one cell was left out.
       *[other] { $n } cells were left out.
    }
report-privacy-columns = Columns not read: { $columns }.
report-kept = { $name }: here it says “{ $here }”, the list says “{ $listed }”. What is here is kept.
report-dry-run = This was a trial, and nothing has been stored. Read it in without --dry-run.
import-round-name = The round of { $month } { $year }

## About the whole file (port Notice)

list-notice-bad-bytes = Some signs do not belong to the encoding. Try another with --encoding.
list-notice-mojibake = Letters such as Ã¸ say that the list was opened in the wrong encoding before. Fetch it again.
list-notice-stray-quote = A quotation mark lacks its other half, so quotation marks were read as plain signs.
list-notice-several-sheets = Several sheets have headings: { $sheets }. The first was read; choose another with --sheet.
list-notice-names-parted = Full names were parted at the last space.
list-notice-nobody-named = The list has people without names.

## Remarks to a row (port RemarkKind)

remark-with-text = { $remark }: “{ $text }”
remark-harmful-signs = hidden control signs were taken out
remark-birth-number = a birth number was taken out and is not stored
remark-no-club = has neither club nor organisation number
remark-no-name = has a post or a number, but no name
remark-given-name-missing = the given name is missing
remark-family-name-missing = the family name is missing
remark-cut = cut at { $n } signs
remark-org-no-format = an organisation number has nine digits; this one is not used
remark-org-no-check = the check digit of the organisation number is wrong, so it is not used
remark-date-unreadable = not a date I understand; left empty
remark-date-serial = a bare number, read as a date
remark-not-understood = cannot be read here; left empty
remark-email-unreadable = not a valid e-mail address; left empty
remark-several-emails = several e-mail addresses; the first is used
remark-postcode-unreadable = not a Norwegian postcode; left empty
remark-not-a-count = not a count; left empty
remark-not-yes-no = neither yes nor no; left empty
remark-too-many-cells = more cells than headings; the rest was not read
remark-too-few-cells = fewer cells than headings
remark-second-post = the person has another post too; both are kept
remark-elected-later = elected for a day to come; holds the post only from that day
remark-club-unclear = several clubs have this name; read as a club of its own
remark-same-as = the same as line { $n }
remark-perhaps-same-as = perhaps the same person as in line { $n }
remark-conflict = { $field } is “{ $later }”, but line { $n } says “{ $earlier }”; the first is kept

## Doubts about a number (domain/phone.rs PhoneDoubt)

doubt-not-a-number = not a telephone number
doubt-letters = letters among the digits
doubt-bad-length = too many or too few digits
doubt-bad-prefix = no Norwegian number begins like this
doubt-lost-leading-zero = four digits; perhaps a zero is missing in front
doubt-lost-digit = seven digits; one is missing
doubt-excel-scientific = the spreadsheet has destroyed the number
doubt-placeholder = looks like a made-up number
doubt-emergency = an emergency number is never rung from here
doubt-machine = the number of a machine
