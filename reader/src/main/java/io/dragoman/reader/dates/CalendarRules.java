package io.dragoman.reader.dates;

import static io.dragoman.reader.dates.Forms.DAY;
import static io.dragoman.reader.dates.Forms.MONTH;
import static io.dragoman.reader.dates.Forms.OF_YEAR;
import static io.dragoman.reader.dates.Forms.SEASON;
import static io.dragoman.reader.dates.Forms.TO;
import static io.dragoman.reader.dates.Forms.YEAR;

import io.dragoman.model.When.Basis;
import io.dragoman.reader.dates.TimeRule.Setting;
import io.dragoman.reader.dates.TimeRule.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Expressions of calendar words: days, months, years, seasons, decades, and ranges of these. */
final class CalendarRules {
  /** Words behind a bare number that make it a count rather than a year. */
  private static final String NOT_COUNTED =
      "(?! (?:people|troops|soldiers|civilians|men|women|children|police|officers|members|workers"
          + "|refugees|migrants|prisoners|protesters|demonstrators|homes|houses|tons|tonnes|dead"
          + "|years|days|hours|km|kilomet|miles|m\\b|feet|metres|meters|fighters|militants|families"
          + "|residents|students|cases|barrels|others|more|additional|deaths|persons|jobs|villagers"
          + "|square|acres|hectares|pages|euros|dollars|pounds|rounds|missiles|rockets|vehicles))";

  /** Words before a bare number that make it the name of a paper, a flight or a bill. */
  private static final String NOT_NAMED =
      "(?<!\\b(?i:resolutions?|res\\.|no\\.|number|flight|bill|h\\.r\\.|directive|decree) )"
          + "(?<!\\b(?i:resolutions) \\d{3,4}(?:,| and| or|, and) )";

  /** Behind a time of day in four digits. */
  private static final String NOT_CLOCK =
      "(?! ?(?:hours|hrs|[Hh]\\b|local time|GMT|UTC|[CEMPW]E?[DS]?T\\b|BST|IST))";

  /** A year that needs no word before it; earlier ones are mostly counts. */
  private static final String NEAR_YEAR = "((?:19|20)\\d\\d)";

