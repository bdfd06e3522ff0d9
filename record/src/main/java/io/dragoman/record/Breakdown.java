package io.dragoman.record;

/** What counts are taken by. */
public enum Breakdown {
  /** The first day, "2020-05-18". */
  DAY("CAST(m.first_day AS VARCHAR)"),
  /** The ISO week of the first day, "2020-W21". */
  WEEK(
      "CAST(CAST(extract(isoyear FROM m.first_day) AS INTEGER) AS VARCHAR) || '-W' || lpad("
          + "CAST(CAST(extract(week FROM m.first_day) AS INTEGER) AS VARCHAR), 2, '0')"),
  /** The month of the first day, "2020-05". */
  MONTH("substr(CAST(m.first_day AS VARCHAR), 1, 7)"),
  /** The year of the first day, "2020". */
  YEAR("substr(CAST(m.first_day AS VARCHAR), 1, 4)"),
  /** The event type, "ASSAULT". */
  TYPE("m.type"),
  /** The first source's and the first target's country, "TUR-LBY". */
  DYAD(
      "(SELECT s.country || '-' || t.country FROM mention_actors s JOIN mention_actors t"
          + " ON t.reading = s.reading AND t.mention = s.mention"
          + " WHERE s.reading = m.reading AND s.mention = m.ordinal AND s.role = 'source'"
          + " AND t.role = 'target' AND s.position = 0 AND t.position = 0)");

  private final String sql;

  Breakdown(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
