## Words on and about pictures: the cause map and the charts.

map-counts =
    { $causes ->
        [one] One cause
       *[other] { $causes } causes
    } and { $gaps ->
        [one] one gap
       *[other] { $gaps } gaps
    }, joined by { $links ->
        [one] one link
       *[other] { $links } links
    }.
map-starts = Where it starts, first to third: { $causes }.
map-later = later
map-key-strong = thicker: stronger
map-key-opposite = dotted, with a minus: more here makes less there
map-key-delay = dashed: takes time
map-key-loop = part of a loop
map-key-rank = rank by where the gaps start
map-key-set-aside = pale: set aside

chart-percent = { $figure }%
chart-share = { $name }: { $share }.
chart-share-with-range = { $name }: { $share }, likely between { $low } and { $high }.
chart-ranges-overlap = The ranges overlap.
chart-ranges-apart = The ranges do not overlap.
chart-covered = { $gap }: { $share } caught ({ $parts }).
chart-adds = { $name } adds { $share }
chart-today = today
chart-timeline =
    { $milestones ->
        [one] One milestone
       *[other] { $milestones } milestones
    } and { $checkins ->
        [one] one check-in
       *[other] { $checkins } check-ins
    }, { $done } of them done.
chart-event = { $day }: { $label }.
chart-event-done = { $day }: { $label }, done.
chart-event-late = { $day }: { $label }, overdue.
chart-timeline-late =
    { $late ->
        [one] One is overdue.
       *[other] { $late } are overdue.
    }
