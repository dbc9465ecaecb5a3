# Bringing in data files: why a file cannot be read, what to know about one that can, and why a cell has no figure.

# Why a file cannot be read. The hint is the next step.

ingest-file-missing = Looked for { $path }, but there is no such file.
    .hint = Check the name and the folder, or choose the file again.
ingest-is-directory = { $path } is a folder, not a file.
    .hint = Choose the files inside it instead; several can be added at once.
ingest-file-unreadable = Could not open { $path }: { $detail }.
    .hint = Close it in other programs and check that you may read it, then try again.
ingest-file-empty = { $file } is empty.
    .hint = The download may have stopped early. Download it again from the state's site.
ingest-file-too-large = { $file } would take { $megabytes } MB. Reports are read up to { $limit } MB.
    .hint = Check that it is the report you meant. If it is, save only the years you need as CSV and add that.
ingest-is-picture = { $file } is a picture, whatever its name says. Figures cannot be read from a picture.
    .hint = Download the report itself as Excel or CSV.
ingest-is-pdf = { $file } is a PDF. Figures are read from tables, not from printed pages.
    .hint = Download the same report as Excel or CSV. Learning-experience figures can also be typed in by hand.
ingest-is-database = { $file } is a database file, not a report. A Headwaters workbook is such a file too.
    .hint = If it is a workbook, open it from the start screen. If you meant a report, choose the Excel or CSV file.
ingest-is-archive = { $file } is an archive or a document without a sheet.
    .hint = Unpack it and add the Excel or CSV file inside.
ingest-is-binary = { $file } is neither text nor a spreadsheet.
    .hint = Open it in a spreadsheet program, save it as Excel or CSV, and add that.
ingest-sheet-unreadable = { $file } looks like a spreadsheet, but it is damaged or locked with a password ({ $detail }).
    .hint = Open it in a spreadsheet program, save it again as .xlsx without a password, and add that.
ingest-page-without-table = { $file } is a web page without a table.
    .hint = The site may have sent a sign-in page instead of the report. Open it in a browser, then download the report again.
ingest-header-unknown = { $file } has no header row of a report that Headwaters knows. Its widest row begins: { $headers }.
    .hint = Check that it is one of the School and District Profiles reports and that the row with the column names is still there.
ingest-columns-missing = { $file } looks like "{ $report }", but these columns are not there: { $columns }.
    .hint = Download the report again without leaving out columns, or put back the column names as the state's site writes them.
ingest-holds-people = { $file } holds records of single people (column { $column }). Headwaters reads totals only, so nothing was read.
    .hint = Use the published report with totals for schools or districts.
ingest-no-rows = { $file } has the header of "{ $report }", but no school or district below it.
    .hint = Download the report again; the list may have been filtered to nothing.
ingest-rows-not-totals = { $file } has several rows about the same school or district and year ({ $rows } of them). Totals have one.
    .hint = Headwaters never reads records of single people and never adds up rows. Make one row a school first, for example with a pivot table.
ingest-year-missing = { $file } does not say which school year it is about.
    .hint = Say the school year, for example 2024-25. The report's page on the state's site shows it.
ingest-year-not-understood = "{ $year }" is not a school year.
    .hint = Write it like 2024-25.
ingest-year-differs = { $file } says { $stated }, but the year given is { $given }.
    .hint = Leave the year out, or check that it is the file you meant.

# What to know about a file that can be read.

warning-race-columns-inconsistent = The share of students of color should be 100 less the White share. In { $rows } of { $of } rows it is not. The race columns probably stand under the wrong headers.
    .hint = Do not use these shares until somebody has checked them against the state's site.
warning-race-shares-do-not-sum = Rows whose race shares do not add up to 100: { $rows }.
    .hint = Look at these schools on the state's site before using their figures.
warning-shares-contradict-counts = The column "{ $header }" does not fit the numbers beside it: in { $rows } of { $of } rows it is not that number out of all students enrolled.
    .hint = The column probably holds something else. Do not use these shares until somebody has checked them.
warning-crdc-implausible = Districts with 100 teachers or more where under 1 % are said to be in their first year: { $districts }. The largest is { $first }, with { $share } %.
    .hint = Most districts have far more. Check these with the district before using first-year figures.
warning-rows-in-conflict = Rows that say something else than an earlier row about the same unit and year: { $rows }. Neither of the two was read.
    .hint = Find out which of them is right and remove the other from the file.
warning-rows-misshapen = Rows with a cell too few or too many, whose figures would stand in the wrong columns: { $rows }. They were not read.
    .hint = Download the report again if you need these rows.
warning-rows-repeated = Rows that repeat an earlier row: { $rows }. Each was counted once.
    .hint = Nothing needs to be done.
warning-rows-without-year = Rows that do not say their school year: { $rows }. They were not read.
    .hint = Fill in the year in the file if you need these rows.
warning-rows-without-code = Rows without a school or district code: { $rows }. They were not read; the first begins "{ $first }".
    .hint = Most often these are notes below the table. If not, add the codes in the file.
warning-rows-below-note = Rows with a code below a note that ended the table: { $rows }. They were not read.
    .hint = Save each table as its own file if you need them.
warning-header-repeated = The column name "{ $header }" stands twice. The first of the two was read.
    .hint = Open the file and see which of them is meant; rename the other.
warning-column-empty = The column "{ $header }" has no figure in any row.
    .hint = The state may not have published it yet. Figures that need it stay empty.
warning-several-years = The file holds { $years } school years, { $first } to { $last }.
    .hint = All of them are read; each figure shows its own year.
warning-year-from-one-number = The title "{ $title }" names one year only. It was read as the school year { $year }.
    .hint = Check this against the state's site.
warning-levels-mixed = The file mixes schools and districts.
    .hint = They are kept apart by their codes and never added up together.
warning-read-as-windows-1252 = The file was not saved as Unicode. It was read as Western European text.
    .hint = Look at names with accents or apostrophes; figures are not affected.
warning-one-of-sheets = Only the sheet "{ $sheet }" was read. Other sheets in the file: { $others }.
    .hint = Save another sheet as its own file if you need it.

# Why a cell has no figure.

missing-blank = left blank: held back or not reported
missing-not-available = marked as not available
missing-not-reported = not reported
missing-suppressed = held back because few people stand behind it
missing-not-applicable = does not apply
missing-bad-quality = marked as of doubtful quality
missing-overflow = number too wide for the report's column
missing-sentinel = 99999, which stands for no figure
missing-not-a-number = text where a number belongs
missing-out-of-range = number that the column cannot hold
missing-row-shape = row with a cell too few or too many
missing-conflict = two rows that contradict each other
missing-reserve-code-2 = small cell (reserve code -2)
missing-reserve-code-3 = skipped by mistake (reserve code -3)
missing-reserve-code-4 = optional and left out (reserve code -4)
missing-reserve-code-5 = promised for later (reserve code -5)
missing-reserve-code-6 = certified without a figure (reserve code -6)
missing-reserve-code-7 = system error (reserve code -7)
missing-reserve-code-8 = missing from the state's file (reserve code -8)
missing-reserve-code-9 = does not apply or skipped (reserve code -9)
missing-reserve-code-11 = held back for its quality (reserve code -11)
missing-reserve-code-12 = held back for privacy (reserve code -12)
missing-reserve-code-13 = skipped (reserve code -13)
