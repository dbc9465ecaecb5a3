# The summary for the network, on paper.

progress-report = How it goes
progress-contents = In this summary
progress-overview = The strategies at a glance
progress-overview-lead = For the network: what this district is doing, how it stands, and what was learned. Names of people, votes and private notes are not in it.
progress-gaps = Gaps that we work on
progress-stands = How it stands
progress-milestones = { $done } of { $all } done
progress-is-ahead = { $name }: { $value }, ahead
progress-is-on = { $name }: { $value }, on the line
progress-is-behind = { $name }: { $value }, behind
progress-is-read = { $name }: { $value }
progress-lessons = Lessons learned
progress-steps = Next steps done
progress-file-name = { $workbook } progress.{ $ending }
library-file-name = { $workbook } library.json