chart-timeline-next = Next, { $day }: { $label }.
chart-no-events = No milestone and no check-in has a day yet.
chart-lane = { $name }:
chart-lane-empty = { $name }: no milestone and no check-in has a day yet.
chart-in-full = In full
chart-title-and-day = { $label } · { $day }
chart-school-year = School year { $year }
chart-day-short = { $month } { $day }
chart-key-milestone = milestone
chart-key-reached = milestone, done
chart-key-overdue = milestone, overdue
chart-key-check-in = check-in
chart-key-held = check-in, held
chart-key-missed = check-in, overdue
chart-month =
    { $month ->
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
chart-month-year = { $month } { $year }
chart-day = { $month } { $day }, { $year }
chart-schools-largest = { $schools } schools with the largest share
chart-schools-smallest = { $schools } schools with the smallest share
chart-cut-or-more = { $share } of their students or more
chart-cut-or-less = { $share } of their students or less
chart-cut-strip = Where the schools were cut: share of { $group } at each school
chart-quartiles = { $measure }: { $high } in the { $schools_high } schools with the largest share of { $group } ({ $p75 } or more), { $low } in the { $schools_low } with the smallest ({ $p25 } or less).
chart-quartiles-ranges = Likely between { $high_from } and { $high_to } in the first, between { $low_from } and { $low_to } in the second.
chart-quartiles-above = In { $above_high } of the { $schools_high } schools with the largest share the rate is above the { $rate } of all schools together; of the { $schools_low } with the smallest share, in { $above_low }.
chart-share-of = Share of { $group }
chart-students = { $students } students
chart-schools-more = { $measure }: schools with more { $group } lie above the rate of { $unit }, { $rate }, more often. { $more } of the { $half } schools with the larger shares do, and { $less } of the { $half } with the smaller.
chart-schools-less = { $measure }: schools with more { $group } lie above the rate of { $unit }, { $rate }, less often. { $more } of the { $half } schools with the larger shares do, and { $less } of the { $half } with the smaller.
chart-schools-alike = { $measure }: schools with more { $group } lie above the rate of { $unit }, { $rate }, as often as others. { $more } of the { $half } schools with the larger shares do, and as many of the { $half } with the smaller.
chart-school-rate = { $name }: { $rate }
chart-schools-farthest = Farthest from it: { $schools }.
chart-trend-rose = { $group } against { $comparison }: from { $first } to { $last } the gap rose from { $from } to { $to } points.
chart-trend-fell = { $group } against { $comparison }: from { $first } to { $last } the gap fell from { $from } to { $to } points.
chart-trend-same = { $group } against { $comparison }: from { $first } to { $last } the gap stayed at { $to } points.
chart-trend-break = Between { $before } and { $after }: { $word }. Years before and after cannot be compared.
chart-trend-year = { $year }: { $group } against { $comparison }.

## Under and beside the charts of a gap
chart-range = { $low } to { $high }
chart-finding = A gap of { $gap } points; the ratio is { $ratio }.
chart-finding-range = A gap of { $gap } points, likely between { $low } and { $high }; the ratio is { $ratio }.
chart-caption-printed = { $year }, learning experiences, as printed in the state’s report. Percentages alone have no likely range.
chart-caption-experiences = { $year }, learning experiences. Bars: where each share likely lies (95%).
chart-caption-school-averages = { $year }, school averages. Bars: where each share likely lies (95%) if students were independent; those of one school are not, so the true range is wider.
chart-caption-quartiles = { $year }, quartiles of schools. Bars: where each rate likely lies (95%). This compares schools, not students.
chart-caption-schools =
    { $left ->
        [0] { $year }, { $shown } schools. The dashed line is the rate of all of them together.
        [one] { $year }, { $shown } schools; one has no figures. The dashed line is the rate of all of them together.
       *[other] { $year }, { $shown } schools; { $left } have no figures. The dashed line is the rate of all of them together.
    }
chart-trend-experiences = Learning experiences. Lines join only years that follow each other and are counted alike.
chart-trend-school-averages = School averages; bars as if students were independent. Lines join only years that follow each other and are counted alike.
chart-trend-quartiles = Quartiles of schools, cut anew each year. Lines join only years that follow each other and are counted alike.
chart-break-low-income-redefined = low income counted in another way
chart-break-experienced-recounted = experience perhaps counted in another way
chart-break-both = { $one }; { $other }
chart-one-year = There are figures of one year only. Add files of other years to see how the gap went.
chart-one-school = One school alone has no other schools to stand beside. Look at its district.
chart-no-schools = No two schools have both a rate and a share of the group. Add the missing report for this year.
chart-column-who = Who
chart-column-share = Share
chart-column-range = Likely between
chart-column-with = With such a teacher
chart-column-all = All
chart-column-schools = Schools
chart-column-cut = Share of the group
chart-column-rate = Rate
chart-column-above = Schools above all together
chart-column-year = Year
chart-column-group = Group
chart-column-comparison = Compared with
chart-column-points = Gap in points
chart-column-ratio = Ratio
chart-column-before = Changed before this year
chart-column-school = School
chart-column-share-of-group = Share of the group
chart-column-difference = Points from all together
chart-column-students = Students

# Strategies by impact and feasibility.
chart-choice-impact = Impact, 1 little to 5 much
chart-choice-feasible = Feasible, 1 hard to 5 easy
chart-choice-unset = Not placed yet
chart-choice-none = There are no strategies yet.
chart-choice-counts =
    { $all ->
        [one] One strategy
       *[other] { $all } strategies
    }, { $chosen ->
        [0] none of them chosen
        [one] one of them chosen
       *[other] { $chosen } of them chosen
    }.
chart-choice-first = Both much impact and rather easy (4 or 5): { $names }.
chart-choice-no-first = None is both of much impact and rather easy (4 or 5).
chart-choice-dot = { $name }: impact { $impact }, feasible { $feasibility }.
chart-choice-chosen = { $name }, chosen: impact { $impact }, feasible { $feasibility }.
chart-choice-chosen-name = { $name } · chosen
chart-choice-waiting = Not placed yet: { $names }.

# The line from baseline to target.
chart-target = Target { $value }
chart-trajectory = The line leads from { $baseline } on { $from } to { $target } on { $by }.
chart-reading = { $day }: { $value }.
chart-unread = { $day }: no value.
chart-key-reading = what was read
chart-key-unread = no value that day
chart-key-way = the way from baseline to target
chart-key-target = target

# The thread from gap to indicator.
trace-head-gap = Gap
trace-head-cause = Root cause
trace-head-strategy = Strategy
trace-head-indicator = Indicator
trace-hole-cause = No root cause reaches this gap
trace-hole-strategy = No strategy acts on this
trace-hole-stray = Acts on no cause that reaches a gap
trace-unreached = No strategy reaches this gap
trace-hole-indicator = No indicator
