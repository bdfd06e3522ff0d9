-- The record, schema version 1. Rows are only ever added.

-- Articles, as clean text.
CREATE TABLE documents (
  id VARCHAR PRIMARY KEY,
  text VARCHAR NOT NULL,
  title VARCHAR,
  published DATE,
  url VARCHAR,
  outlet VARCHAR,
  author VARCHAR,
  language VARCHAR NOT NULL,
  sources VARCHAR[] NOT NULL,     -- outlets that the article itself names
  origin VARCHAR NOT NULL         -- file (and line) that it was read from
);

-- One row for each time that an article was read: once by each version of the reader.
CREATE TABLE readings (
  number BIGINT PRIMARY KEY,      -- 1, 2, 3 ... in the order of reading
  document VARCHAR NOT NULL,
  reader VARCHAR NOT NULL,        -- version of the reader
  read_at TIMESTAMPTZ NOT NULL,
  UNIQUE (document, reader)
);

-- What one article says happened. Offsets are Unicode code points in the article's text.
CREATE TABLE mentions (
  reading BIGINT NOT NULL,
  ordinal INTEGER NOT NULL,       -- place in the reader's list, from 0
  id VARCHAR NOT NULL,
  document VARCHAR NOT NULL,
  incident VARCHAR NOT NULL,      -- mentions of one event share it
  site VARCHAR,                   -- which place; different sites of one incident are different events
  type VARCHAR NOT NULL,
  mode VARCHAR,
  trigger_text VARCHAR NOT NULL,
  trigger_begin INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  place_text VARCHAR,
  place_begin INTEGER,
  place_end INTEGER,
  place_reason VARCHAR,
  location_id VARCHAR,
  location_name VARCHAR,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  location_country VARCHAR,
  location_precision VARCHAR,
  happened VARCHAR,               -- date as the codebook writes it: day, month, year or range
  first_day DATE,                 -- the days that it spans, both included
  last_day DATE,
  date_basis VARCHAR NOT NULL,
  date_text VARCHAR,              -- the time words
  date_begin INTEGER,
  date_end INTEGER,
  certainty VARCHAR NOT NULL,
  deaths INTEGER,
  state BOOLEAN NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  sentence_text VARCHAR NOT NULL,
  sentence_begin INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  reader VARCHAR NOT NULL         -- name and version of the model
);

-- Who did it, to whom, and who says so.
CREATE TABLE mention_actors (
  reading BIGINT NOT NULL,
  mention INTEGER NOT NULL,       -- the mention's ordinal
  role VARCHAR NOT NULL,          -- source, target or speaker
  position INTEGER NOT NULL,      -- place in the mention's list, from 0
  actor_text VARCHAR NOT NULL,
  actor_begin INTEGER NOT NULL,
  actor_end INTEGER NOT NULL,
  country VARCHAR NOT NULL,
  sector VARCHAR NOT NULL,
  identity_id VARCHAR,
  identity_name VARCHAR,
  reason VARCHAR NOT NULL
);

-- The mentions that count: those of each article's last reading.
CREATE VIEW current_mentions AS
SELECT mentions.*
FROM mentions
JOIN (SELECT max(number) AS number FROM readings GROUP BY document) AS last
  ON mentions.reading = last.number;
