package io.dragoman.model.codes;

import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The event codes of CAMEO and their way to and from our types (tables cameo.tsv, typical.tsv). */
public final class Cameo {
  private static final String NO_MODE = "-";
  private static final Map<String, CameoCode> CODES = codes();
  private static final Map<String, CameoCode> NAMES = names();
  private static final Map<Kind, CameoCode> TYPICAL = typical();

  private record Kind(EventType type, Optional<Mode> mode) {}

  private Cameo() {}

  /** Returns all codes by code. */
  public static Collection<CameoCode> all() {
    return CODES.values();
  }

  /**
   * Returns a code.
   *
   * @param code two to four digits, with leading zeros
   */
  public static Optional<CameoCode> of(String code) {
    return Optional.ofNullable(CODES.get(code));
  }

  /**
   * Returns the code of a title, such as "Make a visit"; where a root and a code below it share it,
   * the code below.
   *
   * @param name the title, in small or capital letters
   */
  public static Optional<CameoCode> named(String name) {
    return Optional.ofNullable(NAMES.get(key(name)));
  }

  /**
   * Returns the code that says most nearly what a type and mode say, and no more than they say.
   *
   * @param type the type
   * @param mode one of its modes, if any
   */
  public static CameoCode typical(EventType type, Optional<Mode> mode) {
    CameoCode code = TYPICAL.get(new Kind(type, mode));
    if (code == null) {
      throw new IllegalArgumentException(type + " has no mode " + mode);
    }
    return code;
  }

  /**
   * Returns how much events of a type and mode make for conflict (-10) or cooperation (10): the
   * mean of the Goldstein values of the codes that mean them, of all codes of the type where no
   * code has the mode.
   *
   * @param type the type
   * @param mode one of its modes, if any
   */
  public static double intensity(EventType type, Optional<Mode> mode) {
    return CODES.values().stream()
        .filter(code -> code.type().equals(Optional.of(type)))
        .filter(code -> mode.isPresent() && code.mode().equals(mode))
        .mapToDouble(CameoCode::goldstein)
        .average()
        .orElseGet(() -> intensity(type));
  }

  private static double intensity(EventType type) {
    return CODES.values().stream()
        .filter(code -> code.type().equals(Optional.of(type)))
        .mapToDouble(CameoCode::goldstein)
        .average()
        .orElseThrow();
  }

  private static Map<String, CameoCode> codes() {
    Map<String, CameoCode> codes = new LinkedHashMap<>();
    for (CodeTable.Row row : CodeTable.rows("cameo.tsv")) {
      CameoCode code =
          new CameoCode(
              row.cell(0),
              row.cell(1),
              Double.parseDouble(row.cell(2)),
              row.maybe(3).map(EventType::of),
              row.maybe(4).map(Mode::of));
      CodeTable.put(codes, code.code(), code);
    }
    return Collections.unmodifiableMap(codes);
  }

  private static Map<String, CameoCode> names() {
    Map<String, CameoCode> names = new LinkedHashMap<>();
    CODES.values().forEach(code -> names.put(key(code.name()), code));
    return names;
  }

  private static Map<Kind, CameoCode> typical() {
    Map<Kind, CameoCode> typical = new LinkedHashMap<>();
    for (CodeTable.Row row : CodeTable.rows("typical.tsv")) {
      Optional<Mode> mode = row.maybe(1).filter(code -> !code.equals(NO_MODE)).map(Mode::of);
      CodeTable.put(
          typical,
          new Kind(EventType.of(row.cell(0)), mode),
          of(row.cell(2)).orElseThrow(() -> new IllegalStateException(row.toString())));
    }
    return typical;
  }

  private static String key(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
