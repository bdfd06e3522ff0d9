-- Schema version 5: events are groups of reports that are alike, no longer of those with equal keys.
-- All mentions are grouped anew; events keep their ids, and each move is a row.

UPDATE mentions SET group_day = NULL;
