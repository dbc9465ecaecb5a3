# The cause map in and out: why a file is no map, what of it cannot be taken in, and the dialog for both ways.

# Why a file cannot be read as a map. The hint is the next step.

exchange-refused-not-a-map = The file holds no cause map that Headwaters can read.
    .hint = A map is read from an Excel workbook with the sheets Causes and Links, a matrix as CSV, GraphML, or Kumu JSON. Write your own map out first to see how each looks.
exchange-refused-map-sheet-unreadable = The spreadsheet is damaged ({ $detail }).
    .hint = Open it in a spreadsheet program, save it again as .xlsx, and choose that file.
exchange-refused-map-sheet-missing = The spreadsheet has neither a sheet called Causes nor one called Links.
    .hint = Name the sheet with the causes “Causes” and the sheet with the links “Links”, or write your own map out first and fill that in.
exchange-refused-map-column-missing = The sheet “{ $sheet }” has no column “{ $column }”, so its rows cannot be read.
    .hint = Put the names of the columns into its first row: Cause on the first sheet, From and To on the second.
exchange-refused-map-too-many-cells = A sheet has more than { $limit } cells, and no map has.
    .hint = Check that it is the file you meant.
exchange-refused-map-too-many-causes = The file has more than { $limit } causes. A map can hold no more.
    .hint = Check that it is the file you meant, or take in a part of it.
exchange-refused-map-too-many-links = The file has more than { $limit } links. A map can hold no more.
    .hint = Check that it is the file you meant, or take in a part of it.
exchange-refused-xml-with-entities = The file declares a document type, whose parts may unfold without end or reach outside the file. It was not read.
    .hint = Programs that draw maps write GraphML without one. Export the map there again.
exchange-refused-xml-unreadable = The file is not sound XML: { $detail }.
    .hint = Export the map again as GraphML in the program where it was drawn.
exchange-refused-xml-without-graph = The file is XML or a web page, but there is no graph in it.
    .hint = Export the map as GraphML in the program where it was drawn.
exchange-refused-json-unreadable = The file is not sound JSON of a map: { $detail }.
    .hint = Export the map again as JSON in Kumu.
exchange-refused-json-without-elements = The file is JSON, but it has no elements as Kumu writes them.
    .hint = Export the map as JSON in Kumu.

# The same for files that are not even opened; what is not here is told as for data files.

exchange-unread-file-empty = { $file } is empty.
    .hint = Export the map again where it was drawn.
exchange-unread-file-too-large = { $file } would take { $megabytes } MB. Maps are read up to { $limit } MB.
    .hint = Check that it is the file you meant.
exchange-unread-is-picture = { $file } is a picture. A map cannot be read from a picture.
    .hint = Export the map as GraphML, JSON or a spreadsheet in the program where it was drawn.
exchange-unread-is-pdf = { $file } is a PDF. A map cannot be read from printed pages.
    .hint = Export the map as GraphML, JSON or a spreadsheet in the program where it was drawn.
exchange-unread-is-database = { $file } is a database file, not a map. A Headwaters workbook is such a file too.
    .hint = If it is a workbook, open it from the start screen and write its map out first.
exchange-unread-is-archive = { $file } is an archive or a document without a sheet.
    .hint = Unpack it and choose the file with the map inside.
exchange-unread-is-binary = { $file } is neither text nor a spreadsheet.
    .hint = Export the map as GraphML, JSON or a spreadsheet in the program where it was drawn.
exchange-unread-sheet-unreadable = { $file } looks like a spreadsheet, but it is damaged ({ $detail }).
    .hint = Open it in a spreadsheet program, save it again as .xlsx, and choose that file.

# Where something stands in a file.

exchange-place-causes = Causes, row { $at }
exchange-place-links = Links, row { $at }
exchange-place-cell = Cell { $at }
exchange-place-node = Node { $at }
exchange-place-edge = Edge { $at }
exchange-place-element = Element { $at }
exchange-place-connection = Connection { $at }
exchange-place-file = The file

# What cannot be taken in, or is taken in without a part of it.

