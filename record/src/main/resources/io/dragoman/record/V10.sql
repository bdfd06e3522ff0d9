-- Schema version 10: events have numbers beside their ids, since a column store compares, groups and
-- joins numbers several times as fast as texts.

DROP VIEW current_mentions;

-- Derived from event, as it is: the ten letters behind its "e", each five bits; see EventIds.
ALTER TABLE mentions ADD COLUMN event_number BIGINT;

UPDATE mentions SET event_number =
    CAST(strpos('abcdefghijklmnopqrstuvwxyz234567', substr(event, 2, 1)) - 1 AS BIGINT) * 35184372088832
  + CAST(strpos('abcdefghijklmnopqrstuvwxyz234567', substr(event, 3, 1)) - 1 AS BIGINT) * 1099511627776
  + CAST(strpos('abcdefghijklmnopqrstuvwxyz234567', substr(event, 4, 1)) - 1 AS BIGINT) * 34359738368
  + CAST(strpos('abcdefghijklmnopqrstuvwxyz234567', substr(event, 5, 1)) - 1 AS BIGINT) * 1073741824
  + CAST(strpos('abcdefghijklmnopqrstuvwxyz234567', substr(event, 6, 1)) - 1 AS BIGINT) * 33554432
  + CAST(strpos('abcdefghijklmnopqrstuvwxyz234567', substr(event, 7, 1)) - 1 AS BIGINT) * 1048576
  + CAST(strpos('abcdefghijklmnopqrstuvwxyz234567', substr(event, 8, 1)) - 1 AS BIGINT) * 32768
  + CAST(strpos('abcdefghijklmnopqrstuvwxyz234567', substr(event, 9, 1)) - 1 AS BIGINT) * 1024
  + CAST(strpos('abcdefghijklmnopqrstuvwxyz234567', substr(event, 10, 1)) - 1 AS BIGINT) * 32
  + CAST(strpos('abcdefghijklmnopqrstuvwxyz234567', substr(event, 11, 1)) - 1 AS BIGINT) * 1
WHERE event IS NOT NULL;

CREATE VIEW current_mentions AS SELECT * FROM mentions WHERE current;
