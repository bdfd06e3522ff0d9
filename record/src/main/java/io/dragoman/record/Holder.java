package io.dragoman.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that has a record open.
 *
 * @param process its number
 * @param since when it opened the record
 */
record Holder(long process, Instant since) {
  private static final Pattern LINE = Pattern.compile("(\\d{1,18}) (\\d+)\n");
  private static final Pattern DUCKDB = Pattern.compile("\\(PID (\\d{1,18})\\)");
  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

  /** This process, from now on. */
  static Holder current() {
    return new Holder(ProcessHandle.current().pid(), Instant.now());
  }

  /** Reads what {@link #line} wrote; empty where it is something else. */
  static Optional<Holder> parse(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches()
        ? Optional.of(
            new Holder(
                Long.parseLong(matcher.group(1)),
                Instant.ofEpochMilli(Long.parseLong(matcher.group(2)))))
        : Optional.empty();
  }

  /** Reads DuckDB's complaint that a process has its file open; empty where it is another one. */
  static Optional<Holder> ofComplaint(String message) {
    Matcher matcher = DUCKDB.matcher(message);
    if (!message.contains("lock") || !matcher.find()) {
      return Optional.empty();
    }
    long process = Long.parseLong(matcher.group(1));
    Instant start =
        ProcessHandle.of(process)
            .flatMap(handle -> handle.info().startInstant())
            .orElseGet(Instant::now);
    return Optional.of(new Holder(process, start));
  }

  String line() {
    return process + " " + since.toEpochMilli() + "\n";
  }

  boolean isAlive() {
    return ProcessHandle.of(process).isPresent();
  }

  @Override
  public String toString() {
    return "process " + process + " since " + TIME.format(since);
  }
}
