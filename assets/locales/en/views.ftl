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
worked-share = { $name }: { $x } of { $n } = { $share }%
worked-gap = Gap: { $p1 } − { $p2 } = { $gap } points
worked-ratio = Ratio: { $p1 } ÷ { $p2 } = { $ratio } (a share of 0% below the line would be taken as 1%)
worked-newcombe = Likely range of the gap, if students were independent (Newcombe, 95%): { $low } to { $high } points
worked-katz = Likely range of the ratio (Katz, 95%): { $low } to { $high }
worked-jackknife = Likely range of the gap, leaving out one school at a time (jackknife, 95%): { $low } to { $high } points
worked-schools =
    { $left ->
        [0] Schools used: { $used }
       *[other] Schools used: { $used }; left out: { $left }
    }

caution-school-averages = School averages cannot see who is taught by whom inside a school, so they are pulled towards 1. The true ratio may be larger.
caution-quartiles = This compares schools, not students: it says where the group goes to school, not who teaches them there.
caution-cannot-tell = The percentages are rounded, and within rounding the ratio may be above or below 1.5. It cannot be told.

undefined-one-school = One school has no school average: its students cannot be told apart by school. Look at its own rate beside the district’s.
undefined-no-schools = No school has all the figures that this needs. Add the missing report for this year.
undefined-no-experiences = No learning-experience figures were typed in for this gap.
undefined-no-group = No student of this group is in the schools with figures.
undefined-no-comparison = There is nobody to compare with.
undefined-no-such-comparison = This group cannot be compared with White students.
undefined-too-few-schools = Quartiles need at least eight schools with figures.
undefined-quartiles-equal = The schools hardly differ in their share of the group, so they cannot be split into quartiles.
undefined-not-a-share = The figures do not make a share between 0 and 100%.

warning-already-imported = This same file is in the workbook already. Nothing was changed.
warning-same-report-and-year = Another file of the same report, level and years is in the workbook. Both are kept; where both have a figure, the one added later counts.
warning-many-focus-gaps = More than three focus gaps: a day may be short for them.
warning-enrolment-from-class-size = Enrollment by grade was not loaded; the number of students in the class-size report was used in its place.
warning-ratio-outside-rounding = The printed ratio does not fit the printed percentages. Check both.
warning-would-widen = “{ $strategy }” moves “{ $cause }” in a direction that, by the signs on the map, would widen { $gap }.

ready-prepare =
    { $people ->
        [one] 1 person
       *[other] { $people } people
    }, { $files ->
        [one] 1 data file
       *[other] { $files } data files
    }
ready-gaps =
    { $focus ->
        [one] 1 focus gap
       *[other] { $focus } focus gaps
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
missing-finished-plan = the plan is a draft

finish-owner-missing = “{ $strategy }” has no owner.
finish-theory-of-action-missing = “{ $strategy }” has no theory of action.
finish-indicator-missing = “{ $strategy }” has no indicator with baseline and target.
finish-milestone-missing = “{ $strategy }” has no milestone.
finish-check-ins-missing = “{ $strategy }” has fewer than three check-ins.
