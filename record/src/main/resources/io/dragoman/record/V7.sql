-- Schema version 7: feeds that are polled and folders that are watched. Rows are replaced as their
-- state changes; no article depends on them.

CREATE TABLE feeds (
  id VARCHAR NOT NULL,            -- unique
  url VARCHAR NOT NULL,
  minutes INTEGER NOT NULL,       -- how often it is polled
  title VARCHAR,
  polled TIMESTAMPTZ,             -- the last poll
  due TIMESTAMPTZ NOT NULL,       -- the next poll
  failures INTEGER NOT NULL,      -- in a row
  message VARCHAR,                -- what went wrong in the last poll
  ended BOOLEAN NOT NULL,         -- gone for good, so never due
  etag VARCHAR,
  last_modified VARCHAR,
  articles BIGINT NOT NULL,       -- how many came of it
  seen VARCHAR[] NOT NULL,        -- digests of items that are not given again, oldest first
  tried VARCHAR[] NOT NULL        -- digests of items whose page is to be tried again, one a try
);

CREATE TABLE folders (
  id VARCHAR NOT NULL,            -- unique
  path VARCHAR NOT NULL,
  message VARCHAR                 -- what is wrong with it
);

-- The files of watched folders as they were at the last look.
CREATE TABLE folder_files (
  folder VARCHAR NOT NULL,        -- the folder's id
  path VARCHAR NOT NULL,
  size BIGINT NOT NULL,           -- in bytes
  modified BIGINT NOT NULL,       -- milliseconds since 1970
  handed_on BOOLEAN NOT NULL      -- whether it has been read as it is
);
