-- Schema version 3: events as groups of mentions that can move, with every move kept; corrections.

DROP VIEW current_mentions;

ALTER TABLE mentions DROP COLUMN incident;
ALTER TABLE mentions DROP COLUMN site;

-- Derived from the tables below and from readings; the only columns that are ever changed.
ALTER TABLE mentions ADD COLUMN current BOOLEAN;   -- of its article's reading that counts
ALTER TABLE mentions ADD COLUMN group_day DATE;    -- day that it is grouped by; null until grouped
ALTER TABLE mentions ADD COLUMN event VARCHAR;     -- its event; null until grouped
ALTER TABLE mentions ADD COLUMN pinned BOOLEAN;    -- whether a person put it there

UPDATE mentions SET pinned = false,
  current = (reading IN (SELECT max(number) FROM readings GROUP BY document));

-- One row for each grouping, correction, merge, split or undoing.
CREATE TABLE changes (
  number BIGINT PRIMARY KEY,      -- 1, 2, 3 ...
  made_at TIMESTAMPTZ NOT NULL,
  author VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,          -- group, correct, merge, split, undo
  why VARCHAR NOT NULL,
  undoes BIGINT                   -- the change that this one takes back
);

-- From a change on a mention belongs to an event; its last row counts.
CREATE TABLE memberships (
  change BIGINT NOT NULL,
  reading BIGINT NOT NULL,
  ordinal INTEGER NOT NULL,
  event VARCHAR,                  -- null where the mention no longer counts
  pinned BOOLEAN NOT NULL         -- whether a person put it there; grouping then leaves it alone
);

-- From a change on a field of an event has another value than the machine's.
CREATE TABLE corrections (
  change BIGINT NOT NULL,
  event VARCHAR NOT NULL,
  field VARCHAR NOT NULL,         -- type, mode, source, target, place, date, certainty, deaths, event
  value VARCHAR NOT NULL
);

CREATE VIEW current_mentions AS SELECT * FROM mentions WHERE current;

-- Corrections that nobody took back.
CREATE VIEW current_corrections AS
SELECT c.change, c.event, c.field, c.value, h.author, h.made_at, h.why
FROM corrections c JOIN changes h ON h.number = c.change
WHERE c.change NOT IN (SELECT undoes FROM changes WHERE undoes IS NOT NULL);
