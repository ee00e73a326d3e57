### Days, times and how long ago. Used by the helpers in lang/when.rs and lang/figures.rs.

# 1 is Monday
weekday = { $n ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
weekday-short = { $n ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
# When a date follows
weekday-tiny = { $n ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
month = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-short = { $n ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}

today = today
tomorrow = tomorrow
yesterday = yesterday

ago-days = { $n ->
    [one] a day ago
   *[other] { $n } days ago
}
ago-weeks = { $n ->
    [one] a week ago
   *[other] { $n } weeks ago
}
ago-months = { $n ->
    [one] a month ago
   *[other] { $n } months ago
}
ago-years = { $n ->
    [one] a year ago
   *[other] { $n } years ago
}

in-days = { $n ->
    [one] in a day
   *[other] in { $n } days
}
in-weeks = { $n ->
    [one] in a week
   *[other] in { $n } weeks
}
in-months = { $n ->
    [one] in a month
   *[other] in { $n } months
}
in-years = { $n ->
    [one] in a year
   *[other] in { $n } years
}

# Day and time when the date comes first: "Tue 1 Dec at 18:00"
day-at-time = { $day } at { $time }

# Between the last two of a list, with its spaces
list-and = { " and " }
