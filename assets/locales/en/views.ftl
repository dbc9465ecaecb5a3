# What views say in words: names, loops, figures and how they were worked out, what is missing.

gap-name = { $group } × { $measure }
unit-state = all schools loaded
comparison-white = White students

loop-first = More “{ $cause }”
loop-more = more “{ $cause }”
loop-less = less “{ $cause }”

coverage-title =
    { $count ->
        [one] Your one strategy
       *[other] Your set of { $count }
    }

gap-statement = In { $year }, { $group } in { $unit } were { $ratio } times as often { $phrase } as { $comparison } ({ $p1 }% against { $p2 }%).

worked-method-experiences = Learning experiences: every student × class × teacher counts once.
worked-method-school-averages = School averages: each school’s rate of such teachers, weighted by its students in the group and by its other students.
worked-method-quartiles = Quartiles of schools: the quarter with the largest share of the group against the quarter with the smallest, rates pooled by teachers.
worked-cut = Cut: schools where the group is { $p75 }% of the students or more ({ $high } schools) against schools where it is { $p25 }% or less ({ $low } schools). A quarter of the schools lies above the one and below the other; schools just at the cut go in.
worked-share = { $name }: { $x } of { $n } = { $share }%
worked-printed = { $name }: { $share }%, as printed
worked-percent = { $name }: { $share }%
worked-wilson = { $name }, likely range of the share (Wilson, 95%): (p + z²/2n ± z × √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n) with p = { $p }%, n = { $n }, z = 1.96: { $low }% to { $high }%
worked-gap = Gap: { $p1 }% − { $p2 }% = { $gap } points
worked-newcombe-low = Low end of the gap: { $gap } − √(({ $p1 } − { $l1 })² + ({ $u2 } − { $p2 })²) = { $low }
worked-newcombe-high = High end of the gap: { $gap } + √(({ $u1 } − { $p1 })² + ({ $p2 } − { $l2 })²) = { $high }
worked-newcombe = Likely range of the gap, if students were independent (Newcombe, 95%): { $low } to { $high } points
worked-no-interval = Without the numbers behind the percentages there is no likely range for { $name } against { $comparison }.
worked-ratio = Ratio: { $p1 }% ÷ { $p2 }% = { $ratio }
worked-ratio-printed = Ratio: { $ratio }, as printed; a printed ratio was worked out from unrounded percentages, so it counts.
worked-nobody = The share below the line is 0%. By the state’s rule it is taken as 1%.
worked-katz = Likely range of the ratio (Katz, 95%): { $ratio } × e^(± { $z } × √(1/{ $x1 } − 1/{ $n1 } + 1/{ $x2 } − 1/{ $n2 })) = { $low } to { $high }
worked-no-katz = One of the two counts is 0, so the ratio has no likely range.
worked-rounding = Rounding: each printed percentage may be off by { $half } points, so the ratio lies between { $low } and { $high }.
worked-rounding-open = Rounding: each printed percentage may be off by { $half } points, so the ratio is { $low } or more; how much more cannot be told, because the share below the line may be next to nothing.
worked-rule-met = The state’s rule: { $ratio } is { $rule } or more, so this is a gap.
worked-rule-not-met = The state’s rule: { $ratio } is below { $rule }, so this is no gap by the rule.
worked-rule-unknown = The state’s rule: whether the ratio is { $rule } or more cannot be told from rounded percentages.
worked-rule-elsewhere = The state’s rule ({ $rule } or more) speaks of learning experiences only, so it does not judge this ratio of { $ratio }.
worked-jackknife = Likely range of the gap, leaving out one of the { $schools } schools at a time (jackknife, 95%): { $gap } ± t × SE, with t = { $t } for { $degrees } degrees of freedom and SE = { $se }: { $low } to { $high } points
worked-jackknife-few = With fewer than three schools there is no range by leaving out one school at a time.
worked-jackknife-empty = Without one of the schools nobody would be left on one side, so there is no range by leaving out one school at a time.
worked-schools =
    { $left ->
        [0] Schools used: { $used }
       *[other] Schools used: { $used }; left out: { $left }
    }

