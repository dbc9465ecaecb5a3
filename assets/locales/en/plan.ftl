# The Plan screen: one page per chosen strategy, and what is missing before the plan is finished.

plan-heading = Who will do what by when, and how will we know?
plan-lead = One page for each chosen strategy. Begin with the owner; the rest can be refined in the weeks after.
plan-side = What is missing
plan-chosen = Chosen strategies
plan-empty = No strategy is chosen yet
plan-empty-about = Each chosen strategy gets a page here: an owner, milestones, what to watch, and what could go wrong.
plan-to-strategies = Choose strategies
plan-from-library = Begin with the library’s text

## Parts of a page
plan-part-why = What will be different, and why we think so
plan-part-how = How it is done
plan-part-watching = How we will know
plan-part-people = Who is touched by it
plan-part-lasting = What could stop it, what keeps it going
plan-owner = Owner
plan-owner-hint = The one person who answers for it. Others help.
plan-aspiration = Aspiration
plan-aspiration-hint = What will be different for students, in a sentence that anyone can repeat.
plan-theory-of-action = Theory of action
plan-theory-of-action-hint = If we …, then …, because …
plan-activities = Activities
plan-activities-hint = What will be done, in order, one step a line.
plan-delivery-chain = Delivery chain
plan-delivery-chain-hint = Through whose hands does it go until it reaches a student?
plan-resources = Resources
plan-resources-hint = People, time and money, and where they come from.
plan-trajectory = Targets and trajectory
plan-trajectory-hint = How far should the numbers be by winter, by June, in two years?
plan-performance-data = Performance data
plan-performance-data-hint = What will be looked at along the way, and who brings it?
plan-benchmarks = Benchmarks
plan-benchmarks-hint = Who does it well already, and what can be learned from them?
plan-stakeholders = Stakeholders
plan-stakeholders-hint = Who must agree, and who is touched by it?
plan-communication = Communication
plan-communication-hint = Who hears what, when and from whom?
plan-risks = Risks
plan-risks-hint = What may go wrong, and what then? One risk a line.
plan-sustaining = When the money ends
plan-sustaining-hint = What keeps it going after the grant or the first enthusiasm?

## Milestones
plan-milestones = Milestones
plan-milestone = Milestone
plan-milestone-new = Next milestone
plan-milestone-add = Add milestone
plan-milestone-done = Done: { $title }
plan-by = By when
plan-by-of = By when: { $name }

## Indicators
plan-indicators = Indicators
plan-indicator-name = What is measured
plan-indicator-baseline = Baseline
plan-indicator-target = Target
plan-indicator-measured-in = Counted in
plan-indicator-by = By when
plan-indicator-new = Next thing to watch
plan-indicator-unit-example = %
plan-indicator-add = Add indicator
plan-baseline-of = Baseline of { $name }
plan-target-of = Target of { $name }
plan-measured-in-of = { $name } is counted in

## Check-ins
plan-check-ins = Check-ins
plan-check-ins-about = At least three a year: days on which you look at the indicators and say how it goes.
plan-check-in-day = Day of the check-in
plan-check-in-add = Plan a check-in
plan-remove-check-in = Remove the check-in of { $day }
plan-status-on = How it stood on { $day }
plan-status-planned = planned
plan-status-on-track = on track
plan-status-at-risk = at risk
plan-status-off-track = off track
plan-status-done = done
plan-learned = What was learned
plan-learned-on = What was learned on { $day }
plan-look-at = What to look at

## Finishing
plan-missing =
    { $count ->
        [0] Nothing is missing
        [one] One thing is missing
       *[other] { $count } things are missing
    }
plan-refuses = Needed before finishing
plan-finish = Finish the plan
plan-finished = Finished
plan-is-finished = The plan is finished. You can still change it; exports no longer say “draft”.
plan-to-share = Go on to sharing
