package io.dragoman.reader.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What speaks for and against a name's being that of a place, in the words of the weights. */
final class ToponymFeatures {
  private static final Pattern AREA =
      Pattern.compile(
          "county|province|parish|state|region|district|governorate|oblast|prefecture|island"
              + "|islands|valley|river|city|township|department|borough");
  private static final Set<String> BEFORE_PLACE =
      Set.of("in", "near", "outside", "across", "around");
  private static final Pattern MARK = Pattern.compile("[^\\s\\p{L}\\p{Nd}]");

  private final Gazetteer gazetteer;
  private final String text;
  private final Words words;
  private final Set<String> lower = new HashSet<>();
  private final Map<String, Integer> behindCapital = new HashMap<>();
  private final Map<String, Boolean> firstBehindCapital = new HashMap<>();
  private final Map<String, Integer> beforeCapital = new HashMap<>();
  private final Map<String, Integer> shown = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<Integer> divisions = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  private ToponymFeatures(Gazetteer gazetteer, String text) {
    this.gazetteer = gazetteer;
    this.text = text;
    this.words = Words.of(text);
  }

  /** Reads an article. */
  static ToponymFeatures of(Gazetteer gazetteer, String text) {
    ToponymFeatures features = new ToponymFeatures(gazetteer, text);
    features.look();
    return features;
  }

  /** The number of words. */
  int size() {
    return words.size();
  }

  private void look() {
    for (int i = 0; i < words.size(); i++) {
      if (!words.startsName(i)) {
        lower.add(words.lower(i));
        continue;
      }
      boolean behind = isBesideCapital(i, i - 1);
      firstBehindCapital.putIfAbsent(words.text(i, 1), behind);
      if (behind) {
        behindCapital.merge(words.text(i, 1), 1, Integer::sum);
      }
      if (isBesideCapital(i, i + 1)) {
        beforeCapital.merge(words.text(i, 1), 1, Integer::sum);
      }
      for (ToponymCandidate candidate : candidates(i)) {
        look(candidate);
      }
    }
  }

  private void look(ToponymCandidate candidate) {
    String name = candidate.name().text();
    counts.merge(name, 1, Integer::sum);
    if (isInside(candidate) || BEFORE_PLACE.contains(previous(candidate))) {
      shown.merge(name, 1, Integer::sum);
    }
    for (int row : candidate.rows()) {
      switch (gazetteer.kind(row)) {
        case COUNTRY -> countries.add(gazetteer.country(row));
        case DIVISION -> divisions.add(gazetteer.division(row));
        case REGION, DISTRICT, CAPITAL, SEAT, LOCAL_SEAT, TOWN, QUARTER, POINT -> {}
      }
    }
  }

  /** The candidates that start at a word, the longest first. */
  List<ToponymCandidate> candidates(int first) {
    List<ToponymCandidate> found = new ArrayList<>();
    if (!words.startsName(first)) {
      return found;
    }
    for (int length = Math.min(ToponymFinder.LONGEST, words.size() - first); length > 0; length--) {
      if (words.isName(first, length)) {
        int[] rows = rows(words.text(first, length), length);
        if (rows.length > 0) {
          found.add(new ToponymCandidate(first, length, name(first, length, rows), rows));
        }
      }
    }
    return found;
  }

  /** The words, with the point of an abbreviated province ("Ga."). */
  private PlaceName name(int first, int length, int[] rows) {
    int begin = words.begin(first);
    int end = words.endOf(first, length);
    if (end < text.length()
        && text.charAt(end) == '.'
        && isAbbreviation(words.text(first, length), rows)) {
      end++;
    }
    return new PlaceName(text.substring(begin, end), begin, end);
  }

  private boolean isAbbreviation(String name, int[] rows) {
    if (name.length() > 5 || name.endsWith(".")) {
      return false;
    }
    for (int row : rows) {
      if (gazetteer.kind(row) == PlaceKind.DIVISION
          && gazetteer.name(row).length() > name.length() + 1) {
        return true;
      }
    }
    return false;
  }

  private int[] rows(String name, int length) {
    int[] rows = gazetteer.rows(name);
    int space = name.lastIndexOf(' ');
    if (rows.length == 0 && length > 1 && isArea(name.substring(space + 1))) {
      return gazetteer.rows(name.substring(0, space));
    }
    return rows;
  }

