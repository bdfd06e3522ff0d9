package io.dragoman.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads when a web page came out and who wrote it from the lines that people see below its heading,
 * such as "By Ines Marr in Arvel" and "Published: Thursday 4 June 2020, 17.30 BST". For pages that
 * say it nowhere else. (Barbaresi, "htmldate: A Python package to extract publication dates from
 * web pages", 2020, tells how many there are.)
 */
final class HtmlDateline {
  private static final int LONGEST = 120;

  /** So much beside date and author is a section, a place or a job; more is a sentence. */
  private static final int LONGEST_REST = 40;

  private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{3}[.!?…][\"”’]?");
  private static final Pattern DAY = Pattern.compile("(?i)(?<![\\d-])" + Days.FORM + "(?![\\d-])");
  private static final Pattern UPDATED =
      Pattern.compile("(?i)\\b(?:updated|modified|edited)\\b[^0-9]{0,30}$");
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)^(?:first |originally )?(?:published|posted|issued)\\b.*");
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
  private static final String PERSON =
      NAME + "(?: (?:(?:al|bin|de|el|van|von) )?" + NAME + "){1,3}";
  private static final String PEOPLE = PERSON + "(?:(?:, | and |, and | & )" + PERSON + "){0,5}";
  private static final Pattern AUTHOR =
      Pattern.compile(
          "^(?:[Bb]y|BY|[Ww]ritten by|[Rr]eported by):? (?<people>" + PEOPLE + ")(?<rest>.*)$");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)\\b(?:first|last|originally|published|posted|issued|updated|modified|edited|created"
              + "|date|on|at|time|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
              + "|\\d{1,2}[:.]\\d{2}(?::\\d{2})?|\\d{1,2} ?[ap]\\.?m|[ap]m|[A-Z]{2,4}T|GMT|UTC|Z)\\b"
              + "|[^\\p{L}\\p{N}]+");

  private HtmlDateline() {}

  /** Adds what the lines say and nothing said before. */
  static void read(List<HtmlBlock> blocks, MetadataBuilder found) {
    List<HtmlBlock> head = head(blocks);
    for (HtmlBlock block : head) {
      found.published(day(block.text()));
      Matcher author = AUTHOR.matcher(withoutDays(block.text()));
      if (isLine(block.text()) && author.matches()) {
        found.author(author.group("people").replaceAll(",? and | & ", ", "));
      }
    }
    for (HtmlBlock block : blocks) {
      if (PUBLISHED.matcher(block.text()).matches()) {
        found.published(day(block.text()));
      }
    }
    head.forEach(block -> found.published(updated(block.text())));
  }

  /** Whether a line says nothing but when an article came out or who wrote it. */
  static boolean isOne(String text) {
    if (!isLine(text)) {
      return false;
    }
    String bare = withoutDays(text);
    Matcher author = AUTHOR.matcher(bare);
    return (author.matches() && author.group("rest").length() <= LONGEST_REST)
        || (!bare.equals(text) && rest(bare) == 0);
  }

  /**
   * The blocks from the page's heading to its text, which begins where two blocks of prose meet; a
   * summary or a caption stands alone.
   */
  private static List<HtmlBlock> head(List<HtmlBlock> blocks) {
    int heading = 0;
    int end = 0;
    boolean isProse = false;
    for (int i = 0; i < blocks.size(); i++) {
      boolean isNext = blocks.get(i).prose() > 0;
      if (isNext) {
        end = isProse ? i - 1 : i;
      } else if (blocks.get(i).heading() && end == 0) {
        heading = i;
      }
      if (isNext && isProse) {
        break;
      }
      isProse = isNext;
    }
    return blocks.subList(Math.min(heading, end), end);
  }

  /** The first day of a short line that is not the one of a change. */
  private static Optional<LocalDate> day(String text) {
    return days(text)
        .filter(day -> !UPDATED.matcher(text.substring(0, day.start())).find())
        .findFirst()
        .flatMap(day -> Days.parse(day.group()));
  }

  /** The first day of a short line, be it the one of a change. */
  private static Optional<LocalDate> updated(String text) {
    return days(text).findFirst().flatMap(day -> Days.parse(day.group()));
  }

  /** The days of a short line that says little else; of other texts none. */
  private static Stream<MatchResult> days(String text) {
    return isLine(text) && rest(withoutDays(text)) <= LONGEST_REST
        ? DAY.matcher(text).results()
        : Stream.empty();
  }

  /** Whether a text is short and no sentence. */
  private static boolean isLine(String text) {
    return text.length() <= LONGEST && !SENTENCE.matcher(text).matches();
  }

  private static String withoutDays(String text) {
    return DAY.matcher(text).replaceAll(" ").strip();
  }

  /** How many letters and digits a line has beside times, weekdays and labels. */
  private static int rest(String text) {
    return FURNITURE.matcher(text).replaceAll("").length();
  }
}
