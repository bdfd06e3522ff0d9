package io.dragoman.reader.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names of places among the capitalised words of a sentence. A country, capital, region or
 * large town counts anywhere; another place only where a preposition before it or an area behind a
 * comma shows that a place is meant; nothing counts inside what looks like a person's or body's
 * name.
 */
final class PlaceFinder {
  private static final int LONGEST = 5;
  private static final int LARGE = 400_000;
  private static final int KNOWN = 100_000;
  private static final Set<String> BEFORE_PLACE =
      Set.of(
          "in",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "toward",
          "towards",
          "into",
          "throughout",
          "downtown",
          "central",
          "northern",
          "southern",
          "eastern",
          "western",
          "outskirts",
          "within");
  private static final Set<String> BEFORE_ANYTHING =
      Set.of(
          "at",
          "from",
          "to",
          "through",
          "over",
          "leave",
          "leaves",
          "enter",
          "enters",
          "entered",
          "capture",
          "captures",
          "captured",
          "visit",
          "visits",
          "visited",
          "between",
          "via",
          "off",
          "and",
          "of");
  private static final Set<String> BEFORE_PERSON =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "president",
          "minister",
          "general",
          "senator",
          "sen",
          "rep",
          "gov",
          "governor",
          "judge",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "sheikh",
          "lord",
          "sir",
          "saint",
          "captain",
          "colonel",
          "sheriff",
          "mayor",
          "rev",
          "professor",
          "prof",
          "chancellor",
          "ambassador",
          "secretary",
          "justice",
          "detective",
          "sgt",
          "lt",
          "col",
          "maj",
          "gen",
          "spokesman",
          "spokeswoman",
          "coach",
          "chief",
          "officer",
          "deputy",
          "attorney");
  private static final Set<String> AREA_TAIL =
      Set.of(
          "province",
          "governorate",
          "region",
          "oblast",
          "county",
          "district",
          "prefecture",
          "department",
          "parish",
          "state",
          "city",
          "valley",
          "peninsula",
          "territory");

  /** Words that are in the gazetteer and in most texts mean no place. */
  static final Pattern ORDINARY =
      Pattern.compile(
          "(?i)ms|mr|mrs|dr|co|inc|corp|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february"
              + "|march|april|may|june|july"
              + "|august|september|october|november|december|the|an?|he|she|it|they|we|you|i|this"
              + "|that|these|those|his|her|its|their|our|my|but|and|or|if|as|at|in|on|of|to|for|by"
              + "|after|before|police|army|government|parliament|president|of|no|yes|mine|most|many"
              + "|some|all|one|two|three|six|best|as|christian|muslim|jewish|arab|union|data|why|how"
              + "|what|when|where|who|there|here|then|than|man|men|green|white|black|independence"
              + "|republic|liberty|centre|center|university|orange|english|street|park|bar|mobile"
              + "|nice|bath|reading|university|is|are|was|so|san|al|la|le|el|de|van|von|obama|bush"
              + "|bay|beach|lake|river|north|south|east|west|northern|southern|eastern|western"
              + "|central|upper|lower|new|old|st|saint|mount|port|fort|ga|va|pa|al|or|in|me|ok|hi");

  private static final Pattern CONTRACTED = Pattern.compile(".*['’](?:ll|d|m|re|ve|t)");

  private final Gazetteer gazetteer;
  private final Words words;

  private PlaceFinder(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  static List<PlaceName> find(Gazetteer gazetteer, String text) {
    return new PlaceFinder(gazetteer, Words.of(text)).find();
  }

  private List<PlaceName> find() {
    List<PlaceName> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = words.startsName(at) ? longest(at) : 0;
      if (length > 0) {
        int begin = words.begin(at);
        found.add(new PlaceName(words.text(at, length), begin, words.endOf(at, length)));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  /** The number of words of the longest place name that starts at a word, 0 for none. */
  private int longest(int first) {
    for (int length = Math.min(LONGEST, words.size() - first); length > 0; length--) {
      if (words.isName(first, length) && isPlace(first, length)) {
        return length;
      }
    }
    return 0;
  }

  private boolean isPlace(int first, int length) {
    String name = words.text(first, length);
    if (length == 1 && (ORDINARY.matcher(name).matches() || CONTRACTED.matcher(name).matches())) {
      return false;
    }
    int last = first + length - 1;
    boolean area = length > 1 && AREA_TAIL.contains(words.lower(last));
    int[] rows = gazetteer.rows(name);
    if (rows.length == 0 && area) {
      rows = gazetteer.rows(words.text(first, length - 1));
    }
    if (isPartOfName(first, last)) {
      return false;
    }
    boolean possessive = words.endOf(first, length) < words.end(last);
    boolean shown = inPlace(last) || area || (isIntroduced(first, BEFORE_PLACE) && !possessive);
    boolean hinted = isIntroduced(first, BEFORE_ANYTHING) && !possessive;
    boolean acronym = name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
    for (int row : rows) {
      boolean fits = isKnownWell(row) || shown || (hinted && gazetteer.population(row) >= KNOWN);
      if (fits && (!acronym || isCountryOrSpelt(row, name))) {
        return true;
      }
    }
    return false;
  }

  /** Words in capitals are a heading's country, or a name that the gazetteer writes so ("UAE"). */
  private boolean isCountryOrSpelt(int row, String name) {
    return gazetteer.kind(row) == PlaceKind.COUNTRY
        || name.contains(".")
        || gazetteer.name(row).equals(name);
  }

  private boolean isKnownWell(int row) {
    return switch (gazetteer.kind(row)) {
      case COUNTRY, CAPITAL, REGION -> true;
      case DIVISION -> gazetteer.population(row) >= LARGE;
      case POINT -> false;
      case SEAT, LOCAL_SEAT, TOWN -> gazetteer.population(row) >= LARGE;
      case DISTRICT, QUARTER -> false;
    };
  }

  /** Whether a capitalised neighbour makes it a part of a longer name, or a title a person's. */
  private boolean isPartOfName(int first, int last) {
    boolean before =
        first > 0
            && words.isCapitalised(first - 1)
            && words.isAdjacent(first - 1)
            && gazetteer.nationality(words.word(first - 1)).length == 0
            && !BEFORE_PLACE.contains(words.lower(first - 1))
            && !BEFORE_ANYTHING.contains(words.lower(first - 1))
            && !(first == 1 && ORDINARY.matcher(words.word(0)).matches());
    boolean after =
        last + 1 < words.size()
            && words.isCapitalised(last + 1)
            && words.isAdjacent(last)
            && words.endOf(last, 1) == words.end(last);
    boolean title = first > 0 && BEFORE_PERSON.contains(words.lower(first - 1));
    return before || after || title;
  }

  private boolean isIntroduced(int first, Set<String> words) {
    return first > 0 && words.contains(this.words.lower(first - 1));
  }

  /** Whether a comma and the name of a country or division follow. */
  private boolean inPlace(int last) {
    if (last + 1 >= words.size() || !words.isAfterComma(last + 1)) {
      return false;
    }
    for (int length = 1; length <= 3 && last + length < words.size(); length++) {
      if (words.isName(last + 1, length)) {
        for (int row : gazetteer.rows(words.text(last + 1, length))) {
          if (gazetteer.kind(row) == PlaceKind.COUNTRY
              || gazetteer.kind(row) == PlaceKind.DIVISION) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
