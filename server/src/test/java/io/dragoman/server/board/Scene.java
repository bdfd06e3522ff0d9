package io.dragoman.server.board;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.Correction.Field;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import io.dragoman.model.QuadClass;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import io.dragoman.record.Condition;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Articles, corrections and filters that draw from the same few names, so that they meet. */
final class Scene {
  private static final String READER = "scene 1";
  private static final List<String> COUNTRIES = List.of("TUR", "LBY", "RUS", "---");
  private static final List<String> SECTORS = List.of("GOV", "MIL");
  private static final List<String> NAMES =
      List.of("Turkey", "İzmir Guard", "Haftar's ARMY", "men");
  private static final List<String> IDS = List.of("TUR", "group:guard", "person:haftar");
  private static final List<String> PLACES = List.of("Sirte", "Old Town_1", "ΣΊΡΤΗΣ", "Jufra 100%");
  private static final List<String> WORDS = List.of("Sirte", "old -Sirte", "juf*", "\"town 1\"");
  private static final List<String> OUTLETS = List.of("The Outlet", "ANSA", "Wire_1", "w%e");
  private static final List<String> DATES =
      List.of("2020-05-18", "2020-05-19", "2020-05", "2020", "2019-12/2020-02");

  private final Random random;
  private int documents;

  Scene(long seed) {
    random = new Random(seed);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
  }

  private <T> List<T> some(List<T> list) {
    return list.stream().filter(item -> random.nextInt(3) == 0).toList();
  }

  /** Adds an article with up to four mentions. */
  void append(EventRecord record) {
    String id = "d" + documents++;
    Document document =
        new Document(
            id,
            "Text of " + id,
            Optional.empty(),
            maybe(LocalDate.of(2020, 5, 18 + random.nextInt(4))),
            Optional.empty(),
            maybe(one(OUTLETS)),
            Optional.empty(),
            "en",
            some(OUTLETS),
            id + ".txt");
    record.append(
        document,
        IntStream.range(0, random.nextInt(5)).mapToObj(n -> mention(id, n)).toList(),
        READER);
  }

  private Mention mention(String document, int number) {
    Span sentence = span(one(NAMES) + " struck " + one(PLACES));
    return new Mention(
        document + "-" + number,
        document,
        one(List.of(EventType.ASSAULT, EventType.CONSULT, EventType.AID)),
        Optional.empty(),
        new Span("struck", number, number + 6),
        actors(),
        actors(),
        maybe(new Place(span(one(PLACES)), maybe(location()), "gazetteer")),
        new When(maybe(one(DATES)), When.Basis.STATED, Optional.empty()),
        one(List.of(Certainty.values())),
        maybe(actor()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        random.nextInt(5) / 4.0,
        sentence,
        READER);
  }

  private List<Actor> actors() {
    return Stream.generate(this::actor).limit(random.nextInt(3)).toList();
  }

  private Actor actor() {
    return new Actor(
        span(one(NAMES)),
        ActorCode.of(one(COUNTRIES) + " " + one(SECTORS)),
        maybe(new Actor.Identity(one(IDS), one(NAMES))),
        "table");
  }

  private Place.Location location() {
    String country = one(COUNTRIES);
    return new Place.Location(
        "g:" + country, one(PLACES), 32.5, 12.5, country, Place.Precision.CITY);
  }

  private static Span span(String text) {
    return new Span(text, 0, text.codePointCount(0, text.length()));
  }

  /** Corrects an event, makes one of two, or takes the last such change back. */
  void change(EventRecord record) {
    List<String> events;
    try (Stream<Event> stream = record.events(EventQuery.ALL)) {
      events = stream.map(Event::id).toList();
    }
    if (events.isEmpty()) {
      return;
    }
    String event = one(events);
    String other = one(events);
    if (random.nextInt(4) == 0 && !other.equals(event)) {
      record.merge(event, List.of(other), "someone", "one event");
      return;
    }
    Field field = one(List.of(Field.values()));
    long change = record.correct(event, field, value(field), "someone", "they know better");
    if (random.nextInt(4) == 0) {
      record.undo(change, "someone", "they do not");
    }
  }

  private String value(Field field) {
    return switch (field) {
      case TYPE -> one(List.of("ASSAULT", "CONSULT", "PROTEST"));
      case MODE -> "none";
      case SOURCE, TARGET ->
          one(List.of("none", "RUS MIL", one(NAMES) + "=TUR GOV; LBY GOV", one(NAMES)));
      case PLACE -> one(List.of("none", one(PLACES)));
      case DATE -> one(List.of("none", one(DATES)));
      case CERTAINTY -> one(List.of("fact", "negated"));
      case DEATHS -> "12";
      case EVENT -> one(List.of("false", "true"));
    };
  }

  /** Returns a query of up to three conditions. */
  EventQuery query() {
    EventQuery query = EventQuery.ALL;
    for (int more = random.nextInt(3); more >= 0; more--) {
      query = query.where(condition());
    }
    return query;
  }

  private Condition condition() {
    return switch (random.nextInt(15)) {
      case 0 -> new Condition.OfType(Set.copyOf(some(List.of(EventType.values()))));
      case 1 -> new Condition.OfQuad(Set.copyOf(some(List.of(QuadClass.values()))));
      case 2 -> new Condition.OfCertainty(Set.copyOf(some(List.of(Certainty.values()))));
      case 3 -> new Condition.OfCountry(one(COUNTRIES));
      case 4 -> new Condition.OfActor(part(one(NAMES)));
      case 5 -> new Condition.OfActor(side());
      case 6 -> new Condition.OfDyad(side(), side());
      case 7 -> new Condition.OfKey(side());
      case 8 -> new Condition.OfKeys(side(), side());
      case 9 -> new Condition.OfOutlet(random.nextBoolean() ? one(OUTLETS) : part(one(OUTLETS)));
      case 10 -> new Condition.AtPlace(random.nextBoolean() ? "g:LBY" : part(one(PLACES)));
      case 11 -> new Condition.Since(LocalDate.of(2020, 5, 17 + random.nextInt(4)));
      case 12 -> new Condition.Until(LocalDate.of(2020, 5, 17 + random.nextInt(4)));
      case 13 -> new Condition.Confident(random.nextInt(5) / 4.0);
      default ->
          random.nextBoolean()
              ? new Condition.In(Set.copyOf(List.of("d" + random.nextInt(9), "d0")))
              : new Condition.Saying(one(WORDS));
    };
  }

  private String side() {
    return one(List.of(one(COUNTRIES), one(COUNTRIES) + " " + one(SECTORS), one(IDS)));
  }

  private String part(String name) {
    int begin = random.nextInt(name.length());
    return name.substring(begin, begin + 1 + random.nextInt(name.length() - begin));
  }
}
