package io.dragoman.reader.dates;

import static io.dragoman.reader.dates.Forms.NUMBER;
import static io.dragoman.reader.dates.Forms.SEASON;
import static io.dragoman.reader.dates.Forms.WEEKDAY;

import io.dragoman.reader.dates.TimeRule.Reading;
import io.dragoman.reader.dates.TimeRule.Setting;
import io.dragoman.reader.dates.TimeRule.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Expressions that point from the day of the report, or from a day named before. */
final class RelativeRules {
  private static final String UNIT = "(day|week|month|year|decade|hour|weekend)s?";

  static final List<TimeRule> RULES =
      List.of(
          TimeRule.of("\\b(?i:the day before yesterday)\\b", today(d -> d.minusDays(2).toString())),
          TimeRule.of(
              "\\b(?i:(?:early |late |earlier |later )?yesterday(?: morning| afternoon| evening)?"
                  + "|last night|the night before)\\b",
              today(d -> d.minusDays(1).toString())),
          TimeRule.of(
              "\\b(?i:(?:early |earlier |later )?today|tonight|this (?:morning|afternoon|evening)"
                  + "|earlier in the day|overnight)\\b(?! (?:show|programme|newspaper))",
              today(LocalDate::toString)),
          TimeRule.of(
              "\\b(?i:(?:early |later )?tomorrow)\\b", today(d -> d.plusDays(1).toString())),
          TimeRule.of(
              "\\b(?i:(?:(early|late|earlier|later|this|last|next|this past|this"
                  + " coming|coming|past) )?)"
                  + WEEKDAY
                  + "(?: (?:last|next) week)?\\b",
              RelativeRules::weekday),
          TimeRule.of(
              "\\b(?i:(?:(?:earlier|later|late|early|sometime|at the end of|by the end of"
                  + "|at the beginning of|the end of) )?(this|last|next|the previous|the preceding"
                  + "|the past|the following|this past|the coming|that same|the same|that)"
                  + " (week|weekend|month|year|day|decade|quarter))\\b(?!['’]s)?(?! \\d)",
              RelativeRules::neighbour),
          TimeRule.of(
              "\\b(?i:(?:in|over|during|within|for|throughout)?\\s?(?:the"
                  + " )?(?:last|past|previous|recent) (?:"
                  + NUMBER
                  + "|few|several) "
                  + UNIT
                  + ")\\b",
              RelativeRules::lastSpan),
          TimeRule.of(
              "\\b(?i:(?:in|over|during) recent (days|weeks|months|years))\\b",
              RelativeRules::recent),
          TimeRule.of(
              "\\b(?i:(?:more than |over |almost |nearly |about |around |some |just |at least )?"
                  + NUMBER
                  + " (?:and a half )?"
                  + UNIT
                  + " (ago|earlier|prior|previously|later|from now|hence))\\b",
              RelativeRules::away),
          TimeRule.of(
              "\\b(?i:(?:(?:more|less) than |over |almost |nearly |about |around |just |barely )?"
                  + NUMBER
                  + " "
                  + UNIT
                  + " (after|before|ahead of|following))\\b",
              RelativeRules::beside),
          TimeRule.of(
              "\\b(?i:(?:a few|several|some|many) (days|weeks|months|years)"
                  + " (?:ago|earlier|before|prior))\\b",
              RelativeRules::recent),
          TimeRule.of(
              "\\b(?i:(?:within|in|over|during|for) (?:the )?(?:next|coming) (?:"
                  + NUMBER
                  + "|few|several) "
                  + UNIT
                  + ")\\b",
              RelativeRules::nextSpan),
          TimeRule.of(
              "\\b(?i:in " + NUMBER + " (day|week|month|year)s?(?:['’] time)?)\\b(?=[,.;]|$| time)",
              RelativeRules::ahead),
          TimeRule.of(
              "\\b(?i:(?:during|throughout|over the course of|through|by|at|before|toward)"
                  + " (?:the end of )?(?:the )?year(?:['’]s end| end|[- ]end)?)\\b(?! \\d| of|s|-)",
              RelativeRules::ofYear),
          TimeRule.of(
              "\\b(?i:(?:(?:earlier|later) )?(this|last|next|the previous|the past|the following) )"
                  + SEASON
                  + "\\b",
              RelativeRules::season),
          TimeRule.of(
              "\\b(?i:at the time|to date|so far this year|year to date)\\b", today(d -> "")));

  private RelativeRules() {}

