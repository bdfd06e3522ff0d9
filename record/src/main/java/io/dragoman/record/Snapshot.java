package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A state of a record, named "s120-7".
 *
 * @param reading number of the last reading
 * @param change number of the last change
 */
record Snapshot(long reading, long change) {
  private static final Pattern NAME = Pattern.compile("s(\\d{1,18})-(\\d{1,18})");

  static Snapshot now(Connection database) throws SQLException {
    return new Snapshot(
        Sql.number(database, "SELECT max(number) FROM readings"),
        Sql.number(database, "SELECT max(number) FROM changes"));
  }

  static Snapshot of(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + name + "' names no state of a record");
    }
    return new Snapshot(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
  }

  @Override
  public String toString() {
    return "s" + reading + "-" + change;
  }
}
