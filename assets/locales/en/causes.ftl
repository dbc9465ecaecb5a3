# The Causes screen: the map, its outline and list, what is selected, and what the map says.

causes-heading = What feeds these gaps?
causes-views = Views of the map
causes-view-map = Map
causes-view-outline = Outline
causes-view-list = List
causes-view-matrix = Matrix
causes-view-fishbone = Fishbone
causes-ways = Ways to work on the map
causes-ways-open = Ways to work
causes-way-count = { $name } ({ $count })
causes-way-leave = Back to the map
causes-side = What is selected, and what the map says
causes-keys = Causes
causes-keys-map = On the map
causes-keys-outline = In the outline

## Keys
causes-key-add = Add a cause
causes-key-why = Why?
causes-key-link = Link to…
causes-key-evidence = Evidence
causes-key-rename = Rename
causes-key-remove = Remove
causes-key-unlink = Remove the link
causes-key-same = More makes more
causes-key-opposite = More makes less
causes-key-strength = Link is { $strength }
causes-key-delay = Takes time, or not
causes-key-control = Ours, shared or outside
causes-key-state = Possible, supported, confirmed or set aside
causes-key-root = Root cause, or not
causes-key-fit = Show the whole map
causes-key-walk = Walk along the links
causes-key-nudge = Move the cause a little
causes-key-details = Go to the details
causes-key-leave = Give up, or select nothing
causes-key-rows = Row by row
causes-key-unfold = Open and close a row
causes-key-rename-row = Rename, or go to where it is written out

## The map
causes-map-label = Cause map
causes-map-hint = Arrow keys walk along the links. A adds a cause, W asks why, L links, E adds evidence. The outline says the same as a table.
causes-empty-heading = No causes yet
causes-empty = Ask the room why these gaps are there. Press A and type the first answer, or pick from the library.
causes-from-library = Pick from the library
causes-no-gap = No focus gap has been chosen yet. Causes can be gathered, but where they lead shows only once there is one.
causes-to-gaps = Choose a gap
causes-linking = Click what “{ $cause }” feeds, or press Escape.
causes-linked = Linked to { $to }.
causes-link-from = Link “{ $cause }” to another: click here, then there, or drag
causes-no-link-chosen = No link is chosen. Walk along one with the arrow keys, or click it.
causes-zoom = Zoom
causes-zoom-in = Nearer
causes-zoom-out = Farther
causes-zoom-percent = { $percent }%
causes-move = Place on the map
causes-move-left = Move left
causes-move-right = Move right
causes-move-up = Move up
causes-move-down = Move down

## The capture box
causes-ask-add = What feeds these gaps? Name one cause.
causes-ask-why = Why does “{ $name }” happen?
causes-ask-link = What does “{ $name }” feed?
causes-capture-link = Link
causes-capture-hint = Enter adds it and waits for the next. Arrow down picks one that fits. Escape leaves.
causes-capture-link-hint = Type to find, Enter links. Escape gives up.
causes-option-there = on the map already: go to it
causes-option-map = on the map
causes-option-gap = gap
causes-option-library = library · { $family }
causes-up-or-down = Can it go up or down? Perhaps “{ $rest }”, which can be more or less.

## The list
causes-remove-named = Remove { $name }
causes-library = From the library
causes-library-about = Causes that other districts and researchers have found. Add those that you recognize, in your own words.
causes-there = On the map already

## Kinds and names
causes-kind-cause = cause
causes-kind-gap = gap
causes-kind-cause-title = Cause
causes-kind-link-title = Link
causes-kind-gap-title = Gap
causes-name = Name of the cause
causes-control = Whose is it to change?
causes-control-ours = ours
causes-control-shared = shared
causes-control-outside = outside
causes-state = How sure are we?
causes-state-possible = possible
causes-state-supported = supported
causes-state-confirmed = confirmed
causes-state-set-aside = set aside
causes-nothing-to-pick = Nothing here fits that is not linked yet. Type another name, or press Escape.
causes-family = Category
causes-family-none = none
causes-root = root cause
causes-root-mark = We call it a root cause
causes-root-reason = Because
causes-rank = rank { $rank }
causes-note =
    { $count ->
        [0] { $control } · no evidence yet
       *[other] { $control } · { $count } evidence
    }
causes-note-aside = set aside
causes-note-questions =
    { $count ->
        [one] ? open question
       *[other] ? { $count } open questions
    }
