### The guide in a call: which, to whom, and where in the tab.

guides-title = Which guide?
guides-suggested = fits here
guides-unfit = for other clubs
notice-one-mode = The guide is the same whoever you speak with.
mode-employer = To the employer · { $key }: a member
mode-member = To a member · { $key }: the employer
steps-head = Step by step
tab-more = … { $n } more ({ $key })
command-other-mode = speak with the employer or a member
command-more = more of the tab
command-less = back in the tab
sheet-choice-keys = Choose here with ← → or the number before the answer; letters do nothing.
command-finish-chosen = what is chosen is done
command-open-club = ring, or open the club
