package io.dragoman.record;

/** What counts are taken by. */
public enum Breakdown {
  /** The first day, "2020-05-18". */
  DAY("m.first_day", "CAST(key AS VARCHAR)"),
  /** The ISO week of the first day, "2020-W21". */
  WEEK(
      "date_trunc('week', m.first_day)",
      "CAST(CAST(extract(isoyear FROM key) AS INTEGER) AS VARCHAR) || '-W' || lpad("
          + "CAST(CAST(extract(week FROM key) AS INTEGER) AS VARCHAR), 2, '0')"),
  /** The month of the first day, "2020-05". */
  MONTH("date_trunc('month', m.first_day)", "substr(CAST(key AS VARCHAR), 1, 7)"),
  /** The year of the first day, "2020". */
  YEAR("date_trunc('year', m.first_day)", "substr(CAST(key AS VARCHAR), 1, 4)"),
  /** The event type, "ASSAULT". */
  TYPE("m.type", "key"),
  /** The first source's and the first target's country, "TUR-LBY". */
  DYAD(
      "(SELECT s.country || '-' || t.country FROM mention_actors s JOIN mention_actors t"
          + " ON t.reading = s.reading AND t.mention = s.mention"
          + " WHERE s.reading = m.reading AND s.mention = m.ordinal AND s.role = 'source'"
          + " AND t.role = 'target' AND s.position = 0 AND t.position = 0)",
      "key");

  private final String key;
  private final String text;

  Breakdown(String key, String text) {
    this.key = key;
    this.text = text;
  }

  /** The kind of a row m of current_mentions, in SQL, as what the database counts best by. */
  String key() {
    return key;
  }

  /** The text of a column key, in SQL. */
  String text() {
    return text;
  }
}
