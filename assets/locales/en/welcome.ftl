# Welcome: purpose, roles, norms, warm-up.

welcome-heading = Why are we here today?
welcome-lead = Read the purpose and the norms aloud. Then take the question in pairs.
welcome-side = Roles and norms
purpose = Purpose
purpose-words = Purpose of the day
purpose-example = By four o’clock we know which gaps we work on, where they start, and which two to four things we will do.
roles = Who does what
roles-empty = The team is not written down yet.
roles-add = Add the team in Prepare
norms-read = How we work together
norms-read-empty = No norms yet.
norms-read-add = Add norms in Prepare
warm-up = Warm-up
warm-up-choose = Choose a warm-up
warm-up-option = { $title } · { $minutes } min
warm-up-reading = Read first: { $title } ({ $publisher })
warm-up-answers = What was said
warm-up-answers-hint = A few words per pair; no names needed.