  private static Reading today(Function<LocalDate, String> value) {
    return (m, s) ->
        s.frame().today().map(value).filter(v -> !v.isEmpty()).flatMap(Value::relative);
  }

  private static Optional<Value> weekday(Matcher m, Setting setting) {
    String lead = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
    DayOfWeek day = Dates.weekday(m.group(2));
    boolean next =
        lead.equals("next") || lead.endsWith("coming") || m.group().endsWith("next week");
    boolean last = m.group().endsWith("last week");
    return setting
        .frame()
        .today()
        .map(
            today -> {
              if (last) {
                return today
                    .with(TemporalAdjusters.previous(DayOfWeek.MONDAY))
                    .minusDays(today.getDayOfWeek() == DayOfWeek.MONDAY ? 0 : 7)
                    .with(TemporalAdjusters.nextOrSame(day));
              }
              if (next) {
                return today.with(TemporalAdjusters.next(day));
              }
              if (setting.isAhead() && (lead.isEmpty() || lead.equals("this"))) {
                return today.with(TemporalAdjusters.nextOrSame(day));
              }
              return lead.equals("last")
                  ? today.with(TemporalAdjusters.previous(day))
                  : today.with(TemporalAdjusters.previousOrSame(day));
            })
        .flatMap(d -> Value.relative(d.toString()));
  }

  private static Optional<Value> neighbour(Matcher m, Setting setting) {
    String which = m.group(1).toLowerCase(Locale.ROOT);
    String unit = m.group(2).toLowerCase(Locale.ROOT);
    boolean anchored =
        which.contains("following")
            || which.contains("same")
            || which.contains("prec")
            || which.contains("previous")
            || (which.equals("next") && unit.equals("day"));
    Optional<LocalDate> from =
        which.equals("that")
            ? setting.frame().anchor()
            : anchored
                ? setting.frame().anchor().or(() -> setting.frame().reportDay())
                : setting.frame().today();
    int step =
        switch (which) {
          case "this", "that", "that same", "the same" -> 0;
          case "next", "the following", "the coming" -> 1;
          default -> -1;
        };
    if (which.equals("this past") && unit.equals("weekend")) {
      step = -1;
    }
    int steps = step;
    return from.flatMap(day -> Value.relative(unit(day, unit, steps, which)));
  }

  private static String unit(LocalDate day, String unit, int steps, String which) {
    return switch (unit) {
      case "day" -> day.plusDays(steps).toString();
      case "week" ->
          which.equals("the past")
              ? Dates.range(day.minusDays(6).toString(), day.toString())
              : Dates.week(day.plusWeeks(steps));
      case "weekend" -> {
        boolean within = day.getDayOfWeek().getValue() >= 6;
        yield Dates.weekend(
            day.plusWeeks(
                steps == 0 || (within && steps < 0 && which.contains("past")) ? 0 : steps));
      }
      case "month" -> day.plusMonths(steps).toString().substring(0, 7);
      case "quarter" -> {
        LocalDate in = day.plusMonths(3L * steps);
        int first = (in.getMonthValue() - 1) / 3 * 3 + 1;
        yield Dates.range(Dates.month(in.getYear(), first), Dates.month(in.getYear(), first + 2));
      }
      case "decade" -> Dates.range(Dates.year(day.getYear() - 10), Dates.year(day.getYear()));
      default -> Dates.year(day.getYear() + steps);
    };
  }

  private static Optional<Value> lastSpan(Matcher m, Setting setting) {
    int number = m.group(1) == null ? 3 : Dates.number(m.group(1).split(" ")[0]).orElse(3);
    String unit = m.group(2).toLowerCase(Locale.ROOT);
    return setting.frame().today().map(day -> upTo(day, number, unit)).flatMap(Value::relative);
  }

  /** The range of so many units that ends with a day. */
  static String upTo(LocalDate day, int number, String unit) {
    return switch (unit) {
      case "hour" -> Dates.range(day.minusDays(number / 24).toString(), day.toString());
      case "day" -> Dates.range(day.minusDays(number).toString(), day.toString());
      case "week", "weekend" -> Dates.range(day.minusWeeks(number).toString(), day.toString());
      case "month" ->
          Dates.range(
              day.minusMonths(number).toString().substring(0, 7), day.toString().substring(0, 7));
      case "decade" ->
          Dates.range(Dates.year(day.getYear() - 10 * number), Dates.year(day.getYear()));
      default -> Dates.range(Dates.year(day.getYear() - number), Dates.year(day.getYear()));
    };
  }

