-- Schema version 2: weapons used, and materiel lost, taken, handed over or moved.

DROP VIEW current_mentions;

ALTER TABLE mentions ADD COLUMN instrument_text VARCHAR;
ALTER TABLE mentions ADD COLUMN instrument_begin INTEGER;
ALTER TABLE mentions ADD COLUMN instrument_end INTEGER;

CREATE TABLE mention_materiel (
  reading BIGINT NOT NULL,
  mention INTEGER NOT NULL,       -- the mention's ordinal
  position INTEGER NOT NULL,      -- place in the mention's list, from 0
  materiel_text VARCHAR NOT NULL,
  materiel_begin INTEGER NOT NULL,
  materiel_end INTEGER NOT NULL,
  kind VARCHAR NOT NULL,          -- aircraft, drone, armour ...
  count INTEGER,
  status VARCHAR NOT NULL         -- destroyed, damaged, captured, delivered, deployed
);

CREATE VIEW current_mentions AS
SELECT mentions.*
FROM mentions
JOIN (SELECT max(number) AS number FROM readings GROUP BY document) AS last
  ON mentions.reading = last.number;
