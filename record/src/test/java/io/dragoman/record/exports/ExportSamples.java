package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.Contested;
import io.dragoman.model.Copy;
import io.dragoman.model.Correction;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Facts;
import io.dragoman.model.Materiel;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A few articles and the events that they tell of, with something of everything. */
final class ExportSamples {
  static final String SNAPSHOT = "s-test-1";

  private static final Document FIRST =
      document(
          "a1",
          """
          Drones over Sirte 🛩

          Turkish "TB2" drones struck Haftar's forces near Sirte on Monday, killing 5.\t=HYPERLINK("x")

          Russia and Turkey are to meet in Moscow next week.""",
          LocalDate.of(2020, 5, 19),
          "https://www.example.org/news/1?a=b&c=d",
          "The Example");

  private static final Document SECOND =
      document(
          "a2",
          "Officials in Tripoli denied it. Gunmen seized Wadi Base, <b>they</b> said.",
          LocalDate.of(2020, 6, 2),
          "",
          "Agency, Inc.");

  private static final Actor TURKEY = actor(FIRST, "Turkish", "TUR MIL", "TUR", "Turkey");
  private static final Actor TURKEY_TALKS = actor(FIRST, "Turkey", "TUR GOV", "TUR", "Turkey");
  private static final Actor RUSSIA = actor(FIRST, "Russia", "RUS GOV", "RUS", "Russia");
  private static final Actor HAFTAR =
      actor(FIRST, "Haftar", "LBY REB", "person:khalifa-haftar", "Khalifa Haftar");
  private static final Actor FORCES = actor(FIRST, "forces", "LBY REB", "", "");
  private static final Actor GUNMEN = actor(SECOND, "Gunmen", "--- UNK", "", "");

  private static final Place SIRTE =
      place(FIRST, "Sirte on", "geonames:2210554", "Sirte", 31.20892, 16.58866, "LBY", "CITY");
  private static final Place MOSCOW =
      place(FIRST, "Moscow", "ISO:RUS", "Russia", 60, 100, "RUS", "COUNTRY");

  private ExportSamples() {}

  /** Returns the articles that the events come from; the third is not at hand. */
  static Optional<Document> article(String id) {
    return switch (id) {
      case "a1" -> Optional.of(FIRST);
      case "a2" -> Optional.of(SECOND);
      default -> Optional.empty();
    };
  }

  /** Returns those of some articles that are at hand. */
  static List<Document> articles(Collection<String> ids) {
    return ids.stream().flatMap(id -> article(id).stream()).toList();
  }

  /** Returns the events, by day. */
  static List<Event> events() {
    return List.of(strike(), seizure(), meeting(), support());
  }

  /** Told by two articles, corrected, with materiel, an instrument and a speaker. */
  private static Event strike() {
    Mention first =
        new Mention(
            "m1",
            "a1",
            EventType.ASSAULT,
            Optional.of(Mode.DRONE),
            span(FIRST, "struck"),
            List.of(TURKEY),
            List.of(HAFTAR, FORCES),
            Optional.of(SIRTE),
            day("2020-05-18", When.Basis.RELATIVE, Optional.of(span(FIRST, "Monday"))),
            Certainty.FACT,
            Optional.empty(),
            Optional.of(5),
            Optional.of(span(FIRST, "drones")),
            List.of(
                new Materiel(
                    span(FIRST, "\"TB2\" drones"),
                    Materiel.Kind.DRONE,
                    Optional.of(2),
                    Materiel.Status.DEPLOYED)),
            false,
            0.875,
            span(
                FIRST,
                "Turkish \"TB2\" drones struck Haftar's forces near Sirte on Monday, killing 5.\t"
                    + "=HYPERLINK(\"x\")"),
            "reader 1");
    Mention second =
        mention(
            "m9",
            SECOND,
            EventType.ASSAULT,
            "denied",
            List.of(TURKEY),
            List.of(),
            Optional.empty(),
            day("2020-05-18", When.Basis.CONTEXT, Optional.empty()),
            Certainty.NEGATED,
            false);
    Correction correction =
        new Correction(
            7,
            "eaaaaaaaaaa",
            Correction.Field.DEATHS,
            "6",
            "Ann O'Nymous",
            Instant.parse("2021-02-03T04:05:06Z"),
            "the hospital's count");
    Facts told = Facts.of(first);
    Facts facts =
        new Facts(
            told.type(),
            told.mode(),
            told.sources(),
            told.targets(),
            told.place(),
            told.when(),
            Certainty.LIKELY,
            Optional.of(6),
            false);
    Contested contested =
        new Contested(
            Contested.Field.CERTAINTY,
            List.of(
                new Contested.Claim(
                    "fact",
                    "fact",
                    List.of(new Contested.Voice("m1", "The \"Outlet\"", "o1", Optional.empty()))),
                new Contested.Claim(
                    "negated",
                    "negated",
                    List.of(new Contested.Voice("m9", "a2", "o2", Optional.of("Tripoli"))))));
    return new Event(
        "eaaaaaaaaaa",
        facts,
        List.of(first, second),
        2,
        2,
        List.of(contested),
        List.of(correction),
        List.of(new Copy(SECOND.id(), "AFP", List.of("a0"))));
  }

