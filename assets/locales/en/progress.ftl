# The summary for the network, on paper, and the names of files that are handed on.

progress-report = How it goes
progress-foot = { $district } · How it goes
progress-overview = The strategies at a glance
progress-overview-lead = For the network: what happened since the plan was made, what was learned, and what comes next. The gaps, their causes and the plan itself stand in the report. Owners, participants, votes and private notes are not in it. ‡ stands where a figure is hidden because too few people are behind it.
progress-next = What comes next
progress-own-strategy = a strategy of our own
progress-stands = How it stands
progress-not-yet = not yet looked at
progress-cannot-tell = cannot be told
progress-ahead-of-line = ahead
progress-on-line = on the line
progress-behind-line = behind
progress-milestones = { $done } of { $all } done
progress-done = Steps done
progress-open = Still to do
progress-step = { $step } (by { $by })
progress-unread = To be looked at for the first time
progress-planned = Next check-ins
progress-learned = What others may learn
progress-steps = Next steps done
progress-file-name = { $workbook } progress.{ $ending }
library-file-name = { $workbook } library.json
progress-hidden = Hidden here: too few people are behind it.
progress-nothing-yet = No indicator, milestone or check-in is written down yet.
