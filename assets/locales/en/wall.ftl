# The projector view: what the room sees.

wall = Projector view
wall-shown = Projector view. Page Down turns the page, Escape leaves.
wall-left = Back at the desk.
wall-leave = Leave projector view
wall-next = Next page
wall-back = Page before
wall-page = Page { $page } of { $pages }

## Gaps
wall-largest = The largest gap
wall-largest-of = { $unit }, { $year }
wall-times = { $ratio } times as often
wall-shares = { $p1 } for { $group }, { $p2 } for { $comparison }
wall-method = Worked out by { $method }
wall-range = { $points } points; likely between { $low } and { $high }
wall-range-rounded = Within rounding between { $low } and { $high } times
wall-range-none = { $points } points; how sure this is cannot be told from rounded shares
wall-no-gap = No gap with a figure yet
wall-no-gap-about = Add the state’s reports under Prepare, or type the figures of learning experiences.
wall-all = All gaps of { $unit }, { $year }
wall-hidden = ‡ is a figure of too few people to show.
wall-focus = Focus gap { $nth } of { $count }

## Strategies
wall-none-chosen = None is chosen yet.
wall-catches = Of every 100 drops that reach a gap, so many would be caught on the way.
wall-untraced = not traced on the map; no set can catch it
wall-gap-name = Gap { $number }: { $name }

## Plan
wall-strategy = Strategy { $nth } of { $count }
wall-no-theory = The theory of action is not written yet.
wall-reaches-no-gap = It acts on no cause that reaches a focus gap.

## Reflect
wall-level = { $name }: { $what }
