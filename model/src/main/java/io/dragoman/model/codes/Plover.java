package io.dragoman.model.codes;

import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.model.QuadClass;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words of PLOVER as POLECAT and older files write them, and our codes. */
public final class Plover {
  /** Types of PLOVER before 2021, in the manual of the time. */
  private static final Map<String, EventType> OLDER =
      Map.of(
          "DEMAND", EventType.REQUEST,
          "DISAPPROVE", EventType.ACCUSE,
          "INVESTIGATE", EventType.ACCUSE,
          "FIGHT", EventType.ASSAULT);

  /** Modes that had another name. */
  private static final Map<String, Mode> RENAMED =
      Map.of(
          "confiscate", Mode.SEIZE,
          "host", Mode.VISIT,
          "martial-law", Mode.RESTRICT,
          "political", Mode.RIGHTS);

  private Plover() {}

  /**
   * Returns the type of a name.
   *
   * @param name such as "ASSAULT", in small or capital letters
   */
  public static Optional<EventType> type(String name) {
    String capital = name.toUpperCase(Locale.ROOT);
    return Stream.of(EventType.values())
        .filter(type -> type.name().equals(capital))
        .findFirst()
        .or(() -> Optional.ofNullable(OLDER.get(capital)));
  }

  /**
   * Returns the mode of a name, where the type has it.
   *
   * @param type the event's type
   * @param name such as "suicide-attack"
   */
  public static Optional<Mode> mode(EventType type, String name) {
    String small = name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return Stream.of(Mode.values())
        .filter(mode -> mode.code().equals(small))
        .findFirst()
        .or(() -> Optional.ofNullable(RENAMED.get(small)))
        .filter(mode -> type.modes().contains(mode));
  }

  /**
   * Returns the quadrant of its name.
   *
   * @param words such as "MATERIAL CONFLICT"
   */
  public static Optional<QuadClass> quadClass(String words) {
    return Stream.of(QuadClass.values())
        .filter(quad -> words(quad).equals(words.strip().toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /**
   * Returns the name of a quadrant as POLECAT's files write it.
   *
   * @param quad the quadrant
   */
  public static String words(QuadClass quad) {
    return quad.label().toUpperCase(Locale.ROOT);
  }
}
