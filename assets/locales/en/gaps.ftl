# The Gaps screen: the gap matrix, one gap in full, focus gaps, figures typed by hand.

gaps-heading = Who has less access to experienced, prepared, effective teachers?
gaps-working = Working out the figures
gaps-lead-matrix = Look silently for two minutes. Then say what you notice, before why. Pick one to three gaps to work on.
gaps-lead-gap = One gap in full: four pictures of it, and how its numbers were worked out.
gaps-lead-schools = Where is it so? Each school has its own rate, and its own share of the group.
gaps-lead-context = What stands around the gaps. None of these is a gap; each may help to explain one.
gaps-side = The selected gap
gaps-keys = Gaps
gaps-key-focus = Focus gap, or not
gaps-key-type = Type figures
gaps-key-walk = Walk from cell to cell
gaps-in-full = Show this gap in full
gaps-views = Views of the gaps
gaps-view-matrix = Groups
gaps-view-gap = One gap
gaps-view-schools = Schools
gaps-view-context = Context
gaps-unit = Where
gaps-all-schools = All schools loaded
gaps-districts = Districts
gaps-method = Worked out by
gaps-groups = Student groups
gaps-groups-four-all-others = four groups
gaps-groups-races-all-others = races, against all others
gaps-groups-races-white = races, against White
gaps-all-others = all others
gaps-empty = No figures yet
gaps-empty-about = Add a report from the state’s School and District Profiles, such as Teacher Data together with Class Size by Gender and Selected Populations. Or type the figures of the state’s learning-experience report.

## Names
gap-short = { $group } × { $measure }
gaps-method-school-averages = school averages
gaps-method-quartiles = quartiles of schools
gaps-method-experiences = learning experiences
gaps-method-school-averages-about = School averages: each school’s rate, weighted by its students. They cannot see who is taught by whom inside a school.
gaps-method-quartiles-about = Quartiles of schools: the quarter with the largest share of the group against the quarter with the smallest.
gaps-method-experiences-about = Learning experiences, typed from the state’s report: every student × class × teacher counts once.
gaps-rests-on = From { $files }.

## The matrix
gaps-matrix-label = Gaps in { $unit }: groups in rows, measures in columns
gaps-group = Student group
gaps-measure = Measure
gaps-against-whom = against { $comparison }
gaps-against = { $p1 } against { $p2 }
gaps-focus-short = focus
gaps-is-in-focus = A focus gap
gaps-mark-rule = A gap by the state’s rule.
gaps-mark-outside = 1.5 or more, by this method.
gaps-mark-unsure = Within rounding it cannot be told whether this is 1.5.
gaps-legend-rule = marks a ratio of 1.5 or more in learning experiences: the state’s rule.
gaps-legend-outside = 1.5 or more by this method; the state’s rule speaks of learning experiences only.
gaps-legend-unsure = Rounded percentages; within rounding the ratio may be above or below 1.5.
gaps-absent-no-experiences = not typed
gaps-absent-one-school = one school only
gaps-absent-no-schools = report missing
gaps-absent-no-group = nobody in the group
gaps-absent-no-comparison = nobody to compare
gaps-absent-no-such-comparison = no such comparison
gaps-absent-too-few-schools = fewer than 8 schools
gaps-absent-quartiles-equal = schools too alike
gaps-absent-not-a-share = not a share
gaps-absent-small-cells = too few to show

## Schools
gaps-school = School
gaps-share-of = { $group }, share
gaps-filter = Find a school
gaps-filter-example = Part of its name
gaps-schools-shown = { $shown } of { $all } schools
gaps-schools-next = Show the next { $next } of { $all }
gaps-schools-first = The first { $shown } stand in the table. Order, search and totals are over all schools.
gaps-schools-caption = Schools of { $unit }, { $year }
gaps-schools-about = Difference: the school’s rate minus the district’s or the state’s, in percentage points. One school has no ratio of its own: its students cannot be told apart by school.
gaps-schools-none = No schools to show
gaps-schools-none-about = Add a report at school level for this year, such as Teacher Data, in Prepare. Each of its schools then stands here.
gaps-schools-rate = { $measure } in { $unit }: { $rate }.
gaps-schools-together =
    { $count ->
        [one] One school
       *[other] { $count } schools together
    }
