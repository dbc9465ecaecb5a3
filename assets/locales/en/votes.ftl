# Votes of the team: a question opened, dots given or hands counted, results round by round.

votes-way-name = Vote
    .about = Dots on causes, from everyone in the room. Votes stand beside the map's ranking and never change it.

## Opening
votes-ask = Put a question to the vote
votes-question = Question
votes-question-cause = Where should we begin?
votes-question-strategy = Which strategies should we choose?
votes-head-cause = Cause
votes-head-strategy = Strategy
votes-way = How does the room vote?
votes-way-people = Dots, one by one
votes-way-hands = Show of hands
votes-way-people-about = Pass the laptop round. Everyone picks their name or a seat and gives their dots.
votes-way-hands-about = Read each choice aloud, count the hands and type the number. Single people are not written down.
votes-dots-each = Dots each
votes-people = People in the room
votes-hands-each = Hands each
votes-hide = Hidden until it is closed: nobody sees what others gave
votes-open = Open the vote
votes-cancel = Not now
votes-nothing-cause = There is nothing to vote on yet. Put some causes on the map first.
votes-nothing-strategy = There is nothing to vote on yet. Gather some candidates first: parked ones are not on a ballot.

## Who votes
votes-who = Who votes now?
votes-seat = Seat { $number }
votes-hands = Show of hands
votes-has-voted = { $voter }, has voted
votes-returning = { $voter } has voted. What was given stays unseen. To change it, take it back and begin anew.
votes-stays = It stays
votes-anew = Take it back, begin anew
votes-voters =
    { $count ->
        [0] Nobody has voted yet.
        [one] One has voted.
       *[other] { $count } have voted.
    }
votes-by-hands = By show of hands.
votes-hidden = What was given shows when the vote is closed.

## Giving
votes-choices = To vote on: { $question }
votes-dots-left =
    { $left ->
        [0] all { $all } dots given
        [one] one of { $all } dots left
       *[other] { $left } of { $all } dots left
    }
votes-hands-left =
    { $left ->
        [0] all { $all } hands counted
        [one] one of { $all } hands left
       *[other] { $left } of { $all } hands left
    }
votes-ticks-hint = a tick on each that you agree with
votes-find = Find a choice
votes-found-none = No choice has these words.
votes-keys-hint = Up and down go from choice to choice. Right or plus gives a dot, left or minus takes one back.
votes-dot-more =
    { $dots ->
        [0] Give “{ $choice }” a dot
       *[other] One more dot for “{ $choice }”, which has { $dots }
    }
votes-dot-fewer = Take a dot back from “{ $choice }”, which has { $dots }
votes-hand-more = One more hand for “{ $choice }”
votes-hand-fewer = One hand fewer for “{ $choice }”
votes-hands-for = Hands for “{ $choice }”
votes-no-number = Type how many hands went up, as a number.
votes-given = { $choice }: { $dots }. { $left } left.
votes-none-left = No dots are left. Take one back first.
votes-has-none = “{ $choice }” has no dot of yours.
votes-so-far = { $count } so far
votes-next = Done, next voter
votes-to-list = Back to the votes

## Rounds and results
votes-vote = Vote
votes-count = Count hands
votes-close = Close the vote
votes-again = Vote again
votes-remove = Remove round { $round }
votes-remove-now = Remove
votes-keep = Keep
votes-removing =
    { $count ->
        [0] Remove round { $round } of “{ $question }”? Nobody has voted in it. It can be undone.
        [one] Remove round { $round } of “{ $question }” with the votes of one voter? It can be undone.
       *[other] Remove round { $round } of “{ $question }” with the votes of { $count } voters? It can be undone.
    }
votes-state-open = Round { $round } is open.
votes-state-closed = Round { $round } is closed.
votes-round = Round { $round }
votes-change = Change
votes-as-before = as before
votes-more = { $by } more
votes-less = { $by } fewer
votes-without =
    { $count ->
        [one] One other got none.
       *[other] { $count } others got none.
    }
votes-nobody = Nobody gave a dot.
votes-name = “{ $name }”
votes-first =
    { $count ->
        [one] { $names } got most: { $dots }.
       *[other] { $names } got most, { $dots } each.
    }
votes-first-so-far =
    { $count ->
        [one] { $names } has most so far: { $dots }.
       *[other] { $names } have most so far, { $dots } each.
    }
votes-first-as-before = That was so in round { $round } as well.
votes-first-was =
    { $count ->
        [one] In round { $round } it was { $names }.
       *[other] In round { $round } it was { $names }, level.
    }

## On the projector
votes-have-voted =
    { $count ->
        [one] has voted
       *[other] have voted
    }
