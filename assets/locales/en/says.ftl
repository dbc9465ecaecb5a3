# What the map says beside what the team says: where it starts, what passes through, loops and paths.

what-is = What is this? { $term }
find-type = Type to find

## The table
starts-way-name = Where it starts
    .about = The map's figures beside the team's votes. The two are never added up; where they differ, talk.
starts-open =
    { $count ->
        [one] The whole table
       *[other] The whole table, all { $count }
    }
starts-views = Two ways of counting
starts-view-starts = Where it starts
starts-view-give-take = Give and take
starts-gap = For which gap
starts-all-gaps =
    { $count ->
        [2] Both focus gaps
       *[other] All { $count } focus gaps
    }
starts-caption = Causes by where it starts, with what passes through and the team's votes
starts-rank = Rank
starts-headwater = Starts here
starts-headwater-about = Headwater: follow 100 drops of water back upstream from the gap, along strong links more often than weak ones. This is how many of them began at this cause.
starts-flow = Passes through
starts-flow-about = Flow: of 100 drops that reach the gap, this many come through this cause, wherever they began. Without it they would not arrive.
starts-rank-range = If a link is off
starts-rank-range-about = Nobody knows exactly how strong a link is. This is how far the rank could move if any one link were a step weaker or a step stronger.
starts-range-steady = stays { $best }, even if one link is off by a step
starts-range = anywhere from { $best } to { $worst }, if one link is off by a step
starts-votes = The team says
starts-votes-about = Dots in the newest closed vote: “{ $question }”
starts-root = Root cause
starts-root-about = The team's own mark, with its reason. The figures help to talk about it; they do not decide it.
starts-root-named = { $name } is a root cause
starts-root-why = Why { $name } is a root cause
starts-untraced = not traced yet
starts-untraced-about = Drops that we cannot follow any further than the gap: the map names no cause for them yet.
starts-not-linked = no link leads from it to a gap yet
starts-set-aside = set aside
starts-dots =
    { $count ->
        [one] 1 dot
       *[other] { $count } dots
    }
starts-none = Nothing is linked to a focus gap yet
starts-none-about = Once links lead from causes to a focus gap, this shows where it starts.

## Differences
starts-no-vote = No vote on causes has been closed yet. Once there is one, it stands here beside the map.
starts-to-vote = Vote
starts-both-first = The map and the team's votes both put “{ $name }” first.
starts-no-difference = The map and the team's votes put the same causes first.
starts-apart = The map puts “{ $name }” { $map }, but the team's votes put it { $votes }.
starts-no-dots = The map puts “{ $name }” { $map }, but nobody voted for it.
starts-voted-unlinked =
    { $dots ->
        [one] “{ $name }” got one dot, but on the map it does not lead to a gap yet.
       *[other] “{ $name }” got { $dots } dots, but on the map it does not lead to a gap yet.
    }
starts-voted-aside =
    { $dots ->
        [one] “{ $name }” got one dot, but it has been set aside.
       *[other] “{ $name }” got { $dots } dots, but it has been set aside.
    }
starts-talk = Why is that?
starts-place =
    { $place ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
        [9] ninth
        [10] tenth
       *[other] { $form ->
            [one] { $place }st
            [two] { $place }nd
            [few] { $place }rd
           *[other] { $place }th
        }
    }
starts-place-level = { $place }, level with others

## Give and take
starts-give-take-caution = The published give-and-take method (DEMATEL) favors what stands next to the gap. Use it to check, not to choose.
starts-gives = Gives
starts-gives-about = How much this cause does to others, directly and through other causes; every further step counts less.
starts-takes = Takes
starts-takes-about = How much others do to this cause, directly and through other causes.
starts-relation = Gives − takes
starts-relation-about = Above zero, it drives others more than they drive it.
starts-influence = Influence on the gap
starts-influence-about = How much of a push at this cause reaches the gap, by all ways together. Whatever stands next to the gap comes out high, no matter what feeds it.
starts-active = Active sum
starts-active-about = The strengths of the links that lead out of it, added up.
starts-passive = Passive sum
starts-passive-about = The strengths of the links that lead to it, added up.
starts-sums-caution = Active and passive sums see one step only. They are here so that the figures can be checked by hand.
starts-kept-out = A dash stands where causes only drive one another round and round and lead to no focus gap; the method has no figure for them.
starts-residual = Checked: the figures solve the method's own equation, T = X + X·T, to { $places } decimal places.

## Loops
loops-term = loops
loops-about = A loop comes back to where it began. A reinforcing loop (R) feeds itself, for better or worse. A balancing loop (B) holds itself in check.
loops-through = Only those through “{ $name }”
loops-none-through = No loop runs through it.
loops-shortest = The { $count } shortest of { $all } are listed.
loops-knots = Knots
loops-knots-about = In a knot, every cause leads to every other through several loops. Move one and you move them all.
loops-knot = { $count } causes in { $loops } loops: { $names }

## Paths
paths-way-name = Paths on the map
    .about = What lies upstream or downstream, every path from one to another, and what gaps have in common.
paths-kinds = What to follow
paths-kind-around = Up and down from one
paths-kind-between = From one to another
paths-kind-common = What gaps have in common
paths-show = Show on the map
paths-about = Cause or gap
paths-about-hint = Choose a cause or a gap to see what leads to it and where it leads.
paths-gap-says =
    { $count ->
        [0] Nothing leads to “{ $name }” yet.
        [one] One cause leads to “{ $name }”.
       *[other] { $count } causes lead to “{ $name }”.
    }
paths-cause-says =
    { $up ->
        [0] Nothing on the map feeds “{ $name }” yet.
        [one] One cause feeds “{ $name }”.
       *[other] { $up } causes feed “{ $name }”, directly or through others.
    } It { $gaps ->
        [0] does not lead to a focus gap yet.
        [one] leads to one focus gap.
       *[other] leads to { $gaps } focus gaps.
    }
paths-upstream = Upstream ({ $count })
paths-upstream-none = Nothing feeds it yet. Ask why.
paths-downstream = Downstream ({ $count })
paths-downstream-none = It feeds nothing yet.
paths-from = From
paths-to = To
paths-between-hint = Choose both ends. Paths follow the links in their direction.
paths-none = No path leads from “{ $from }” to “{ $to }”.
paths-count =
    { $count ->
        [one] One path leads from “{ $from }” to “{ $to }”.
       *[other] { $count } paths lead from “{ $from }” to “{ $to }”, the shortest first.
    }
paths-capped = There are more; the search was stopped here.
paths-shortest = The { $count } shortest are listed.
paths-step-cause-more = more “{ $name }”
paths-step-cause-less = less “{ $name }”
paths-step-gap-more = a larger gap “{ $name }”
paths-step-gap-less = a smaller gap “{ $name }”
paths-which-gaps = Which gaps
paths-two-gaps = Choose two gaps or more.
paths-common =
    { $gaps ->
        [2] Lead to both gaps ({ $count })
       *[other] Lead to all { $gaps } gaps ({ $count })
    }
paths-common-none = No cause leads to all of these gaps.
paths-only = Lead to “{ $gap }” alone
paths-only-none = None.
paths-lit = In amber: { $what }
paths-lit-upstream = what leads to “{ $name }”
paths-lit-downstream = where “{ $name }” leads
paths-lit-path = a path from “{ $from }” to “{ $to }”
paths-lit-common = what the gaps have in common
paths-lit-loop = loop { $name }
paths-lit-knot = a knot of { $count } causes
paths-put-out = Put out