exchange-problem-name-missing = There is no name.
exchange-problem-name-too-long = The name is longer than 300 characters: “{ $text }”
exchange-problem-name-twice = “{ $text }” stands there twice. The first one counts.
exchange-problem-text-too-long = A text is longer than a map can hold and was left out: “{ $text }”
exchange-problem-link-from-gap = A link starts at the gap “{ $text }”. Causes lead to gaps; nothing starts from them.
exchange-problem-link-to-itself = “{ $text }” is linked to itself.
exchange-problem-link-twice = The link { $text } stands there twice. The first one counts.
exchange-problem-link-undirected = The link { $text } has no direction, so nobody can say which is the cause.
exchange-problem-link-end-missing = An end of the link is not in the file: { $text }
exchange-problem-strength-out-of-range = “{ $text }” is no strength. Strength is 1, 2, 3 or 4.
exchange-problem-sign-unknown = “{ $text }” is no sign. A link is “same” or “opposite”.
exchange-problem-delay-unknown = “{ $text }” does not say whether there is a delay. Write “yes” or “no”.
exchange-problem-weight-unread = The weight { $text } is on another scale. The link comes without it.
exchange-problem-control-unknown = “{ $text }” does not say whose the cause is to change: “ours”, “shared” or “outside”. The cause comes without it.
exchange-problem-state-unknown = “{ $text }” is no state: “possible”, “supported”, “confirmed” or “set aside”. The cause comes without it.
exchange-problem-root-unknown = “{ $text }” does not say whether it is a root cause. Write “yes” or “no”. The cause comes without it.
exchange-problem-cell-unknown = “{ $text }” is no link. Write 1 to 4, with - before it for the opposite direction and d in front for a delay.
exchange-problem-no-links = No cell of the matrix is a link, so only its causes are read. Write 1 to 4 into the cells where the row feeds the column.
exchange-problem-field-unread = “{ $text }” has no place on the map and is left out.
exchange-problem-hyperedge = A link of more than two ends has no place on the map.
exchange-problem-unknown-cause = “{ $text }” is neither among the causes of the file nor on the map.
exchange-problem-unknown-gap = No gap on the map is called “{ $text }”.
exchange-problem-name-of-gap = “{ $text }” is a gap on the map, so it is not added as a cause. Links to it lead to the gap.
exchange-problem-unknown-category = There is no category called “{ $text }”. The cause comes without it.
exchange-categories-known = The categories are: { $categories }.

# What the command line says.

exchange-cli-written = Wrote the map to { $file }.
exchange-cli-took-in = Took in { $new-causes } new and { $changed-causes } changed causes, { $new-links } new and { $changed-links } changed links; there just so already: { $unchanged }.
exchange-cli-would-take-in = Would take in { $new-causes } new and { $changed-causes } changed causes, { $new-links } new and { $changed-links } changed links; there just so already: { $unchanged }.
exchange-cli-problem = – { $place }: { $problem }
exchange-cli-more-problems = … and { $count } more.

# Trouble on the way.

trouble-map-not-made = The map could not be written in that form. The workbook is safe.
    .hint = Report this with the detail below.
trouble-map-not-written = The map is ready, but it could not be written to that place.
    .hint = Close it where it is open in another program, or choose another folder.
trouble-map-out-is-a-workbook = The file to write is a workbook, and a map in its place would destroy it. Nothing was written.
    .hint = Give the map a name of its own, such as map.xlsx.

# The system's file dialogs.

dialog-write-map = Write the map
dialog-take-in-map = Take in a map
dialog-kind-map = Maps
dialog-kind-map-xlsx = Excel workbooks
dialog-kind-map-csv = CSV matrices
dialog-kind-map-dot = Graphviz
dialog-kind-map-graphml = GraphML
dialog-kind-map-kumu = Kumu JSON

# The dialog for both ways.

exchange-open = Map in and out
exchange-heading = The map in other programs
exchange-out = Write it out
exchange-format = The form
exchange-format-xlsx = Excel workbook
exchange-about-xlsx = Two sheets, Causes and Links, to read, sort, edit and take in again.
exchange-format-csv = Matrix as CSV
exchange-about-csv = Each row feeds the columns: 1 to 4, with - before it for the opposite direction and d in front for a delay. Can be taken in again.
exchange-format-graphml = GraphML
exchange-about-graphml = For yEd, Gephi and other programs that draw maps. Can be taken in again.
exchange-format-kumu = Kumu
exchange-about-kumu = JSON that Kumu imports. Can be taken in again.
exchange-format-dot = Graphviz
exchange-about-dot = For drawing the map with Graphviz. It cannot be taken in again.
exchange-write = Write the file…
exchange-in = Take one in
exchange-in-about = From an Excel workbook or CSV matrix as written here, GraphML, or Kumu JSON. A cause of the same name is the same cause. Nothing on the map is removed.
exchange-choose = Choose a file…
exchange-reading = Reading the file …
exchange-would-come = “{ $file }” would bring
exchange-new-causes = { $count ->
    [one] 1 new cause
   *[other] { $count } new causes
}
exchange-changed-causes = { $count ->
    [one] 1 cause told otherwise
   *[other] { $count } causes told otherwise
}
exchange-new-links = { $count ->
    [one] 1 new link
   *[other] { $count } new links
}
exchange-changed-links = { $count ->
    [one] 1 link told otherwise
   *[other] { $count } links told otherwise
}
exchange-unchanged = { $count ->
    [one] 1 cause or link is there just so already.
   *[other] { $count } causes and links are there just so already.
}
exchange-link = { $from } → { $to }
exchange-nothing-new = Everything that could be read is on the map already.
exchange-problems = { $count ->
    [one] 1 thing stays out
   *[other] { $count } things stay out, wholly or in part
}
exchange-problem-where = Where
exchange-problem-what = What
exchange-more-problems = … and { $count } more, not listed.
exchange-take-in = Take in
exchange-taken-in = “{ $file }” is on the map now. One undo takes all of it back.
exchange-forget = Leave it
