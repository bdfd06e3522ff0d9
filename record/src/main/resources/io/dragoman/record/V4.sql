-- Schema version 4: what another version of the reader reads in a known article waits until a person
-- takes it.

-- From a change on, another reading of an article counts than the first; its last row counts.
CREATE TABLE takings (
  change BIGINT NOT NULL,
  reading BIGINT NOT NULL
);

-- Up to version 3 the last reading of an article counted.
INSERT INTO takings
SELECT coalesce((SELECT max(number) FROM changes), 0), max(number)
FROM readings GROUP BY document HAVING count(*) > 1;
