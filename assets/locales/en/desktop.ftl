# What can go wrong around the workbook in the window: recent files, folders, dialogs. Trouble of the file itself
# stands in trouble.ftl.

trouble-no-workbook-open = That needs an open workbook, and none is open.
    .hint = Open a workbook or make a new one, then try again.
trouble-recent-gone = The workbook is not where it was opened last.
    .hint = It may have been moved or renamed. Choose it with Open.
trouble-no-folder = The program's own folder on this computer could not be written to, so the sample could not be made.
    .hint = Check that the disk is not full and that you may write to your own folder, then try again.
trouble-preview-gone = The file was looked at before another workbook was opened, and is no longer at hand.
    .hint = Choose the file again.
trouble-report-not-written = The file is ready, but it could not be written to that place.
    .hint = Close it where it is open in another program, or choose another folder.
trouble-folder-not-shown = The file is written, but its folder could not be shown.
    .hint = Open the folder with the file program of your computer.
