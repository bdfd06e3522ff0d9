package io.dragoman.record.exports;

import io.dragoman.model.Document;
import java.util.Collection;
import java.util.List;

/** Where the articles are looked up that mentions come from. */
@FunctionalInterface
public interface Articles {
  /**
   * Returns articles, in any order; those that are not at hand are left out, and their columns stay
   * empty.
   *
   * @param ids their ids
   */
  List<Document> articles(Collection<String> ids);
}
