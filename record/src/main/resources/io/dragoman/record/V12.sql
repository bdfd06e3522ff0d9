-- Schema version 12: names that many mentions share have numbers, so that each is looked through once;
-- types, degrees of certainty and countries are bits, of a mention and of all of its event.

DROP VIEW current_mentions;

-- Names in lower case, and what goes with them. Rows are only added; a name may have several.
CREATE TABLE places (
  number INTEGER NOT NULL,
  id VARCHAR,
  name VARCHAR,
  words VARCHAR NOT NULL
);
CREATE TABLE actors (
  number INTEGER NOT NULL,
  country VARCHAR NOT NULL,
  sector VARCHAR NOT NULL,
  identity_id VARCHAR,
  name VARCHAR,
  words VARCHAR NOT NULL
);
CREATE TABLE outlets (
  number INTEGER NOT NULL,
  name VARCHAR,
  sources VARCHAR NOT NULL        -- that the article itself names, parted by |
);

INSERT INTO places
SELECT CAST(row_number() OVER () AS INTEGER), p.*
FROM (SELECT DISTINCT location_id, lower(location_name), lower(place_text) FROM mentions
  WHERE place_text IS NOT NULL) AS p;

INSERT INTO actors
SELECT CAST(row_number() OVER () AS INTEGER), a.*
FROM (SELECT DISTINCT country, sector, identity_id, lower(identity_name), lower(actor_text)
  FROM mention_actors WHERE role <> 'speaker') AS a;

INSERT INTO outlets
SELECT CAST(row_number() OVER () AS INTEGER), o.*
FROM (SELECT DISTINCT lower(outlet), lower(array_to_string(sources, '|')) FROM documents) AS o;

-- Numbers of the tables above; never changed.
ALTER TABLE mentions ADD COLUMN place_number INTEGER;
ALTER TABLE mentions ADD COLUMN outlet_number INTEGER;
ALTER TABLE mention_actors ADD COLUMN actor_number INTEGER;  -- null for speakers

-- Bits of the mention's type (0 to 15), certainty (16 to 21), and countries of place, sources and
-- targets (22 to 62, which the countries share); never changed. See Traits.
ALTER TABLE mentions ADD COLUMN traits BIGINT;

-- Those of all mentions of its event that count. Derived from event.
ALTER TABLE mentions ADD COLUMN event_traits BIGINT;

UPDATE mention_actors SET actor_number = a.number FROM actors a
WHERE mention_actors.role <> 'speaker'
  AND a.words = lower(mention_actors.actor_text)
  AND a.country = mention_actors.country AND a.sector = mention_actors.sector
  AND coalesce(a.identity_id, '') = coalesce(mention_actors.identity_id, '')
  AND coalesce(a.name, '') = coalesce(lower(mention_actors.identity_name), '');

UPDATE mentions SET place_number = p.number FROM places p
WHERE p.words = lower(mentions.place_text)
  AND coalesce(p.id, '') = coalesce(mentions.location_id, '')
  AND coalesce(p.name, '') = coalesce(lower(mentions.location_name), '');

UPDATE mentions SET outlet_number = o.number
FROM (
  SELECT d.id, outlets.number FROM documents d JOIN outlets
  ON coalesce(outlets.name, '') = coalesce(lower(d.outlet), '')
    AND outlets.sources = lower(array_to_string(d.sources, '|'))) AS o
WHERE o.id = mentions.document;

UPDATE mentions SET traits = t.traits
FROM (
  SELECT reading, ordinal, bit_or(CAST(1 AS BIGINT) << place) AS traits
  FROM (
    SELECT reading, ordinal, CASE type
      WHEN 'AGREE' THEN 0 WHEN 'CONSULT' THEN 1 WHEN 'SUPPORT' THEN 2 WHEN 'CONCEDE' THEN 3
      WHEN 'COOPERATE' THEN 4 WHEN 'AID' THEN 5 WHEN 'RETREAT' THEN 6 WHEN 'REQUEST' THEN 7
      WHEN 'ACCUSE' THEN 8 WHEN 'REJECT' THEN 9 WHEN 'THREATEN' THEN 10 WHEN 'PROTEST' THEN 11
      WHEN 'SANCTION' THEN 12 WHEN 'MOBILIZE' THEN 13 WHEN 'COERCE' THEN 14
      WHEN 'ASSAULT' THEN 15 END AS place
    FROM mentions
    UNION ALL
    SELECT reading, ordinal, CASE certainty
      WHEN 'fact' THEN 16 WHEN 'likely' THEN 17 WHEN 'possible' THEN 18 WHEN 'future' THEN 19
      WHEN 'asked' THEN 20 WHEN 'negated' THEN 21 END
    FROM mentions
    UNION ALL
    SELECT reading, ordinal, CAST(22 + (ascii(substr(country, 1, 1)) * 961
      + ascii(substr(country, 2, 1)) * 31 + ascii(substr(country, 3, 1))) % 41 AS INTEGER)
    FROM (
      SELECT reading, ordinal, location_country AS country FROM mentions
      WHERE location_country IS NOT NULL
      UNION ALL
      SELECT reading, mention, country FROM mention_actors WHERE role <> 'speaker') AS countries
    ) AS places
  GROUP BY reading, ordinal) AS t
WHERE t.reading = mentions.reading AND t.ordinal = mentions.ordinal;

CREATE VIEW current_mentions AS SELECT * FROM mentions WHERE current;

UPDATE mentions SET event_traits = t.traits
FROM (
  SELECT event_number, bit_or(traits) AS traits FROM current_mentions
  WHERE event_number IS NOT NULL GROUP BY event_number) AS t
WHERE t.event_number = mentions.event_number;
