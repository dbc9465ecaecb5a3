# What the rules forbid. The message states the fact, the hint says what to do. Keys are `refusal-` and the code.

refusal-not-found = That { $what } is not in the workbook any more.
    .hint = It may have been removed or undone. Choose another one, or undo.
refusal-id-taken = Something with the id { $id } is in the workbook already.
    .hint = Leave the id out, or give another one.
refusal-text-missing = There is nothing written yet.
    .hint = Write at least one word.
refusal-text-too-long = The text is longer than { $limit } characters.
    .hint = Shorten it, or put the rest into a note.
refusal-cause-exists = “{ $label }” is on the map already.
    .hint = Use that one, or tell the two apart by name.
refusal-map-full = The map holds at most { $limit } causes; { $given } more do not fit. Nothing was added.
    .hint = Add fewer at a time, or merge what says the same.
refusal-category-exists = There is a category “{ $name }” already.
    .hint = Use that one, or tell the two apart by name.
refusal-family-unknown = There is no family of causes “{ $family }”.
    .hint = Give one of these: { $families }. Or leave it out.
refusal-nothing-to-merge = There is nothing to merge.
    .hint = Choose two causes or more that say the same, and the one that stays.
refusal-merge-signs-differ = “{ $one }” and “{ $other }” are both linked with { $with ->
    [gap] the same gap
   *[cause] “{ $third }”
 }, but with opposite signs. As one cause they would contradict each other. Nothing was merged.
    .hint = Read both links aloud and change or remove the one that does not hold. Then merge again, or keep the two apart.
refusal-merge-directions-differ = “{ $strategy }” is meant to bring less of one and more of the other: “{ $one }”, “{ $other }”. As one cause they would contradict each other. Nothing was merged.
    .hint = Change what the strategy does to one of them. Then merge again, or keep the two apart.
refusal-gap-has-outgoing-link = A gap is where causes lead to; no link starts from it.
    .hint = Draw the link from the cause to the gap.
refusal-link-to-itself = A cause cannot feed itself directly.
    .hint = Add the step in between, so that the loop can be seen.
refusal-link-exists = These two are linked this way already.
    .hint = Change the strength or the sign of that link instead.
refusal-strength-out-of-range = The strength of a link is 1, 2, 3 or 4.
    .hint = 1 is weak, 4 is very strong.
refusal-effect-out-of-range = An effect is a share from 0 to 1.
    .hint = Small is 0.25, medium 0.5, large 0.75.
refusal-feasibility-out-of-range = Feasibility is a number from 1 to 5.
    .hint = 1 is hard, 5 is easy.
refusal-impact-out-of-range = Impact is a number from 1 to 5.
refusal-strategy-exists = “{ $title }” is among the candidates already.
refusal-entry-exists = The library of this workbook has “{ $title }” already. Change that one, or give this another title.
refusal-library-full = The library of a workbook holds { $limit } entries of its own. Remove some first.
refusal-level-out-of-range = A rating has four levels, 1 to 4.
    .hint = Choose the level whose words fit best.
refusal-number-not-above-zero = This number must be above 0.
    .hint = Give a number such as 1.
refusal-number-not-finite = This is not a number to reckon with.
    .hint = Give an ordinary number.
refusal-number-too-large = This number is out of all proportion: the largest is { $limit }.
    .hint = Give a smaller number.
refusal-experiences-impossible = These figures cannot be: a share below 0 or above all, nobody to share among, or more than a thousand million.
    .hint = Check the figures against the state’s report.
refusal-experiences-missing = There are no learning-experience figures for this gap.
    .hint = Type them in from the state’s report, or use school averages.
refusal-unit-not-understood = “{ $unit }” is not the code of a district or school.
    .hint = Give the 8-digit code, or “state”.
refusal-year-not-understood = “{ $year }” is not a school year.
    .hint = Write it like 2024-25.
refusal-date-does-not-exist = “{ $date }” is not a day of the calendar.
    .hint = Write it like 2027-06-30.
refusal-number-not-understood = “{ $text }” cannot be read as one number.
    .hint = Write one number with a point before its decimals, and what it counts behind it if you like: 27.5 %.
refusal-target-equals-baseline = The target is where things stand already.
    .hint = Set a target that differs from the baseline.
refusal-reading-incomplete = What was read at a check-in needs both: the indicator and its value.
    .hint = Give the two together, or leave both out.
refusal-reading-of-another = “{ $name }” is an indicator of another strategy.
    .hint = Tell it at a check-in of its own strategy.
refusal-evidence-strength-out-of-range = Evidence is 1, 2 or 3 strong.
    .hint = 1 is a hint, 2 is fair, 3 is strong.
refusal-ballot-closed = This vote is closed.
    .hint = Start a new round; the old one stays.
refusal-no-dots-left = Each voter has { $dots } dots, and these are given.
    .hint = Take a dot back first.
refusal-choice-not-on-ballot = This is not what the vote is about.
    .hint = Choose one of the things on the ballot.
refusal-mapping-incomplete = This does not say enough to read a table by: its header row, the column of codes and at least one column of figures are needed.
    .hint = Choose the row with the headers, the column with the codes, and what at least one column holds.
refusal-field-twice = Two columns are said to hold the same figure ({ $field }).
    .hint = Choose the right one of the two and leave the other out.
refusal-needs-two-to-four-strategies =
    { $chosen ->
        [0] No strategy is chosen yet; a plan is finished with two to four.
        [1] One strategy is chosen; a plan is finished with two to four.
       *[other] { $chosen } strategies are chosen; a plan is finished with two to four.
    }
    .hint = Thinking is free. Choose two, three or four before you finish.
refusal-needs-a-focus-gap = No gap is in focus.
    .hint = Choose one to three focus gaps in the gap matrix.
refusal-strategy-reaches-no-gap = “{ $strategy }” acts on no cause that leads to a focus gap.
    .hint = Tie it to a cause on a path to a gap, or link its cause further.
refusal-nothing-to-undo = There is nothing to undo.
    .hint = This is the beginning of the history.
refusal-nothing-to-redo = There is nothing to redo.
    .hint = This is the end of the history.
refusal-view-only = The workbook is open for viewing only.
    .hint = Save a copy to work in, or close it where it is being written.
refusal-not-a-command = This line is not a command: { $detail }.
    .hint = See “headwaters commands” for all commands and their fields.
