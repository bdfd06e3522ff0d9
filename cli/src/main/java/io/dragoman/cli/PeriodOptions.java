package io.dragoman.cli;

import io.dragoman.outlook.deeds.Period;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that name the days looked at. */
final class PeriodOptions {
  @Option(
      names = {"--since", "--from"},
      paramLabel = "DAY",
      converter = Day.First.class,
      description = "from this day on; a month or year counts from its first day")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = {"--until", "--to"},
      paramLabel = "DAY",
      converter = Day.Last.class,
      description = "to this day; a month or year counts to its last day")
  private Optional<LocalDate> until = Optional.empty();

  Period period() {
    return new Period(since, until);
  }
}
