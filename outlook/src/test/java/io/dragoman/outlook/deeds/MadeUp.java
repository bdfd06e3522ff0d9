package io.dragoman.outlook.deeds;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Made-up events of made-up wars. */
public final class MadeUp {
  /** The day of publication of articles that tell none. */
  public static final Function<String, Optional<LocalDate>> UNDATED = article -> Optional.empty();

  private MadeUp() {}

  /** Returns an event as the only mention of an article of the same id tells it. */
  public static Event event(
      String id,
      String day,
      EventType type,
      Optional<Mode> mode,
      String source,
      String target,
      Optional<String> place,
      Certainty certainty,
      String trigger) {
    String sentence = trigger + " in the war, as was told.";
    Mention mention =
        new Mention(
            id,
            "article-" + id,
            type,
            mode,
            new Span(trigger, 0, trigger.length()),
            actors(source),
            actors(target),
            place.map(MadeUp::place),
            new When(Optional.of(day), When.Basis.STATED, Optional.empty()),
            certainty,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            0.9,
            new Span(sentence, 0, sentence.length()),
            "made up");
    return new Event(
        "e" + id, Facts.of(mention), List.of(mention), 1, 1, List.of(), List.of(), List.of());
  }

  /** Returns a deed told as fact. */
  public static Deed deed(
      int number,
      LocalDate day,
      EventType type,
      Optional<Mode> mode,
      String source,
      String target) {
    return deed(number, day, type, mode, source, target, Optional.of("Town"), "attack");
  }

  /** Returns a deed told as fact, with its place and trigger. */
  public static Deed deed(
      int number,
      LocalDate day,
      EventType type,
      Optional<Mode> mode,
      String source,
      String target,
      Optional<String> place,
      String trigger) {
    Event event =
        event(
            "d" + number,
            day.toString(),
            type,
            mode,
            source,
            target,
            place,
            Certainty.FACT,
            trigger);
    return Deed.of(event, UNDATED).orElseThrow();
  }

  private static List<Actor> actors(String code) {
    return code.isEmpty()
        ? List.of()
        : List.of(
            new Actor(
                new Span(code, 0, code.length()), ActorCode.of(code), Optional.empty(), "made up"));
  }

  private static Place place(String name) {
    return new Place(
        new Span(name, 0, name.length()),
        Optional.of(new Place.Location("made:" + name, name, 10, 10, "AAA", Place.Precision.CITY)),
        "made up");
  }
}