  static final List<TimeRule> RULES =
      List.of(
          TimeRule.of(
              "\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b",
              (m, s) ->
                  stated(Dates.day(integer(m.group(1)), integer(m.group(2)), integer(m.group(3))))),
          TimeRule.of(
              "\\b" + DAY + TO + DAY + " (?:of )?" + MONTH + OF_YEAR,
              (m, s) -> days(m.group(3), m.group(1), m.group(3), m.group(2), null, m.group(4), s)),
          TimeRule.of(
              "\\b" + MONTH + " " + DAY + TO + DAY + "\\b(?!,?\\d)" + OF_YEAR,
              (m, s) -> days(m.group(1), m.group(2), m.group(1), m.group(3), null, m.group(4), s)),
          TimeRule.of(
              "\\b"
                  + DAY
                  + " (?:of )?"
                  + MONTH
                  + OF_YEAR
                  + TO
                  + DAY
                  + " (?:of )?"
                  + MONTH
                  + OF_YEAR,
              (m, s) ->
                  days(m.group(2), m.group(1), m.group(5), m.group(4), m.group(3), m.group(6), s)),
          TimeRule.of(
              "\\b" + MONTH + " " + DAY + OF_YEAR + ",?" + TO + MONTH + " " + DAY + "\\b" + OF_YEAR,
              (m, s) ->
                  days(m.group(1), m.group(2), m.group(4), m.group(5), m.group(3), m.group(6), s)),
          TimeRule.of(
              "\\b" + DAY + "(?: day)? (?:of )?" + MONTH + OF_YEAR,
              (m, s) -> day(m.group(3), m.group(2), m.group(1), s)),
          TimeRule.of(
              "\\b"
                  + MONTH
                  + " (?:the )?"
                  + DAY
                  + "\\b(?!,?\\d|:| (?:people|[Mm]ovement))"
                  + OF_YEAR,
              (m, s) -> day(m.group(3), m.group(1), m.group(2), s)),
          TimeRule.of(
              "\\b" + MONTH + OF_YEAR + TO + MONTH + OF_YEAR,
              (m, s) -> months(m.group(1), m.group(2), m.group(3), m.group(4), s)),
          TimeRule.of(
              "\\b" + MONTH + ",? (?:of )?" + YEAR + "\\b",
              (m, s) -> Value.stated(Dates.month(integer(m.group(2)), Dates.month(m.group(1))))),
          TimeRule.of(
              "\\b(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ])?(?:[Tt]his (?:past )?|[Ll]ast |[Pp]ast"
                  + " |[Nn]ext )?"
                  + "(?:(?<=\\b(?:in|of|since|by|until|till|from|last|next|this|early|late|mid|during|through|for|before|after|and|to|past|between|around|In|Since|By|Until|From|Last|Next|During)["
                  + " -])(March|May)\\b(?! \\p{Lu})|(?!March|May)"
                  + MONTH
                  + ")(?! \\d)(?:,? (?:of )?(this|last|the same|the previous) year)?",
              CalendarRules::month),
          TimeRule.of(
              "\\b(?:the )?(?:(early|mid|late)[- ])?(?:the )?(1[5-9]|20)(\\d)0['’]?s\\b",
              (m, s) -> decade(m.group(1), integer(m.group(2) + m.group(3) + "0"))),
          TimeRule.of(
              "\\b" + YEAR + "\\s?[-–/]\\s?(\\d\\d)\\b(?![-–/]\\d|\\d)",
              (m, s) -> years(m.group(1), m.group(1).substring(0, 2) + m.group(2))),
          TimeRule.of(
              "\\b" + NOT_NAMED + YEAR + TO + YEAR + "\\b(?![-–,]\\d)",
              (m, s) -> years(m.group(1), m.group(2))),
          TimeRule.of(
              "\\b(?:the )?" + SEASON + ",?(?: (?:of )?" + YEAR + ")\\b",
              (m, s) -> season(m.group(1), integer(m.group(2)))),
          TimeRule.of(
              "\\b(?:the )?(first|second|third|fourth) (quarter|half) of " + YEAR + "\\b",
              (m, s) -> part(m.group(1), m.group(2), integer(m.group(3)))),
          TimeRule.of(
              "\\bQ([1-4]) (?:of )?" + YEAR + "\\b",
              (m, s) -> quarter(integer(m.group(2)), integer(m.group(1)))),
          TimeRule.of(
              "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom) )"
                  + YEAR
                  + "\\b(?![-–,.:/]\\d|%|[-–][a-z]{3,})"
                  + NOT_CLOCK,
              (m, s) -> Value.stated(m.group(1))),
          TimeRule.of(
              "(?<=\\b(?:of|before|after|until|through|around|circa|early|late|dated|and) )"
                  + NOT_NAMED
                  + YEAR
                  + "\\b(?![-–,.:/]\\d|%|[-–][a-z]{3,}| \\p{L}+s\\b)"
                  + NOT_CLOCK
                  + NOT_COUNTED,
              (m, s) -> Value.stated(m.group(1))),
          TimeRule.of(
              "\\b(?:(?:[Ee]arly|[Ll]ate|[Mm]id|end of|beginning of|start of|middle of)[- ])?"
                  + "(?<![$€£#.,/]|\\d-)"
                  + NOT_NAMED
                  + NEAR_YEAR
                  + "\\b(?![-–,.:/]\\d|%|[-–][a-z]{3,}|\\p{L})"
                  + NOT_CLOCK
                  + NOT_COUNTED,
              (m, s) -> Value.stated(m.group(1))),
          TimeRule.of(
              "\\b(?:on )?(Christmas Eve|Christmas(?: Day)?|New Year['’]s Day|New Year['’]s"
                  + " Eve)\\b",
              CalendarRules::holiday));

  private CalendarRules() {}

  private static int integer(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<Value> stated(Optional<String> date) {
    return date.map(d -> new Value(d, Basis.STATED));
  }

  private static Optional<Integer> yearOf(
      @Nullable String year, int month, int day, Setting setting) {
    if (year != null) {
      return Optional.of(integer(year));
    }
    return setting.frame().today().map(today -> nearest(month, day, today, setting));
  }

  private static int nearest(int month, int day, LocalDate today, Setting setting) {
    if (setting.frame().period().isPresent()) {
      return Dates.nearestYear(month, day, today, false);
    }
    return setting.isAhead()
        ? Dates.nearestYear(month, day, today, true)
        : Dates.nearYear(month, day, today);
  }

  private static Basis basis(@Nullable String year) {
    return year == null ? Basis.RELATIVE : Basis.STATED;
  }

  private static Optional<Value> day(
      @Nullable String year, String monthName, String dayDigits, Setting setting) {
    int month = Dates.month(monthName);
    int day = integer(dayDigits);
    return yearOf(year, month, day, setting)
        .flatMap(y -> Dates.day(y, month, day))
        .map(date -> new Value(date, basis(year)));
  }

  private static Optional<Value> days(
      String fromMonth,
      String fromDay,
      String toMonth,
      String toDay,
      @Nullable String fromYear,
      @Nullable String toYear,
      Setting setting) {
    int month = Dates.month(toMonth);
    Optional<Integer> last = yearOf(toYear, month, integer(toDay), setting);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int first =
        fromYear != null
            ? integer(fromYear)
            : Dates.month(fromMonth) > month ? last.get() - 1 : last.get();
    Optional<String> from = Dates.day(first, Dates.month(fromMonth), integer(fromDay));
    Optional<String> to = Dates.day(last.get(), month, integer(toDay));
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Value(Dates.range(from.get(), to.get()), basis(toYear)))
        : Optional.empty();
  }