gaps-district = District
gaps-students = Students
gaps-difference = Difference
gaps-without = Left out because
gaps-school-no-ratio = One school has no ratio by school averages or quartiles: its students cannot be told apart. The state’s report has figures for single schools.
gaps-school-rates = { $name } beside its district
gaps-school-students =
    { $count ->
        [0] Its students
       *[other] Its { $count } students
    }

## One gap
gaps-gap-is = Gap
gaps-points = { $points } points
gaps-likely = , likely between { $low } and { $high }
gaps-ratio-is = Ratio { $ratio }.
gaps-rounded = Within rounding between { $low } and { $high }.
gaps-no-figure = No figures have been typed for this cell.
gaps-how = How was this worked out?
gaps-hidden = Too few students stand behind this figure to show it to a room.
gaps-charts = Pictures of this gap
gaps-chart-shares = Shares
gaps-chart-quartiles = Quarters
gaps-chart-trend = Trend
gaps-chart-schools = Schools
gaps-as-table = The same as a table
gaps-left-out =
    { $count ->
        [one] One school left out
       *[other] { $count } schools left out
    }
gaps-left-out-school = { $name }: { $reason }
gaps-left-no-students = no number of students
gaps-left-no-share = share of the group not published
gaps-left-no-rate = rate not published
gaps-left-no-fte = no number of teachers
gaps-misread = { $ratio } does not mean
gaps-misread-rest = that { $percent }% of the group have such a teacher, nor that the district is short of others.
gaps-misreadings = Two common misreadings

## Statement and focus
gaps-statement = Our statement
gaps-statement-about = Change it until everyone would sign it.
gaps-statement-example = In which year, where, who was how often taught by whom, compared with whom?
gaps-statement-of = Statement for { $name }
gaps-make-focus = Make it a focus gap
gaps-is-focus = It is a focus gap now.
gaps-in-focus = In focus. Its statement stands below the matrix.
gaps-focus-heading =
    { $count ->
        [one] Our focus gap
       *[other] Our { $count } focus gaps
    }
gaps-focus-about = { $unit }, { $year }, { $method }
gaps-leave-focus = Take out of focus
gaps-leave-focus-named = Take out of focus: { $name }
gaps-weight = Weight
gaps-weight-wrong = Type a number above 0; 1 is the usual weight.
gaps-changed = The data changed since you chose this: it was { $before }, today it is { $now }.
gaps-update = Update

## Typing figures
gaps-type = Type figures…
gaps-type-heading = Figures from the state’s report, { $unit }
gaps-type-lead = The state’s learning-experience report, for the district or for one school. The state’s rule applies to these figures.
gaps-type-back = Back to the matrix
gaps-type-groups-four = four groups
gaps-type-groups-races = races
gaps-type-ratios = The report prints ratios
gaps-type-caption = Learning experiences, { $year }: each group and whom it is compared with in rows, measures in columns
gaps-type-who = Who
gaps-type-group = Group
gaps-type-comparison = Compared with
gaps-type-ratio = Ratio as printed
gaps-type-cell =
    { $side ->
        [group] { $measure }, { $who }
       *[other] { $measure }, { $group }: { $who }
    }
gaps-type-decimals = Type percentages just as they are printed, 27.0 rather than 27: the decimals say how exact they are. Where the report gives counts, type such of all: 1,240/4,576.
gaps-type-unread = { $group } × { $measure }, { $year }, cannot be read.
gaps-type-missing = Type both, the group’s figure and that of the others, or empty both.
gaps-type-no-figure = Type a percentage such as 27.1, or a count of all such as 1,240/4,576.
gaps-type-mixed = Type percentages for both, or counts for both.
gaps-type-over-100 = A percentage cannot be more than 100.
gaps-type-over-all = The first of two counts is part of the second and cannot be larger.
gaps-type-gone =
    { $along ->
        [0] { $count ->
            [one] One figure was emptied and will be taken out.
           *[other] { $count } figures were emptied and will be taken out.
        }
       *[other] { $count ->
            [one] One figure was emptied and will be taken out, with { $along } links and pieces of evidence.
           *[other] { $count } figures were emptied and will be taken out, with { $along } links and pieces of evidence.
        }
    }
