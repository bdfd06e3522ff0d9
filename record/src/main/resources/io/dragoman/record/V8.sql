-- Schema version 8: what is to be read into the record, and what became of it. Rows are replaced as a
-- job goes on; no article depends on them.

CREATE TABLE jobs (
  id VARCHAR NOT NULL,            -- unique
  kind VARCHAR NOT NULL,          -- files, examples, feed, folder
  state VARCHAR NOT NULL,         -- waiting, running, done, failed, cancelled
  made_at TIMESTAMPTZ NOT NULL,
  ended_at TIMESTAMPTZ,
  published DATE,                 -- day of publication of articles that tell none
  message VARCHAR                 -- what stopped it
);

-- The files, folders or feeds of a job.
CREATE TABLE job_parts (
  job VARCHAR NOT NULL,
  position INTEGER NOT NULL,      -- place in the job, from 0
  name VARCHAR NOT NULL,
  source VARCHAR NOT NULL,        -- path or address
  state VARCHAR NOT NULL,         -- as of a job
  articles INTEGER NOT NULL,      -- new ones
  held INTEGER NOT NULL,          -- in the record before
  mentions INTEGER NOT NULL,      -- new ones
  failed INTEGER NOT NULL
);

-- What could not be read of a part, the first of them.
CREATE TABLE job_troubles (
  job VARCHAR NOT NULL,
  part INTEGER NOT NULL,          -- its position
  position INTEGER NOT NULL,      -- place in the list, from 0
  place VARCHAR,                  -- where in the part; null for all of it
  reason VARCHAR NOT NULL
);
