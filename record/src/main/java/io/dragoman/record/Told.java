package io.dragoman.record;

import io.dragoman.model.Copy;
import io.dragoman.model.Mention;
import io.dragoman.record.grouping.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A mention as the record holds it, with what its article adds.
 *
 * @param mention the mention
 * @param published day of the article
 * @param headline headline of the article
 * @param outlet who reports it: the outlet, or else the source that the article names, or the
 *     article
 * @param origin the independent source that the article counts as
 * @param originals earlier articles whose text the article has, the closest first
 * @param place where it stands in the record
 * @param event its event, empty until it is grouped
 * @param pinned whether a person put it there
 */
record Told(
    Mention mention,
    Optional<LocalDate> published,
    Optional<String> headline,
    String outlet,
    String origin,
    List<String> originals,
    Place place,
    Optional<String> event,
    boolean pinned) {
  /** Copies the list. */
  Told {
    originals = List.copyOf(originals);
  }

  /**
   * The key of a mention in the tables.
   *
   * @param reading number of the reading
   * @param ordinal place in the reader's list, from 0
   */
  record Place(long reading, int ordinal) {}

  /** Returns what grouping takes. */
  Report report() {
    return new Report(mention, published, headline, outlet, origin);
  }

  /** Returns the same mention in another event, or none. */
  Told in(Optional<String> other) {
    return new Told(mention, published, headline, outlet, origin, originals, place, other, pinned);
  }

  /** Returns whose text the article is, where it is not its outlet's own. */
  Optional<Copy> copy() {
    return originals.isEmpty() && origin.equals(outlet)
        ? Optional.empty()
        : Optional.of(new Copy(mention.document(), origin, originals));
  }
}
