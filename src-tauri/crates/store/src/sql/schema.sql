-- The workbook file, version 2. Table and column names are those of the records in `model`; one table a kind.
-- Keys are UUIDs as text, booleans 0/1, lists and nested values JSON text.
-- References are checked when a command commits (DEFERRABLE), so that the order of its changes does not matter.
-- ON DELETE NO ACTION everywhere: the rules name everything that goes along, so that undo brings it back.

CREATE TABLE settings (
  id TEXT PRIMARY KEY NOT NULL,
  district_name TEXT NOT NULL,
  district_code TEXT,
  year TEXT,
  purpose TEXT NOT NULL,
  unnamed REAL NOT NULL CHECK (unnamed > 0),
  student_threshold INTEGER NOT NULL CHECK (student_threshold > 0),
  teacher_threshold INTEGER NOT NULL CHECK (teacher_threshold > 0),
  threshold_reason TEXT NOT NULL,
  threshold_set_by TEXT NOT NULL,
  plan_finished INTEGER NOT NULL CHECK (plan_finished IN (0, 1)),
  held_on TEXT,
  choice_reason TEXT NOT NULL,
  made_order INTEGER NOT NULL
) STRICT;

CREATE TABLE source (
  id TEXT PRIMARY KEY NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  report TEXT NOT NULL,
  level TEXT NOT NULL,
  years TEXT NOT NULL,
  "rows" INTEGER NOT NULL,
  title TEXT,
  columns TEXT NOT NULL,
  missing TEXT NOT NULL,
  warnings TEXT NOT NULL,
  public INTEGER NOT NULL CHECK (public IN (0, 1)),
  added_at TEXT NOT NULL,
  made_order INTEGER NOT NULL
) STRICT;

CREATE TABLE mapping (
  id TEXT PRIMARY KEY NOT NULL,
  signature TEXT NOT NULL,
  header_row INTEGER NOT NULL CHECK (header_row > 0),
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  unit_name TEXT,
  year TEXT,
  columns TEXT NOT NULL,
  public INTEGER NOT NULL CHECK (public IN (0, 1)),
  made_order INTEGER NOT NULL
) STRICT;

CREATE TABLE gap (
  id TEXT PRIMARY KEY NOT NULL,
  statement TEXT NOT NULL,
  unit TEXT NOT NULL,
  unit_name TEXT NOT NULL,
  year TEXT NOT NULL,
  measure TEXT NOT NULL,
  "group" TEXT NOT NULL,
  comparison TEXT NOT NULL,
  method TEXT NOT NULL,
  experiences TEXT,
  focus INTEGER NOT NULL CHECK (focus IN (0, 1)),
  weight REAL NOT NULL CHECK (weight > 0),
  figure TEXT,
  made_order INTEGER NOT NULL
) STRICT;

CREATE TABLE category (
  id TEXT PRIMARY KEY NOT NULL,
  family TEXT UNIQUE,
  name TEXT NOT NULL,
  made_order INTEGER NOT NULL
) STRICT;

CREATE TABLE cause (
  id TEXT PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  family TEXT,
  control TEXT NOT NULL CHECK (control IN ('ours', 'shared', 'outside')),
  state TEXT NOT NULL CHECK (state IN ('possible', 'supported', 'confirmed', 'set_aside')),
  root INTEGER NOT NULL CHECK (root IN (0, 1)),
  root_reason TEXT NOT NULL,
  x REAL,
  y REAL,
  made_order INTEGER NOT NULL
) STRICT;

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

CREATE TABLE strategy (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  library_id TEXT,
  chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
  parked INTEGER NOT NULL CHECK (parked IN (0, 1)),
  feasibility INTEGER CHECK (feasibility BETWEEN 1 AND 5),
  impact INTEGER CHECK (impact BETWEEN 1 AND 5),
  cost TEXT CHECK (cost IN ('none', 'low', 'medium', 'high')),
  agreement TEXT NOT NULL,
  alignment TEXT NOT NULL,
  partnership INTEGER NOT NULL CHECK (partnership IN (0, 1)),
  made_order INTEGER NOT NULL
) STRICT;