context-sentence = In { $year }, { $value } { $phrase } in { $unit }.
context-sentence-against = In { $year }, { $value } { $phrase } in { $unit }, against { $other } { $beside }.
context-sentence-against-year = In { $year }, { $value } { $phrase } in { $unit }, against { $other } { $beside } in { $other-year }.
context-sentence-middle = Half of { $count } districts have { $value } or more.
context-counted-schools =
    { $count ->
        [one] (Counted in one school.)
       *[other] (Counted over { $count } schools.)
    }
context-counted-districts =
    { $count ->
        [one] (Counted in one district.)
       *[other] (Counted over { $count } districts.)
    }
context-beside = { $name }: { $value }
context-beside-year = { $name }, { $year }: { $value }
context-middle = middle of { $count } districts: { $value }
context-missing-here = The files loaded give no figure for { $unit }: it was suppressed or not reported.
context-missing-local = This comes from a file of the district and is not shown to the room.
context-missing-school = The report “{ $report }” in this workbook is about whole districts, so it has no figure for a single school.
context-missing-report = Add the report “{ $report }” to see this.

caution-school-averages = School averages cannot see who is taught by whom inside a school, so they are pulled towards 1. The true ratio may be larger.
caution-quartiles = This compares schools, not students: it says where the group goes to school, not who teaches them there.
caution-means-lunch = Low income here means free or reduced-price lunch, as counted to 2013-14. Later years count otherwise, so they cannot be compared with this one.
caution-means-economically-disadvantaged = Low income here means economically disadvantaged, as counted from 2014-15 to 2020-21. Other years count otherwise, so they cannot be compared with this one.
caution-means-low-income = Low income is counted in a new way since 2021-22, even where a file still says “economically disadvantaged”. Earlier years cannot be compared with this one.
caution-experienced-recounted = In the state’s files the share of experienced teachers fell sharply from 2023-24 to 2024-25. Why is not known; it may be counted in another way. Do not compare across these years.
caution-cannot-tell = The percentages are rounded, and within rounding the ratio may be above or below 1.5. It cannot be told.

undefined-one-school = One school has no school average: its students cannot be told apart by school. Look at its own rate beside the district’s.
undefined-no-schools = No school has all the figures that this needs. Add the missing report for this year.
undefined-no-experiences = No learning-experience figures were typed in for this gap.
undefined-no-group = No student of this group is in the schools with figures.
undefined-no-comparison = There is nobody to compare with.
undefined-no-such-comparison = This group cannot be compared with White students.
undefined-too-few-schools = Quartiles need at least eight schools with figures.
undefined-quartiles-equal = The schools hardly differ in their share of the group, so they cannot be split into quartiles.
undefined-small-cells = Hidden: it tells of too few, or would give away another figure that does.
undefined-not-a-share = The figures do not make a share between 0 and 100%.

warning-causes-there-already = Some of the names are on the map already. They were left out.
warning-already-imported = This same file is in the workbook already. Nothing was changed.
warning-same-report-and-year = Another file of the same report, level and years is in the workbook. Both are kept; where both have a figure, the one added later counts.
warning-same-file-other-years = The same file is in the workbook already, as { $file } for { $years }. Its figures would count for both years.
    .hint = One of the two years is probably wrong. Remove the file whose year is wrong.
warning-years-differ = This file is about { $years }; the other files are about { $others }. Gaps join files of the same year only.
    .hint = Add the other reports of that year too, or check that it is the year you meant.
warning-means-moved = Means over the same schools or districts that are more than 5 points from another year’s (year: there, here): { $columns }.
    .hint = Columns may have changed their places or their meaning. Compare a few rows with the state’s site.
warning-many-focus-gaps = More than three focus gaps: a day may be short for them.
warning-enrolment-from-class-size = Enrollment by grade was not loaded; the number of students in the class-size report was used in its place.
warning-ratio-outside-rounding = The printed ratio does not fit the printed percentages. Check both.
warning-would-widen = “{ $strategy }” moves “{ $cause }” in a direction that, by the signs on the map, would widen { $gap }.

ready-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
ready-files =
    { $count ->
        [one] 1 data file
       *[other] { $count } data files
    }
ready-gaps =
    { $count ->
        [one] 1 focus gap
       *[other] { $count } focus gaps
    }
ready-causes =
    { $causes ->
        [one] 1 cause
       *[other] { $causes } causes
    }, { $links ->
        [one] 1 link
       *[other] { $links } links
    }
ready-strategies =
    { $candidates ->
        [one] 1 candidate
       *[other] { $candidates } candidates
    }, { $chosen } chosen
