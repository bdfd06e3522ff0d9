package io.dragoman.outlook.deeds;

import io.dragoman.model.Certainty;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An event that happened, on a day: what analysis counts.
 *
 * @param event the event
 * @param day the day, or the first day of the date
 * @param days how many days the date spans, 1 to 31
 * @param weight how far it is believed: 1 told as fact, 0.7 likely, 0.4 possible
 * @param known the day from which on it could be known: that of the first article that tells of it,
 *     or the event's own day where that is later or no article has a day
 */
public record Deed(Event event, LocalDate day, int days, double weight, LocalDate known) {
  private static final double LIKELY = 0.7;
  private static final double POSSIBLE = 0.4;
  private static final double ANNOUNCED = 0.3;

  /**
   * Returns the events that happened and can be dated. What is planned, asked for or denied did not
   * happen, a standing relation has no day, and a date wider than a month says too little.
   *
   * @param events any events; the stream is used up and not closed
   * @param published gives the day of an article's publication, where it is known
   */
  public static Stream<Deed> of(
      Stream<Event> events, Function<String, Optional<LocalDate>> published) {
    return events.flatMap(event -> of(event, published).stream());
  }

  /**
   * Returns an event as a deed, where it happened and can be dated.
   *
   * @param event the event
   * @param published gives the day of an article's publication, where it is known
   */
  public static Optional<Deed> of(Event event, Function<String, Optional<LocalDate>> published) {
    double weight = weight(event.facts().certainty());
    if (weight == 0 || event.facts().state()) {
      return Optional.empty();
    }
    return Days.of(event.facts().when())
        .map(days -> new Deed(event, days.first(), days.count(), weight, days.first()))
        .map(deed -> deed.knownFrom(published));
  }

  private Deed knownFrom(Function<String, Optional<LocalDate>> published) {
    LocalDate first =
        event.mentions().stream()
            .flatMap(mention -> published.apply(mention.document()).stream())
            .min(Comparator.naturalOrder())
            .filter(day::isBefore)
            .orElse(day);
    return new Deed(event, day, days, weight, first);
  }

  /**
   * Returns an event as the announcement of a deed, where force or military help is to come: the
   * day on which a parliament votes to send troops is known, that of their coming is not.
   *
   * @param event the event
   * @param published the day of the article that tells of it
   */
  public static Optional<Deed> announced(Event event, LocalDate published) {
    Facts facts = event.facts();
    boolean force =
        switch (facts.type()) {
          case MOBILIZE, ASSAULT -> true;
          case AID -> facts.mode().filter(Mode.MILITARY::equals).isPresent();
          default -> false;
        };
    return force && facts.certainty() == Certainty.FUTURE && !facts.state()
        ? Optional.of(new Deed(event, published, 1, ANNOUNCED, published))
        : Optional.empty();
  }

  /**
   * Returns how far an event of a degree of certainty is believed to have happened, 0 to 1.
   *
   * @param certainty the degree
   */
  public static double weight(Certainty certainty) {
    return switch (certainty) {
      case FACT -> 1;
      case LIKELY -> LIKELY;
      case POSSIBLE -> POSSIBLE;
      case FUTURE, ASKED, NEGATED -> 0;
    };
  }

  /** Returns the event's facts. */
  public Facts facts() {
    return event.facts();
  }

  /** Returns the event's type. */
  public EventType type() {
    return event.facts().type();
  }

  /**
   * Whether the event has a mode.
   *
   * @param mode the mode
   */
  public boolean is(Mode mode) {
    return event.facts().mode().filter(mode::equals).isPresent();
  }

  /**
   * Returns this deed on another day.
   *
   * @param other the day
   */
  public Deed on(LocalDate other) {
    return new Deed(event, other, days, weight, known);
  }

  /** Returns the articles that tell of it, sorted by id. */
  public Set<String> articles() {
    Set<String> articles = new TreeSet<>();
    for (Mention mention : event.mentions()) {
      articles.add(mention.document());
    }
    return articles;
  }
}
