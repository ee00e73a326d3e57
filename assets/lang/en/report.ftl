### The report of a period: an item for the board.

report-title = Item for the board: the clubs, the reps and the members
report-period = The period is { $period }. It is held against { $before }.
report-until-today = The period is not over: the figures are up to and including today, { $day }.
report-register = The register has { $clubs } clubs and { $members } members.
report-situation = The situation
report-development = The development
report-measures = Proposed measures
report-column-what = What
report-column-now = Now
report-column-before = Before
report-column-change = Change
report-unknown = not known
report-kept-since = kept since { $day }
report-points = { $sign }{ $n } pts
report-better = Better: { $what } went from { $before } to { $now }.
report-worse = Weaker: { $what } went from { $before } to { $now }.
report-same = Much as before: { $what }, { $now }.
report-no-development = There are no figures from before to hold these against.
report-topics = What came up most often in the talks: { $topics }.
report-best-time = Most were reached on { $day }, most often at { $hours }.
report-no-measures = The figures point out nothing urgent. Go on with the round.
report-empty = There are no clubs in the register yet. Read in a list with “ringerunde import FILE”.
report-terms = Contact is talks, meetings and visits; e-mails and messages do not count. pts are percentage points. “Not known” stands where nobody has kept how it was.
report-internal = Internal: for the board and those who work with the clubs. There are only counts here; the levels do not leave the union.

help-overview = how it stands with all clubs, this year against last year
help-report = an item for the board: situation, development and measures of a period
help-report-from = first day, like 2026-01-01, 1.1.2026, 1 January or today; else 1 January
help-report-to = last day, both days counted; else today
help-report-format = how the report is written: text, md, html or json
help-value-day = DAY
error-bad-day = “{ $text }” is not a day. Write for instance 2026-01-31, 31.1.2026 or 31 January.
error-from-after-to = The period begins { $from } and ends before that, { $to }. Swap the two days.
error-period-ahead = The period has not begun: its first day is { $day }. Choose a day that has passed.