  private static Optional<Value> months(
      String from, @Nullable String fromYear, String to, @Nullable String toYear, Setting setting) {
    int first = Dates.month(from);
    int last = Dates.month(to);
    return yearOf(toYear, last, 0, setting)
        .map(
            y ->
                new Value(
                    Dates.range(
                        Dates.month(
                            fromYear != null ? integer(fromYear) : first > last ? y - 1 : y, first),
                        Dates.month(y, last)),
                    basis(toYear)));
  }

  private static Optional<Value> month(java.util.regex.Matcher m, Setting setting) {
    String words = m.group();
    String name = m.group(1) != null ? m.group(1) : m.group(2);
    int month = Dates.month(name);
    Optional<LocalDate> today = setting.frame().today();
    if (today.isEmpty()) {
      return Optional.empty();
    }
    int year = nearest(month, 0, today.get(), setting);
    if ("this".equals(m.group(3))) {
      year = today.get().getYear();
    } else if ("last".equals(m.group(3))) {
      year = today.get().getYear() - 1;
    } else if (words.matches("(?i).*\\bnext .*")) {
      year = Dates.nearestYear(month, 0, today.get(), true);
    } else if (words.matches("(?i).*\\blast .*") && month == today.get().getMonthValue()) {
      year--;
    }
    return Value.relative(Dates.month(year, month));
  }

  private static Optional<Value> years(String from, String to) {
    return integer(from) <= integer(to) && integer(to) - integer(from) < 300
        ? Value.stated(Dates.range(from, to))
        : Optional.empty();
  }

  private static Optional<Value> decade(@Nullable String part, int first) {
    int from = "late".equals(part) ? 6 : "mid".equals(part) ? 4 : 0;
    int to = "early".equals(part) ? 3 : "mid".equals(part) ? 6 : 9;
    return Value.stated(Dates.range(Dates.year(first + from), Dates.year(first + to)));
  }

  static Optional<Value> season(String name, int year) {
    return switch (name.charAt(0)) {
      case 'S', 's' ->
          name.charAt(1) == 'p'
              ? Value.stated(Dates.range(Dates.month(year, 3), Dates.month(year, 5)))
              : Value.stated(Dates.range(Dates.month(year, 6), Dates.month(year, 8)));
      case 'W', 'w' -> Value.stated(Dates.range(Dates.month(year, 12), Dates.month(year + 1, 2)));
      default -> Value.stated(Dates.range(Dates.month(year, 9), Dates.month(year, 11)));
    };
  }

  private static Optional<Value> part(String ordinal, String unit, int year) {
    int number = List.of("first", "second", "third", "fourth").indexOf(ordinal) + 1;
    if (unit.equals("quarter")) {
      return quarter(year, number);
    }
    return number > 2
        ? Optional.empty()
        : Value.stated(
            Dates.range(Dates.month(year, number * 6 - 5), Dates.month(year, number * 6)));
  }

  private static Optional<Value> quarter(int year, int number) {
    return Value.stated(
        Dates.range(Dates.month(year, number * 3 - 2), Dates.month(year, number * 3)));
  }

  private static Optional<Value> holiday(java.util.regex.Matcher m, Setting setting) {
    String name = m.group(1).replace('’', '\'');
    int month = name.equals("New Year's Day") ? 1 : 12;
    int day =
        switch (name) {
          case "Christmas Eve" -> 24;
          case "New Year's Day" -> 1;
          case "New Year's Eve" -> 31;
          default -> 25;
        };
    return setting
        .frame()
        .today()
        .flatMap(today -> Dates.day(nearest(month, day, today, setting), month, day))
        .map(date -> new Value(date, Basis.RELATIVE));
  }
}
