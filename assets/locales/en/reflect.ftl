# The Reflect screen: the discussion guide, the partnership criteria, and next steps of the district.

reflect-heading = What do we see when we look at ourselves?
reflect-lead = Questions to talk through, self-ratings with evidence, and what to do next. Notes are kept for each question.
reflect-views = Views of the reflection
reflect-view-guide = Discussion guide
reflect-view-partnership = Partnerships
reflect-view-steps = Next steps
reflect-answered = { $answered } of { $all } answered
reflect-example = The example
reflect-ours = Ours
reflect-back = Back
reflect-next = Go on: { $title }
reflect-resources = To watch and read with it

## Take action
reflect-actions = What we will do
reflect-action = Action { $number }
reflect-action-new = One more action
reflect-make = Make a milestone of
reflect-for = Milestone of
reflect-by = by
reflect-to-milestone = Make it a milestone
reflect-taken = Now a milestone: { $text }
reflect-no-strategy = Choose a strategy first; then an action can become one of its milestones.

## Partnerships
reflect-partnership-about = Rate each partnership strategy on the five criteria, and say what shows it.
reflect-partnership-none = No candidate is a partnership with a preparation program. The criteria still help to see how the district works with programs today.
reflect-district = Our district as a whole

## Next steps
reflect-steps = { $done } of { $all } done
reflect-step-note = Note: { $step }
reflect-step-note-empty = What was done, by whom
reflect-step-helps = Helps with it: { $resources }.
reflect-step-go = Go to { $phase }
