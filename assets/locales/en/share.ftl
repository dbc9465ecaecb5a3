# The Share screen: what leaves the laptop, what stays, and the PDF.

share-heading = What do we share, and what stays with us?
share-lead = Read it back together before it leaves the laptop. Nothing is sent anywhere: you choose where the file is kept.
share-in = What is in
share-in-gaps =
    { $count ->
        [0] no focus gap yet
        [one] one focus gap, with its figures and method
       *[other] { $count } focus gaps, with figures and method
    }
share-in-causes =
    { $count ->
        [0] no causes yet
        [one] the cause map, one cause
       *[other] the cause map, { $count } causes
    }
share-in-strategies =
    { $count ->
        [0] no chosen strategy yet
        [one] one chosen strategy and its page
       *[other] { $count } chosen strategies, each with its page
    }
share-in-indicators =
    { $count ->
        [0] no indicator yet
        [one] one indicator with baseline and target
       *[other] { $count } indicators with baseline and target
    }
share-in-decisions =
    { $count ->
        [0] no decision noted
        [one] one decision
       *[other] { $count } decisions
    }
share-out = What stays out
share-out-names = names of those who took part
share-out-votes = who voted for what
share-out-notes = private notes
share-out-history = the history of changes
share-small = Small numbers
share-small-about = Typed counts below { $students } students or { $teachers } teachers are hidden, and figures from which such a count would follow. Published figures stay as the state published them.
share-own-words = What you wrote in your own words is printed as written. An owner’s name is part of the plan.
share-pdf = The plan as PDF
share-pdf-about = Tagged for screen readers, with the cause map and every chart told in words.
share-draft = Its first page will say “draft”, with what is missing, until the plan is finished.
share-see-missing = See what is missing
share-export = Export PDF…
share-writing = Writing the PDF
share-page = Page { $page } of { $pages }
share-page-shown = Page { $page } of the report. The PDF itself can be read aloud.
share-page-back = Page before
share-page-on = Next page
