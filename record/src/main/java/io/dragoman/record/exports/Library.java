package io.dragoman.record.exports;

import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The articles of the events at hand, looked up all at once. */
final class Library {
  private final Articles articles;
  private final Map<String, Article> atHand = new HashMap<>();

  Library(Articles articles) {
    this.articles = articles;
  }

  /** Fetches the articles of events, and lets go of those fetched before. */
  void fetch(List<Event> events) {
    Set<String> ids = new HashSet<>();
    for (Event event : events) {
      event.mentions().forEach(mention -> ids.add(mention.document()));
    }
    atHand.keySet().retainAll(ids);
    ids.removeAll(atHand.keySet());
    articles.articles(ids).forEach(found -> atHand.put(found.id(), Article.of(found)));
  }

  /** Returns the article that a mention of the events at hand comes from. */
  Optional<Article> of(Mention mention) {
    return Optional.ofNullable(atHand.get(mention.document()));
  }

  /** Returns the first day on which an article told of an event, where one is known. */
  Optional<LocalDate> firstReport(Event event) {
    return event.mentions().stream()
        .flatMap(mention -> of(mention).stream())
        .flatMap(article -> article.document().published().stream())
        .min(LocalDate::compareTo);
  }
}
