# The map as a picture of its own: what stands beside it, its key, and saving it.

picture-key-drops = thicker: more drops pass
picture-key-lit = lit on the screen
picture-key-root = we call it a root cause
picture-key-dots = dots that the team gave
picture-key-folded = causes folded away behind it
picture-key-dim = faded: outside the filter

## Beside the map
picture-starts-lead =
    The figures are drops, out of every 100 that reach { $gaps ->
        [one] the focus gap
       *[other] the focus gaps
    }.
picture-cause = Cause
picture-start = start here
picture-pass = pass through
picture-range = rank range
picture-dots = dots
picture-more-causes =
    { $count ->
        [one] One more cause is ranked behind these.
       *[other] { $count } more causes are ranked behind these.
    }
picture-more-loops =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
picture-poster = This map is too large for one sheet. Its { $parts } parts follow: cut each along its marks and join them as the lines here show.
picture-poster-part = Row { $row }, column { $column }
picture-not-shown =
    { $count ->
        [one] One cause or gap of the map is not shown in this picture.
       *[other] { $count } causes and gaps of the map are not shown in this picture.
    } The figures are those of the whole map.
picture-small-cells =
    { $count ->
        [one] The figure of one gap is hidden, because it tells of too few people.
       *[other] The figures of { $count } gaps are hidden, because they tell of too few people.
    }

## Saving it
picture-written = Wrote the map to { $file }.
picture-where = Where to put the map
picture-kind-svg = SVG picture
picture-kind-png = PNG picture
picture-file = { $workbook } map
picture-open = Map as a picture…
picture-heading = The map as a picture
picture-about = The map as it stands on the screen, with where it starts and the loops beside it. Names of people, votes by person and private notes are not in it; figures of too few people are hidden.
picture-preview = What it looks like
picture-drawing = Drawing the map
picture-format = Form
picture-format-pdf = PDF
    .about = One page to print or mail; screen readers can read it.
picture-format-png = PNG
    .about = Pixels, for slides and web pages.
picture-format-svg = SVG
    .about = Lines and letters, sharp at any size, to be edited elsewhere.
picture-save = Save as…