gaps-type-no-code = Which district or school are they for? Give the district’s 8-digit state code, or choose a district or school.
gaps-type-add = Put into the workbook
gaps-type-add-many =
    { $count ->
        [one] Put one figure into the workbook
       *[other] Put { $count } figures into the workbook
    }
gaps-type-forget = Leave the changes out
gaps-typed =
    { $count ->
        [one] One figure is in the matrix.
       *[other] { $count } figures are in the matrix.
    }
gaps-paste = Paste a table…
gaps-paste-heading = A table from a spreadsheet
gaps-paste-about = Copy the cells with their headings and paste them here. Every row needs the group, and either the measure or a heading with the measures. A year may stand in a column.
gaps-paste-example = 2022-23	Low income	Inexperienced	27.1	16.7
gaps-paste-understood =
    { $figures ->
        [one] One figure understood
       *[other] { $figures } figures understood
    }{ $refused ->
        [0] .
        [one] ; one row not.
       *[other] ; { $refused } rows not.
    }
gaps-paste-take =
    { $count ->
        [0] Put into the grid
        [one] Put one figure into the grid
       *[other] Put { $count } figures into the grid
    }
gaps-paste-put =
    { $count ->
        [one] One figure is in the grid.
       *[other] { $count } figures are in the grid.
    }
gaps-paste-no-group = Row { $row }: “{ $text }” is none of the student groups.
gaps-paste-no-measure = Row { $row }: “{ $text }” is none of the measures.
gaps-paste-no-header = Row { $row }: which measure is this? Copy the heading as well.
gaps-paste-no-figure = Row { $row }: “{ $text }” is no figure that can be read.
gaps-paste-too-many = Row { $row }: too many or too few figures: { $text }.

## Beside the matrix
gaps-context = Context
gaps-context-about = Not gaps: what else to know.
gaps-context-all = All of it
gaps-context-none = No context yet
gaps-context-none-about = Add reports on staff by race and gender, discipline, attendance or class size in Prepare. What they say about the district then stands here.
gaps-context-from = { $year }, { $file }
gaps-use = Use as evidence
gaps-use-named = Use as evidence: { $name }
gaps-use-about = Use it for
gaps-use-gaps = As evidence about a focus gap
gaps-use-causes = As evidence about a cause
gaps-use-strategies = As an indicator of a chosen strategy
gaps-use-stance = What it does
gaps-use-supports = supports it
gaps-use-contradicts = speaks against it
gaps-use-question = raises a question
gaps-use-text = What it says
gaps-use-add = Add as evidence
gaps-use-add-indicator = Add as indicator
gaps-use-watches = The plan will watch “{ $name }”, beginning at { $shown }.
gaps-use-nothing = Choose a focus gap or add a cause first; then this can be evidence about it.
gaps-used = It is evidence now.
gaps-used-indicator = The plan watches it now.
gaps-small = Small numbers: below { $students } students or { $teachers } teachers
gaps-small-about = The district’s own figures that rest on fewer people are hidden from the room and from what is shared. What the state published stays as it is.
gaps-small-why = Set by { $who }: { $reason }
gaps-small-students = Students
gaps-small-teachers = Teachers
gaps-small-who = Set by
gaps-small-reason = Because
gaps-small-save = Set
gaps-small-saved = The smallest numbers are set.

## Reports
report-teacherdata = Teacher data
report-staffingretention = Staffing retention
report-classsizebygenpopulation = Class size by gender and selected populations
report-selectedpopulations = Selected populations
report-enrollmentbyracegender = Enrollment by race and gender
report-enrollmentbygrade = Enrollment by grade
report-educatorevalperf = Educator evaluation performance
report-retention = Students held back
report-studentdisciplinedatareport = Student discipline
report-attendance = Attendance
report-classsizebyraceethnicity = Class size by race and ethnicity
report-teacherprogramarea = Teachers by program area
report-gradestaffing = Teachers by grade
report-educatorsbyagegroups = Educators by age
report-staffracegender = Staff by race and gender
report-staffracegender-shares = Staff by race and gender, in percent
report-schoolgraderace = Enrollment by school, grade and race
report-school-table-joined = Many school reports joined in one table
report-locations = Names and codes of schools and districts
report-crdc-school-support = Civil Rights Data Collection: school support
report-crdc-enrollment = Civil Rights Data Collection: enrollment
report-elsi-public-school = National list of public schools (ELSI)
