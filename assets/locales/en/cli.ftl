# What the command line says when it is not asked for JSON. Its help stands with its arguments.

cli-made = Made { $file }.
cli-reading = Reading { $file } …
cli-file = { $file }: { $report }, { $years ->
        [0] year not said
       *[other] { $year }
    }, { $rows } rows, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }
cli-accept-hint = { $hint } To add the file all the same, call again with --accept { $code }.
cli-warning = – { $warning }
cli-not-added = { $file }: { $why }
cli-sound = The file is sound.
cli-unsound = The file is damaged:
cli-undone = undone
cli-did-undo = Undone: { $what }
cli-did-redo = Done again: { $what }
cli-exported = Wrote { $file }, { $pages } pages.
cli-charts =
    { $count ->
        [one] Wrote one chart and its index to { $folder }.
       *[other] Wrote { $count } charts and their index to { $folder }.
    }
cli-no-chart = No { $chart } chart of { $gap }: { $why }
cli-written = Written: { $file }
cli-library-out =
    { $count ->
        [one] One entry written to { $file }.
       *[other] { $count } entries written to { $file }.
    }
cli-library-in =
    { $count ->
        [0] Nothing new in it.
        [one] One entry taken over.
       *[other] { $count } entries taken over.
    }
