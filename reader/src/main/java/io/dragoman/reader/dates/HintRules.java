package io.dragoman.reader.dates;

import static io.dragoman.reader.dates.Forms.NUMBER;

import io.dragoman.reader.dates.TimeRule.Setting;
import io.dragoman.reader.dates.TimeRule.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Words that are no time expressions but may date an event all the same. */
final class HintRules {
  /** Names of wars, crimes and agreements, with their years. Compiled by hand. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("world war ii", "1939/1945"),
          Map.entry("second world war", "1939/1945"),
          Map.entry("world war two", "1939/1945"),
          Map.entry("holocaust", "1941/1945"),
          Map.entry("world war i", "1914/1918"),
          Map.entry("first world war", "1914/1918"),
          Map.entry("armenian genocide", "1915/1917"),
          Map.entry("korean war", "1950/1953"),
          Map.entry("vietnam war", "1955/1975"),
          Map.entry("cold war", "1947/1991"),
          Map.entry("six-day war", "1967"),
          Map.entry("yom kippur war", "1973"),
          Map.entry("dirty war", "1976/1983"),
          Map.entry("khmer rouge", "1975/1979"),
          Map.entry("iran-iraq war", "1980/1988"),
          Map.entry("falklands war", "1982"),
          Map.entry("gulf war", "1991"),
          Map.entry("bosnian war", "1992/1995"),
          Map.entry("rwandan genocide", "1994"),
          Map.entry("kosovo war", "1998/1999"),
          Map.entry("good friday agreement", "1998"),
          Map.entry("september 11 attacks", "2001-09-11"),
          Map.entry("september 11 terrorist", "2001-09-11"),
          Map.entry("september 11th", "2001-09-11"),
          Map.entry("september 11", "2001-09-11"),
          Map.entry("9/11", "2001-09-11"),
          Map.entry("invasion of iraq", "2003"),
          Map.entry("iraq war", "2003/2011"),
          Map.entry("arab spring", "2010/2012"));

  static final List<TimeRule> RULES =
      List.of(
          TimeRule.of(
              "\\b(?i:"
                  + String.join(
                          "|",
                          NAMED.keySet().stream()
                              .sorted((a, b) -> b.length() - a.length())
                              .toList())
                      .replace("-", "[-–]")
                  + ")\\b(?!, \\d{4})",
              HintRules::named),
          TimeRule.of(
              "\\b(?<!\\d[,.])(?i:(?:for|after|spent|under|than|over|nearly|almost)\\s)?"
                  + "(?i:(?:more than|over|nearly|almost|about|the last|at least)\\s)?(?i:"
                  + NUMBER
                  + "[- ](day|week|month|year)s?)\\b(?! (?:ago|earlier|later|before|after|old"
                  + "|(?:in |of )?(?:prison|jail|imprisonment|probation)))",
              HintRules::duration));

  /** What lasts longer is a sentence of a court or an anniversary. */
  private static final int MOST_YEARS = 99;

  private HintRules() {}

  private static Optional<Value> named(Matcher m, Setting setting) {
    String name = m.group().toLowerCase(Locale.ROOT).replace('–', '-');
    if (name.equals("september 11")
        && setting.frame().today().filter(d -> d.getMonthValue() == 9).isPresent()) {
      return Optional.empty();
    }
    return Optional.ofNullable(NAMED.get(name)).flatMap(Value::stated);
  }

  private static Optional<Value> duration(Matcher m, Setting setting) {
    Optional<Integer> number = Dates.number(m.group(1).split(" ")[0]);
    boolean years = m.group(2).equalsIgnoreCase("year");
    return number
        .filter(n -> !years || n <= MOST_YEARS)
        .flatMap(
            n ->
                setting
                    .frame()
                    .today()
                    .map(day -> RelativeRules.upTo(day, n, m.group(2).toLowerCase(Locale.ROOT)))
                    .flatMap(Value::relative));
  }
}