ready-plan = { $written } of { $chosen } plans written
ready-share = plan finished
ready-answers =
    { $count ->
        [one] one answer
       *[other] { $count } answers
    }
ready-steps =
    { $count ->
        [one] one next step done
       *[other] { $count } next steps done
    }
ready-check-ins =
    { $count ->
        [one] one check-in held
       *[other] { $count } check-ins held
    }

missing-team = nobody on the team yet
missing-norms = no norms yet
missing-data = no data yet
missing-purpose = no purpose yet
missing-warm-up = no warm-up answer yet
missing-focus-gap = no focus gap yet
missing-statements =
    { $count ->
        [one] 1 statement missing
       *[other] { $count } statements missing
    }
missing-evidence =
    { $count ->
        [one] 1 cause without evidence
       *[other] { $count } causes without evidence
    }
missing-paths =
    { $count ->
        [one] 1 cause not linked to a gap
       *[other] { $count } causes not linked to a gap
    }
missing-root-cause = no root cause marked
missing-finish = not finished yet
missing-answers = no question answered yet
missing-steps =
    { $count ->
        [one] one next step open
       *[other] { $count } next steps open
    }
missing-check-ins = no check-ins planned yet
missing-planned =
    { $count ->
        [one] one check-in to come
       *[other] { $count } check-ins to come
    }
missing-finished-plan = the plan is a draft

finish-owner-missing = “{ $strategy }” has no owner.
finish-theory-of-action-missing = “{ $strategy }” has no theory of action.
finish-indicator-missing = “{ $strategy }” has no indicator with baseline and target.
finish-milestone-missing = “{ $strategy }” has no milestone.
finish-check-ins-missing = “{ $strategy }” has fewer than three check-ins.
finish-delivery-chain-missing = “{ $strategy }” does not say who passes it on, from the office to the classroom.
finish-resources-missing = “{ $strategy }” does not say what it needs and costs.
finish-risks-missing = “{ $strategy }” names no risks.
finish-mitigation-missing = “{ $strategy }” has a risk without an answer.
finish-sustaining-missing = “{ $strategy }” does not say what keeps it going when the money ends.
finish-stakeholders-missing = “{ $strategy }” names nobody who has a stake.
finish-communication-missing = “{ $strategy }” does not say who hears what.
finish-likelihood-missing = “{ $strategy }” is not rated for how likely it is to be delivered.
finish-scope-missing = “{ $strategy }” does not say what is in and what is out of the partnership.
finish-interim-goals-missing = “{ $strategy }” has no goals for halfway through the partnership.
finish-final-goals-missing = “{ $strategy }” has no goals for the end of the partnership.
finish-budget-missing = “{ $strategy }” has no budget for the partnership.
finish-supervising-practitioners-missing = “{ $strategy }” does not say who supervises the candidates.
finish-partnership-missing = “{ $strategy }” is not rated on all five partnership criteria.
finish-indicator-undated = The target of “{ $name }” has no day by which it should be reached.
finish-milestone-before-session = The milestone “{ $name }” of “{ $strategy }” lies before the day of the session.
finish-would-widen = On this map, “{ $name }” would widen a gap.
finish-gap-without-strategy = No chosen strategy reaches the gap { $name }.

# The thread from gap to indicator.
trace-unknown = not known
trace-title = From gap to indicator
trace-finding =
    { $all ->
        [one] { $reached } of one focus gap leads to a chosen strategy.
       *[other] { $reached } of { $all } focus gaps lead to a chosen strategy.
    }
trace-indicator = { $name }: { $baseline } → { $target }
trace-gap-alone = No chosen strategy reaches the gap { $name }.
trace-cause-alone = Nothing chosen acts on the root cause “{ $name }”.
trace-strategy-alone = “{ $name }” acts on no cause that leads to a focus gap.
trace-no-indicator = “{ $name }” has no indicator.

# How an indicator stands.
progress-check-in = Check-in
progress-timeline = Dates of the chosen strategies
progress-not-read = { $name } has not been read yet.
progress-read = { $name } read { $value } on { $on }.
progress-ahead = { $name } read { $value } on { $on }: ahead of the line to { $target }.
progress-on = { $name } read { $value } on { $on }: on the line to { $target }.
progress-behind = { $name } read { $value } on { $on }: behind the line to { $target }.
