# Evidence and open questions on causes, links and gaps: what it does, what it says, where it comes from.

evidence-heading = Evidence
evidence-text = What we know or ask
evidence-ask-supports = What speaks for it?
evidence-ask-contradicts = What speaks against it?
evidence-ask-question = What do we still have to find out?
evidence-stance = What it does
evidence-stance-supports = supports
evidence-stance-contradicts = contradicts
evidence-stance-question = open question

## Where it comes from
evidence-kind = Kind
evidence-kind-data = data
evidence-kind-research = research
evidence-kind-stakeholder = stakeholder voice
evidence-kind-document = document
evidence-kind-missing = Which kind is it?
    .hint = Choose one; then it can be added.
evidence-source = Where from
evidence-source-data = Table and year
evidence-source-research = Title and year
evidence-source-stakeholder = Role, not name
evidence-source-document = Name of the document
evidence-role-hint = For instance “third-year teacher” or “parent of an English learner”. Leave names out.
evidence-gap = Gap of this workbook
evidence-gap-none = none of them
evidence-chart = Seen in the chart
evidence-chart-none = its figure
evidence-open-gap = Show the figures of this gap:

## How much it weighs
evidence-weight = How much does it weigh?
evidence-weight-1 = a hint
evidence-weight-2 = fair
evidence-weight-3 = strong

## What can be done with it
evidence-add = Add
evidence-keep = Keep the change
evidence-edit = Change “{ $text }”
evidence-remove = Remove “{ $text }”
evidence-answer = Answer it
evidence-answer-ask = What was found out?
evidence-answered = Keep the answer
evidence-supported-offer = Something speaks for “{ $name }” now. Mark it as supported?
evidence-supported-yes = Mark as supported
evidence-supported-no = Leave it as possible
evidence-root-ask = Why do we call it a root cause? Enter keeps it.
