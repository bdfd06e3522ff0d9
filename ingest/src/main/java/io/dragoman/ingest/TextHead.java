package io.dragoman.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above the first paragraph of a plain text: a headline and lines such as "Date: 20 May
 * 2020".
 *
 * @param metadata what they say
 * @param rest the lines below
 */
record TextHead(Metadata metadata, List<Line> rest) {
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)(Title|Headline|Date|Published|Source|Outlet|Publisher|Author|URL|Link): ?(\\S.*)");
  private static final int LONGEST_HEADLINE = 150;
  private static final int MOST_WORDS = 25;

  /** Reads the head of a text from its first lines. */
  static TextHead of(List<Line> lines) {
    MetadataBuilder found = new MetadataBuilder();
    int next = 0;
    boolean headline = false;
    while (true) {
      int begin = skipBlank(lines, next);
      int end = begin;
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
      boolean more = skipBlank(lines, end) < lines.size();
      List<Line> block = lines.subList(begin, end);
      if (block.isEmpty() || !more) {
        break;
      }
      boolean titled = !headline && isHeadline(block.getFirst().text());
      if (!areFields(titled ? block.subList(1, block.size()) : block)) {
        break;
      }
      if (titled) {
        headline = true;
        found.title(block.getFirst().text());
      }
      block.forEach(line -> field(line, found));
      next = end;
    }
    return new TextHead(found.build(), List.copyOf(lines.subList(next, lines.size())));
  }

  private static int skipBlank(List<Line> lines, int from) {
    int next = from;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  private static boolean areFields(List<Line> block) {
    return block.stream().allMatch(line -> FIELD.matcher(line.text()).matches());
  }

  private static void field(Line line, MetadataBuilder found) {
    Matcher field = FIELD.matcher(line.text());
    if (field.matches()) {
      String name = field.group(1).toLowerCase(Locale.ROOT);
      found.named(name, field.group(2), "line " + line.number());
    }
  }

  private static boolean isHeadline(String text) {
    int first = text.codePointAt(0);
    List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
    return text.length() <= LONGEST_HEADLINE
        && words.size() >= 2
        && words.size() <= MOST_WORDS
        && ".!:,;-–—…".indexOf(text.charAt(text.length() - 1)) < 0
        && !text.matches(".*[.!][\"”’')]|.*\\p{Ll}{3}[.!] .*|.*\\bPhoto(?:graph)?:.*")
        && (Character.isUpperCase(first) || Character.isDigit(first) || "'\"“‘".indexOf(first) >= 0)
        && Days.parse(text).isEmpty()
        && !text.startsWith("By ")
        && !FIELD.matcher(text).matches();
  }
}
