package io.dragoman.record.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What articles are about: the words of all sentences from which they report something on a day. A
 * report is compared with the help of the other reports of its article, of the same {@link
 * Report#day} so that other days cannot change it.
 */
final class Articles {
  private final Map<Key, Topic> topics = new HashMap<>();

  /**
   * @param document id of the article
   * @param day day of the reports
   */
  private record Key(String document, LocalDate day) {}

  /**
   * The words of an article.
   *
   * @param words all stems
   * @param names names and numbers
   */
  record Topic(Bag words, Bag names) {}

  Articles(Collection<Report> reports, Lexicon lexicon) {
    Map<Key, Map<Integer, String>> sentences = new LinkedHashMap<>();
    for (Report report : reports.stream().sorted(Report.ORDER).toList()) {
      Map<Integer, String> texts = sentences.computeIfAbsent(key(report), key -> new TreeMap<>());
      texts.put(report.mention().sentence().begin(), report.mention().sentence().text());
      report.headline().ifPresent(headline -> texts.put(-1, headline));
    }
    sentences.forEach((key, texts) -> topics.put(key, topic(texts.values(), lexicon)));
  }

  private static Key key(Report report) {
    return new Key(report.mention().document(), report.day());
  }

  private static Topic topic(Collection<String> texts, Lexicon lexicon) {
    List<String> words = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String text : texts) {
      for (Words.Word word : Words.of(text)) {
        words.add(word.stem());
        if (word.isName()) {
          names.add(word.stem());
        }
      }
    }
    return new Topic(Bag.of(words, lexicon), Bag.of(names, lexicon));
  }

  /** What the article of one of the reports is about. */
  Topic of(Report report) {
    Topic topic = topics.get(key(report));
    if (topic == null) {
      throw new IllegalArgumentException("no article of " + report);
    }
    return topic;
  }
}