  private static boolean isArea(String word) {
    return AREA.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  private boolean isBesideCapital(int word, int other) {
    return other >= 0
        && other < words.size()
        && words.startsName(other)
        && words.isAdjacent(Math.min(word, other));
  }

  private String previous(ToponymCandidate candidate) {
    int before = candidate.first() - 1;
    return before >= 0 && words.isAdjacent(before) ? words.lower(before) : markBefore(candidate);
  }

  private String next(ToponymCandidate candidate) {
    int after = candidate.last() + 1;
    if (candidate.name().end() < words.end(candidate.last())) {
      return "'s";
    }
    return after < words.size() && words.isAdjacent(after - 1)
        ? words.lower(after)
        : markAfter(candidate);
  }

  /** The sign before a candidate, spaces aside; "^" at the beginning. */
  private String markBefore(ToponymCandidate candidate) {
    int at = candidate.name().begin() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0 ? "^" : text.substring(at, at + 1);
  }

  /** The sign behind a candidate, spaces aside; "$" at the end. */
  private String markAfter(ToponymCandidate candidate) {
    int at = candidate.name().end();
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? "$" : text.substring(at, at + 1);
  }

  /** Whether a comma and the name of a country or division follow. */
  private boolean isInside(ToponymCandidate candidate) {
    int after = candidate.last() + 1;
    if (after >= words.size() || !words.isAfterComma(after)) {
      return false;
    }
    return candidates(after).stream().anyMatch(this::isWide);
  }

  private boolean isWide(ToponymCandidate candidate) {
    for (int row : candidate.rows()) {
      if (gazetteer.kind(row) == PlaceKind.COUNTRY || gazetteer.kind(row) == PlaceKind.DIVISION) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindPlace(ToponymCandidate candidate) {
    int before = candidate.first() - 1;
    if (before < 0 || !words.isAfterComma(candidate.first()) || !words.startsName(before)) {
      return false;
    }
    return gazetteer.rows(words.word(before)).length > 0;
  }

  /** The features of a candidate. */
  List<String> of(ToponymCandidate candidate) {
    List<String> all = new ArrayList<>();
    String name = candidate.name().text();
    all.add("place");
    all.add("words " + Math.min(candidate.length(), 3));
    prominence(candidate, all);
    around(candidate, all);
    form(candidate, name, all);
    article(candidate, name, all);
    return all;
  }

  private void prominence(ToponymCandidate candidate, List<String> all) {
    int most = 0;
    PlaceKind best = PlaceKind.QUARTER;
    for (int row : candidate.rows()) {
      most = Math.max(most, gazetteer.population(row));
      if (rank(gazetteer.kind(row)) < rank(best)) {
        best = gazetteer.kind(row);
      }
    }
    int size = most == 0 ? 0 : Math.max(3, (int) Math.log10(most) + 1);
    String kind = best.name().toLowerCase(Locale.ROOT);
    all.add("kind " + kind);
    all.add("size " + size);
    all.add("kind " + kind + " size " + size + (candidate.length() > 1 ? " long" : " short"));
    all.add("bearers " + Math.min(4, (int) (Math.log(candidate.rows().length) / Math.log(2))));
  }

  private static int rank(PlaceKind kind) {
    return switch (kind) {
      case COUNTRY -> 0;
      case CAPITAL -> 1;
      case DIVISION -> 2;
      case REGION -> 3;
      case SEAT -> 4;
      case LOCAL_SEAT -> 5;
      case DISTRICT -> 6;
      case TOWN -> 7;
      case POINT -> 8;
      case QUARTER -> 9;
    };
  }

  private void around(ToponymCandidate candidate, List<String> all) {
    String previous = previous(candidate);
    String next = next(candidate);
    boolean capitalBefore = isBesideCapital(candidate.first(), candidate.first() - 1);
    boolean capitalAfter =
        !next.equals("'s") && isBesideCapital(candidate.last(), candidate.last() + 1);
    all.add("previous " + previous);
    all.add("next " + next);
    if (capitalBefore) {
      all.add("capital before");
      if (gazetteer.nationality(words.word(candidate.first() - 1)).length > 0) {
        all.add("nationality before");
      }
    }
    if (capitalAfter) {
      all.add("capital after");
    }
    if (!capitalBefore && !capitalAfter) {
      all.add("alone after " + (MARK.matcher(previous).matches() ? "mark" : previous));
    }
    if (isInside(candidate)) {
      all.add("inside");
    }
    if (isBehindPlace(candidate)) {
      all.add(isWide(candidate) ? "area behind place" : "behind place");
    }
  }

  private void form(ToponymCandidate candidate, String name, List<String> all) {
    boolean capitals = name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
    if (capitals) {
      all.add(name.length() <= 4 ? "short capitals" : "capitals");
      if (name.contains(".")) {
        all.add("capitals with points");
      }
      for (int row : candidate.rows()) {
        if (gazetteer.name(row).equals(name)) {
          all.add("spelt so");
          break;
        }
      }
    }
    if (candidate.length() > 1 && isArea(words.word(candidate.last()))) {
      all.add("area");
    }
    if (name.length() <= 2) {
      all.add("two letters");
    }
    if (candidate.length() == 1 && PlaceFinder.ORDINARY.matcher(name).matches()) {
      all.add("hardly ever a place");
    }
    if (candidate.length() == 1 && lower.contains(words.lower(candidate.first()))) {
      all.add("ordinary word");
    }
  }

  private void article(ToponymCandidate candidate, String name, List<String> all) {
    int count = counts.getOrDefault(name, 0);
    boolean before = isBesideCapital(candidate.first(), candidate.first() - 1);
    if (candidate.length() == 1) {
      int behind = behindCapital.getOrDefault(name, 0);
      int ahead = beforeCapital.getOrDefault(name, 0);
      if (behind > 0 && !before) {
        all.add("elsewhere behind a capital");
        if (firstBehindCapital.getOrDefault(name, false)) {
          all.add("first behind a capital"); // as a person is named in full before the surname
        }
        if (2 * behind > count) {
          all.add("mostly behind a capital");
        }
      }
      if (ahead > 0) {
        all.add("somewhere before a capital");
      }
    }
    if (count > 1) {
      all.add("more than once");
    }
    if (shown.getOrDefault(name, 0) > 0) {
      all.add("shown");
      all.add(before ? "shown, capital before" : "shown, no capital before");
    }
    support(candidate, all);
  }

  private void support(ToponymCandidate candidate, List<String> all) {
    boolean country = false;
    boolean division = false;
    for (int row : candidate.rows()) {
      if (gazetteer.kind(row) != PlaceKind.COUNTRY && gazetteer.kind(row) != PlaceKind.DIVISION) {
        country |= countries.contains(gazetteer.country(row));
        division |= divisions.contains(gazetteer.division(row));
      }
    }
    if (country) {
      all.add("its country is named");
    }
    if (division) {
      all.add("its division is named");
    }
  }
}
