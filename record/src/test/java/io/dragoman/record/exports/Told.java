package io.dragoman.record.exports;

import io.dragoman.model.Contested;
import io.dragoman.model.Copy;
import io.dragoman.model.Correction;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.record.Generators;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Events of every shape and the articles that tell of them.
 *
 * @param events the events
 * @param articles the articles by id
 */
record Told(List<Event> events, Map<String, Document> articles) {
  static Arbitrary<Told> anything() {
    return Generators.articles()
        .list()
        .ofMaxSize(3)
        .uniqueElements(article -> article.get1().id())
        .map(Told::of);
  }

  /** Each article's mentions are an event, and each mention is one more, corrected. */
  private static Told of(List<Tuple.Tuple2<Document, List<Mention>>> told) {
    List<Event> events = new ArrayList<>();
    Map<String, Document> articles = new LinkedHashMap<>();
    for (Tuple.Tuple2<Document, List<Mention>> article : told) {
      articles.put(article.get1().id(), article.get1());
      List<Mention> mentions = article.get2();
      if (!mentions.isEmpty()) {
        events.add(event("e" + events.size(), mentions, List.of()));
      }
      for (Mention mention : mentions) {
        String id = "e" + events.size();
        events.add(event(id, List.of(mention), List.of(correction(id, mention))));
      }
    }
    return new Told(events, articles);
  }

  private static Event event(String id, List<Mention> mentions, List<Correction> corrections) {
    return new Event(
        id,
        Facts.of(mentions.get(0)),
        mentions,
        1,
        1,
        contested(mentions),
        corrections,
        copies(mentions));
  }

  /** As if every article had the text of one that is named like it. */
  private static List<Copy> copies(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::document)
        .distinct()
        .map(document -> new Copy(document, "of " + document, List.of(document + "'")))
        .toList();
  }

  /** As if one mention told its trigger as the number of deaths and another its sentence. */
  private static List<Contested> contested(List<Mention> mentions) {
    if (mentions.size() < 2) {
      return List.of();
    }
    List<Contested.Claim> claims =
        mentions.stream()
            .map(
                mention ->
                    new Contested.Claim(
                        mention.trigger().text(),
                        mention.sentence().text(),
                        List.of(
                            new Contested.Voice(
                                mention.id(),
                                mention.document(),
                                mention.sentence().text(),
                                mention.attribution().map(by -> by.span().text())))))
            .toList();
    return List.of(new Contested(Contested.Field.DEATHS, claims));
  }

  private static Correction correction(String id, Mention mention) {
    return new Correction(
        1,
        id,
        Correction.Field.PLACE,
        mention.sentence().text(),
        mention.id(),
        Instant.parse("2021-02-03T04:05:06.789Z"),
        "because of " + mention.trigger().text());
  }

  List<Document> articles(Collection<String> ids) {
    return ids.stream().flatMap(id -> Optional.ofNullable(articles.get(id)).stream()).toList();
  }
}
