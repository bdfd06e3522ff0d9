package io.dragoman.reader.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a place taken apart: "the northern city of Mosul, Iraq" holds the name Mosul, inside
 * Iraq, and is a city.
 *
 * @param names the name as written and then with ever fewer class words, in the order to be tried
 * @param inside what the place is said to lie in, nearest first: the parts after commas
 * @param wanted the sort of place that class words point to
 */
record PlacePhrase(List<Name> names, List<String> inside, Sort wanted) {
  /** What was taken off the words to get a name, and so which kinds of place it may still mean. */
  enum Loss {
    /** Nothing, or words that are surely no part of the name. */
    NONE,
    /**
     * A capitalised word of direction: "Eastern Ghouta" may be in Ghouta, "East Bank" not in Bank.
     */
    DIRECTION,
    /** A capitalised word of class: "Hall County" is not the town of Hall. */
    AREA;

    boolean allows(PlaceKind kind) {
      return switch (this) {
        case NONE -> true;
        case DIRECTION -> isWide(kind);
        case AREA ->
            isWide(kind)
                || kind == PlaceKind.SEAT
                || kind == PlaceKind.LOCAL_SEAT
                || kind == PlaceKind.DISTRICT;
      };
    }

    private static boolean isWide(PlaceKind kind) {
      return switch (kind) {
        case COUNTRY, REGION, DIVISION, CAPITAL -> true;
        case DISTRICT, SEAT, LOCAL_SEAT, TOWN, QUARTER, POINT -> false;
      };
    }
  }

  /**
   * A name to be tried.
   *
   * @param text the name
   * @param loss what was taken off
   */
  record Name(String text, Loss loss) {}

  /** What the class words of a phrase say about the place. */
  enum Sort {
    /** Nothing. */
    ANY,
    /** A town or a part of one. */
    TOWN,
    /** A division or region. */
    AREA
  }

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:the|its|near|outside|around|in|at|of|off|central|downtown|greater|capital|coastal"
              + "|port|border|eastern|western|northern|southern|north|south|east|west|north-?eastern"
              + "|north-?western|south-?eastern|south-?western|north-?east|north-?west|south-?east"
              + "|south-?west|upper|lower|rural|mainland|occupied|neighbou?ring)\\s+)+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLASS_OF =
      Pattern.compile(
          "^(?:the\\s+)?(?:[a-z]+\\s+)*?(city|town|village|capital|port|suburbs?|district"
              + "|neighbou?rhood|municipality|province|region|state|governorate|county|department"
              + "|prefecture|territory|island|republic|oblast|outskirts|coast|north|south|east|west"
              + "|center|centre|part|parts|area|vicinity)\\s+of\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TOWN_TAIL =
      Pattern.compile(
          "\\s+(?:city|town|village|township|suburb|municipality|neighbou?rhood|quarter|airport"
              + "|international airport|port|prison|hospital|university)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AREA_TAIL =
      Pattern.compile(
          "\\s+(?:province|governorate|region|state|oblast|district|county|department|prefecture"
              + "|parish|division|territory|raion|krai|autonomous region|valley|peninsula|islands?"
              + "|area|agency|canton|borough|republic)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POINT_TAIL =
      Pattern.compile(
          "\\s+(?:refugee camp|camp|border crossing|crossing|air ?base|air force base|naval base"
              + "|base|airfield|checkpoint)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POSSESSIVE = Pattern.compile("(?:'s|’s|'|’)$");
  private static final Pattern WITHIN = Pattern.compile("^(.{3,60}?) in (.{3,60})$");
  private static final Pattern PAIR = Pattern.compile("^(\\p{Lu}.{2,40}?) and \\p{Lu}.*$");
  private static final Pattern OWNER = Pattern.compile("^(.{3,40}?)(?:'s|’s)\\s+(.+)$");

  PlacePhrase {
    names = List.copyOf(names);
    inside = List.copyOf(inside);
  }

  static PlacePhrase of(String words) {
    String[] parts = words.strip().split("\\s*[,(]\\s*", -1);
    List<String> inside = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].replace(")", "").strip();
      if (!part.isEmpty()) {
        inside.add(LEAD.matcher(part).replaceFirst(""));
      }
    }
    String name = POSSESSIVE.matcher(parts[0].strip()).replaceFirst("");
    List<Name> names = new ArrayList<>();
    add(names, words.strip(), Loss.NONE);
    add(names, name, Loss.NONE);
    Matcher within = WITHIN.matcher(name);
    if (within.matches()) {
      inside.add(0, LEAD.matcher(within.group(2)).replaceFirst(""));
      name = within.group(1);
      add(names, name, Loss.NONE);
    }
    Matcher pair = PAIR.matcher(name);
    if (pair.matches()) {
      name = pair.group(1);
      add(names, name, Loss.NONE);
    }
    Sort wanted = Sort.ANY;
    Matcher classOf = CLASS_OF.matcher(name);
    if (classOf.find()) {
      wanted = sortOf(classOf.group(1));
      name = name.substring(classOf.end());
      add(names, name, Loss.NONE);
    }
    Matcher owner = OWNER.matcher(name);
    if (owner.matches()) {
      inside.add(owner.group(1));
      name = owner.group(2);
      add(names, name, Loss.NONE);
    }
    String bare = LEAD.matcher(name).replaceFirst("");
    Loss loss = isProper(name, 0, name.length() - bare.length()) ? Loss.DIRECTION : Loss.NONE;
    add(names, bare, loss);
    for (Tail tail : Tail.values()) {
      String shorter = tail.pattern.matcher(bare).replaceFirst("");
      if (!shorter.equals(bare)) {
        boolean proper = tail == Tail.AREA && isProper(bare, shorter.length(), bare.length());
        add(names, shorter, proper ? Loss.AREA : loss);
        wanted = tail.sort;
      }
    }
    return new PlacePhrase(names, inside, wanted);
  }

  private static boolean isProper(String words, int begin, int end) {
    String part =
        words.substring(begin, end).replaceFirst("^(?i)\\s*(?:the|in|at|of)\\s+", "").strip();
    return !part.isEmpty() && Character.isUpperCase(part.charAt(0));
  }

  private static void add(List<Name> names, String name, Loss loss) {
    if (!name.equals(name.toLowerCase(Locale.ROOT))
        && names.stream().noneMatch(n -> n.text().equals(name))) {
      names.add(new Name(name, loss));
    }
  }

  private static Sort sortOf(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "city",
          "town",
          "village",
          "capital",
          "port",
          "suburb",
          "suburbs",
          "municipality",
          "outskirts" ->
          Sort.TOWN;
      case "province",
          "region",
          "state",
          "governorate",
          "county",
          "department",
          "prefecture",
          "oblast",
          "district" ->
          Sort.AREA;
      default -> Sort.ANY;
    };
  }

  private enum Tail {
    TOWN(TOWN_TAIL, Sort.TOWN),
    AREA(AREA_TAIL, Sort.AREA),
    POINT(POINT_TAIL, Sort.ANY);

    private final Pattern pattern;
    private final Sort sort;

    Tail(Pattern pattern, Sort sort) {
      this.pattern = pattern;
      this.sort = sort;
    }
  }
}
