## The report that leaves the laptop. Said to people who were not in the room.

# The first page
report-title = Educator equity plan
report-school-year = School year { $year }
report-made-on = Made on { $day }
report-contents = In this plan
report-foot = { $district } · Educator equity plan
report-draft = Draft
report-draft-text = This plan is not finished. What is missing:
report-missing-finish = the team has not yet marked the plan as finished
report-missing-strategies =
    { $chosen ->
        [0] two to four chosen strategies; none is chosen so far
        [one] two to four chosen strategies; one is chosen so far
       *[other] two to four chosen strategies; { $chosen } are chosen so far
    }
report-missing-focus-gap = a gap to work on
report-missing-reach = a cause that feeds a focus gap for “{ $strategy }” to act on

# Numbers and names
report-percent = { $value }%
report-white-students = White students
report-all-others = all other students
report-unit-year = { $unit }, { $year }

# One page
report-summary = The plan on one page
report-summary-lead = From each gap to where it starts, to what we will do, to how we will know.
report-no-focus-gaps = No focus gap is chosen yet.
report-trace = From gap to indicator
report-trace-gap = Gap
report-trace-starts = Where it starts
report-trace-strategies = What we will do
report-trace-indicators = How we will know
report-starts = { $share } { $cause }
report-starts-root = { $share } { $cause } (root cause)
report-untraced = { $share } not traced yet
report-catches = catches { $share }
report-catch-together = Together { $share }
report-no-strategy-yet = No chosen strategy reaches this gap yet.
report-no-indicator-yet = No indicator yet.
report-aim = { $from } → { $to }
report-aim-by = { $from } → { $to } by { $by }
report-and-more = and { $count } more
report-how-to-read = How to read this
report-how-to-read-text = Think of a gap as 100 drops of water. Following the map upstream from the gap, the shares under “Where it starts” say how many of the drops begin at each cause. The shares under “What we will do” say how many of them our strategies would catch on their way, if they work as well as the team expects. Both rest on the team’s map. They help to talk; they prove nothing.

# Gaps
report-gaps = The gaps we work on
report-gaps-lead = Who has less access to experienced, prepared and effective teachers, and how sure we are.
report-gap = { $group }: { $measure }
report-ratio = Ratio
report-rule-gap = ▲ 1.5 or more: an equity gap by the state’s rule.
report-rule-no-gap = Below 1.5: no equity gap by the state’s rule.
report-rule-cannot-tell = The printed percentages are rounded. The ratio may lie anywhere from { $low } to { $high }, so it cannot be told whether it reaches 1.5.
report-open-end = no upper end
report-rule-not-meant-above = △ 1.5 or more by schools. The state’s rule speaks of learning experiences only.
report-rule-not-meant-below = Below 1.5 by schools. The state’s rule speaks of learning experiences only.
report-rule-hidden = Hidden: too few people stand behind this figure, or behind another one that it would give away.
report-undefined-one-school = With one school there is nothing to compare, so there is no figure.
report-undefined-no-group = There is nobody of the group in these figures.
report-undefined-no-comparison = There is nobody to compare the group with in these figures.
report-undefined-quartiles = There are too few schools, or they are too much alike, to compare quarters.
report-undefined-no-figure = There is no figure for this gap yet.
report-figures = { $measure }: the figures
report-figures-students = Students
report-figures-share = Share
report-figures-with = With such a teacher
report-figures-all = All
report-gap-points = The gap is { $points } percentage points.
report-interval = With 95% confidence it lies between { $low } and { $high } points.
report-jackknife = Leaving out one school at a time, it lies between { $low } and { $high } points with 95% confidence.
report-ratio-interval = The ratio lies between { $low } and { $high }.
report-method-experiences = Method: learning experiences, from the state’s report. One learning experience is one student in one class with one teacher.
report-method-school-averages =
    Method: school averages, over { $schools ->
        [one] one school
       *[other] { $schools } schools
    }{ $left_out ->
        [0] { "" }
        [one] ; one school is left out for want of figures
       *[other] ; { $left_out } schools are left out for want of figures
    }.
report-method-quartiles =
    Method: schools with the largest share of the group against those with the smallest, out of { $schools ->
        [one] one school
       *[other] { $schools } schools
    }{ $left_out ->
        [0] { "" }
        [one] ; one school is left out for want of figures
       *[other] ; { $left_out } schools are left out for want of figures
    }.
report-caution = Read with care
report-caution-school-averages = School averages treat every student of a school alike. They cannot see who gets which teacher inside a school, so the real ratio is often further from 1 than this one.
report-caution-quartiles = This compares schools, not students. Both groups of students go to both kinds of school.
report-data-changed = The data changed since the team chose this gap; today’s figure is shown.
report-other-gaps = Other gaps we looked at
report-other-gaps-lead = Not chosen for now.
report-where = Where and when
report-method = Method
report-short-experiences = learning experiences
report-short-school-averages = school averages
report-short-quartiles = quarters of schools

