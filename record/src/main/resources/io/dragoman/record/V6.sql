-- Schema version 6: what people watch for, and what was found each time it was looked for.

CREATE TABLE watches (
  number BIGINT PRIMARY KEY,      -- 1, 2, 3 ...
  made_at TIMESTAMPTZ NOT NULL,
  author VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  wanted VARCHAR NOT NULL,        -- the condition, as it is typed
  since BIGINT NOT NULL           -- the last check before, 0 where there was none
);

-- Watches that somebody removed.
CREATE TABLE watch_ends (
  watch BIGINT NOT NULL,
  made_at TIMESTAMPTZ NOT NULL,
  author VARCHAR NOT NULL
);

-- One row for each time that the watches were looked at.
CREATE TABLE watch_checks (
  number BIGINT PRIMARY KEY,      -- 1, 2, 3 ...
  made_at TIMESTAMPTZ NOT NULL,
  day DATE NOT NULL,              -- the last day that was known
  snapshot VARCHAR NOT NULL       -- the state of the record
);

-- What fulfilled a watch's condition at a check.
CREATE TABLE watch_findings (
  check_number BIGINT NOT NULL,
  watch BIGINT NOT NULL,
  about VARCHAR NOT NULL,         -- which of several things; empty where there can be but one
  day DATE,                       -- the day of a turning point
  value DOUBLE PRECISION NOT NULL,
  reason VARCHAR NOT NULL,
  events VARCHAR[] NOT NULL       -- ids of the events behind it
);
