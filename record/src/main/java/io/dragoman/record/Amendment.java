package io.dragoman.record;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.Correction.Field;
import io.dragoman.model.DaySpan;
import io.dragoman.model.EventType;
import io.dragoman.model.Facts;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.UnknownCodeException;
import io.dragoman.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person may set a field to, as text.
 *
 * <p>Type, mode and certainty by their codes; source and target as codes or names with codes,
 * separated by semicolons ("RUS MIL; Wagner Group=RUS REB"); place by its name; date as the
 * codebook writes it; deaths as a number; event "false" where it is none. "none" empties mode,
 * source, target, place, date and deaths.
 */
final class Amendment {
  private static final String NONE = "none";
  private static final String REASON = "corrected by hand";
  private static final Pattern CODE = Pattern.compile("[A-Z]{3} [A-Z]{3}|--- [A-Z]{3}");

  /** Facts of which a correction then sets one. */
  private static final Facts BLANK =
      new Facts(
          EventType.CONSULT,
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          When.UNKNOWN,
          Certainty.FACT,
          Optional.empty(),
          false);

  private Amendment() {}

  /** Returns facts of which one alone tells anything: what a person set it to. */
  static Facts alone(Field field, String value) {
    return apply(field, value, BLANK);
  }

  /**
   * Returns facts with one of them changed.
   *
   * @throws InvalidCorrectionException if the value is not one that the field can have
   */
  static Facts apply(Field field, String value, Facts f) {
    EventType type = f.type();
    Optional<Mode> mode = f.mode();
    List<Actor> sources = f.sources();
    List<Actor> targets = f.targets();
    Optional<Place> place = f.place();
    When when = f.when();
    Certainty certainty = f.certainty();
    Optional<Integer> deaths = f.deaths();
    try {
      switch (field) {
        case TYPE -> {
          type = EventType.of(value.toUpperCase(Locale.ROOT));
          mode = mode.filter(type.modes()::contains);
        }
        case MODE -> mode = isNone(value) ? Optional.empty() : Optional.of(mode(f, value));
        case SOURCE -> sources = actors(value);
        case TARGET -> targets = actors(value);
        case PLACE -> place = place(value);
        case DATE -> when = when(value);
        case CERTAINTY -> certainty = Certainty.of(value.toLowerCase(Locale.ROOT));
        case DEATHS ->
            deaths = isNone(value) ? Optional.empty() : Optional.of(Integer.parseInt(value));
        case EVENT -> {
          if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException("true or false");
          }
        }
      }
      return new Facts(type, mode, sources, targets, place, when, certainty, deaths, f.state());
    } catch (UnknownCodeException | IllegalArgumentException e) {
      throw new InvalidCorrectionException(field, value, String.valueOf(e.getMessage()));
    }
  }

  /** Returns a value as the record keeps it: codes in their usual case. */
  static String canonical(Field field, String value) {
    return switch (field) {
      case TYPE -> value.toUpperCase(Locale.ROOT);
      case MODE, CERTAINTY, EVENT -> value.toLowerCase(Locale.ROOT);
      case SOURCE, TARGET, PLACE, DATE, DEATHS -> value;
    };
  }

  private static boolean isNone(String value) {
    return value.equalsIgnoreCase(NONE);
  }

  private static Mode mode(Facts f, String value) {
    Mode mode = Mode.of(value.toLowerCase(Locale.ROOT));
    if (!f.type().modes().contains(mode)) {
      throw new IllegalArgumentException(f.type() + " has no such mode");
    }
    return mode;
  }

  private static List<Actor> actors(String value) {
    List<Actor> actors = new ArrayList<>();
    if (isNone(value)) {
      return actors;
    }
    for (String part : value.split(";", -1)) {
      String actor = part.strip();
      int equals = actor.lastIndexOf('=');
      String code = equals < 0 ? actor : actor.substring(equals + 1).strip();
      String name = equals < 0 ? actor : actor.substring(0, equals).strip();
      if (actor.isEmpty() || name.isEmpty() || (equals >= 0 && !CODE.matcher(code).matches())) {
        throw new IllegalArgumentException("no actor: '" + actor + "'");
      }
      actors.add(
          new Actor(
              span(name),
              CODE.matcher(code).matches() ? ActorCode.of(code) : ActorCode.UNKNOWN,
              Optional.empty(),
              REASON));
    }
    return actors;
  }

  private static Optional<Place> place(String value) {
    return isNone(value)
        ? Optional.empty()
        : Optional.of(new Place(span(value), Optional.empty(), REASON));
  }

  private static When when(String value) {
    if (isNone(value)) {
      return When.UNKNOWN;
    }
    When when = new When(Optional.of(value), When.Basis.STATED, Optional.empty());
    if (DaySpan.of(when).isEmpty()) {
      throw new IllegalArgumentException("in no calendar");
    }
    return when;
  }

  /** Words that stand in no article. */
  private static Span span(String text) {
    return new Span(text, 0, text.codePointCount(0, text.length()));
  }
}
