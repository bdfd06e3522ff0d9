package io.dragoman.bench;

import io.dragoman.model.EventType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of one sentence or of many: gold events, coded events and what they share. Adding is all
 * that can be done to it, which is what the bootstrap needs.
 */
final class Tally {
  /** What is counted, beside the fields and types. */
  enum Count {
    GOLD,
    CODED,
    TRIGGER,
    TYPE,
    TYPE_AND_TRIGGER,
    DYAD,
    FULL,
    WITHOUT_EVENT,
    FIRED
  }

  private final Map<Count, Long> counts = new EnumMap<>(Count.class);
  private final Map<Field, long[]> equal = new EnumMap<>(Field.class);
  private final Map<Field, long[]> said = new EnumMap<>(Field.class);
  private final Map<String, long[]> types = new HashMap<>();

  long get(Count count) {
    return counts.getOrDefault(count, 0L);
  }

  /** Returns equal values and pairs compared. */
  long[] accuracy(Field field) {
    return equal.computeIfAbsent(field, f -> new long[2]);
  }

  /** Returns hits, coded and gold events where something is said. */
  long[] said(Field field) {
    return said.computeIfAbsent(field, f -> new long[3]);
  }

  /** Returns hits, coded and gold events of a type. */
  long[] type(EventType type) {
    return type(type.name());
  }

  private long[] type(String type) {
    return types.computeIfAbsent(type, t -> new long[3]);
  }

  private void count(Count count, boolean when) {
    counts.merge(count, when ? 1L : 0L, Long::sum);
  }

  void add(Tally other) {
    other.counts.forEach((count, value) -> counts.merge(count, value, Long::sum));
    other.equal.forEach((k, v) -> sum(accuracy(k), v));
    other.said.forEach((k, v) -> sum(said(k), v));
    other.types.forEach((k, v) -> sum(type(k), v));
  }

  private static void sum(long[] into, long[] from) {
    Arrays.setAll(into, i -> into[i] + from[i]);
  }

  /** Compares the events of one sentence, by the rules of bench/score_events.py. */
  static Tally of(List<CodedEvent> gold, List<CodedEvent> coded) {
    Tally tally = new Tally();
    tally.counts.put(Count.GOLD, (long) gold.size());
    tally.counts.put(Count.CODED, (long) coded.size());
    tally.count(Count.WITHOUT_EVENT, gold.isEmpty());
    tally.count(Count.FIRED, gold.isEmpty() && !coded.isEmpty());
    gold.forEach(event -> tally.type(event.type())[2]++);
    coded.forEach(event -> tally.type(event.type())[1]++);
    for (Field field : Field.values()) {
      tally.said(field)[1] = coded.stream().filter(event -> event.says(field)).count();
      tally.said(field)[2] = gold.stream().filter(event -> event.says(field)).count();
    }
    Pairing.of(gold, coded).forEach(tally::compare);
    return tally;
  }

  private void compare(Pairing.Pair pair) {
    CodedEvent gold = pair.gold();
    CodedEvent coded = pair.coded();
    boolean overlap = Pairing.overlap(gold.trigger(), coded.trigger());
    count(Count.TRIGGER, overlap);
    if (!gold.type().equals(coded.type())) {
      return;
    }
    count(Count.TYPE, true);
    count(Count.TYPE_AND_TRIGGER, overlap);
    type(gold.type())[0]++;
    boolean dyad = true;
    for (Field field : Field.values()) {
      boolean same = same(field, gold, coded);
      accuracy(field)[0] += same ? 1 : 0;
      accuracy(field)[1]++;
      said(field)[0] += same && gold.says(field) && coded.says(field) ? 1 : 0;
      dyad &= same || !(field == Field.SOURCE || field == Field.TARGET);
    }
    count(Count.DYAD, dyad);
    count(
        Count.FULL,
        dyad
            && Pairing.sectors(gold.source()).equals(Pairing.sectors(coded.source()))
            && Pairing.sectors(gold.target()).equals(Pairing.sectors(coded.target())));
  }

  private static boolean same(Field field, CodedEvent gold, CodedEvent coded) {
    return switch (field) {
      case SOURCE -> Pairing.countries(gold.source()).equals(Pairing.countries(coded.source()));
      case TARGET -> Pairing.countries(gold.target()).equals(Pairing.countries(coded.target()));
      case MODE -> gold.mode().equals(coded.mode());
      case PLACE -> Pairing.overlap(gold.place().orElse(""), coded.place().orElse(""));
      case DATE -> gold.date().equals(coded.date());
      case CERT -> gold.cert().equals(coded.cert());
      case BY -> Pairing.overlap(gold.by().orElse(""), coded.by().orElse(""));
      case DEATHS -> gold.deaths().equals(coded.deaths());
      case STATE -> gold.state() == coded.state();
    };
  }
}
