# Trouble with files and the machine. Keys are `trouble-` and the code.

trouble-file-missing = Tried to open “{ $file }”, but there is no such file.
    .hint = Check the name and the folder. It may have been moved or renamed.
trouble-folder-missing = There is no folder “{ $file }” to put the new file in.
    .hint = Make the folder first, or choose another one.
trouble-file-is-a-folder = Tried to open “{ $file }”, but it is a folder.
    .hint = Choose the workbook inside it; its name ends in .headwaters.
trouble-file-is-empty = Tried to open “{ $file }”, but there is nothing in it.
    .hint = Open another copy, or make a new workbook under another name.
trouble-not-a-workbook = “{ $file }” is not a Headwaters workbook. It was left untouched.
    .hint = Choose a file whose name ends in .headwaters. Data files are added inside a workbook.
trouble-workbook-newer = “{ $file }” was written by a newer version of Headwaters. It was left untouched.
    .hint = Update Headwaters on this computer, or export the plan where it was written.
trouble-workbook-corrupt = The workbook is damaged and was left untouched.
    .hint = Open a copy or a backup. Keep the damaged file; parts of it may be recovered.
trouble-file-exists = “{ $file }” is there already and will not be written over.
    .hint = Choose another name, or open the file that is there.
trouble-workbook-in-use =
    “{ $file }” is being written to { $user ->
        [unnamed] by somebody on { $host }.
       *[other] by { $user } on { $host }.
    }
    .hint = Close it there, or wait. It can be looked at meanwhile.
trouble-file-read-only = “{ $file }” cannot be written to: the file or its folder is read-only.
    .hint = Copy it to a folder of your own and work there.
trouble-disk-full = The disk is full. Nothing of the last action was written.
    .hint = Free some space and try again. Everything before it is safe.
trouble-file-trouble = The computer could not read or write the file.
    .hint = Check the disk or the network drive and try again.
trouble-database-trouble = The workbook could not be read or written.
    .hint = Try again. If it stays, copy the file and report this with the detail below.
trouble-export-failed = The report or picture could not be made. The workbook is safe.
    .hint = Report this with the detail below.
trouble-small-cells-exposed = Tried to make the report or picture, but small counts could be worked out from it and what is published, whatever is hidden. Nothing was written.
    .hint = Look at the figures typed for small groups and take out those that the published files give away, then try again.
trouble-no-such-sample = There is no sample of that name.
    .hint = The sample is called “riverton”.
trouble-call-not-understood = { $said }
    .hint = See “headwaters help” for the verbs and what each takes.
trouble-mapping-not-understood = Tried to learn from “{ $file }” how a table is read, but it does not say so in the way that is asked for.
    .hint = It is JSON with header_row, name, code and columns, each column with header and field.
trouble-cannot-read-file = Tried to read “{ $file }”, but the computer would not give its content.
    .hint = Check the name, the folder and whether you may read it, then try again.
trouble-cannot-write-file = Tried to write “{ $file }”, but the computer would not take it. Nothing was changed.
    .hint = Check the folder, the space on the disk and whether you may write there, or choose another place.
trouble-out-is-a-workbook = The file to write is a workbook, and anything else in its place would destroy it. Nothing was written.
    .hint = Give what you write a name of its own, such as plan.pdf.
trouble-analysis-stopped = Working out what the map says was stopped.
    .hint = It begins anew when the map changes.
trouble-library-not-json = This file cannot be read as JSON, so it is no library file. Nothing was taken over.
    .hint = Choose a file that another team wrote with “Save our entries as a file”. If it was mended by hand, put it back as it was.
trouble-no-library-file = This is not a library file of Headwaters. Nothing was taken over.
    .hint = Choose a file that another team wrote with “Save our entries as a file”.
trouble-library-file-newer = This library file was written by a newer version of Headwaters. Nothing was taken over.
    .hint = Update Headwaters on this computer.
trouble-library-file-too-large = This library file is too large. Nothing was taken over.
    .hint = A library file holds at most 500 entries and 64 MB.
trouble-library-entry-unread = Entry { $place } of this library file cannot be taken over: { $why } Nothing was taken over.
    .hint = Mend this entry, or ask the team that wrote the file.
trouble-plan-only-as-pdf = The plan is exported as PDF.
    .hint = Use --to pdf, or --form progress for the summary as JSON.