  private static Optional<Value> recent(Matcher m, Setting setting) {
    String unit = m.group(1).toLowerCase(Locale.ROOT);
    return setting
        .frame()
        .today()
        .map(
            day ->
                switch (unit) {
                  case "days", "weeks" -> day.toString().substring(0, 7);
                  case "months" -> Dates.year(day.getYear());
                  default -> Dates.range(Dates.year(day.getYear() - 2), Dates.year(day.getYear()));
                })
        .flatMap(Value::relative);
  }

  private static Optional<Value> away(Matcher m, Setting setting) {
    Optional<Integer> number = Dates.number(m.group(1).split(" ")[0]);
    String unit = m.group(2).toLowerCase(Locale.ROOT);
    String way = m.group(3).toLowerCase(Locale.ROOT);
    boolean ahead = way.equals("later") || way.equals("from now") || way.equals("hence");
    boolean anchored = !way.equals("ago") && !way.equals("from now") && !way.equals("hence");
    Optional<LocalDate> from =
        anchored
            ? setting
                .frame()
                .anchor()
                .or(() -> setting.isAhead() || !ahead ? setting.frame().today() : Optional.empty())
            : setting.frame().today();
    if (number.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    int steps = ahead ? number.get() : -number.get();
    return Value.relative(step(from.get(), steps, unit));
  }

  /** "A day after the vote": the vote was a day ago; "two days ahead of": it comes in two days. */
  private static Optional<Value> beside(Matcher m, Setting setting) {
    Optional<Integer> number = Dates.number(m.group(1).split(" ")[0]);
    String way = m.group(3).toLowerCase(Locale.ROOT);
    int sign = way.equals("after") || way.equals("following") ? -1 : 1;
    return number.flatMap(
        n ->
            setting
                .frame()
                .reportDay()
                .map(day -> step(day, sign * n, m.group(2).toLowerCase(Locale.ROOT)))
                .flatMap(Value::relative));
  }

  static String step(LocalDate day, int steps, String unit) {
    return switch (unit) {
      case "hour" -> day.plusDays(steps / 24).toString();
      case "day" -> day.plusDays(steps).toString();
      case "week", "weekend" -> day.plusWeeks(steps).toString();
      case "month" -> day.plusMonths(steps).toString().substring(0, 7);
      case "decade" -> Dates.year(day.getYear() + 10 * steps);
      default -> Dates.year(day.getYear() + steps);
    };
  }

  private static Optional<Value> nextSpan(Matcher m, Setting setting) {
    if (m.group(1) == null) {
      return Optional.empty();
    }
    int number = Dates.number(m.group(1).split(" ")[0]).orElse(1);
    String unit = m.group(2).toLowerCase(Locale.ROOT);
    return setting
        .frame()
        .reportDay()
        .map(day -> Dates.range(cut(day, unit), step(day, number, unit)))
        .flatMap(Value::relative);
  }

  private static String cut(LocalDate day, String unit) {
    return switch (unit) {
      case "month" -> day.toString().substring(0, 7);
      case "year", "decade" -> Dates.year(day.getYear());
      default -> day.toString();
    };
  }

  private static Optional<Value> ahead(Matcher m, Setting setting) {
    Optional<Integer> number = Dates.number(m.group(1).split(" ")[0]);
    return setting.isAhead() && number.isPresent()
        ? setting
            .frame()
            .reportDay()
            .map(day -> step(day, number.get(), m.group(2).toLowerCase(Locale.ROOT)))
            .flatMap(Value::relative)
        : Optional.empty();
  }

  private static Optional<Value> ofYear(Matcher m, Setting setting) {
    boolean atEnd = m.group().toLowerCase(Locale.ROOT).contains("end");
    return setting
        .frame()
        .today()
        .map(day -> Dates.year(day.getYear()) + (atEnd ? "-12" : ""))
        .flatMap(Value::relative);
  }

  private static Optional<Value> season(Matcher m, Setting setting) {
    String which = m.group(1).toLowerCase(Locale.ROOT);
    return setting
        .frame()
        .today()
        .flatMap(
            day -> {
              int year = day.getYear();
              if (which.contains("last") || which.contains("previous") || which.contains("past")) {
                String first = CalendarRules.season(m.group(2), year).map(Value::date).orElse("");
                year = Dates.end(first).compareTo(day.toString()) < 0 ? year : year - 1;
              } else if (which.contains("next") || which.contains("following")) {
                year++;
              }
              return CalendarRules.season(m.group(2), year);
            })
        .flatMap(v -> Value.relative(v.date()));
  }
}
