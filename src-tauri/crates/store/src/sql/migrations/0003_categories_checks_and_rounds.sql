-- Version 2 to 3: categories of the team's own, what was said of each link when it was read aloud, where exactly
-- evidence comes from and how strong it is, ballots of ticks, hidden ballots and rounds. Changed tables are made anew,
-- so that the definitions in the file are the same letters as in a new one. What refers to a changed table is set
-- aside meanwhile and made anew with it.

CREATE TABLE category (
  id TEXT PRIMARY KEY NOT NULL,
  family TEXT UNIQUE,
  name TEXT NOT NULL,
  made_order INTEGER NOT NULL
) STRICT;

CREATE TEMP TABLE old_link AS SELECT * FROM main.link;
CREATE TEMP TABLE old_evidence AS SELECT * FROM main.evidence;
CREATE TEMP TABLE old_ballot AS SELECT * FROM main.ballot;
CREATE TEMP TABLE old_vote AS SELECT * FROM main.vote;
DROP TABLE main.evidence;
DROP TABLE main.link;
DROP TABLE main.vote;
DROP TABLE main.ballot;

CREATE TABLE link (
  id TEXT PRIMARY KEY NOT NULL,
  from_cause TEXT NOT NULL REFERENCES cause (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  to_cause TEXT REFERENCES cause (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  to_gap TEXT REFERENCES gap (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  sign TEXT NOT NULL CHECK (sign IN ('same', 'opposite')),
  strength INTEGER NOT NULL CHECK (strength BETWEEN 1 AND 4),
  delay INTEGER NOT NULL CHECK (delay IN (0, 1)),
  reason TEXT NOT NULL,
  checked TEXT NOT NULL CHECK (checked IN ('not_yet', 'agreed', 'questioned')),
  made_order INTEGER NOT NULL,
  CHECK ((to_cause IS NULL) <> (to_gap IS NULL)),
  CHECK (from_cause IS NOT to_cause)
) STRICT;
CREATE INDEX link_from_cause ON link (from_cause);
CREATE INDEX link_to_cause ON link (to_cause);
CREATE INDEX link_to_gap ON link (to_gap);
INSERT INTO link
SELECT id, from_cause, to_cause, to_gap, sign, strength, delay, reason, 'not_yet', made_order FROM old_link;

CREATE TABLE evidence (
  id TEXT PRIMARY KEY NOT NULL,
  about_cause TEXT REFERENCES cause (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  about_link TEXT REFERENCES link (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  about_gap TEXT REFERENCES gap (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'contradicts', 'question')),
  text TEXT NOT NULL,
  source_kind TEXT NOT NULL,
  source TEXT NOT NULL,
  from_gap TEXT REFERENCES gap (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  chart TEXT CHECK (chart IN ('shares', 'quartiles', 'trend', 'schools')),
  strength INTEGER CHECK (strength BETWEEN 1 AND 3),
  made_order INTEGER NOT NULL,
  CHECK ((about_cause IS NOT NULL) + (about_link IS NOT NULL) + (about_gap IS NOT NULL) = 1)
) STRICT;
CREATE INDEX evidence_about_cause ON evidence (about_cause);
CREATE INDEX evidence_about_link ON evidence (about_link);
CREATE INDEX evidence_about_gap ON evidence (about_gap);
CREATE INDEX evidence_from_gap ON evidence (from_gap);
INSERT INTO evidence
SELECT id, about_cause, about_link, about_gap, stance, text, source_kind, '', NULL, NULL, NULL, made_order
FROM old_evidence;

CREATE TABLE ballot (
  id TEXT PRIMARY KEY NOT NULL,
  question TEXT NOT NULL,
  about TEXT NOT NULL CHECK (about IN ('gap', 'cause', 'strategy')),
  rule TEXT NOT NULL CHECK (rule IN ('dots', 'ticks')),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  round INTEGER NOT NULL CHECK (round > 0),
  dots INTEGER NOT NULL CHECK (dots > 0),
  closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
  made_order INTEGER NOT NULL
) STRICT;
INSERT INTO ballot
SELECT id, question, about, 'dots', 0, 1, dots, closed, made_order FROM old_ballot;

CREATE TABLE vote (
  id TEXT PRIMARY KEY NOT NULL,
  ballot TEXT NOT NULL REFERENCES ballot (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  voter TEXT NOT NULL,
  choice TEXT NOT NULL,
  dots INTEGER NOT NULL CHECK (dots > 0),
  made_order INTEGER NOT NULL
) STRICT;
CREATE INDEX vote_ballot ON vote (ballot);
INSERT INTO vote SELECT id, ballot, voter, choice, dots, made_order FROM old_vote;

DROP TABLE old_link;
DROP TABLE old_evidence;
DROP TABLE old_ballot;
DROP TABLE old_vote;
