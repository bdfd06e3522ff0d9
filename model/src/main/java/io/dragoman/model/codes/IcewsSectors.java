package io.dragoman.model.codes;

import io.dragoman.model.Sector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sectors that ICEWS lists of an actor, and ours (table icews_sectors.tsv). */
public final class IcewsSectors {
  private static final String ORDER = "order";
  private static final Map<String, Sector> NAMES = new LinkedHashMap<>();
  private static final List<Sector> FIRST = new ArrayList<>();

  static {
    for (CodeTable.Row row : CodeTable.rows("icews_sectors.tsv")) {
      if (row.cell(0).equals(ORDER)) {
        Stream.of(row.cell(1).split(" ")).map(Sector::of).forEach(FIRST::add);
      } else {
        CodeTable.put(NAMES, row.cell(0), Sector.of(row.cell(1)));
      }
    }
  }

  private IcewsSectors() {}

  /**
   * Returns the sector that tells most of an actor whom ICEWS puts into several.
   *
   * @param list names parted by commas, in any order, perhaps in quotes
   */
  public static Optional<Sector> of(String list) {
    return split(list).stream()
        .flatMap(name -> sector(name).stream())
        .min(Comparator.comparingInt(FIRST::indexOf));
  }

  /**
   * Returns the name that ICEWS would give a sector.
   *
   * @param sector ours
   */
  public static String name(Sector sector) {
    return NAMES.entrySet().stream()
        .filter(row -> row.getValue() == sector)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Sector> sector(String name) {
    Sector exact = NAMES.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    return NAMES.entrySet().stream()
        .filter(row -> matches(row.getKey(), name))
        .max(Comparator.comparingInt(row -> row.getKey().length()))
        .map(Map.Entry::getValue);
  }

  private static boolean matches(String pattern, String name) {
    if (pattern.startsWith("*")) {
      return name.endsWith(pattern.substring(1));
    }
    return pattern.endsWith("*") && name.startsWith(pattern.substring(0, pattern.length() - 1));
  }

  /** Splits at commas that stand in no brackets. */
  private static List<String> split(String list) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i <= list.length(); i++) {
      char next = i < list.length() ? list.charAt(i) : ',';
      depth += next == '(' ? 1 : next == ')' ? -1 : 0;
      if (i == list.length() || (next == ',' && depth <= 0)) {
        names.add(list.substring(begin, i).replace("\"", "").strip());
        begin = i + 1;
      }
    }
    return names;
  }
}
