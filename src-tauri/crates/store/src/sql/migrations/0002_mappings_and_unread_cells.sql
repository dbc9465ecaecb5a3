-- Version 1 to 2: tables that are read by hand are remembered, cells without a figure keep their place, and the
-- thresholds tell who set them. Changed tables are made anew, so that the definitions in the file are the same letters
-- as in a new one: a stranger's file is told by them.

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

CREATE TEMP TABLE old_settings AS SELECT * FROM main.settings;
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
  made_order INTEGER NOT NULL
) STRICT;
INSERT INTO settings
SELECT id, district_name, district_code, year, purpose, unnamed, student_threshold, teacher_threshold,
  threshold_reason, '', plan_finished, made_order
FROM old_settings;
DROP TABLE old_settings;

CREATE TEMP TABLE old_observation AS SELECT * FROM main.observation;
DROP TABLE main.observation;
CREATE TABLE observation (
  batch INTEGER NOT NULL REFERENCES batch (number) ON DELETE CASCADE,
  year TEXT NOT NULL,
  code TEXT NOT NULL,
  field TEXT NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (batch, year, code, field)
) STRICT, WITHOUT ROWID;
INSERT INTO observation
SELECT batch, year, code, field, value FROM old_observation WHERE value IS NOT NULL
ORDER BY batch, year, code, field;

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
-- Version 1 kept unit and field of a cell without a figure. The field tells the column where the source has just one
-- such column; row and text are gone.
INSERT INTO unread
SELECT old.batch, row_number() OVER (PARTITION BY old.batch ORDER BY old.code, old.year, old.field) - 1,
  NULL, place.number, old.code, old.missing, ''
FROM old_observation AS old
LEFT JOIN (
  SELECT batch.number AS batch, json_extract(one.value, '$.field') AS field, min(one."key") AS number
  FROM batch JOIN source ON source.id = batch.source JOIN json_each(source.columns) AS one
  GROUP BY 1, 2 HAVING count(*) = 1
) AS place ON place.batch = old.batch AND place.field = old.field
WHERE old.missing IS NOT NULL;
DROP TABLE old_observation;
