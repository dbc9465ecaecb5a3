# The Strategies screen: candidates, what they act on, the library, and what a set of them would catch.

strategies-heading = Which two to four would change most, and can we do them?
strategies-lead = Of every 100 drops that reach a gap, how many would a set catch on the way? A talking aid: you choose.
strategies-side = Your set, and other sets
strategies-views = Views of the strategies
strategies-view-candidates = Candidates
strategies-view-grid = Grid
strategies-view-vote = Vote
strategies-view-library = Library
strategies-keys = Strategies
strategies-key-add = Add strategy
strategies-key-choose = Choose
strategies-key-compare = Compare sets
strategies-key-grid = Grid
strategies-key-vote = Vote
strategies-key-library = Library
strategies-key-open = Open or close the card
strategies-key-park = Park, or take back
strategies-key-remove = Remove
strategies-empty = No strategies yet
strategies-empty-about = Take some from the library that fit your root causes, or type your own below. Thinking is free: gather more than you will choose.
strategies-to-library = Look through the library
strategies-to-plans = Go on to the plans

## Cards
strategies-candidates = Candidates
strategies-parked = Parked
strategies-park = Park
strategies-unpark = Take back
strategies-partner = needs a partner
strategies-new = One more strategy of our own
strategies-title = Title
strategies-summary = What would be done, in a sentence or two
strategies-untied = Not tied to a cause yet
strategies-tie = Tie to causes
strategies-change = Change
strategies-fold = Close
strategies-chosen =
    { $count ->
        [one] One strategy is chosen.
       *[other] { $count } strategies are chosen.
    }
strategies-removing = Remove “{ $title }”? This goes along: { $along }. It can be undone.
strategies-along-plan = its page of the plan
strategies-along-milestone =
    { $count ->
        [one] one milestone
       *[other] { $count } milestones
    }
strategies-along-indicator =
    { $count ->
        [one] one indicator
       *[other] { $count } indicators
    }
strategies-along-check-in =
    { $count ->
        [one] one check-in
       *[other] { $count } check-ins
    }
strategies-along-acts-on =
    { $count ->
        [one] the tie to one cause
       *[other] the ties to { $count } causes
    }
strategies-keep = Keep
strategies-feasible = Feasible
strategies-feasible-unset = How feasible?
strategies-feasible-1 = 1 · very hard
strategies-feasible-2 = 2 · hard
strategies-feasible-3 = 3 · can be done
strategies-feasible-4 = 4 · rather easy
strategies-feasible-5 = 5 · easy

strategies-impact = Impact
strategies-impact-unset = How much?
strategies-impact-1 = 1 · very little
strategies-impact-2 = 2 · a little
strategies-impact-3 = 3 · something
strategies-impact-4 = 4 · much
strategies-impact-5 = 5 · very much
strategies-cost = Cost
strategies-cost-unset = What does it cost?
strategies-cost-none = no new money
strategies-cost-low = low: one office can move it
strategies-cost-medium = medium: the superintendent decides
strategies-cost-high = high: a vote, a grant or a contract
strategies-agreement = Who must agree
strategies-alignment = Which of the district’s objectives it also serves
strategies-partnership = It is done together with a preparation program
strategies-card-impact = impact { $mark } of 5
strategies-card-feasible = feasible { $mark } of 5
strategies-card-cost-none = no new money
strategies-card-cost-low = low cost
strategies-card-cost-medium = medium cost
strategies-card-cost-high = high cost
strategies-card-dots =
    { $count ->
        [one] one dot
       *[other] { $count } dots
    }

## Grid
strategies-grid = Impact and feasibility
strategies-grid-impact = Impact →
strategies-grid-feasible = Feasible →
strategies-grid-how = Drag a number to where it belongs, move it with the arrow keys, or press it and then a square; Delete takes it off. Chosen ones are square, parked ones a diamond.
strategies-grid-empty = Gather some candidates first; here they are weighed against each other.
strategies-grid-waiting = Not placed yet
strategies-grid-unplaced = not placed yet
strategies-grid-place = impact { $impact }, feasible { $feasibility }
strategies-grid-dot =
    { $state ->
        [chosen] { $number }, { $title }, chosen: { $place }
        [parked] { $number }, { $title }, parked: { $place }
       *[open] { $number }, { $title }: { $place }
    }
strategies-grid-list = The grid as a list, most impact first
strategies-grid-chosen = chosen
strategies-grid-parked = parked
strategies-grid-put = { $title }: { $place }
strategies-grid-held = Press a square or “Not placed yet”, or move it with the arrow keys.
strategies-grid-off = Take it off the grid
strategies-grid-off-how = Drop a number here to take it off the grid.
strategies-grid-here = Put it here: impact { $impact }, feasible { $feasibility }

