# Looking at the map as it came to be: cause by cause on the wall, and step by step in its history.

## On the wall
reveal-no-gap = No focus gap has been chosen yet.
reveal-gaps-first = These are the gaps. What feeds them?
reveal-count =
    { $count ->
        [0] The gaps alone
       *[other] Cause { $count } of { $total }
    }
reveal-next = Next cause
reveal-on = Next page
reveal-back = Back
reveal-all = Show all
reveal-whole = All of it
reveal-map =
    Map with { $count ->
        [0] the gaps alone
        [one] one cause
       *[other] { $count } causes
    } and { $links ->
        [0] no links
        [one] one link
       *[other] { $links } links
    }.
reveal-loops-more =
    { $count ->
        [one] One more, longer, stands in the list beside the map.
       *[other] { $count } more, the longest, stand in the list beside the map.
    }
reveal-loops =
    { $count ->
        [one] One loop
       *[other] { $count } loops
    }

## Its history
past-way = How the map came to be
    .about = Go back and forth through what was done on the map. Nothing changes; to take something back, use undo.
past-none = Nothing has been done on the map yet.
past-step = Step { $step } of { $steps }
past-begin = Before the first step
past-slider = Step of the map’s history
past-said = { $label }, { $at }
past-first = To the beginning
past-back = One step back
past-on = One step on
past-last = To the end
past-play = Play
past-pause = Pause
past-map =
    Map with { $causes ->
        [0] no causes
        [one] one cause
       *[other] { $causes } causes
    } and { $links ->
        [0] no links
        [one] one link
       *[other] { $links } links
    }.
