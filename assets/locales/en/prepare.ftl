# Prepare: district, team, data sources, norms and blind spots, agenda.

prepare-views = Parts of preparing
prepare-view-team = District and team
prepare-view-sources = Data
prepare-view-norms = Norms
prepare-view-agenda = Agenda
prepare-heading-team = Who is in the room?
prepare-lead-team = Six to twelve people who see the district from different sides. Give three of them a part.
prepare-heading-sources = What do we bring to look at?
prepare-lead-sources = Add the files that the state’s site exports. Note what they cannot show before you look.
prepare-heading-norms = How do we want to work together?
prepare-lead-norms = A few sentences that everyone can hold the others to. Read aloud when the day begins.
prepare-heading-agenda = How does the day run?
prepare-lead-agenda = Change titles, order and minutes; the times follow. The clock at the top uses these minutes.
prepare-side-team = Parts
prepare-side-sources = Blind spots
prepare-side-norms = To start from

## District
prepare-district = District
prepare-district-name = Name
prepare-district-code = State code
prepare-day = Day of the session
prepare-district-pick = Or pick it from your data files
prepare-district-none = Choose a district
prepare-year-unset = Not chosen

## Team
prepare-team = Team
prepare-team-empty = Nobody yet. Type a name and a role, then Enter.
person-name = Name
person-role = Role
person-role-of = Role of { $name }
person-part = Part on the day
person-part-of = Part of { $name } on the day
person-new-name = Name of the next person
person-new-role = Role of the next person
person-add = Add person
prepare-parts = Three parts
prepare-private = Names stay in this workbook. They are left out of what you share.
part-facilitator = Facilitator
part-facilitator-about = Leads through the steps and keeps out of the argument.
part-note-taker = Note-taker
part-note-taker-about = Writes what is said, as it is said, straight into the workbook.
part-timekeeper = Timekeeper
part-timekeeper-about = Watches the clock and says when five minutes are left.
part-member = Team member
part-nobody = nobody yet

## Lists
add = Add
add-one = Add: { $name }
remove-one = Remove { $name }
suggestions-all-taken = You have taken them all.

## Norms
prepare-norms = Our norms
prepare-norms-empty = No norms yet. Write one, or take some from the right.
norm-number = Norm { $number }
norm-new = One more norm

## Data
sources = { $count ->
    [one] One data file
   *[other] { $count } data files
}
source-about = { $level }, { $years }, { $rows ->
    [one] one row
   *[other] { $rows } rows
}
level-state = State level
level-district = District level
level-school = School level
level-mixed = Districts and schools
source-missing =
    { $count ->
        [one] One figure missing: { $reason }
       *[other] { $count } figures missing: { $reason }
    }
sources-empty = No data files yet
sources-empty-about = Save a report from the state’s School and District Profiles, such as Teacher Data or Class Size by Gender and Population, and add it here. You can also type figures by hand later.
blind-spots = Blind spots
blind-spots-about = What do these figures not show? Who is not counted?
blind-spot-number = Blind spot { $number }
blind-spot-new = One more blind spot
blind-spots-usual = Usual blind spots

## Agenda
agenda-empty = No agenda yet
agenda-empty-about = The usual day has eight working blocks and three breaks, about eight hours. Everything in it can be changed.
agenda-usual = Use the usual day
day-starts = The day starts at
day-ends = and ends at { $time }.
block-time = Time
block-title = Block
block-minutes = Minutes
block-minutes-of = Minutes for { $title }
block-change = Move or remove
block-up = Move { $title } earlier
block-down = Move { $title } later
block-moved = { $title } is now number { $place }.
block-new = One more block
block-add = Add block
minutes-wrong = Type a whole number of minutes, 1 or more.
