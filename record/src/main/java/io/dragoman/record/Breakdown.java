package io.dragoman.record;

/** What counts are taken by. */
public enum Breakdown {
  /** The first day, "2020-05-18". */
  DAY("strftime(m.first_day, '%Y-%m-%d')"),
  /** The ISO week of the first day, "2020-W21". */
  WEEK("strftime(m.first_day, '%G-W%V')"),
  /** The month of the first day, "2020-05". */
  MONTH("strftime(m.first_day, '%Y-%m')"),
  /** The year of the first day, "2020". */
  YEAR("strftime(m.first_day, '%Y')"),
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
