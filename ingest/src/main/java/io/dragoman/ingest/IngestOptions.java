package io.dragoman.ingest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a person can set.
 *
 * @param published day of publication of the articles that tell none themselves
 * @param today the present day; articles published after it are refused. The latest day anywhere on
 *     Earth (that of UTC+14) refuses nobody's fresh news.
 * @param limits how large things may be
 */
public record IngestOptions(Optional<LocalDate> published, LocalDate today, Limits limits) {

  /** Checks that the default day is not in the future. */
  public IngestOptions {
    if (published.isPresent() && published.get().isAfter(today)) {
      throw new IllegalArgumentException(published.get() + " is after today, " + today);
    }
  }

  /** The present day where it is latest: nobody's fresh news lies in the future. */
  private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  /** Returns options with {@link Limits#DEFAULT} and no default day, for reading now. */
  public static IngestOptions ofToday() {
    return of(LocalDate.now(EARLIEST_ZONE));
  }

  /** Returns options with {@link Limits#DEFAULT} and no default day. */
  public static IngestOptions of(LocalDate today) {
    return new IngestOptions(Optional.empty(), today, Limits.DEFAULT);
  }

  /** Returns the same options with another default day. */
  public IngestOptions withPublished(LocalDate day) {
    return new IngestOptions(Optional.of(day), today, limits);
  }

  /** Returns the same options with other limits. */
  public IngestOptions withLimits(Limits other) {
    return new IngestOptions(published, today, other);
  }
}
