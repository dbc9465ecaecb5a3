# The native menu and the system's file dialogs. The phases are named in app.ftl.

menu-file = File
menu-new = New…
menu-open = Open…
menu-open-sample = Open the Sample
menu-close = Close Workbook
menu-export-pdf = Export as PDF…
menu-quit = Quit Headwaters

menu-edit = Edit
menu-undo = Undo
menu-redo = Redo
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select All
menu-find = Find or Do…

menu-view = View
menu-wall = Projector View
menu-larger = Larger Text
menu-smaller = Smaller Text
menu-theme-system = Theme of the System
menu-theme-light = Light Theme
menu-theme-dark = Dark Theme
menu-theme-contrast = High Contrast Theme

menu-help = Help
menu-keys = Keys

dialog-create = Where to keep the workbook
dialog-open = Open a workbook
dialog-add-files = Choose data files
dialog-export-pdf = Where to put the report
dialog-kind-workbook = Headwaters workbook
dialog-kind-report = Reports as CSV or Excel
dialog-kind-json = Data (JSON)
dialog-export-progress = Where should the summary go?
dialog-export-library = Where should the library file go?
dialog-import-library = Which library file?
dialog-kind-pdf = PDF
