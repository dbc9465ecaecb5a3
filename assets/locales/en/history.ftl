# What was done, as undo, redo and the timeline name it. Keys are `history-` and the label of the edit.

history-set-district = District “{ $district }”
history-set-purpose = Write the purpose
history-set-unnamed = Strength of “not named yet”
history-set-thresholds = Thresholds for small numbers
history-add-source = Add “{ $file }”
history-remove-source = Remove “{ $file }”
history-replace-source = Replace “{ $old }” with “{ $file }”
history-remember-mapping = Remember how “{ $name }” is read
history-forget-mapping = Forget how “{ $name }” is read
history-add-gap = Add gap { $gap }
history-type-experiences = Figures of { $unit } from the state’s report
history-remove-gap = Remove gap { $gap }
history-focus-gap = Focus on { $gap }
history-unfocus-gap = Take { $gap } out of focus
history-state-gap = State { $gap }
history-update-gap-figure = Take today’s figure for { $gap }
history-add-cause = Add “{ $cause }”
history-add-causes =
    { $count ->
        [one] Add one cause from a list
       *[other] Add { $count } causes from a list
    }
history-rename-cause = Rename “{ $from }” to “{ $to }”
history-place-cause = Move “{ $cause }”
history-free-places = Tidy the map
history-set-control = Whose to change: “{ $cause }”
history-set-cause-state = How sure: “{ $cause }”
history-set-family = Family of “{ $cause }”
history-mark-root-cause = Mark “{ $cause }” as root cause
history-unmark-root-cause = Take root mark off “{ $cause }”
history-merge-causes =
    { $count ->
        [one] Merge another into “{ $cause }”
       *[other] Merge { $count } into “{ $cause }”
    }
history-add-category = Category “{ $name }”
history-rename-category = Category “{ $from }” is now “{ $to }”
history-remove-category = Remove category “{ $name }”
history-import-map = Take in a map (causes: { $causes }, links: { $links })
history-remove-cause = Remove “{ $cause }”
history-link-causes = Link “{ $from }” → “{ $to }”
history-edit-link = Change link “{ $from }” → “{ $to }”
history-check-link = Check link “{ $from }” → “{ $to }”
history-remove-link = Remove link “{ $from }” → “{ $to }”
history-add-evidence = Evidence “{ $text }”
history-add-question = Open question “{ $text }”
history-edit-evidence = Change “{ $text }”
history-remove-evidence = Remove “{ $text }”
history-add-strategy = Add “{ $strategy }”
history-edit-strategy = Edit “{ $strategy }”
history-change-action = Change what “{ $strategy }” does to “{ $cause }”
history-act-on-cause = Tie “{ $strategy }” to “{ $cause }”
history-stop-acting = Untie “{ $strategy }” from “{ $cause }”
history-set-impact = Impact of “{ $strategy }”
history-set-cost = Cost of “{ $strategy }”
history-place-strategy = Place “{ $strategy }” on the grid
history-unplace-strategy = Take “{ $strategy }” off the grid
history-explain-choice = Explain the choice
history-set-day = Set the day of the session
history-move-milestone = Move “{ $title }”
history-propose-check-ins = Propose check-ins of “{ $strategy }”
history-read-indicator = Reading of “{ $name }” on { $on }
history-mark-next-step = Next step
history-add-entry = Add “{ $title }” to the library
history-add-entries = Add { $count } entries to the library
history-edit-entry = Edit “{ $title }” in the library
history-remove-entry = Remove “{ $title }” from the library
history-set-feasibility = Feasibility of “{ $strategy }”
history-choose-strategy = Choose “{ $strategy }”
history-unchoose-strategy = Unchoose “{ $strategy }”
history-choose-set =
    { $count ->
        [0] Choose no strategy
        [one] Choose just one strategy
       *[other] Choose a set of { $count }
    }
history-park-strategy = Park “{ $strategy }”
history-unpark-strategy = Take back “{ $strategy }”
history-remove-strategy = Remove “{ $strategy }”
history-set-owner = Owner of “{ $strategy }”
history-write-plan = Plan of “{ $strategy }”
history-finish-plan = Finish the plan
history-add-milestone = Milestone “{ $title }”
history-edit-milestone = Change milestone “{ $title }”
history-remove-milestone = Remove milestone “{ $title }”
history-add-indicator = Indicator “{ $name }”
history-edit-indicator = Change indicator “{ $name }”
history-remove-indicator = Remove indicator “{ $name }”
history-add-check-in = Check-in on { $on }
history-edit-check-in = Change check-in on { $on }
history-remove-check-in = Remove check-in on { $on }
history-add-participant = Add { $name }
history-edit-participant = Change { $name }
history-remove-participant = Remove { $name }
history-add-block = Add “{ $title }” to the day
history-edit-block = Change “{ $title }”
history-remove-block = Remove “{ $title }” from the day
history-add-note = Note “{ $text }”
history-edit-note = Change note “{ $text }”
history-remove-note = Remove note “{ $text }”
history-open-ballot = Vote “{ $question }”
history-cast-vote = Vote of { $voter }
history-remove-ballot = Remove vote “{ $question }”
history-close-ballot = Close vote “{ $question }”
history-reflect = Answer a prompt
history-rate = Give a rating
