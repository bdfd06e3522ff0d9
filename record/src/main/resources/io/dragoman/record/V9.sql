-- Schema version 9: which articles are copies of others, so that what ten outlets print counts once.

-- What articles are compared by. Rows of data sets are not compared and have none.
CREATE TABLE sketches (
  document VARCHAR NOT NULL,
  day DATE NOT NULL,              -- of publication; 9999-12-31 where it is not known
  credits_agency BOOLEAN NOT NULL, -- whether it is an agency's text by its own words
  keys BIGINT[] NOT NULL          -- texts with like sentences share some
);

-- Which independent source an article counts as. Derived from documents; a row is replaced when an
-- earlier article comes later.
CREATE TABLE origins (
  document VARCHAR NOT NULL,
  day DATE NOT NULL,              -- as above
  origin VARCHAR,                 -- agency, outlet or article; null until it has been compared
  credits_agency BOOLEAN,         -- as above
  originals VARCHAR[]             -- earlier articles whose text it has, the closest first
);

INSERT INTO origins
SELECT id, coalesce(published, DATE '9999-12-31'), NULL, NULL, NULL FROM documents
WHERE id NOT IN (SELECT document FROM readings WHERE reader LIKE 'import:%');
