-- Version 3 to 4: how strategies are judged, what partnerships plan, where indicators come from, what several of them
-- read at one check-in, the day of the session, next steps, and what a team adds to the library. Changed tables are made
-- anew, so that the definitions in the file are the same letters as in a new one. What refers to a changed table is set
-- aside meanwhile and made anew with it.

CREATE TEMP TABLE old_settings AS SELECT * FROM main.settings;
CREATE TEMP TABLE old_strategy AS SELECT * FROM main.strategy;
CREATE TEMP TABLE old_acts_on AS SELECT * FROM main.acts_on;
CREATE TEMP TABLE old_plan AS SELECT * FROM main.plan;
CREATE TEMP TABLE old_milestone AS SELECT * FROM main.milestone;
CREATE TEMP TABLE old_indicator AS SELECT * FROM main.indicator;
CREATE TEMP TABLE old_check_in AS SELECT * FROM main.check_in;
CREATE TEMP TABLE old_rating AS SELECT * FROM main.rating;
DROP TABLE main.rating;
DROP TABLE main.check_in;
DROP TABLE main.indicator;
DROP TABLE main.milestone;
DROP TABLE main.plan;
DROP TABLE main.acts_on;
DROP TABLE main.strategy;
DROP TABLE main.settings;

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
INSERT INTO settings
SELECT id, district_name, district_code, year, purpose, unnamed, student_threshold, teacher_threshold, threshold_reason,
  threshold_set_by, plan_finished, NULL, '', made_order FROM old_settings;

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
INSERT INTO strategy
SELECT id, title, summary, library_id, chosen, parked, feasibility, NULL, NULL, '', '', 0, made_order FROM old_strategy;

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
INSERT INTO acts_on
SELECT * FROM old_acts_on;

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
INSERT INTO plan
SELECT id, owner, aspiration, theory_of_action, activities, delivery_chain, trajectory, performance_data, benchmarks, resources,
  stakeholders, communication, risks, sustaining, '', '', '', '', '', made_order FROM old_plan;

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
INSERT INTO milestone
SELECT id, strategy, title, "by", done, 0.0, made_order FROM old_milestone;

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
INSERT INTO indicator
SELECT id, strategy, name, baseline, target, measured_in, "by", NULL, '', NULL, NULL, made_order FROM old_indicator;

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
INSERT INTO check_in
SELECT id, strategy, "on", status, text,
  CASE WHEN indicator IS NULL OR value IS NULL THEN '[]'
    ELSE json_array(json_object('indicator', indicator, 'value', value)) END,
  made_order FROM old_check_in;

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
INSERT INTO rating
SELECT * FROM old_rating;

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

DROP TABLE old_settings;
DROP TABLE old_strategy;
DROP TABLE old_acts_on;
DROP TABLE old_plan;
DROP TABLE old_milestone;
DROP TABLE old_indicator;
DROP TABLE old_check_in;
DROP TABLE old_rating;