# Causes
report-causes = What feeds these gaps
report-causes-lead = The team’s map. Causes stand at the left, gaps at the right; each line says that one feeds the other.
report-no-causes = There are no causes on the map yet.
report-map-of = Cause map of { $district }
report-no-loops = The map has no loops.
report-loop-counts =
    { $reinforcing ->
        [0] No reinforcing loop
        [one] One reinforcing loop
       *[other] { $reinforcing } reinforcing loops
    } and { $balancing ->
        [0] no balancing loop
        [one] one balancing loop
       *[other] { $balancing } balancing loops
    }.
report-control-ours = ours to change
report-control-shared = shared with others
report-control-outside = outside our hands
report-ranking = Where the gaps start
report-ranking-lead = The causes, in order of how much of the focus gaps starts at each of them.
report-ranking-how = “Starts here” is how much of the gaps begins at a cause. “Passes through” is how much would no longer arrive if the cause were gone. The range shows where the cause could rank if any one link were a step stronger or weaker. Votes stand beside the ranking and are not part of it.
report-rank-cause = Cause
report-rank-starts = Starts here
report-rank-flow = Passes through
report-rank-range = Rank range
report-rank-evidence = Evidence
report-rank-dots = Dots
report-rank-from-to = { $best }–{ $worst }
report-ranked = { $rank }. { $cause }
report-root-cause = Root cause
report-root-cause-because = Root cause: { $reason }
report-no-evidence = none yet
report-evidence-for = { $count } for
report-evidence-against = { $count } against
report-evidence-open = { $count } open
report-unlinked = Not yet linked to a gap: { $causes }.
report-loops = Loops
report-loops-lead = Where the map runs in a circle, a small change can grow by itself or be held back.
report-reinforcing = Reinforcing
report-balancing = Balancing
report-more-loops =
    { $count ->
        [one] One more loop is in the workbook.
       *[other] { $count } more loops are in the workbook.
    }
report-in-words = The map in words
report-in-words-lead = The same links as in the picture, strongest first.
report-fed = This
report-fed-by = is fed by
report-feeds = { $cause } ({ $how })
report-strength-1 = weak
report-strength-2 = medium
report-strength-3 = strong
report-strength-4 = very strong
report-opposite = more of it leads to less of this
report-delay = takes time
report-open = What is still open
report-open-lead = Questions to answer before the map is taken for the truth.
report-bare-causes = No evidence yet: { $causes }.

# Strategies
report-strategies = What we will do
report-strategies-lead = The strategies that the team chose, and what they would catch of each gap.
report-no-strategies = No strategy is chosen yet.
report-strategy = Strategy
report-acts-on = Acts on
report-acts-less = less: { $cause } ({ $effect })
report-acts-more = more: { $cause } ({ $effect })
report-feasibility = Feasibility, 1 to 5
report-together = All together
report-coverage = What the strategies would catch
report-coverage-how = Each share is what a strategy adds to the whole, so that the parts sum to the last row, but for rounding. It rests on how much of each cause the team expects the strategy to catch (in brackets), and on the map. It is a help for talking, not a forecast.
report-would-widen = Check the direction
report-would-widen-text = As the map stands, what “{ $strategy }” does to “{ $cause }” would widen the gap “{ $gap }”.
report-also-considered = Also looked at, not chosen

# Plan pages
report-plan = Plan { $place }: { $strategy }
report-plan-owner = Who answers for it
report-no-owner = Nobody named yet
report-plan-aspiration = What will be different
report-plan-theory-of-action = Why we think it works
report-plan-activities = What we will do
report-plan-delivery-chain = From the office to the classroom
report-plan-trajectory = How far by when
report-plan-performance-data = What we look at along the way
report-plan-benchmarks = Who does it well already
report-plan-resources = People, time and money
report-plan-stakeholders = Who must agree or is touched
report-plan-communication = Who hears what, when
report-plan-risks = What may go wrong, and what then
report-plan-sustaining = What keeps it going when the money ends
report-still-to-write = Still to write: { $fields }
report-indicators = Indicators
report-indicator = What we watch
report-baseline = At the start
report-last-reading = Last reading
report-target = Target
report-no-indicators = No indicators yet.
report-milestones = Milestones
report-milestone = Step
report-by = By
report-state = State
report-done = ✓ done
report-to-do = to do
report-no-milestones = No milestones yet.
report-check-ins = Check-ins
report-on = Day
report-learned = What we saw and learned
report-reading = { $indicator }: { $value }
report-no-check-ins = No check-ins yet.
report-no-check-in-held = None held yet.
report-check-ins-planned = Planned: { $days }
report-status-planned = planned
report-status-on-track = on track
report-status-at-risk = at risk
report-status-off-track = off track
report-status-done = ✓ done

