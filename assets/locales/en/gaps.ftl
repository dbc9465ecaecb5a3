# The Gaps screen: adding data files, the gap matrix, one gap in full, focus gaps, figures typed by hand.

gaps-heading = Who has less access to experienced, prepared, effective teachers?
gaps-working = Working out the figures
gaps-lead = Look silently for two minutes. Then say what you notice, before why. Pick one to three gaps to work on.
gaps-side = The selected gap
gaps-keys = Gaps
gaps-key-focus = Focus gap, or not
gaps-key-type = Type figures
gaps-key-walk = Walk from cell to cell
gaps-views = Views of the gaps
gaps-view-matrix = Groups
gaps-view-schools = Schools
gaps-unit = Where
gaps-method = Worked out by
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
gaps-mark-rule = A gap by the state’s rule.
gaps-mark-outside = 1.5 or more, by this method.
gaps-mark-unsure = Within rounding it cannot be told whether this is 1.5.
gaps-legend-rule = marks a ratio of 1.5 or more in learning experiences: the state’s rule.
gaps-legend-outside = 1.5 or more by this method; the state’s rule speaks of learning experiences only.
gaps-legend-unsure = Rounded percentages; within rounding the ratio may be above or below 1.5.
gaps-absent-not-typed = not typed
gaps-absent-one-school = one school only
gaps-absent-no-schools = report missing
gaps-absent-no-group = nobody in the group
gaps-absent-no-comparison = nobody to compare
gaps-absent-no-such-comparison = no such comparison
gaps-absent-too-few-schools = fewer than 8 schools
gaps-absent-quartiles-equal = schools too alike
gaps-absent-not-a-share = not a share

## Schools
gaps-school = School
gaps-share-of = { $group }, share
gaps-filter = Find a school
gaps-filter-example = Part of its name
gaps-schools-shown = { $shown } of { $all } schools
gaps-schools-caption = Schools of { $unit }, { $year }
gaps-schools-about = Each school’s own rate of such teachers, and each group’s share of its students. One school has no ratio of its own: its students cannot be told apart by school.
gaps-schools-all = Show all { $count } schools
gaps-not-published = Not published for this school

## One gap
gaps-gap-is = Gap
gaps-points = { $points } points
gaps-likely = , likely between { $low } and { $high }
gaps-ratio-is = Ratio { $ratio }.
gaps-rounded = Within rounding between { $low } and { $high }.
gaps-no-figure = No figures have been typed for this cell.
gaps-how = How was this worked out?
gaps-left-out = Schools left out
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
gaps-type-lead = The learning-experience report of the state, for the district or for one school. The state’s rule applies to these figures.
gaps-type-as = The report gives
gaps-type-shares = Percentages
gaps-type-counts = Counts
gaps-type-group = Of the group, %
gaps-type-comparison = Of { $comparison }, %
gaps-type-ratio = Ratio, if printed
gaps-type-decimals = Type percentages just as they are printed, 27.0 rather than 27: the decimals say how exact they are.
gaps-type-x1 = Group: experiences with such a teacher
gaps-type-n1 = Group: all experiences
gaps-type-x2 = Others ({ $comparison }): with such a teacher
gaps-type-n2 = Others ({ $comparison }): all
gaps-type-unread = These figures cannot be read.
gaps-type-unread-shares = Type both percentages as numbers, such as 27.1 and 16.7.
gaps-type-unread-counts = Type all four counts as whole numbers.
gaps-type-there =
    { $along ->
        [0] Figures for this are in the workbook already. Remove them to type them anew.
        [one] Figures for this are in the workbook already. Remove them to type them anew; one link or piece of evidence goes along.
       *[other] Figures for this are in the workbook already. Remove them to type them anew; { $along } links and pieces of evidence go along.
    }
gaps-type-remove = Remove them
gaps-type-no-code = Which district or school are they for? Give the district’s 8-digit state code, or choose a district or school above the matrix.
gaps-type-add = Add these figures
gaps-typed = The figures are in the matrix.

## Adding data files
import-add = Add data files…
import-about = Or drop them on the window. Each is shown to you first; nothing is stored before you say so.
import-files = Files looked at
import-looking = Looking at the files
import-adding = Adding the file
import-told = { $report }, { $level }, { $years }, { $rows ->
    [one] one row
   *[other] { $rows } rows
}
import-told-no-year = { $report }, { $level }, { $rows ->
    [one] one row
   *[other] { $rows } rows
}
import-years = { $first } to { $last }
import-level-state = state level
import-level-district = district level
import-level-school = school level
import-level-mixed = districts and schools
import-missing =
    { $count ->
        [one] One cell without a figure: { $reason }
       *[other] { $count } cells without a figure: { $reason }
    }
import-columns = { $count } of { $all } columns are read
import-column-left = { $header } (left aside)
import-year = School year
import-year-choose = Choose a year
import-year-why = The file does not say which school year it is about.
import-year-suggested = The file does not say its year; its name hints at { $year }. Check before you add it.
import-add-one = Add to workbook
import-leave = Leave it out

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
