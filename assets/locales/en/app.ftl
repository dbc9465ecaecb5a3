# The window itself: start screen, frame, menu, dialogs. Words of one phase stand in that phase's file.

app-name = Headwaters
close = Close
cancel = Cancel
understood = Understood
remove = Remove
school-year = School year
not-added = “{ $text }” is not added yet.
not-added-mend = Back into the field
not-added-drop = Throw it away

## Start
start-lead = Walk upstream, from a gap in who gets experienced, prepared teachers to where it starts. One workbook, one day, one plan.
start-new = New workbook
start-new-about = For your district and this school year
start-open = Open a workbook
start-open-about = A .headwaters file on this computer
start-sample = Open the sample
start-sample-about = A made-up district with a full day done
start-recent = Recent workbooks
start-foot = Version { $version }. Everything stays in one file on this computer; no account, no network.

new-heading = New workbook
new-district = District
new-district-example = Riverton Public Schools
new-district-missing = Type the name of the district; it can be changed later.
new-hint = Next you choose where the file is kept. After that, everything is saved as you go.
new-create = Choose where to keep it…

## Header
saved-at = Saved { $time }
saved-at-history = Saved { $time }. Version history
saved-label = Saved: { $label }
undone = Undone: { $label }
redone = Done again: { $label }
workbook-opened = { $name } is open.
view-only = You are viewing this workbook; it cannot be changed here. It is read-only, or open in another window.
window-menu = Menu

clock = Time for this step
clock-choose = Choose the step
clock-of = Clock of “{ $title }”
clock-block = { $title } · { $minutes } min
clock-left = { $time } left
clock-over = { $time } over
clock-start = Start the clock, { $face }
clock-pause = Pause the clock, { $face }
clock-extend = +{ $minutes } min
clock-five-left = Five minutes left for this step.
clock-up = The time for this step is up.

## Phases
phases = Phases of the day
phase-prepare = Prepare
phase-welcome = Welcome
phase-gaps = Gaps
phase-causes = Causes
phase-strategies = Strategies
phase-plan = Plan
phase-reflect = Reflect
phase-share = Share
phase-after = After
state-not-begun = not begun
state-under-way = under way
state-done = done
phase-lacks = { $count ->
    [one] one thing is missing
   *[other] { $count } things are missing
}

## Actions
action-new = New workbook…
action-open = Open a workbook…
action-open-sample = Open the sample
action-close = Close the workbook
action-export-pdf = Export the plan as PDF…
action-undo = Undo “{ $label }”
action-redo = Redo “{ $label }”
action-history = Version history
action-find = Find or do…
action-keys = All keys
action-larger = Larger text
action-smaller = Smaller text
action-theme = Theme: { $theme }
action-go = Go to { $phase }
theme-system = as the system
theme-light = light
theme-dark = dark
theme-contrast = high contrast

keys-window = Everywhere
keys-here = Keys of this step
keys-rule = Single letters act only while a map, a list or a matrix has the focus, never while you type.

## Palette
find-what = A few letters of an action, cause, gap, strategy or person
find-found = Found
find-nothing = Nothing has a name like that. Try fewer letters.
kind-action = Action
kind-cause = Cause
kind-gap = Gap
kind-strategy = Strategy
kind-person = Person
kind-resource = Resource

## Notes
notes-heading = Notes of the day
notes-tab = { $count ->
    [0] { $name }
   *[other] { $name } · { $count }
}
notes-parking = Parking lot
notes-parking-about = What must not be lost, but is not for now.
notes-parking-new = Park a thought
notes-decision = Decisions
notes-decision-about = What the team has settled, in one sentence each.
notes-decision-new = One more decision
notes-note = Notes
notes-note-about = What was said and should be kept.
notes-note-new = One more note
notes-question = Questions
notes-question-about = What nobody knows yet, and who could find out.
notes-question-new = One more question
notes-number = Entry { $number }

## Dialogs
leaving = Not everything is in the workbook yet
leaving-about = { $count ->
    [one] In one place something was typed that is not in the workbook: begun and not added, or refused. It would be lost.
   *[other] In { $count } places something was typed that is not in the workbook: begun and not added, or refused. It would be lost.
}
leaving-stay = Go back to it
leaving-go = Leave without it
trouble = That did not work
trouble-detail = Details for a report
history-lead = Every change is kept in the workbook, with its time. It stays out of everything you share.
history-go = Go to here
history-go-to = Go to here: { $label }
history-now = now
history-undone = undone
history-empty = Nothing was changed yet.
resource-helps = Helps with
resource-publisher = Publisher
resource-kind = Kind
resource-address = Address
exported = Exported: { $file }
exported-heading = The plan is exported
exported-pages = { $file }: { $pages ->
    [one] one page
   *[other] { $pages } pages
}
open-folder = Open the folder

## Days
day-how = Type it as month, day, year, such as 9/1/2026 or Sep 1, 2026.
day-form = m/d/yyyy
day-pick = Calendar: { $label }
day-unreadable = “{ $text }” cannot be read as a day.
day-does-not-exist = “{ $text }” is not a day of the calendar: { $month } has { $days } days.
day-needed = Say which day.
