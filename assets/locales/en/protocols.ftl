# The protocols on the Causes screen: 20 Reasons, Why-Why-Why, Check the links, and the open questions.

protocol-how = How “{ $name }” goes, in about { $minutes } minutes
protocol-tips = What helps
protocol-source = From: { $source }.

## 20 Reasons
reasons-keys = In the list
reasons-step = What the list is for now
reasons-step-gather = Gather
reasons-step-tick = Tick
reasons-step-merge = Merge what is the same
reasons-list = Reasons
reasons-none = No reasons yet
reasons-none-about = Gather some first. Twenty is a good number: the useful ones often come late.
reasons-question = What feeds these gaps? One reason after another.
reasons-hint = Enter adds it and waits for the next. Several pasted lines become several reasons.
reasons-count = { $count } of { $goal }
reasons-count-past = { $count } reasons
reasons-pasted =
    { $added ->
        [0] None added:
        [one] One added.
       *[other] { $added } added.
    } { $there ->
        [0] { "" }
        [one] One stood there already.
       *[other] { $there } stood there already.
    }
reasons-left =
    { $count ->
        [one] This line was not added
       *[other] These { $count } lines were not added
    }
reasons-left-about = Shorten those longer than { $limit } characters, or take some out, and try again.
reasons-left-again = Try again
reasons-left-away = Put them away
reasons-show = Show it on the map
reasons-sort = Order of the reasons
reasons-sort-said = As they were said
reasons-sort-ticks = By ticks
reasons-ticks =
    { $count ->
        [0] no ticks
        [one] 1 tick
       *[other] { $count } ticks
    }

## 20 Reasons: ticks per person
reasons-tick-question = Which reasons weigh most?
reasons-tick-about = Each person ticks the reasons that weigh most, three or so. Pass the laptop round, or tick for a raised hand. Only the sums are shown afterwards.
reasons-tick-begin = Begin to tick
reasons-tick-on = Go on ticking
reasons-tick-again = Tick once more
reasons-tick-close = End the ticking
reasons-seat = Seat { $number }
reasons-turn = Ticking now
reasons-turn-name = Who ticks now?
reasons-turn-take = Begin the turn
reasons-turn-had = { $name } has had a turn. Type another name.
reasons-turn-done = { $name } (has ticked)
reasons-turn-other = Another name…
reasons-turn-next = Next person
reasons-turn-back = Back to the one before
reasons-turn-said = { $name } ticks now.
reasons-turn-ticks =
    { $count ->
        [0] no ticks yet
        [one] 1 tick given
       *[other] { $count } ticks given
    }
reasons-turns-done =
    { $count ->
        [0] { "" }
        [one] 1 person has ticked
       *[other] { $count } people have ticked
    }

## 20 Reasons: merging
reasons-alike =
    { $count ->
        [0] No two reasons look the same
        [one] Two reasons look the same
       *[other] { $count } pairs look the same
    }
reasons-alike-pair = “{ $one }” and “{ $other }”
reasons-alike-choose = Choose both
reasons-alike-not = They differ
reasons-merge-about = Tick any two or more in the list to make one of them.
reasons-merge-name = Which name stays for these { $count }?
reasons-merge-along = This goes over to it: { $parts }. Of two links between the same two, one stays, with what was said of both. A link that would lead back to itself goes.
reasons-merge-nothing = Nothing else hangs on the others.
reasons-merge = Make one of { $count }
reasons-merge-none = Choose none
reasons-merged = { $count } reasons are one now: { $name }.

## Why, Why, Why?
ladder-name = Why, Why, Why?
    .about = Walk upstream from something that everybody sees, one question after the other.
ladder-begin = What shall we ask about?
ladder-begin-hint = Type to find, or click. Reasons with most ticks stand first.
ladder-begin-here = Begin here
ladder-hint = Enter adds the answer and asks on from there. Enter on an empty line stops.
ladder-up = Go up
ladder-more = One more answer to this
ladder-one-more = “{ $name }” is one answer. What else?
ladder-nobody = Nobody knows
ladder-hands = Out of our hands
ladder-stop = Stop here
ladder-option-answer = an answer so far
ladder-answers = Answers so far, to go up from:
ladder-question = Why does “{ $name }” happen?
ladder-asked = Kept as an open question: { $question }
ladder-outside = “{ $name }” is marked as outside. It stays on the map.
ladder-stopped = The ladder ends here for now.
ladder-again = Begin another ladder
ladder-go-on = Or choose a rung to ask on from there.
ladder-loop = That closes a loop: { $names }. The link is drawn.
ladder-loop-go = Go to that rung
ladder-rungs =
    { $count ->
        [one] The ladder so far, one rung
       *[other] The ladder so far, { $count } rungs
    }
ladder-rung-said = Rung { $rung }. { $question }
ladder-here = here now
ladder-ask-again = ask again
ladder-turn-same = It makes less
ladder-turn-opposite = It makes more

## Check the links
check-name = Check the links
    .about = Read every link aloud as a sentence, and believe it before counting on it.
check-keys = While links are read
check-none = No links yet
check-none-about = Draw some on the map first, or climb a ladder of whys: each answer becomes a link.
check-progress = { $read } of { $all } read
check-number = Link { $number } of { $all }
check-state-not-yet = not read yet
check-state-agreed = agreed
check-state-questioned = in question
check-agree = Agree
check-change = Change
check-question = Open question
check-question-begun = Open question, begun
check-question-label = What do we have to find out before we believe it?
check-question-keep = Keep the question
check-skip = Skip
check-back = Back
check-over = All links are read
check-over-part =
    { $count ->
        [one] One link was skipped
       *[other] { $count } links were skipped
    }
check-over-said = That was the last link. { $said }.
check-over-agreed =
    { $count ->
        [one] One link is agreed.
       *[other] { $count } links are agreed.
    }
check-over-questioned =
    { $count ->
        [one] One link is in question
       *[other] { $count } links are in question
    }
check-to-questions = To the open questions
check-falls = Would the gap shrink if this cause went?
check-falls-about = This is what the map says now. If you doubt it, a link may be missing, too strong or too weak.
check-fall = If “{ $name }” were gone, { $share } of every 100 drops would no longer reach the gaps.

## Open questions
questions-name = Open questions
    .about = What nobody knows yet, in one list, and what nothing was said about.
questions-asked =
    { $count ->
        [0] No questions on the map
        [one] One question on the map
       *[other] { $count } questions on the map
    }
questions-about = About: { $name }
questions-none = Nothing is in question
questions-none-about = Ask of a cause, a link or a gap what still has to be found out: press E and choose “open question”.
questions-notes =
    { $count ->
        [0] Questions noted during the day: none
        [one] One question noted during the day
       *[other] { $count } questions noted during the day
    }
questions-unsaid =
    { $count ->
        [one] Nothing said yet about one cause
       *[other] Nothing said yet about { $count } causes
    }
questions-unsaid-about = Neither evidence nor a question. Choose one to say something.