CREATE TABLE acts_on (
  id TEXT PRIMARY KEY NOT NULL,
  strategy TEXT NOT NULL REFERENCES strategy (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  cause TEXT NOT NULL REFERENCES cause (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  direction TEXT NOT NULL CHECK (direction IN ('less', 'more')),
  effect REAL NOT NULL CHECK (effect BETWEEN 0 AND 1),
  reason TEXT NOT NULL,
  made_order INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX acts_on_strategy_cause ON acts_on (strategy, cause);
CREATE INDEX acts_on_cause ON acts_on (cause);

CREATE TABLE plan (
  id TEXT PRIMARY KEY NOT NULL REFERENCES strategy (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  owner TEXT NOT NULL,
  aspiration TEXT NOT NULL,
  theory_of_action TEXT NOT NULL,
  activities TEXT NOT NULL,
  delivery_chain TEXT NOT NULL,
  trajectory TEXT NOT NULL,
  performance_data TEXT NOT NULL,
  benchmarks TEXT NOT NULL,
  resources TEXT NOT NULL,
  stakeholders TEXT NOT NULL,
  communication TEXT NOT NULL,
  risks TEXT NOT NULL,
  sustaining TEXT NOT NULL,
  scope TEXT NOT NULL,
  interim_goals TEXT NOT NULL,
  final_goals TEXT NOT NULL,
  budget TEXT NOT NULL,
  supervising_practitioners TEXT NOT NULL,
  made_order INTEGER NOT NULL
) STRICT;

CREATE TABLE milestone (
  id TEXT PRIMARY KEY NOT NULL,
  strategy TEXT NOT NULL REFERENCES strategy (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  "by" TEXT NOT NULL,
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  position REAL NOT NULL,
  made_order INTEGER NOT NULL
) STRICT;
CREATE INDEX milestone_strategy ON milestone (strategy);

CREATE TABLE indicator (
  id TEXT PRIMARY KEY NOT NULL,
  strategy TEXT NOT NULL REFERENCES strategy (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  baseline REAL,
  target REAL,
  measured_in TEXT NOT NULL,
  "by" TEXT,
  baseline_on TEXT,
  source TEXT NOT NULL,
  from_gap TEXT REFERENCES gap (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  context TEXT,
  made_order INTEGER NOT NULL
) STRICT;
CREATE INDEX indicator_strategy ON indicator (strategy);
CREATE INDEX indicator_from_gap ON indicator (from_gap);

CREATE TABLE check_in (
  id TEXT PRIMARY KEY NOT NULL,
  strategy TEXT NOT NULL REFERENCES strategy (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  status TEXT NOT NULL,
  text TEXT NOT NULL,
  readings TEXT NOT NULL,
  made_order INTEGER NOT NULL
) STRICT;
CREATE INDEX check_in_strategy ON check_in (strategy);

CREATE TABLE participant (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  part TEXT NOT NULL,
  made_order INTEGER NOT NULL
) STRICT;

CREATE TABLE agenda_block (
  id TEXT PRIMARY KEY NOT NULL,
  "key" TEXT,
  title TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  position REAL NOT NULL,
  made_order INTEGER NOT NULL
) STRICT;

CREATE TABLE note (
  id TEXT PRIMARY KEY NOT NULL,
  note_kind TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  private INTEGER NOT NULL CHECK (private IN (0, 1)),
  made_order INTEGER NOT NULL
) STRICT;

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

-- `choice` is a gap, cause or strategy, as the ballot says; the rules keep it true.
CREATE TABLE vote (
  id TEXT PRIMARY KEY NOT NULL,
  ballot TEXT NOT NULL REFERENCES ballot (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  voter TEXT NOT NULL,
  choice TEXT NOT NULL,
  dots INTEGER NOT NULL CHECK (dots > 0),
  made_order INTEGER NOT NULL
) STRICT;
CREATE INDEX vote_ballot ON vote (ballot);

CREATE TABLE reflection (
  id TEXT PRIMARY KEY NOT NULL,
  prompt TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  made_order INTEGER NOT NULL
) STRICT;

CREATE TABLE rating (
  id TEXT PRIMARY KEY NOT NULL,
  rubric TEXT NOT NULL,
  criterion TEXT NOT NULL,
  strategy TEXT REFERENCES strategy (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
  reason TEXT NOT NULL,
  made_order INTEGER NOT NULL
) STRICT;
CREATE INDEX rating_strategy ON rating (strategy);

CREATE TABLE next_step (
  id TEXT PRIMARY KEY NOT NULL,
  step TEXT NOT NULL UNIQUE,
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  text TEXT NOT NULL,
  made_order INTEGER NOT NULL
) STRICT;

CREATE TABLE own_entry (
  id TEXT PRIMARY KEY NOT NULL,
  entry_kind TEXT NOT NULL CHECK (entry_kind IN ('strategy', 'cause', 'resource')),
  title TEXT NOT NULL,
  about TEXT NOT NULL,
  families TEXT NOT NULL,
  steps TEXT NOT NULL,
  risks TEXT NOT NULL,
  watch TEXT NOT NULL,
  source TEXT NOT NULL,
  year INTEGER,
  tier INTEGER CHECK (tier BETWEEN 1 AND 4),
  made_order INTEGER NOT NULL
) STRICT;

-- Bulk figures of imported files. They stay while their source is in the workbook or in the history, so that undoing
-- an import and taking it back needs no file.
CREATE TABLE batch (
  number INTEGER PRIMARY KEY NOT NULL,
  source TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE unit (
  batch INTEGER NOT NULL REFERENCES batch (number) ON DELETE CASCADE,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  district_code TEXT NOT NULL,
  PRIMARY KEY (batch, code)
) STRICT, WITHOUT ROWID;

-- Only figures. All of a year stand together, so that a unit's schools are read in one sweep.
CREATE TABLE observation (
  batch INTEGER NOT NULL REFERENCES batch (number) ON DELETE CASCADE,
  year TEXT NOT NULL,
  code TEXT NOT NULL,
  field TEXT NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (batch, year, code, field)
) STRICT, WITHOUT ROWID;

-- Cells of a file that hold no figure, in the order of the file. `row` is the row that a spreadsheet shows, `column`
-- the place in the columns of the source; both are unknown of files that version 1 read.
CREATE TABLE unread (
  batch INTEGER NOT NULL REFERENCES batch (number) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  "row" INTEGER,
  "column" INTEGER,
  unit TEXT,
  reason TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (batch, number)
) STRICT, WITHOUT ROWID;

-- What was done, in order. `changes` holds each record before and after; undo writes the inverse.
-- Present minus the entries not undone is the base from which they start: no copy of it is kept.
CREATE TABLE history (
  entry INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  revision INTEGER NOT NULL,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  changes TEXT NOT NULL,
  field TEXT,
  source TEXT,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

-- One row: the number of writes so far, undo and redo included.
CREATE TABLE revision (
  number INTEGER NOT NULL
) STRICT;
INSERT INTO revision (number) VALUES (0);
