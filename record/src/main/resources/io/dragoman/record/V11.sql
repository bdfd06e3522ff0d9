-- Schema version 11: what counts are taken by stands with each mention, so that they need no more
-- than one scan.

DROP VIEW current_mentions;

-- The first source's and the first target's country, "TUR-LBY"; never changed.
ALTER TABLE mentions ADD COLUMN dyad VARCHAR;

-- Of which kinds the mention is the first in its reading; a sum of 1 day, 2 week, 4 month, 8 year,
-- 16 type, 32 dyad; never changed.
ALTER TABLE mentions ADD COLUMN opens INTEGER;

-- Of which kinds the mention, of all of its event that count, has the least and is the first to have
-- it; a sum of 1 first day (and so week, month, year), 2 type, 4 dyad. Derived from event.
ALTER TABLE mentions ADD COLUMN leads INTEGER;

UPDATE mentions SET dyad = d.dyad
FROM (
  SELECT s.reading, s.mention, s.country || '-' || t.country AS dyad
  FROM mention_actors s JOIN mention_actors t ON t.reading = s.reading AND t.mention = s.mention
  WHERE s.role = 'source' AND t.role = 'target' AND s.position = 0 AND t.position = 0) AS d
WHERE d.reading = mentions.reading AND d.mention = mentions.ordinal;

UPDATE mentions SET leads = 0, opens = o.opens
FROM (
  SELECT reading, ordinal, CAST(sum(kind) AS INTEGER) AS opens
  FROM (
    SELECT reading, ordinal, 0 AS kind FROM mentions
    UNION ALL
    SELECT reading, min(ordinal), 1 FROM mentions GROUP BY reading, first_day
    UNION ALL
    SELECT reading, min(ordinal), 2 FROM mentions GROUP BY reading, date_trunc('week', first_day)
    UNION ALL
    SELECT reading, min(ordinal), 4 FROM mentions GROUP BY reading, date_trunc('month', first_day)
    UNION ALL
    SELECT reading, min(ordinal), 8 FROM mentions GROUP BY reading, date_trunc('year', first_day)
    UNION ALL
    SELECT reading, min(ordinal), 16 FROM mentions GROUP BY reading, type
    UNION ALL
    SELECT reading, min(ordinal), 32 FROM mentions GROUP BY reading, dyad) AS kinds
  GROUP BY reading, ordinal) AS o
WHERE o.reading = mentions.reading AND o.ordinal = mentions.ordinal;

CREATE VIEW current_mentions AS SELECT * FROM mentions WHERE current;

UPDATE mentions SET leads = l.leads
FROM (
  SELECT reading, ordinal,
      CASE WHEN row_number() OVER (
        PARTITION BY event_number ORDER BY first_day NULLS LAST, reading, ordinal) = 1
        THEN 1 ELSE 0 END
    + CASE WHEN row_number() OVER (
        PARTITION BY event_number ORDER BY type, reading, ordinal) = 1 THEN 2 ELSE 0 END
    + CASE WHEN row_number() OVER (
        PARTITION BY event_number ORDER BY dyad NULLS LAST, reading, ordinal) = 1
        THEN 4 ELSE 0 END AS leads
  FROM current_mentions WHERE event_number IS NOT NULL) AS l
WHERE l.reading = mentions.reading AND l.ordinal = mentions.ordinal;
