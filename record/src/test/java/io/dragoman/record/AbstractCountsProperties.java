package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor;
import io.dragoman.model.Certainty;
import io.dragoman.model.Correction;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import io.dragoman.model.QuadClass;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/**
 * Counts are those of the events that a record lists, whatever was read, corrected, joined, parted,
 * undone and read again before; wherever the record is kept.
 */
abstract class AbstractCountsProperties {
  private static final List<EventType> TYPES = List.of(EventType.ASSAULT, EventType.AID);
  private static final List<List<Actor>> ACTORS =
      List.of(List.of(), List.of(Samples.TURKEY), List.of(Samples.LIBYA, Samples.TURKEY));
  private static final List<When> DAYS =
      List.of(
          When.UNKNOWN,
          Samples.day("2019-12-31"),
          Samples.day("2020-01-01"),
          Samples.day("2020-01-06"),
          Samples.day("2020-02"));
  private static final List<Certainty> DEGREES = List.of(Certainty.FACT, Certainty.NEGATED);
  private static final List<Optional<Place>> PLACES =
      List.of(Optional.empty(), Optional.of(Samples.place("Sirte", "g:1")));
  private static final EventQuery AID =
      EventQuery.ALL.where(new Condition.OfType(Set.of(EventType.AID)));
  private static final EventQuery STRIFE =
      EventQuery.ALL.where(new Condition.OfQuad(Set.of(QuadClass.MATERIAL_CONFLICT)));
  private static final EventQuery DENIED =
      EventQuery.ALL.where(new Condition.OfCertainty(Set.of(Certainty.NEGATED)));
  private static final List<EventQuery> QUERIES =
      List.of(
          EventQuery.ALL,
          AID,
          STRIFE,
          DENIED,
          AID.where(new Condition.OfCertainty(Set.of(Certainty.NEGATED))),
          EventQuery.ALL.where(new Condition.AtPlace("sirte")),
          EventQuery.ALL
              .where(new Condition.OfActor("Turk"))
              .where(new Condition.OfOutlet("The outlet")),
          EventQuery.ALL.where(new Condition.Since(LocalDate.of(2020, 1, 1))),
          EventQuery.ALL.where(new Condition.OfCountry("LBY")),
          EventQuery.ALL
              .where(new Condition.OfDyad("TUR", "LBY"))
              .where(new Condition.Until(LocalDate.of(2020, 1, 31))));

  /** Returns a place for a record, empty. */
  abstract Store store();

  /** What was done to a record, and what it takes to do the next. */
  private static final class Hand {
    private final EventRecord record;
    private final List<String> articles = new ArrayList<>();
    private final List<Long> changes = new ArrayList<>();
    private int count;

    Hand(EventRecord record) {
      this.record = record;
    }

    void step(int seed) {
      Random random = new Random(seed);
      count++;
      switch (random.nextInt(11)) {
        case 0 -> readAgain(random);
        case 1 -> importRows(random);
        case 2 -> edit(random, (event, other) -> correct(event, Correction.Field.EVENT, "false"));
        case 3 -> edit(random, (event, other) -> correct(event, Correction.Field.TYPE, "AID"));
        case 4 -> edit(random, (event, other) -> merge(event, other));
        case 5 -> edit(random, (event, other) -> split(event));
        case 6 -> undo(random);
        case 7 ->
            edit(random, (event, other) -> correct(event, Correction.Field.CERTAINTY, "negated"));
        default -> read(random);
      }
    }

    private void read(Random random) {
      String article = "doc" + count;
      articles.add(article);
      record.append(Samples.document(article), mentions(article, random), "reader 1");
    }

    private void readAgain(Random random) {
      if (!articles.isEmpty()) {
        String article = articles.get(random.nextInt(articles.size()));
        String reader = "reader of " + count;
        record.append(Samples.document(article), mentions(article, random), reader);
        record.accept(reader, "someone", "it reads better");
      }
    }

    private void importRows(Random random) {
      record.append(
          IntStream.range(0, 3)
              .mapToObj(
                  i -> {
                    String row = "row" + count + "-" + i;
                    Mention mention = mentions(row, random, 1).get(0);
                    String event = "coded" + random.nextInt(3);
                    return new EventRecord.CodedRow(event, Samples.document(row), mention);
                  })
              .toList());
    }

    private static List<Mention> mentions(String article, Random random) {
      return mentions(article, random, random.nextInt(5));
    }

    private static List<Mention> mentions(String article, Random random, int size) {
      return IntStream.range(0, size)
          .mapToObj(
              i ->
                  Samples.with(
                      Samples.mention(
                          article,
                          article + "/" + i,
                          one(TYPES, random),
                          one(ACTORS, random),
                          one(ACTORS, random),
                          one(DAYS, random),
                          one(PLACES, random),
                          false),
                      one(DEGREES, random)))
          .toList();
    }

    private static <T> T one(List<T> choices, Random random) {
      return choices.get(random.nextInt(choices.size()));
    }

    private interface Edit {
      long make(Event event, Event other);
    }

    private void edit(Random random, Edit edit) {
      List<Event> events = events(record, EventQuery.ALL);
      if (!events.isEmpty()) {
        changes.add(edit.make(one(events, random), one(events, random)));
      }
    }

