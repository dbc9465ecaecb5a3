# The bar above the cause map: finding, filters, grouping, tidying up, folding.

map-view-toolbar = How the map is shown
map-view-find = Find a cause
map-view-find-none = Nothing on the map has that name.

## What stands out
map-view-filter = Filter
map-view-filter-on = Filter ({ $count })
map-view-leads-to = Only what leads to
map-view-any-gap = any gap
map-view-by-category = Category
map-view-no-category = no category
map-view-by-votes = Votes
map-view-voted = only with dots or ticks
map-view-show-all = Show all
map-view-steps-back = steps back

## How it is arranged
map-view-group = By category
map-view-drops = Drops
map-view-small-map = Small map
map-beyond-left = { $count } more to the left
map-beyond-right = { $count } more to the right
map-beyond-above = { $count } more above
map-beyond-below = { $count } more below
map-view-tidy-label = Tidy the map
map-view-tidy = Tidy
map-view-tidy-kept = Tidy, keep what was placed by hand
map-view-tidy-new = Tidy only what is new
map-view-tidy-all = Tidy everything
map-view-tidied = The map is tidied.

## Folding
map-view-key-find = Find a cause on the map
map-view-key-fold = Fold what is upstream, or unfold it
map-view-key-small-map = Small map, or not
map-view-fold = Fold what leads only to “{ $cause }”
map-view-unfold = Unfold { $count ->
    [one] one cause
   *[other] { $count } causes
  } upstream of “{ $cause }”
map-view-fold-button = Fold what is upstream
map-view-unfold-button = Unfold what is upstream
map-view-folded = { $count ->
    [one] One cause is
   *[other] { $count } causes are
  } folded into “{ $cause }”.
map-view-unfolded = What is upstream of “{ $cause }” is shown again.
map-view-nothing-to-fold = Nothing leads to the gaps through “{ $cause }” alone, so there is nothing to fold.
map-view-has-folded = { $count ->
    [one] one cause upstream is folded
   *[other] { $count } causes upstream are folded
  }
map-view-dots = { $count ->
    [one] 1 dot
   *[other] { $count } dots
  }
map-view-ticks = { $count ->
    [one] 1 tick
   *[other] { $count } ticks
  }
