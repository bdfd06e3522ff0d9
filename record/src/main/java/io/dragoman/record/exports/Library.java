package io.dragoman.record.exports;

import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Looks up articles and keeps those looked up last, since mentions of an article come together. */
final class Library {
  private static final int KEPT = 512;

  private final Articles articles;
  private final Map<String, Optional<Article>> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  Library(Articles articles) {
    this.articles = articles;
  }

  /** Returns the article that a mention comes from. */
  Optional<Article> of(Mention mention) {
    String id = mention.document();
    Optional<Article> known = kept.get(id);
    if (known == null) {
      known = articles.article(id).map(Article::of);
      kept.put(id, known);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return known;
  }

  /** Returns the first day on which an article told of an event, where one is known. */
  Optional<LocalDate> firstReport(Event event) {
    return event.mentions().stream()
        .flatMap(mention -> of(mention).stream())
        .flatMap(article -> article.document().published().stream())
        .min(LocalDate::compareTo);
  }
}