    private long correct(Event event, Correction.Field field, String value) {
      return record.correct(event.id(), field, value, "someone", "it says so");
    }

    private long merge(Event event, Event other) {
      return event.id().equals(other.id())
          ? correct(event, Correction.Field.EVENT, "true")
          : record.merge(event.id(), List.of(other.id()), "someone", "they are one");
    }

    private long split(Event event) {
      String first = event.mentions().get(0).id();
      return event.mentions().size() == 1
          ? correct(event, Correction.Field.TYPE, "ASSAULT")
          : record.split(event.id(), List.of(first), "someone", "they are two");
    }

    private void undo(Random random) {
      if (!changes.isEmpty()) {
        record.undo(changes.remove(random.nextInt(changes.size())), "someone", "it was wrong");
      }
    }
  }

  private static List<Event> events(EventRecord record, EventQuery query) {
    try (Stream<Event> events = record.events(query)) {
      return events.toList();
    }
  }

  @Property(tries = 25)
  void countsAreThoseOfTheEventsThatAreListed(
      @ForAll @Size(min = 1, max = 25) List<Integer> steps) {
    try (EventRecord record = store().open()) {
      Hand hand = new Hand(record);
      steps.forEach(hand::step);
      for (EventQuery query : QUERIES) {
        List<Event> events = events(record, query);
        assertThat(record.count(query)).isEqualTo(counts(events));
        for (Breakdown by : Breakdown.values()) {
          assertThat(record.tally(query, by)).isEqualTo(tallies(events, by));
        }
      }
    }
  }

  @Property(tries = 25)
  void eventsAreFoundByWhatOneOfTheirMentionsTellsOrByWhatPeopleSet(
      @ForAll @Size(min = 1, max = 25) List<Integer> steps) {
    try (EventRecord record = store().open()) {
      Hand hand = new Hand(record);
      steps.forEach(hand::step);
      List<Event> all = events(record, EventQuery.ALL);
      assertThat(events(record, AID))
          .isEqualTo(having(all, Correction.Field.TYPE, Mention::type, Facts::type, EventType.AID));
      assertThat(events(record, STRIFE))
          .isEqualTo(
              having(all, Correction.Field.TYPE, Mention::type, Facts::type, EventType.ASSAULT));
      assertThat(events(record, DENIED))
          .isEqualTo(
              having(
                  all,
                  Correction.Field.CERTAINTY,
                  Mention::certainty,
                  Facts::certainty,
                  Certainty.NEGATED));
    }
  }

  private static <T> List<Event> having(
      List<Event> events,
      Correction.Field field,
      Function<Mention, T> told,
      Function<Facts, T> set,
      T value) {
    return events.stream()
        .filter(
            event ->
                event.corrections().stream().anyMatch(one -> one.field() == field)
                    ? set.apply(event.facts()).equals(value)
                    : event.mentions().stream().map(told).anyMatch(value::equals))
        .toList();
  }

  private static Counts counts(List<Event> events) {
    List<Mention> mentions = events.stream().flatMap(e -> e.mentions().stream()).toList();
    long articles = mentions.stream().map(Mention::document).distinct().count();
    return new Counts(articles, mentions.size(), events.size());
  }

  private static List<Tally> tallies(List<Event> events, Breakdown by) {
    Map<String, Set<String>> articles = new TreeMap<>();
    Map<String, Long> mentions = new HashMap<>();
    Map<String, Long> happened = new HashMap<>();
    for (Event event : events) {
      for (Mention mention : event.mentions()) {
        String key = key(mention, by);
        articles.computeIfAbsent(key, k -> new HashSet<>()).add(mention.document());
        mentions.merge(key, 1L, Long::sum);
      }
      String least =
          event.mentions().stream()
              .map(mention -> key(mention, by))
              .filter(key -> !key.isEmpty())
              .min(Comparator.naturalOrder())
              .orElse("");
      happened.merge(least, 1L, Long::sum);
    }
    return articles.entrySet().stream()
        .map(
            e ->
                new Tally(
                    e.getKey(),
                    new Counts(
                        e.getValue().size(),
                        mentions.getOrDefault(e.getKey(), 0L),
                        happened.getOrDefault(e.getKey(), 0L))))
        .toList();
  }

  /** The kind of a mention as tallies name it; empty where it has none. */
  private static String key(Mention mention, Breakdown by) {
    Optional<LocalDate> day = mention.when().date().map(date -> LocalDate.parse(padded(date)));
    return switch (by) {
      case DAY -> day.map(LocalDate::toString).orElse("");
      case WEEK ->
          day.map(d -> d.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8)).orElse("");
      case MONTH -> day.map(d -> d.toString().substring(0, 7)).orElse("");
      case YEAR -> day.map(d -> d.toString().substring(0, 4)).orElse("");
      case TYPE -> mention.type().name();
      case DYAD -> dyad(mention);
    };
  }

  private static String padded(String date) {
    return date.length() == 7 ? date + "-01" : date;
  }

  private static String dyad(Mention mention) {
    return mention.sources().isEmpty() || mention.targets().isEmpty()
        ? ""
        : mention.sources().get(0).code().country()
            + "-"
            + mention.targets().get(0).code().country();
  }
}
