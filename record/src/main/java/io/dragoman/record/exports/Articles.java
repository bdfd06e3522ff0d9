package io.dragoman.record.exports;

import io.dragoman.model.Document;
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
}
