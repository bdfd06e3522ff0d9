package io.dragoman.cli;

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

  Optional<LocalDate> since() {
    return since;
  }

  Optional<LocalDate> until() {
    return until;
  }

  boolean has(LocalDate day) {
    return since.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }

  /** Returns the options as a person would type them, with a space before; empty without any. */
  String asTyped() {
    return since.map(day -> " --since " + day).orElse("")
        + until.map(day -> " --until " + day).orElse("");
  }
}
