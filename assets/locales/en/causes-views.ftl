# The views of the cause map that came after map and list: matrix and fishbone, the categories that both sort by,
# and what the outline adds to what the map says.

## Categories
category-heading = Categories of causes
category-open = Name the categories…
category-about = The bones of the fishbone and the colors on the map. Call them what your team calls them, and add your own.
category-name = Name of the category
category-causes =
    { $count ->
        [0] no causes
        [one] 1 cause
       *[other] { $count } causes
    }
category-own = A category of your own
category-new = Name of a new category
category-new-example = Housing and transport
category-remove = Remove { $name }
category-take-back = Call it “{ $name }” again
category-removing =
    { $count ->
        [one] Remove “{ $name }”? Its one cause stays on the map, without a category. It can be undone.
       *[other] Remove “{ $name }”? Its { $count } causes stay on the map, without a category. It can be undone.
    }
category-key-move = Move to another category
category-ask = Where does “{ $name }” belong?
category-move = Move
category-move-hint = Type to find, Enter moves it there. Escape gives up.

## The matrix
matrix-label = Matrix of causes: each row feeds the columns
matrix-hint = Arrow keys walk from cell to cell. 1 to 4 say how strongly the row feeds the column, plus and minus its direction, D that it takes time, 0 removes the link.
matrix-order = Order
matrix-order-made = as added
matrix-order-category = by category
matrix-order-rank = by rank
matrix-aside = Show what is set aside
matrix-corner = Each row feeds the columns
matrix-cell = { $from } feeds { $to }: { $marks }
matrix-no-link = { $from } feeds { $to }: no link
matrix-closed = { $name }: no cause feeds itself
matrix-active = Active sum
matrix-passive = Passive sum
matrix-sum-active = Active sum of { $name }: { $sum }
matrix-sum-passive = Passive sum of { $name }: { $sum }
matrix-what = What is this?
matrix-what-text = The active sum adds up how strongly a cause feeds others, the passive sum how strongly it is fed by them (Vester, 1988). Both count direct links only: look at them by hand and talk about them; they do not choose for you.
matrix-strip = The cell where you stand
matrix-strip-hint = Click a cell, or walk there with the arrow keys: how strongly does its row feed its column?
matrix-strip-cause = Rows feed columns. Go on to a cell to say how strongly.
matrix-delay = takes time
matrix-empty-heading = Who feeds whom?
matrix-empty = A matrix asks of every cause, one by one, whether it feeds the others: nothing is forgotten that way. It takes two causes to begin.
matrix-link-first = There is no link here yet. 1 to 4 make one.
matrix-key-walk = From cell to cell
matrix-key-page = Ten rows on
matrix-key-open = Go to the details of the link
matrix-key-none = Remove the link

## The fishbone
fishbone-ask-add = { $category }: name one cause.
fishbone-ask-why = { $category }: why does “{ $name }” happen?
fishbone-label = Causes of { $gap } by category
fishbone-label-no-gap = Causes by category
fishbone-head = The gap at the head
fishbone-all = All causes
fishbone-move = Move to…
fishbone-loose = Without a category
fishbone-add = Add a cause: { $category }
fishbone-empty = Nothing here yet. { $question }
fishbone-empty-question = What would stand here?
fishbone-elsewhere =
    { $count ->
        [one] One cause, but it does not lead to this gap.
       *[other] { $count } causes, but none leads to this gap.
    }
fishbone-key-walk = Along a bone, and from bone to bone

## What the outline says besides
outline-column-category = Category
outline-link-agreed = agreed
outline-link-questioned = questioned
outline-link-drops = { $share }% of the drops
outline-no-evidence = none yet
outline-root-because = root cause: { $reason }
outline-closes = closes { $names }
outline-closes-more = closes { $names } and { $more } more
