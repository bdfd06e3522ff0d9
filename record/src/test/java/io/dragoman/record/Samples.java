package io.dragoman.record;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.Document;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Articles and mentions to try the record with. */
final class Samples {
  static final String READER = "test-1";
  static final Actor TURKEY = country("TUR", "Turkey");
  static final Actor LIBYA = country("LBY", "Libya");
  static final Actor SOMEONE =
      new Actor(span("gunmen"), ActorCode.UNKNOWN, Optional.empty(), "none");

  private Samples() {}

  /** Opens a record that groups by {@link GroupKey}, so that what belongs together is plain. */
  static EventRecord open(Path folder) {
    return new RecordFolder(folder, Migrations.known(), KeyGrouping::new).open();
  }

  static EventRecord openToRead(Path folder) {
    return new RecordFolder(folder, Migrations.known(), KeyGrouping::new).openToRead();
  }

  static Document document(String id) {
    return document(id, "Turkey struck forces in Libya. " + id);
  }

  static Document document(String id, String text) {
    return document(id, text, LocalDate.of(2020, 5, 19));
  }

  static Document document(String id, LocalDate published) {
    return document(id, "Turkey struck forces in Libya. " + id, published);
  }

  private static Document document(String id, String text, LocalDate published) {
    return new Document(
        id,
        text,
        Optional.of("Title of " + id),
        Optional.of(published),
        Optional.empty(),
        Optional.of("The Outlet"),
        Optional.empty(),
        "en",
        List.of(),
        id + ".txt");
  }

  static Span span(String text) {
    return new Span(text, 0, text.codePointCount(0, text.length()));
  }

  static When day(String date) {
    return new When(Optional.of(date), When.Basis.STATED, Optional.empty());
  }

  static Place place(String name, String id) {
    return new Place(
        span(name),
        Optional.of(new Place.Location(id, name, 32.5, 12.5, "LBY", Place.Precision.CITY)),
        "gazetteer");
  }

  /** Turkey attacks Libya with drones. */
  static Mention attack(String document, String id, When when, Optional<Place> place) {
    return mention(
        document, id, EventType.ASSAULT, List.of(TURKEY), List.of(LIBYA), when, place, false);
  }

  /** An attack that kills so many. */
  static Mention dead(String document, String id, When when, int deaths) {
    Mention m = attack(document, id, when, Optional.empty());
    return changed(m, m.trigger(), m.certainty(), Optional.of(deaths), m.sentence());
  }

  /** The same, told with another certainty. */
  static Mention with(Mention m, Certainty certainty) {
    return changed(m, m.trigger(), certainty, m.deaths(), m.sentence());
  }

  /** The same, told by a sentence, the trigger being its letter at a place. */
  static Mention saying(Mention m, int letter, String sentence) {
    Span trigger = new Span(sentence.substring(letter, letter + 1), letter, letter + 1);
    return changed(m, trigger, m.certainty(), m.deaths(), span(sentence));
  }

  private static Mention changed(
      Mention m, Span trigger, Certainty certainty, Optional<Integer> deaths, Span sentence) {
    return new Mention(
        m.id(),
        m.document(),
        m.type(),
        m.mode(),
        trigger,
        m.sources(),
        m.targets(),
        m.place(),
        m.when(),
        certainty,
        m.attribution(),
        deaths,
        m.instrument(),
        m.materiel(),
        m.state(),
        m.confidence(),
        sentence,
        m.reader());
  }

  static Mention mention(
      String document,
      String id,
      EventType type,
      List<Actor> sources,
      List<Actor> targets,
      When when,
      Optional<Place> place,
      boolean state) {
    return new Mention(
        id,
        document,
        type,
        type == EventType.ASSAULT ? Optional.of(Mode.DRONE) : Optional.empty(),
        new Span("struck", 7, 13),
        sources,
        targets,
        place,
        when,
        Certainty.FACT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        state,
        0.75,
        span("Turkey struck forces in Libya."),
        "test-model");
  }

  private static Actor country(String code, String name) {
    return new Actor(
        span(name),
        ActorCode.of(code + " GOV"),
        Optional.of(new Actor.Identity(code, name)),
        "countries.tsv: " + name);
  }
}
