package io.dragoman.model;

import java.util.List;

/**
 * An article whose text is not its outlet's own.
 *
 * @param document id of the article
 * @param origin the independent source that it counts as: an agency, or the outlet of the first
 *     article of this text
 * @param originals ids of earlier articles whose text it has, the closest first, several where it
 *     is joined of them; none where the article itself credits an agency and no other has its text
 */
public record Copy(String document, String origin, List<String> originals) {
  /** Copies the list. */
  public Copy {
    originals = List.copyOf(originals);
  }
}
