# Bringing data files in: reading them, what each would bring, columns named by hand, and the files that are in.

import-add = Add data files…
import-about = Or drop them on the window. Each is shown to you first; nothing is stored before you say so.
import-files = Files looked at
import-all =
    { $count ->
        [one] Add the one that is ready
       *[other] Add all { $count } that are ready
    }
import-all-added =
    { $count ->
        [one] One file is in the workbook.
       *[other] { $count } files are in the workbook.
    }

## While reading
import-reading =
    { $count ->
        [one] Reading one file
       *[other] Reading { $count } files
    }
import-opening = Opening the files
import-read-so-far =
    { $rows ->
        [0] { $file }
        [one] { $file }, one row so far
       *[other] { $file }, { $rows } rows so far
    }
import-stop = Stop reading
import-stopped = Reading was stopped. Nothing was stored.
import-adding = Adding the file

## What a file would bring
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
import-by-hand = Table named by hand
import-figures =
    { $count ->
        [one] One figure would be added.
       *[other] { $count } figures would be added.
    }
import-missing =
    { $count ->
        [one] One cell without a figure: { $reason }
       *[other] { $count } cells without a figure: { $reason }
    }
import-columns = { $count } of { $all } columns are read
import-column-head = Column in the file
import-column-read-as = Read as
import-column-left = left aside
import-columns-of = Columns of { $file }
import-year = School year
import-year-choose = Choose a year
import-year-why = The file does not say which school year it is about.
import-year-meant = The file does not say its year; the file that it replaces is for { $year }. Check before you add it.
import-year-suggested = The file does not say its year; its name hints at { $year }. Check before you add it.
import-accept = I have read this. Add the file all the same.
import-already = This same file is in the workbook already, as “{ $file }”, added { $when }. There is nothing to do.
import-same-report = “{ $file }” in the workbook is the same report for the same year, added { $when }. What should happen to it?
import-replacing = This file comes in place of “{ $file }”, added { $when }.
import-replace =
    { $rows ->
        [one] Replace it: its one row goes, and this file comes in its place. One undo brings it back.
       *[other] Replace it: its { $rows } rows go, and this file comes in their place. One undo brings them back.
    }
import-beside = Add this one beside it. Where both have a figure, the one added later counts.
import-add-one = Add to workbook
import-add-replacing = Put in its place
import-leave = Leave it out
import-still-year = Choose the school year first.
import-still-accept = Tick the box under the warning first.
import-still-columns = Say which columns there are first.

## Cells without a figure
cells-look = Look at these cells
cells-of = Cells of { $file } without a figure
cells-row = Row
cells-column = Column
cells-unit = School or district
cells-written = What stands there
cells-why = Why it has no figure
cells-nothing = nothing
cells-place = { $header } ({ $letters })
cells-first = The first { $shown } of { $all } cells. Once the file is in the workbook, all of them can be looked at under Data.
cells-all =
    { $all ->
        [one] The one cell without a figure.
       *[other] All { $all } cells without a figure.
    }
cells-reason = Show
cells-every-reason = Every reason ({ $count })
cells-one-reason = { $reason } ({ $count })
cells-shown = { $from } to { $to } of { $all }
cells-earlier = Earlier cells
cells-later = Later cells
cells-none = No cell is without a figure.