## What it acts on
strategies-acts-on = What it acts on
strategies-less-of = less of
strategies-more-of = more of
strategies-size-small = small
strategies-size-medium = medium
strategies-size-large = large
strategies-size-own = own number
strategies-size-share = { $size }, { $share }
strategies-direction-of = Less or more of { $cause }
strategies-size-of = Effect on { $cause }
strategies-exact-of = Exact effect on { $cause }, in percent
strategies-exact-wrong = Type a percentage from 0 to 100.
strategies-reason = Why do we expect that?
strategies-own-reason = Why this number? It is needed.
strategies-own-why = A number of your own needs a reason.
strategies-own-why-hint = Write it in the field beside; the number is kept with it.
strategies-own-keep-why = Write another reason, or choose small, medium or large first.
strategies-reason-of = Why we expect an effect on { $cause }
strategies-untie = Untie from { $cause }
strategies-tie-to = Tie to
strategies-root = { $cause } (root cause)
strategies-no-causes = There are no causes to tie it to yet.
strategies-to-causes = Go to the causes
strategies-suggested = Library: { $direction } { $cause } ({ $effect })

## Library
strategies-shelf = Shelf of the library
strategies-shelf-strategy = Strategies
strategies-shelf-theme = Themes
strategies-shelf-cause = Causes
strategies-shelf-resource = Resources
strategies-find = Find in the library
strategies-theme = Theme
strategies-theme-any = Any theme
strategies-place = Place of impact
strategies-place-any = Any place of impact
strategies-place-pipeline = pipeline
strategies-place-district = district
strategies-place-school = school
strategies-place-classroom = classroom
strategies-family = Family of causes
strategies-family-any = Any family of causes
strategies-family-roots = Of our root causes
strategies-family-others = Others
strategies-cause = For one of our causes
strategies-cause-any = For any of our causes
strategies-cause-roots = Our root causes
strategies-cause-others = Our other causes
strategies-fitting = Only what fits our causes
strategies-fitting-roots = Only what fits our root causes
strategies-found-strategy =
    { $count ->
        [one] One strategy
       *[other] { $count } strategies
    }
strategies-found-theme =
    { $count ->
        [one] One theme
       *[other] { $count } themes
    }
strategies-found-cause =
    { $count ->
        [one] One cause
       *[other] { $count } causes
    }
strategies-found-resource =
    { $count ->
        [one] One resource
       *[other] { $count } resources
    }
strategies-none-found = Nothing fits. Try another word, or show all.
strategies-near-shelf = Nothing within these filters has the words “{ $words }”. On the whole shelf there is:
strategies-near-words = Nothing has all of the words “{ $words }”. These come nearest:
strategies-near-instead = Nothing has the words “{ $words }”, or any like them. These fit your causes best:
strategies-show-all = Show all
strategies-is-taken = Among the candidates
strategies-is-taken-named = Among the candidates: { $title }
strategies-taken = Added: { $title }
strategies-ours = ours
strategies-themes-all = All themes
strategies-origin-state-plan = from the state plan
strategies-origin-pln = from the districts of the learning network
strategies-origin-talent-lever = a lever that every district has
strategies-to-map = Put on the map
strategies-to-map-named = Put on the map: { $cause }
strategies-on-map = On the map
strategies-on-map-named = On the map: { $cause }
strategies-put-on-map = On the map now: { $cause }
strategies-named-in = Named in
strategies-named-in-source = Named in { $source }
strategies-why-root =
    { $more ->
        [0] Offered for your root cause “{ $cause }”.
        [one] Offered for your root cause “{ $cause }” and one more root cause.
       *[other] Offered for your root cause “{ $cause }” and { $more } more root causes.
    }
strategies-why-cause =
    { $more ->
        [0] Offered for your cause “{ $cause }”.
        [one] Offered for your cause “{ $cause }” and one more cause.
       *[other] Offered for your cause “{ $cause }” and { $more } more causes.
    }
strategies-why-also =
    { $count ->
        [one] It also meets one of your other causes.
       *[other] It also meets { $count } of your other causes.
    }
