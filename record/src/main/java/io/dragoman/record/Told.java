package io.dragoman.record;

import io.dragoman.model.Mention;
import io.dragoman.record.grouping.Report;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mention as the record holds it, with what its article adds.
 *
 * @param mention the mention
 * @param published day of the article
 * @param headline headline of the article
 * @param origin key of the independent source: the outlet, or else the article
 * @param place where it stands in the record
 * @param event its event, empty until it is grouped
 * @param pinned whether a person put it there
 */
record Told(
    Mention mention,
    Optional<LocalDate> published,
    Optional<String> headline,
    String origin,
    Place place,
    Optional<String> event,
    boolean pinned) {
  /**
   * The key of a mention in the tables.
   *
   * @param reading number of the reading
   * @param ordinal place in the reader's list, from 0
   */
  record Place(long reading, int ordinal) {}

  /** Returns what grouping takes. */
  Report report() {
    return new Report(mention, published, headline, origin, origin);
  }
}