## Columns named by hand
map-begin = Say what its columns are
map-heading = What stands in this table?
map-lead = Pick the row with the column names, then say what each column is. Nothing is stored yet.
map-sheet = Sheet
map-header-row = Which row names the columns?
map-first-rows = First rows of { $file }
map-row = Row { $number }
map-columns-about = What is in each column?
map-columns = Columns of { $file }, to be named
map-column = Column
map-begins = Begins with
map-is = Is
map-is-of = What { $header } is
map-nameless = (no name)
map-role-left = left aside
map-role-keys = What a row is about
map-role-code = state code of the school or district
map-role-name = name of the school or district
map-role-year = school year
map-in-count = a number, not a percentage
map-scale-of = How the percentages of { $header } are written
map-scale-told = in percent; the column itself tells how
map-scale-points = in percent, 95.3 is 95.3%
map-scale-fractions = in percent, 0.953 is 95.3%
map-group-students = Students
map-group-teachers = Teachers
map-group-turnover = Who stayed
map-group-evaluation = Evaluation
map-name = What do you call such a table?
map-whose = Whose figures are these?
map-published = Published by the state or another office: shown as they are
map-own = Our own, not published: small numbers are held back in what leaves this computer
map-remember = Recognise files with these column names from now on
map-looking = Trying it
map-would = With this, it would be read as
map-needs-code = Say which column holds the state code. Rows are joined by code, never by name.
map-needs-field = Say what at least one column with figures is.
map-needs-name = Give the table a name, so that you find it again.
map-needs-header = Two columns are called “{ $header }”. Give one of them another name in the file, then add it again.
mappings = Tables you named
mappings-about = A file whose column names are the same is recognised without asking.
mappings-forget = Forget
mappings-forget-one = Forget { $name }
mappings-forgotten = “{ $name }” is forgotten. Files that are in the workbook stay.

## Files in the workbook
source-added = Added { $when }
source-replace = Replace…
source-replace-one = Replace { $file } with another file
source-removed = “{ $file }” and its figures are removed.
source-bring-back = Bring it back
source-not-public = Our own figures
source-warnings =
    { $count ->
        [one] One thing to know
       *[other] { $count } things to know
    }
source-columns-read = { $count } of { $all } columns were read