strategies-more = Steps, risks, what to watch
strategies-steps = Steps
strategies-watch = What to watch
strategies-measures = Measures that should move
strategies-risks = What may go wrong, and what helps
strategies-resources = Resources
strategies-studies = What studies found
strategies-tiers-about = Tiers are those of federal law (ESSA): as a public review gave it where one is named here, otherwise what the study’s design allows.
strategies-tier-1 = strong evidence (tier 1)
strategies-tier-2 = moderate evidence (tier 2)
strategies-tier-3 = promising evidence (tier 3)
strategies-tier-4 = a sound rationale (tier 4)
strategies-tier-not-rated = evidence not rated

## Entries of our own
strategies-own-new = Write an entry of our own
strategies-own-edit = Change “{ $title }”
strategies-own-remove = Remove “{ $title }” from our library
strategies-own-kind = What is it?
strategies-own-kind-strategy = Strategy
strategies-own-kind-cause = Cause
strategies-own-kind-resource = Resource
strategies-own-about-strategy = What would be done
strategies-own-about-cause = Why it matters
strategies-own-about-resource = What it helps with
strategies-own-families-strategy = Families of causes that it acts on: it is offered for these
strategies-own-families-cause = Family of causes
strategies-own-families-resource = Families of causes that it helps with
strategies-own-steps = Typical steps, one a line
strategies-own-risks = Risks, one a line: what may go wrong → what helps
strategies-own-watch = What to watch, one a line
strategies-own-source = Where it comes from: author, publisher, title
strategies-own-year = Year
strategies-own-year-wrong = Type the year as four digits, or leave it empty.
strategies-own-tier = Evidence
strategies-own-keep = Keep
strategies-own-kept = Kept: { $title }
strategies-not-now = Not now
strategies-save-own = Save our entries as a library file…
strategies-take-in = Take in a library file…
strategies-take-in-now = Take these in
strategies-taken-in =
    { $count ->
        [one] One entry taken in.
       *[other] { $count } entries taken in.
    }
strategies-coming =
    { $count ->
        [0] Nothing in it is new here
        [one] One entry would come in
       *[other] { $count } entries would come in
    }
strategies-coming-here =
    { $count ->
        [one] Here already, and stays as it is: { $titles }
       *[other] { $count } are here already and stay as they are: { $titles }
    }

## Sets
strategies-your-set =
    { $count ->
        [0] Your set
        [1] Your one strategy
       *[other] Your set of { $count }
    }
strategies-none-chosen = Tick a card to see what it would catch.
strategies-no-focus = Choose a focus gap to see what these would catch of it.
strategies-gap-without-causes = No cause leads to this gap on the map; nothing can be caught.
strategies-gap-uncovered = Nothing chosen catches anything of this gap.
strategies-untraced = { $share } is not traced on the map; no set can catch it.
strategies-otherwise = Why we chose these
strategies-otherwise-hint = Another set catches more, is more feasible or needs fewer. Say why yours is right for you.
strategies-written-for = Written for: { $names }
strategies-written-for-other = The words below were written for another set: { $names }. Are they still true of yours?
strategies-still-true = Still true
strategies-rewrite = Change the words
strategies-running = { $count } chosen
strategies-to-your-set = To your set
strategies-adds = What each adds
strategies-adds-not = With so many chosen, their parts are not worked out.
strategies-votes = Votes
strategies-voting = A vote on the strategies is open. What a set would catch, and dots of earlier votes, show again when it is closed, so that they steer nobody.
strategies-to-vote = To the vote
strategies-asked =
    { $count ->
        [0] Two to four are asked for when the plan is finished.
        [1] 1 chosen: two to four are asked for at finishing.
        [2] 2 chosen: that many can be finished.
        [3] 3 chosen: that many can be finished.
        [4] 4 chosen: that many can be finished.
       *[other] { $count } chosen: two to four can be finished.
    }
strategies-sets = Sets worth a look
strategies-set = Set
strategies-yours = Yours ({ $count })
strategies-front = No other set beats it.
strategies-front-about = No other set catches more, is more feasible and needs fewer, all at once.
strategies-gap-number = Gap { $number }
strategies-set-named = { $names } ({ $count })
strategies-close = By these rounded figures another set beats it.
strategies-close-about = By these rounded figures another set beats it: what speaks for it is less than one percent, or less than a tenth of a mark.
strategies-take-set = Choose this set
strategies-take-set-of = Choose this set: { $names }
strategies-compared =
    { $count ->
        [one] One set of two to four compared.
       *[other] { $count } sets of two to four compared.
    } { $left ->
        [0] {""}
       *[other] Beyond 25 candidates { $left } are left out; park some.
    }
strategies-comparing = Comparing all sets of two to four
strategies-stopped = Stopped before all sets were compared.
strategies-again = Work it out again
strategies-stop = Stop
