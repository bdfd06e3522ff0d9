package io.dragoman.record.exports;

import io.dragoman.model.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the articles are looked up that mentions come from. */
@FunctionalInterface
public interface Articles {
  /**
   * Returns an article.
   *
   * @param id the article's id
   * @return empty where it is not at hand; its columns then stay empty
   */
  Optional<Document> article(String id);

  /**
   * Returns articles, in any order; those that are not at hand are left out.
   *
   * @param ids their ids
   */
  default List<Document> articles(Collection<String> ids) {
    return ids.stream().flatMap(id -> article(id).stream()).toList();
  }
}
