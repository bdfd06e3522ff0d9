package io.dragoman.outlook.dyads;

import io.dragoman.model.EventType;
import io.dragoman.model.QuadClass;
import io.dragoman.model.UnknownCodeException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may happen: an event of one of some types.
 *
 * @param name what it is called
 * @param types the types, at least one
 */
public record Outcome(String name, Set<EventType> types) {
  /** Violence, coercion, sanctions, protest, mobilization. */
  public static final Outcome MATERIAL_CONFLICT =
      of("material conflict", QuadClass.MATERIAL_CONFLICT);

  /** Words or deeds that bring the two together. */
  public static final Outcome COOPERATION =
      of("cooperation", QuadClass.VERBAL_COOPERATION, QuadClass.MATERIAL_COOPERATION);

  /** Copies the types. */
  public Outcome {
    types = Set.copyOf(types);
    if (types.isEmpty()) {
      throw new IllegalArgumentException(name + " without a type");
    }
  }

  private static Outcome of(String name, QuadClass... quads) {
    Set<QuadClass> wanted = Set.of(quads);
    return new Outcome(
        name,
        Arrays.stream(EventType.values())
            .filter(type -> wanted.contains(type.quadClass()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class))));
  }

  /**
   * Reads an outcome.
   *
   * @param text a quad class such as "material-conflict", "cooperation" for both of its classes, or
   *     a type such as "ASSAULT", in any case
   * @throws UnknownCodeException if it is none
   */
  public static Outcome of(String text) {
    String name = text.toLowerCase(Locale.ROOT).replaceAll("[_-]", " ");
    if (name.equals(COOPERATION.name)) {
      return COOPERATION;
    }
    for (QuadClass quad : QuadClass.values()) {
      if (name.equals(quad.label())) {
        return of(quad.label(), quad);
      }
    }
    EventType type = EventType.of(text.toUpperCase(Locale.ROOT));
    return new Outcome(type.name(), Set.of(type));
  }

  /** Returns the outcome as {@link #of(String)} reads it, e.g. "material-conflict". */
  public String code() {
    return name.replace(' ', '-');
  }

  /** The bit of each type, by its number. */
  int mask() {
    return types.stream().mapToInt(type -> Activity.bit(type)).sum();
  }

  /** Says that A does it to B. */
  String said(String a, String b) {
    return types.size() == 1
        ? Verbs.said(a, types.iterator().next(), b)
        : name + " of " + a + " with " + b;
  }
}
