package io.dragoman.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins printed lines; words broken by a hyphen at the end of a line become whole. */
final class Hyphens {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern BROKEN = Pattern.compile(".*?((?:\\p{L}+-)*\\p{L}+)-");
  private static final Set<String> PREFIXES =
      Set.of(
          "all", "anti", "co", "counter", "cross", "ex", "full", "half", "high", "long", "low",
          "mid", "multi", "near", "non", "post", "pre", "pro", "self", "semi", "short", "so",
          "well");

  private final Set<String> words = new HashSet<>();

  /**
   * @param lines all lines of the document, whose whole words tell how broken ones are spelled
   */
  Hyphens(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = WORD.matcher(line);
      while (matcher.find()) {
        if (matcher.end() < line.length()) {
          words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** Appends a line to the text above it. */
  void join(StringBuilder text, String line) {
    String end = text.substring(Math.max(0, text.length() - 80));
    Matcher broken = BROKEN.matcher(end);
    Matcher next = WORD.matcher(line);
    if (!broken.matches() || !next.lookingAt()) {
      text.append(' ').append(line);
      return;
    }
    if (!keepsHyphen(broken.group(1), next.group())) {
      text.setLength(text.length() - 1);
    }
    text.append(line);
  }

  private boolean keepsHyphen(String left, String right) {
    String small = left.toLowerCase(Locale.ROOT);
    String smallRight = right.toLowerCase(Locale.ROOT);
    if (words.contains(small + smallRight)) {
      return false;
    }
    return words.contains(small + "-" + smallRight)
        || !Character.isLowerCase(right.codePointAt(0))
        || !Character.isLowerCase(left.codePointBefore(left.length()))
        || PREFIXES.contains(small);
  }
}