# Behind the report
report-behind = Behind this plan
report-behind-lead = Where the figures come from, how they were worked out, and what is not in here.
report-sources = Sources
report-source = Report
report-source-years = School years
report-source-rows = Rows
report-source-public = From
report-no-sources = No data files were added.
report-published = a published file
report-own-file = the district’s own file
report-typed-figures = Learning-experience figures were typed by the team from the state’s report.
report-blind-spots = What our data cannot show
report-methods = Methods
report-no-methods = No figures were worked out.
report-how-experiences = Learning experiences: the share of one group’s learning experiences with such a teacher, divided by the other group’s. The state calls it an equity gap when the ratio is 1.5 or more on unrounded percentages; a comparison share of 0% is taken as 1%.
report-how-school-averages = School averages: each school’s rate, weighted by its students of each group. Figures of single schools are published; who sits in which class is not.
report-how-quartiles = Quarters of schools: the schools with the largest share of the group against those with the smallest, each weighted by its teachers or students.
report-how-intervals = Intervals: Newcombe’s method for the gap in points, Katz’s for the ratio; over schools, leaving out one school at a time.
report-how-map = Where a gap starts: a walk upstream from the gap, choosing each cause by the strength of its link and stopping where the map names no further cause (an absorbing Markov chain).
report-how-coverage = What strategies catch: the share of such walks that meet a strategy; what each adds is its Shapley value.
report-hidden = What is hidden, and why
report-hidden-rule = Local figures, which the team typed or took from files that are not published, are not told where they are few: fewer than { $students } students or learning experiences, or fewer than { $teachers } teachers. Such a count is shown as “<” and that number; a share of nearly nobody or nearly everybody as “≤” or “≥”; and whatever it could be worked out from as ‡. Published figures are shown as they were published.
report-hidden-set = These numbers were set by { $who }. Why: { $reason }
report-hidden-set-by = These numbers were set by { $who }.
report-hidden-reason = Why these numbers: { $reason }
report-hidden-here = Hidden in this report
report-hidden-too-few = Too few to tell
report-hidden-with-them = Hidden because those would follow
report-hidden-all = { $who }: how many
report-hidden-with = { $who }: how many with such a teacher
report-hidden-share = { $who }: the share
report-hidden-ratio = The ratio, the gap and how sure they are
report-hidden-checked = { $small ->
        [one] One count is too small to tell
       *[other] { $small } counts are too small to tell
    }; { $others ->
        [0] no other had to be hidden with it.
        [one] one more is hidden, so that nothing small can be worked out.
       *[other] { $others } more are hidden, so that nothing small can be worked out.
    } This was checked with { $tried ->
        [one] one set
       *[other] { $tried } sets
    } of whole numbers that fit everything printed here: each count that is too small could still be anything below the limit.
report-hidden-whole = One table was too large to try, so all of it is hidden.
report-nothing-hidden = Nothing had to be hidden in this report.
report-hidden-own-words = What the team wrote in its own words is printed as written. Read it before you share it.
report-decisions = What we decided
report-private = What stays with the team
report-private-text = These stay in the workbook and are not part of this report:
report-private-names = the names of those who took part
report-private-votes = who voted for what
report-private-notes = private notes
report-private-history = the history of changes
report-letters-replaced =
    { $count ->
        [one] One letter cannot be printed with the typefaces of this report and is shown as □
       *[other] { $count } letters cannot be printed with the typefaces of this report and are shown as □ or without their marks
    }: { $letters }.
report-people-named = People who took part are named in what you wrote: { $names }. If a name should not go out, write the role in its place.
report-about = About this document

# Lists, ratings and judgments of a plan.
report-weak-point = Weak point
report-mitigation = What helps
report-cost = Cost
report-heard = How they were heard
report-hears = What, when, from whom
report-plan-scope = Scope of the partnership
report-plan-interim-goals = Goals for halfway
report-plan-final-goals = Goals for the end
report-plan-budget = Budget of the partnership
report-plan-supervising-practitioners = Supervising practitioners
report-criterion = What was rated
report-level = Level
report-why = Why
report-judged = How the team judged them
report-grid = Impact and feasibility
report-impact = Impact
report-cost-none = no new money
report-cost-low = low
report-cost-medium = medium
report-cost-high = high
report-agreement = Who must agree
report-alignment = Also serves
report-choice-reason = Why these
report-thread = From gap to indicator
report-thread-lead = Each focus gap, the root causes behind it, the strategies that act on them, and what they are watched by.
report-over-time = The plans over time
report-over-time-lead = Milestones and check-ins of every chosen strategy, on the same days.

# After the day.
report-after = Since the day
report-after-lead = What we learned while carrying it out, and how far we are with the next steps that the state suggests.
report-lessons = Lessons learned
report-next-steps = Next steps
