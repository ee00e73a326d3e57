### Corrections for the member register: the list, the file and the command.

## domain/correction.rs What, lower case

what-new-person = new person
what-name = name
what-role = post
what-new-number = new number
what-bad-number = number that is wrong
what-email = e-mail
what-elected = elected
what-term-ends = last day of the post
what-left-post = no longer in the post
what-left-workplace = has left the workplace
what-club-name = name of the club
what-workplace = workplace
what-org-no = organisation number
what-district = district
what-agreement = agreement
what-members = members
what-employees = employees
what-board = board
what-words = correct the register

## ui/dialog/register.rs

register-title = Corrections for the member register
register-none = Nothing to send. Corrections come here by themselves when something is corrected, a number is wrong, or somebody leaves.
register-count = { $n ->
    [one] 1 correction is to be sent.
   *[other] { $n } corrections are to be sent.
}
register-save = save as a file
register-send = mark as sent
register-open = not sent
register-sent-on = sent { $day }
register-sent = The corrections are marked as sent, and are not sent again
register-sent-undone = Undone: the corrections are to be sent
register-sent-redone = Redone: the corrections are marked as sent
register-saved = The corrections are saved in { $file }. The file holds personal data

## words/register.rs: the headings of the file

register-sheet = Corrections
register-head-club = Club
register-head-org-no = Organisation number
register-head-branch = Local union
register-head-person = Person
register-head-member-no = Membership number
register-head-what = What
register-head-was = Stands now
register-head-is = Should be
register-head-noted = Noted
register-head-members = Members
register-head-mobile = With mobile
register-head-email = With e-mail
register-head-checked = Register gone through

## cli/register.rs

help-register = corrections for the member register
help-register-format = how the list is written: text, csv, xlsx or json
help-register-csv = print as CSV for a spreadsheet
help-register-mark-sent = mark what is printed as sent; this can be undone
help-register-counts = members with mobile and e-mail for each club
