package io.dragoman.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time as people read them: in the zone of the machine. */
final class Moments {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

  private Moments() {}

  /** Returns the day and minute, e.g. "2020-06-04 17:30". */
  static String minute(Instant instant) {
    return MINUTE.format(instant);
  }

  /** Returns the day. */
  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneId.systemDefault());
  }

  /** Returns when a day begins. */
  static Instant beginning(LocalDate day) {
    return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
  }
}
