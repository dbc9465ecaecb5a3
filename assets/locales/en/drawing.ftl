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
