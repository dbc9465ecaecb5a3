## Words on and about pictures: the cause map and the charts.

map-counts =
    { $causes ->
        [one] One cause
       *[other] { $causes } causes
    } and { $gaps ->
        [one] one gap
       *[other] { $gaps } gaps
    }, joined by { $links ->
        [one] one link
       *[other] { $links } links
    }.
map-starts = Where it starts, first to third: { $causes }.
map-later = later
map-key-strong = thicker: stronger
map-key-opposite = dotted, with a minus: more here makes less there
map-key-delay = dashed: takes time
map-key-loop = part of a loop
map-key-rank = rank by where the gaps start
map-key-set-aside = pale: set aside

chart-percent = { $figure }%
chart-share = { $name }: { $share }.
chart-share-with-range = { $name }: { $share }, likely between { $low } and { $high }.
chart-ranges-overlap = The ranges overlap.
chart-ranges-apart = The ranges do not overlap.
chart-covered = { $gap }: { $share } caught ({ $parts }).
chart-adds = { $name } adds { $share }
chart-today = today
chart-timeline =
    { $milestones ->
        [one] One milestone
       *[other] { $milestones } milestones
    } and { $checkins ->
        [one] one check-in
       *[other] { $checkins } check-ins
    }, { $done } of them done.
chart-event = { $day }: { $label }.
chart-event-done = { $day }: { $label }, done.
chart-month =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
chart-month-year = { $month } { $year }
chart-day = { $month } { $day }, { $year }
