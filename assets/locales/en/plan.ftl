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
plan-theory-of-action-hint = If we …, then …, so that …
plan-activities = Activities
plan-activities-hint = What will be done, in order, one step a line.
plan-delivery-chain = Delivery chain
plan-delivery-chain-hint = Through whose hands does it go, from the decision to the classroom, and where could each link fail?
plan-delivery-chain-what = link
plan-delivery-chain-answer = its weak point
plan-delivery-chain-new = Next link, from the decision on
plan-resources = Resources
plan-resources-hint = People, time and money, and what each costs.
plan-resources-what = what is needed
plan-resources-answer = what it costs
plan-resources-new = What is needed
plan-trajectory = Targets and trajectory
plan-trajectory-hint = How far should the numbers be by winter, by June, in two years?
plan-performance-data = Performance data
plan-performance-data-hint = What will be looked at along the way, and who brings it?
plan-benchmarks = Benchmarks
plan-benchmarks-hint = Who does it well already, and what can be learned from them?
plan-stakeholders = Stakeholders
plan-stakeholders-hint = Who has a stake, and how were they heard?
plan-stakeholders-what = who
plan-stakeholders-answer = how they were heard
plan-stakeholders-new = Who has a stake
plan-communication = Communication
plan-communication-hint = Who hears what, when and from whom?
plan-communication-what = who
plan-communication-answer = what, when, from whom
plan-communication-new = Who hears of it
plan-risks = Risks
plan-risks-hint = What may go wrong, and what helps against it?
plan-risks-what = risk
plan-risks-answer = what helps
plan-risks-new = What may go wrong
plan-sustaining = When the money ends
plan-sustaining-hint = What keeps it going after the grant or the first enthusiasm?

plan-scope = Scope
plan-scope-hint = What is in and what is out: schools, subjects, how many candidates?
plan-interim-goals = Interim goals
plan-interim-goals-hint = What should be visible halfway?
plan-final-goals = Final goals
plan-final-goals-hint = What should be visible at the end?
plan-budget = Budget
plan-budget-hint = What does it cost, and who pays which part?
plan-supervising-practitioners = Supervising practitioners
plan-supervising-practitioners-hint = Who supervises candidates, and how are they chosen and trained?
plan-part-partnership = The partnership
plan-part-partnership-rating = How good is the partnership?
plan-partnership-prompts = Questions to think it through
plan-partnership-answer = Answer them in Reflect
plan-part-ratings = How likely is it to happen?

## The theory of action in parts
plan-theory-if = If
    .example = we do this
plan-theory-then = then
    .example = this will change for educators
plan-theory-so = so that
    .example = students get this
plan-theory-whole = Edit as one sentence
plan-theory-parts = Edit in parts
plan-theory-words = The words “then” and “so that” divide the sentence, so they cannot stand inside a part.
    .hint = Say it in other words, or edit the theory as one sentence.

## Lists
plan-line = { $list }, { $number }
plan-line-answer = { $what }: { $answer }
plan-line-new = { $list }: the next one
plan-line-new-answer = The next one: { $answer }
plan-line-add = Add to { $list }
plan-line-up = Move “{ $what }” up
plan-line-down = Move “{ $what }” down
plan-line-ask = Ask them: { $ask }
plan-offers =
    { $count ->
        [one] One suggestion
       *[other] { $count } suggestions
    }

## What is in a folded part
plan-said-none = none yet
plan-said-written =
    { $written ->
        [0] nothing yet
       *[other] { $written } of { $all } written
    }
plan-said-rated =
    { $rated ->
        [0] not rated yet
       *[other] { $rated } of { $all } rated
    }
plan-said-milestones =
    { $count ->
        [0] none yet
        [one] one, on { $first }
       *[other] { $count }, the first on { $first }
    }
plan-said-indicators =
    { $count ->
        [0] none yet
       *[other] { $count }{ $open ->
            [0] , with baseline and target
           *[other] , { $open } without baseline or target
        }
    }
plan-said-check-ins =
    { $count ->
        [one] one, on { $day }
       *[other] { $count }, the next on { $day }
    }
plan-said-check-ins-held =
    { $count ->
        [one] one, on { $day }
       *[other] { $count }, the last on { $day }
    }

## Views
plan-views = Views of the plan
plan-view-pages = Pages
plan-view-thread = Thread
plan-view-time = Dates
plan-thread-table = From gap to indicator
plan-thread-gap = Gap
plan-thread-cause = Cause
plan-thread-root = root cause
plan-thread-strategy = Strategy
plan-thread-indicators = Indicators
plan-thread-no-cause = no root cause reaches it, and no chosen strategy acts on one that does
plan-thread-no-strategy = no strategy
plan-thread-no-indicator = no indicator
plan-thread-empty = Choose a focus gap and mark root causes; the thread begins there.
plan-thread-whole = The thread is whole: every focus gap leads over a cause and a strategy to an indicator.
plan-thread-holes =
    { $count ->
        [one] The thread is torn in one place
       *[other] The thread is torn in { $count } places
    }
plan-dates = All dates
plan-dates-none = No dates yet. Milestones and check-ins of the pages stand here.
plan-date-day = Day
plan-date-what = What
plan-date-strategy = Strategy
plan-date-state = State
plan-date-done = done
plan-date-open = to do
plan-date-check-in = Check-in

## Milestones
plan-milestone-early = This lies before the day of the session, { $day }. Is the year right?
plan-milestones = Milestones
plan-milestone = Milestone
plan-milestone-new = Next milestone
plan-milestone-add = Add milestone
plan-milestone-earlier = Move “{ $title }” earlier on its day
plan-milestone-later = Move “{ $title }” later on its day
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
plan-baseline-on = Baseline of
plan-baseline-on-of = Baseline day of { $name }
plan-source = Source
plan-source-of = Source of { $name }
plan-source-example = file, report or person
plan-watch = From this workbook: a gap or a figure beside the gaps
plan-watch-ratio = Ratio of { $group } × { $measure }
plan-watch-points = Gap of { $group } × { $measure } in percentage points
plan-watch-points-unit = points
plan-watch-gap-source = Gap of this workbook: { $unit }, { $year }
plan-watches-gap = Watches the gap { $group } × { $measure } of this workbook.
plan-watches-figure = Watches the figure “{ $name }” beside the gaps.
plan-untie = Untie
plan-untie-of = Untie { $name }
plan-measured-in-of = { $name } is counted in

## Check-ins
plan-check-ins = Check-ins
plan-check-ins-about = At least three a year: days on which you look at the indicators and say how it goes.
plan-check-in-day-of = Day of check-in { $number }
plan-check-in-day = Day of the check-in
plan-check-in-add = Plan a check-in
plan-check-ins-propose = Propose three a year
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

## Ratings
rating-reason = why
rating-evidence = what shows it
rating-reason-of = { $name }: { $label }
