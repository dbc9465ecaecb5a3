# The After screen: check-ins, how the indicators go, what changed, lessons, and the summary for the network.

after-heading = How does it go, and what did we learn?
after-lead = In spring and summer the team looks again: how things stand, what the numbers read, what to change.
after-views = Views of the months after
after-view-check-ins = Check-ins
after-view-values = Indicators
after-view-changed = What changed
after-view-lessons = Lessons
after-empty = No strategy is chosen yet
after-empty-about = Once strategies are chosen and planned, their check-ins and indicators stand here.

## Check-ins
after-check-ins = Check-ins
after-check-ins-none = No check-ins are planned yet. Three a year are enough to see early that something stalls: one in winter, one in spring, one in fall.
after-part-overdue = Overdue
after-part-next = To come
after-part-held = Held
after-check-in-now = Check-in today
after-check-in-for = Of which strategy
after-dropped = Of strategies no longer chosen
after-dropped-said = { $held } held, { $planned } planned
after-ahead-of-day = { $day } is still to come, and what you say now is how things stand today. If the check-in was held today, give it today’s day.
after-held-today = Held today
after-propose = Propose three for “{ $title }”
after-overdue = { $length } overdue
after-today = today
after-to-come = in { $length }
after-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
after-weeks =
    { $count ->
        [one] one week
       *[other] { $count } weeks
    }
after-months =
    { $count ->
        [one] one month
       *[other] { $count } months
    }
after-day = Day
after-check-in-of = Check-in of { $day }: { $title }
after-status = How does it stand?
after-value = { $name } ({ $unit })
after-read-before = { $value } on { $day }
after-target = target { $target }
after-learned = What was learned, and what changes because of it
after-no-number = This cannot be read as one number.
    .hint = Type one number with a point for decimals, such as 27.5; leave it empty if nothing was read.

## Indicators
after-no-indicators = This strategy has no indicators yet.
after-to-plan = Add them to its plan
after-ahead = ahead
after-on = on the line
after-behind = behind
after-numbers = Numbers: { $name }
after-chart = Chart and numbers: { $name }
after-column-day = Day
after-column-read = Read
after-column-expected = Expected that day
after-no-line = No line to the target. Still to say: { $what }.
after-lacks-baseline = the baseline
after-lacks-target = the target
after-lacks-by = by when
after-lacks-baseline-on = on which day the baseline was read
after-lacks-order = a day for the target that lies after the day of the baseline
after-give-line = Say it in the plan
after-give-line-of = Say it in the plan: { $name }

## What changed
after-changed = What changed
after-since = Since the work of
after-first-day = This is the first day of work on this workbook. From the next one on, what changed in between stands here.
after-nothing-changed = Nothing has changed since then.
after-stands-now = Where the indicators stand now
after-way-added = new:
after-way-changed = changed:
after-way-removed = gone:
after-more = and { $count } more
after-kind-source = Data files
after-kind-gap = Gaps
after-kind-category = Categories
after-kind-cause = Causes
after-kind-link = Links
after-kind-evidence = Evidence and questions
after-kind-strategy = Strategies
after-kind-acts-on = What strategies act on
after-kind-plan = Plans
after-kind-milestone = Milestones
after-kind-indicator = Indicators
after-kind-check-in = Check-ins
after-kind-participant = Team
after-kind-agenda-block = Agenda
after-kind-note = Notes
after-kind-ballot = Votes
after-kind-reflection = Answers
after-kind-rating = Ratings
after-kind-next-step = Next steps
after-kind-own-entry = Our library entries

## Lessons
after-lessons = Lessons learned
after-lessons-about = What would you tell a district that begins where you began? These go into the summary, but for those with a closed lock.
after-lesson = Lesson { $number }
after-lesson-new = One more lesson
after-private = Keep private: { $text }
after-season-fall = fall { $year }
after-season-winter = winter { $year }
after-season-spring = spring { $year }
after-season-summer = summer { $year }

## Summary
after-summary = Summary for the network
after-summary-about = For spring and summer: what happened since the plan was made, and what comes next. In it: chosen strategies, check-ins, indicators that were read, milestones, next steps done, and lessons; the data names focus gaps and causes besides. What stays out: names of people, owners, votes, private lessons, all other notes, and the history.
after-summary-pdf = Write the summary as PDF
after-summary-json = As data (JSON)