  /** By someone unknown, at a place that is not on the map, on a day that only a month tells. */
  private static Event seizure() {
    Mention mention =
        mention(
            "m2",
            SECOND,
            EventType.COERCE,
            "seized",
            List.of(GUNMEN),
            List.of(),
            Optional.of(new Place(span(SECOND, "Wadi Base"), Optional.empty(), "no row knows it")),
            day("2020-05", When.Basis.STATED, Optional.empty()),
            Certainty.POSSIBLE,
            false);
    return new Event(
        "ebbbbbbbbbbcccc",
        Facts.of(mention),
        List.of(mention),
        1,
        1,
        List.of(),
        List.of(),
        List.of());
  }

  /** Two parties and no target, in a country, over days of two months. */
  private static Event meeting() {
    Mention mention =
        mention(
            "m3",
            FIRST,
            EventType.CONSULT,
            "meet",
            List.of(RUSSIA, TURKEY_TALKS),
            List.of(),
            Optional.of(MOSCOW),
            day("2020-05-30/2020-06-02", When.Basis.RELATIVE, Optional.empty()),
            Certainty.FUTURE,
            false);
    return new Event(
        "edddddddddd", Facts.of(mention), List.of(mention), 1, 1, List.of(), List.of(), List.of());
  }

  /** A standing relation without a day, from an article that is not at hand. */
  private static Event support() {
    Document missing = document("a3 = x", "Turkey, the backer of Libya.", LocalDate.EPOCH, "", "");
    Mention mention =
        mention(
            "m4",
            missing,
            EventType.AID,
            "backer",
            List.of(actor(missing, "Turkey", "TUR GOV", "TUR", "Turkey")),
            List.of(actor(missing, "Libya", "LBY GOV", "LBY", "Libya")),
            Optional.empty(),
            When.UNKNOWN,
            Certainty.FACT,
            true);
    return new Event(
        "eeeeeeeeeee", Facts.of(mention), List.of(mention), 1, 1, List.of(), List.of(), List.of());
  }

  private static Mention mention(
      String id,
      Document document,
      EventType type,
      String trigger,
      List<Actor> sources,
      List<Actor> targets,
      Optional<Place> place,
      When when,
      Certainty certainty,
      boolean state) {
    List<Span> sentences = new ArrayList<>();
    for (String sentence : document.text().split("(?<=\\.)\\s+|\\n+")) {
      if (sentence.contains(trigger)) {
        sentences.add(span(document, sentence));
      }
    }
    return new Mention(
        id,
        document.id(),
        type,
        type == EventType.COERCE ? Optional.of(Mode.SEIZE) : Optional.empty(),
        span(document, trigger),
        sources,
        targets,
        place,
        when,
        certainty,
        type == EventType.COERCE
            ? Optional.of(actor(SECOND, "they", "LBY GOV", "", ""))
            : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        state,
        0.5,
        sentences.get(0),
        "reader 1");
  }

  private static When day(String date, When.Basis basis, Optional<Span> words) {
    return new When(Optional.of(date), basis, words);
  }

  private static Document document(
      String id, String text, LocalDate published, String url, String outlet) {
    return new Document(
        id,
        text,
        text.lines().findFirst(),
        Optional.of(published),
        Optional.of(url).filter(known -> !known.isEmpty()),
        Optional.of(outlet).filter(known -> !known.isEmpty()),
        Optional.empty(),
        "en",
        List.of(),
        id + ".txt");
  }

  private static Actor actor(Document in, String words, String code, String id, String name) {
    Optional<Actor.Identity> identity =
        id.isEmpty() ? Optional.empty() : Optional.of(new Actor.Identity(id, name));
    return new Actor(span(in, words), ActorCode.of(code), identity, "a row of the test");
  }

  private static Place place(
      Document in,
      String words,
      String id,
      String name,
      double latitude,
      double longitude,
      String country,
      String precision) {
    return new Place(
        span(in, words),
        Optional.of(
            new Place.Location(
                id, name, latitude, longitude, country, Place.Precision.valueOf(precision))),
        "a row of the test");
  }

  /** Returns where words stand first in an article. */
  private static Span span(Document document, String words) {
    String text = document.text();
    int begin = text.codePointCount(0, text.indexOf(words));
    return new Span(words, begin, begin + words.codePointCount(0, words.length()));
  }
}