causes-evidence-count = { $count } evidence
causes-note-gap = gap
causes-note-gap-ratio = { $ratio }, gap
causes-note-focus-gap = focus gap
causes-note-focus-gap-ratio = { $ratio }, focus gap
causes-feeds = feeds { $names }
causes-fed-by = fed by { $names }

## Links
causes-sentence-cause-same = More “{ $from }” leads to more “{ $to }”.
causes-sentence-cause-opposite = More “{ $from }” leads to less “{ $to }”.
causes-sentence-gap-same = More “{ $from }” makes the gap “{ $to }” larger.
causes-sentence-gap-opposite = More “{ $from }” makes the gap “{ $to }” smaller.
causes-sentence-later = { $sentence } That takes time.
causes-feeds-heading = Feeds
causes-fed-by-heading = Fed by
causes-feeds-arrow = feeds
causes-sign = Direction
causes-sign-same = more makes more
causes-sign-opposite = more makes less
causes-brief-same = + { $strength }
causes-brief-opposite = − { $strength }
causes-strength = Strength
causes-strength-1 = weak
causes-strength-2 = medium
causes-strength-3 = strong
causes-strength-4 = very strong
causes-later = later
causes-delay = The effect takes time
causes-reason = Why we believe it
causes-this-link = this link
causes-remove-link = Remove the link
causes-show-gap = Show its figures

## Removing
causes-remove-cause = Remove the cause
causes-removing = Remove { $name }? This goes along: { $parts }. It can be undone.
causes-keep = Keep
causes-along-links =
    { $count ->
        [one] one link
       *[other] { $count } links
    }
causes-along-evidence =
    { $count ->
        [one] one piece of evidence
       *[other] { $count } pieces of evidence
    }
causes-along-strategies =
    { $count ->
        [one] the tie to one strategy
       *[other] the ties to { $count } strategies
    }
causes-along-votes =
    { $count ->
        [one] one vote
       *[other] { $count } votes
    }
causes-along-hidden = its votes, if any, in the ballot that is still hidden
causes-along-acting = “{ $title }” acts on it and would lose it.
causes-along-acting-chosen = “{ $title }”, one of the chosen strategies, acts on it and would lose it.

## Where it starts
causes-starts = Where it starts
causes-percent = { $share }%
causes-passes = { $share } pass through
causes-rank-steady = rank stays
causes-rank-range = rank { $best } to { $worst }
causes-drops =
    Of every 100 drops that reach { $gaps ->
        [one] this gap
        [2] both gaps
       *[other] these gaps
    }, { $share } start at “{ $cause }”. { $steady ->
        [yes] It keeps its rank even if we have one link a little wrong.
       *[no] If we have one link a little wrong, it could rank anywhere from { $best } to { $worst }.
    } Does that fit what we know?
causes-show-all = Show all { $count }
causes-show-fewer = Show fewer
causes-unlinked =
    { $count ->
        [one] One cause leads to no focus gap yet
       *[other] { $count } causes lead to no focus gap yet
    }

causes-analysing = Working out what the map says
causes-analysis-stopped = Stopped. How far ranks move is missing; it is worked out again when the map changes.

## Loops
causes-loops =
    { $count ->
        [one] One loop
       *[other] { $count } loops
    }
causes-loop-reinforcing = This loop feeds itself (reinforcing):
causes-loop-balancing = This loop holds itself in check (balancing):
causes-loops-capped = There are more loops than are listed here.

## The outline
causes-outline-label = Causes of each gap, upstream
causes-outline-loose = Not yet linked to a gap
causes-outline-starts = rank { $rank } · { $share }%
causes-back-to = back to { $name }
causes-see-above = { $name }, written out elsewhere
causes-fold = Open or close
causes-column-cause = Cause
causes-column-link = Link up
causes-column-control = Control
causes-column-state = State
causes-column-evidence = Evidence
causes-column-starts = Starts

## What is missing for a key
causes-select-first = Select something first: click it, or walk there with the Tab key.
causes-select-cause-first = Select a cause first: click it, or walk there with the Tab key.

## Begun and left
begun = Begun, not in the workbook yet
begun-away = Throw away: { $what }
begun-add = a new cause
begun-why = why “{ $name }” happens
begun-link = what “{ $name }” feeds
begun-ladder = an answer on the ladder
begun-list = a reason for the list
begun-lines = lines for the list
begun-name = a new name for “{ $name }”
begun-reason = why we believe a link of “{ $name }”
begun-root = why “{ $name }” is a root cause
begun-evidence = evidence on “{ $name }”
begun-edit = a change of evidence on “{ $name }”
begun-answer = an answer on “{ $name }”
begun-question = a question on a link of “{ $name }”
