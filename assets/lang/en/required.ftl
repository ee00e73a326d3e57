### What the guide wants answered before a conversation is logged.

required-next-step = next step
required-meeting-or-call-back = a meeting or a new call
required-vlaring = V-læring
required-mode = whom you rang
required-visit-or-call-back = a visit or a new call
required-spoke-with = talked with
required-sign-up = the course
required-conference = the conference
required-substitute = who comes instead
required-task-state = where the matter stands
required-meeting-date = the day of the meeting
required-participants = how many come
required-not-now = not now
required-employer = the employer
required-member = a member
required-task-done = done
required-task-under-way = under way
required-task-not-begun = not begun
history-said = { $topics }: counts until { $when }
history-said-last = { $topics }: counts until the next call
