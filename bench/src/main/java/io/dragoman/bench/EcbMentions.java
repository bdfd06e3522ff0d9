package io.dragoman.bench;

import io.dragoman.bench.EcbArticle.GoldMention;
import io.dragoman.model.Mention;
import io.dragoman.reader.Reader;
import io.dragoman.record.grouping.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the reader finds in articles of ECB+.
 *
 * @param topic the topic
 * @param half which of the two incidents of the topic
 * @param reports all mentions
 * @param gold those that are mentions of the gold, by id
 */
record EcbMentions(int topic, String half, List<Report> reports, Map<String, GoldMention> gold) {
  /** Reads articles; each is one origin. */
  static List<EcbMentions> of(List<EcbArticle> articles, Reader reader) {
    List<EcbMentions> read = new ArrayList<>();
    for (EcbArticle article : articles) {
      List<Mention> mentions = reader.read(article.document());
      String origin = article.document().id();
      read.add(
          new EcbMentions(
              article.topic(),
              article.half(),
              mentions.stream()
                  .map(m -> new Report(m, Optional.empty(), Optional.empty(), origin, origin))
                  .toList(),
              matched(mentions, article.gold())));
    }
    return read;
  }

  /** Gives each of our mentions the gold mention that its trigger shares most with, each once. */
  static Map<String, GoldMention> matched(List<Mention> mentions, List<GoldMention> gold) {
    Map<String, GoldMention> matched = new HashMap<>();
    Set<GoldMention> taken = new HashSet<>();
    for (Mention mention : mentions) {
      int most = 0;
      Optional<GoldMention> best = Optional.empty();
      for (GoldMention one : gold) {
        int shared =
            Math.min(one.end(), mention.trigger().end())
                - Math.max(one.begin(), mention.trigger().begin());
        if (shared > most && !taken.contains(one)) {
          most = shared;
          best = Optional.of(one);
        }
      }
      best.ifPresent(
          one -> {
            taken.add(one);
            matched.put(mention.id(), one);
          });
    }
    return matched;
  }
}
