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
reflect-rated = { $rated } of { $all } rated
reflect-key-next = Next part
reflect-key-back = Part before
reflect-resources = To watch and read with it
reflect-resources-count =
    { $count ->
        [one] one resource
       *[other] { $count } resources
    }

## Take action
reflect-actions = What we will do
reflect-action = Action { $number }
reflect-action-new = One more action
reflect-actions-empty = Nothing is written yet. Write an action a line above, or catch one here; each can become a milestone of a chosen strategy, or be kept as a note.
reflect-lines = Lines of your answer, to take into the list:
reflect-make = Make a milestone
reflect-make-of = Make a milestone of “{ $text }”
reflect-for = Milestone of
reflect-by = By when
reflect-to-milestone = Make it a milestone
reflect-is-milestone = Milestone of “{ $title }”, by { $day }
reflect-keep-as-note = Keep as a note of the day: { $text }
reflect-now-a-note = Now a note of the day: { $text }
reflect-taken = Now a milestone: { $text }
reflect-no-strategy = Choose a strategy first; then an action can become one of its milestones.

## Partnerships
reflect-criteria = The five criteria of a partnership
reflect-partnership-about = Rate each partnership strategy on the five criteria, and say what shows it.
reflect-partnership-none = These five criteria are for a strategy that is done together with a preparation program, such as hosting student teachers. None of the candidates is one yet. You can rate how the district works with programs today, and see whether a partnership would be worth a place among the candidates.
reflect-district = Our district as a whole

## Next steps
reflect-steps = What the state suggests to a district: { $done } of { $all } done
reflect-step-note = Note: { $step }
reflect-step-note-empty = What was done, by whom
reflect-step-helps = Helps with it: { $resources }.
reflect-step-go = Go to { $phase }
