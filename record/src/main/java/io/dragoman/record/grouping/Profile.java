package io.dragoman.record.grouping;

import io.dragoman.model.DaySpan;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report made ready to be compared: worked out once.
 *
 * @param report the report
 * @param day the day it is grouped by
 * @param days the days it tells, where it tells any
 * @param sources the doers
 * @param targets those it was done to
 * @param site where
 * @param trigger stems of the trigger
 * @param meaning what the trigger means, where known
 * @param words stems of the sentence
 * @param names names and numbers of the sentence
 * @param around stems within a few words of the trigger
 * @param headline stems of the headline
 * @param reference how the sentence refers to what the trigger names
 * @param article what its article is about
 */
record Profile(
    Report report,
    long day,
    Optional<DaySpan> days,
    Side sources,
    Side targets,
    Site site,
    Bag trigger,
    Optional<float[]> meaning,
    Bag words,
    Bag names,
    Bag around,
    Bag headline,
    Reference reference,
    Articles.Topic article) {
  /** How many characters before and behind the trigger are around it. */
  private static final int NEAR = 60;

  static Profile of(Report report, Articles articles, Lexicon lexicon) {
    Mention mention = report.mention();
    List<String> trigger = stems("x " + mention.trigger().text(), 1);
    String sentence = mention.sentence().text();
    List<Words.Word> words = Words.of(sentence);
    return new Profile(
        report,
        report.day().toEpochDay(),
        DaySpan.of(mention.when()),
        Side.of(mention.sources(), lexicon),
        Side.of(mention.targets(), lexicon),
        Site.of(mention.place(), lexicon),
        Bag.of(trigger, lexicon),
        lexicon.meaning(trigger),
        Bag.of(words.stream().map(Words.Word::stem).toList(), lexicon),
        Bag.of(words.stream().filter(Words.Word::isName).map(Words.Word::stem).toList(), lexicon),
        Bag.of(stems(around(mention, sentence), 0), lexicon),
        Bag.of(report.headline().map(line -> stems(line, 0)).orElse(List.of()), lexicon),
        Reference.of(mention),
        articles.of(report));
  }

  private static List<String> stems(String text, int skip) {
    return Words.of(text).stream().skip(skip).map(Words.Word::stem).toList();
  }

  /** The words of the sentence that begin or end near the trigger. */
  private static String around(Mention mention, String sentence) {
    int begin = mention.trigger().begin() - mention.sentence().begin();
    int end = mention.trigger().end() - mention.sentence().begin();
    int size = sentence.codePointCount(0, sentence.length());
    int from = sentence.offsetByCodePoints(0, Math.max(0, Math.min(size, begin) - NEAR));
    int to = sentence.offsetByCodePoints(0, Math.min(size, end + NEAR));
    int space = from == 0 ? 0 : Math.max(from, sentence.indexOf(' ', from));
    int last = to == sentence.length() ? to : Math.max(space, sentence.lastIndexOf(' ', to));
    return sentence.substring(space, last);
  }

  /**
   * Whether both doers are known and others. Where the sides of a mention meet or agree, either may
   * be told first: there only if no side of one can be any of the other.
   */
  boolean excludesSources(Profile other) {
    if (!sources.excludes(other.sources)) {
      return false;
    } else if (isMutual() || other.isMutual()) {
      return sources.excludes(other.targets) && targets.excludes(other.sources);
    }
    return true;
  }

  /** Whether both done-to are known and others; never where the sides meet or agree. */
  boolean excludesTargets(Profile other) {
    return !isMutual() && !other.isMutual() && targets.excludes(other.targets);
  }

  private boolean isMutual() {
    EventType type = report.mention().type();
    return type == EventType.CONSULT || type == EventType.AGREE || type == EventType.COOPERATE;
  }

  /** Hashes of what the report shares with others of its incident, the most telling first. */
  List<Key> keys() {
    List<Key> keys = new ArrayList<>();
    Mention mention = report.mention();
    site.location().ifPresent(l -> keys.add(new Key(Bag.hash("place " + l.id()), 4)));
    for (Side side : List.of(sources, targets)) {
      side.ids().forEach(id -> keys.add(new Key(Bag.hash("actor " + id), 2)));
      side.countries().forEach(c -> keys.add(new Key(Bag.hash(mention.type() + " " + c), 2)));
    }
    for (int i = 0; i < trigger.size(); i++) {
      keys.add(new Key(trigger.stem(i) ^ 1, trigger.weight(i)));
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.weight(i) >= RARE) {
        keys.add(new Key(words.stem(i), words.weight(i)));
      }
    }
    return keys;
  }

  /** Rarity from which on a word alone leads to other reports. */
  private static final float RARE = 4;

  /**
   * What leads to other reports.
   *
   * @param hash what it is
   * @param weight how much it tells
   */
  record Key(long hash, float weight) {}
}