## Fields: what a column with figures is about
field-teacher-fte = Teachers (full-time equivalents)
field-licensed = Licensed teachers, %
field-student-teacher-ratio = Students per teacher
field-experienced = Experienced teachers, %
field-without-waiver = Teachers without a waiver or provisional license, %
field-in-field = Teachers teaching in their field, %
field-superintendents-total = Superintendents the year before
field-superintendents-retained = Superintendents who stayed
field-superintendents-retained-share = Superintendents who stayed, %
field-principals-total = Principals the year before
field-principals-retained = Principals who stayed
field-principals-retained-share = Principals who stayed, %
field-teachers-total = Teachers the year before
field-teachers-retained = Teachers who stayed
field-teachers-retained-share = Teachers who stayed, %
field-classes = Classes
field-average-class-size = Average class size
field-students = Students in the class-size report
field-female-share = Girls, %
field-male-share = Boys, %
field-english-learners-share = English learners, %
field-students-with-disabilities-share = Students with disabilities, %
field-low-income-share = Students from low-income families, %
field-first-language-not-english-enrolled = Students whose first language is not English
field-first-language-not-english-share-enrolled = Students whose first language is not English, %
field-english-learners-enrolled = English learners enrolled
field-english-learners-share-enrolled = English learners among those enrolled, %
field-students-with-disabilities-enrolled = Students with disabilities enrolled
field-students-with-disabilities-share-enrolled = Students with disabilities among those enrolled, %
field-low-income-enrolled = Students from low-income families enrolled
field-low-income-share-enrolled = Students from low-income families among those enrolled, %
field-free-lunch-enrolled = Students with free lunch
field-free-lunch-share-enrolled = Students with free lunch, %
field-reduced-lunch-enrolled = Students with reduced-price lunch
field-reduced-lunch-share-enrolled = Students with reduced-price lunch, %
field-high-needs-enrolled = Students with high needs
field-high-needs-share-enrolled = Students with high needs, %
field-economically-disadvantaged-enrolled = Economically disadvantaged students
field-economically-disadvantaged-share-enrolled = Economically disadvantaged students, %
field-black-share = Black or African American students, %
field-asian-share = Asian students, %
field-hispanic-share = Hispanic or Latino students, %
field-white-share = White students, %
field-native-american-share = American Indian or Alaska Native students, %
field-pacific-islander-share = Native Hawaiian or Pacific Islander students, %
field-multi-race-share = Multi-race students, %
field-male-share-enrolled = Boys among those enrolled, %
field-female-share-enrolled = Girls among those enrolled, %
field-nonbinary-share-enrolled = Nonbinary students among those enrolled, %
field-students-of-color-share = Students of color, %
field-enrolment-pk = Enrolled in pre-kindergarten
field-enrolment-k = Enrolled in kindergarten
field-enrolment-1 = Enrolled in grade 1
field-enrolment-2 = Enrolled in grade 2
field-enrolment-3 = Enrolled in grade 3
field-enrolment-4 = Enrolled in grade 4
field-enrolment-5 = Enrolled in grade 5
field-enrolment-6 = Enrolled in grade 6
field-enrolment-7 = Enrolled in grade 7
field-enrolment-8 = Enrolled in grade 8
field-enrolment-9 = Enrolled in grade 9
field-enrolment-10 = Enrolled in grade 10
field-enrolment-11 = Enrolled in grade 11
field-enrolment-12 = Enrolled in grade 12
field-enrolment-sp = Enrolled beyond grade 12
field-enrolment = Students enrolled
field-to-be-evaluated = Educators to be evaluated
field-evaluated = Educators evaluated
field-evaluated-share = Educators evaluated, %
field-exemplary = Rated exemplary, %
field-proficient = Rated proficient, %
field-needs-improvement = Rated needs improvement, %
field-unsatisfactory = Rated unsatisfactory, %
field-students-enrolled-1-to-12 = Students in grades 1 to 12
field-students-held-back = Students held back
field-students-held-back-share = Students held back, %
field-students-in-discipline-report = Students in the discipline report
field-students-disciplined = Students disciplined
field-in-school-suspension-share = Suspended in school, %
field-out-of-school-suspension-share = Suspended out of school, %
field-expulsion-share = Expelled, %
field-alternate-setting-share = Moved to an alternate setting, %
field-emergency-removal-share = Removed in an emergency, %
field-school-based-arrest-share = Arrested at school, %
field-law-enforcement-referral-share = Referred to law enforcement, %
field-attendance-rate = Attendance, %
field-average-absences = Average days absent
field-absent-10-days-or-more-share = Absent 10 days or more, %
field-chronically-absent-share = Chronically absent, %
field-unexcused-over-9-days-share = More than 9 days unexcused, %
field-classes-by-race-report = Classes, report by race
field-average-class-size-by-race-report = Average class size, report by race
field-students-by-race-report = Students, class-size report by race
field-black-share-in-classes = Black or African American students, class-size report, %
field-asian-share-in-classes = Asian students, class-size report, %
field-hispanic-share-in-classes = Hispanic or Latino students, class-size report, %
field-white-share-in-classes = White students, class-size report, %
field-native-american-share-in-classes = American Indian or Alaska Native students, class-size report, %
field-pacific-islander-share-in-classes = Native Hawaiian or Pacific Islander students, class-size report, %
field-multi-race-share-in-classes = Multi-race students, class-size report, %
field-general-education-fte = General education teachers (full-time equivalents)
field-special-education-fte = Special education teachers (full-time equivalents)
field-career-technical-fte = Career and technical teachers (full-time equivalents)
field-english-learner-program-fte = English learner teachers (full-time equivalents)
field-program-area-fte = Teachers in all program areas (full-time equivalents)
field-teachers-pk-2-fte = Teachers of PK to grade 2 (full-time equivalents)
field-teachers-3-5-fte = Teachers of grades 3 to 5 (full-time equivalents)
field-teachers-6-8-fte = Teachers of grades 6 to 8 (full-time equivalents)
field-teachers-9-12-fte = Teachers of grades 9 to 12 (full-time equivalents)
field-teachers-multiple-grades-fte = Teachers of several grades (full-time equivalents)
field-teachers-all-grades-fte = Teachers of all grades (full-time equivalents)
field-teachers-by-grade-fte = Teachers by grade, in all (full-time equivalents)
field-staff-under-26-fte = Staff under 26 (full-time equivalents)
field-staff-26-to-32-fte = Staff aged 26 to 32 (full-time equivalents)
field-staff-over-64-fte = Staff over 64 (full-time equivalents)
field-staff-by-age-fte = Staff by age, in all (full-time equivalents)
field-staff-black-fte = Black or African American staff (full-time equivalents)
field-staff-asian-fte = Asian staff (full-time equivalents)
field-staff-hispanic-fte = Hispanic or Latino staff (full-time equivalents)
field-staff-white-fte = White staff (full-time equivalents)
field-staff-native-american-fte = American Indian or Alaska Native staff (full-time equivalents)
field-staff-pacific-islander-fte = Native Hawaiian or Pacific Islander staff (full-time equivalents)
field-staff-multi-race-fte = Multi-race staff (full-time equivalents)
field-staff-female-fte = Women on the staff (full-time equivalents)
field-staff-male-fte = Men on the staff (full-time equivalents)
field-staff-fte = Staff (full-time equivalents)
field-staff-black-share = Black or African American staff, %
field-staff-asian-share = Asian staff, %
field-staff-hispanic-share = Hispanic or Latino staff, %
field-staff-white-share = White staff, %
field-staff-native-american-share = American Indian or Alaska Native staff, %
field-staff-pacific-islander-share = Native Hawaiian or Pacific Islander staff, %
field-staff-multi-race-share = Multi-race staff, %
field-staff-female-share = Women on the staff, %
field-staff-male-share = Men on the staff, %
field-staff-fte-in-share-report = Staff, report in percent (full-time equivalents)
field-students-in-grade = Students in the grade
field-black-in-grade = Black or African American students in the grade
field-asian-in-grade = Asian students in the grade
field-hispanic-in-grade = Hispanic or Latino students in the grade
field-multi-race-in-grade = Multi-race students in the grade
field-native-american-in-grade = American Indian or Alaska Native students in the grade
field-pacific-islander-in-grade = Native Hawaiian or Pacific Islander students in the grade
field-white-in-grade = White students in the grade
field-certified-fte = Certified teachers (full-time equivalents)
field-not-certified-fte = Teachers not certified (full-time equivalents)
field-first-year-fte = Teachers in their first year (full-time equivalents)
field-second-year-fte = Teachers in their second year (full-time equivalents)
field-teachers-this-year = Teachers this year
field-teachers-year-before = Teachers the year before
field-teachers-absent-over-10-days-fte = Teachers absent more than 10 days (full-time equivalents)
field-counselors-fte = Counselors (full-time equivalents)
field-enrolment-male = Boys enrolled
field-enrolment-female = Girls enrolled
field-hispanic-male = Hispanic or Latino boys
field-hispanic-female = Hispanic or Latino girls
field-native-american-male = American Indian or Alaska Native boys
field-native-american-female = American Indian or Alaska Native girls
field-asian-male = Asian boys
field-asian-female = Asian girls
field-pacific-islander-male = Native Hawaiian or Pacific Islander boys
field-pacific-islander-female = Native Hawaiian or Pacific Islander girls
field-black-male = Black or African American boys
field-black-female = Black or African American girls
field-white-male = White boys
field-white-female = White girls
field-multi-race-male = Multi-race boys
field-multi-race-female = Multi-race girls
field-english-learners-male = English learners, boys
field-english-learners-female = English learners, girls
field-students-with-disabilities-male = Students with disabilities, boys
field-students-with-disabilities-female = Students with disabilities, girls
field-free-and-reduced-lunch = Students with free or reduced-price lunch
field-direct-certification = Students directly certified
field-native-american = American Indian or Alaska Native students
field-asian = Asian students
field-hispanic = Hispanic or Latino students
field-black = Black or African American students
field-white = White students
field-pacific-islander = Native Hawaiian or Pacific Islander students
field-multi-race = Multi-race students
field-students-per-teacher = Students per teacher
field-general-education-fte-share = General education teachers, %
field-special-education-fte-share = Special education teachers, %
field-career-technical-fte-share = Career and technical teachers, %
field-english-learner-program-fte-share = English learner teachers, %
field-educators = Educators
field-educators-share = Educators, %
field-hires = Educators hired
field-hires-share = Educators hired, %
field-educators-retained = Educators who stayed
field-educators-retained-share = Educators who stayed, %
