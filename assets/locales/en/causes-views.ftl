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

## The fishbone
fishbone-ask = { $category }: why does “{ $name }” happen?
