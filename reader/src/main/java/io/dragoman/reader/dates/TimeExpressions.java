package io.dragoman.reader.dates;

import io.dragoman.model.When.Basis;
import io.dragoman.reader.dates.TimeRule.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the time expressions of an English sentence and works out the date of each. Without a
 * report day only expressions that name their date by themselves are found: nothing is reckoned
 * from the day of the reading. Durations and ages are no dates.
 */
public final class TimeExpressions {
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:will|shall|would|to be|is to|are"
              + " to|due|plans?|planned|planning|scheduled|expected|set to|going"
              + " to|intends?|(?<!not )until|till|next|upcoming|coming|deadline|ahead"
              + " of|starting|beginning|effective)\\b|\\bby (?:the |mid-|late |early |end of |at"
              + " least |around |about )*$");
  private static final Pattern PAST_VERB =
      Pattern.compile("\\b(?:was|were|had|did|has been|have been|\\w+ed|since|last|began|took)\\b");
  private static final Pattern SINCE =
      Pattern.compile(
          "\\bsince" + "(?: (?:at least|in|on|the|about|around))*\\s?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNTIL =
      Pattern.compile(
          "\\b(?:until|till|through|up to|lasting to)"
              + "(?: (?:at least|the end of|the|about|around))*\\s?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SINCE_START =
      Pattern.compile(
          "\\bsince [^,.;]{3,60} (?:began|started|broke out|erupted|commenced)(?:"
              + " (?:in|on))?\\s?$");
  private static final Pattern WEEKDAY = Pattern.compile("(?i).{0,12}" + Forms.WEEKDAY);
  private static final Pattern JOIN = Pattern.compile("(?:,|, on| on|,? the)? ");

  private TimeExpressions() {}

  /**
   * Finds the time expressions of a sentence.
   *
   * @param sentence the sentence
   * @param reportDay the day of the report, where known
   * @return the expressions from left to right, never overlapping
   */
  public static List<TimeExpression> find(String sentence, Optional<LocalDate> reportDay) {
    return find(sentence, TimeFrame.of(reportDay));
  }

  /**
   * Finds the time expressions of a sentence.
   *
   * @param sentence the sentence
   * @param frame what they are read against
   * @return the expressions from left to right, never overlapping
   */
  public static List<TimeExpression> find(String sentence, TimeFrame frame) {
    return find(sentence, frame, Stream.of(RelativeRules.RULES, CalendarRules.RULES));
  }

  /**
   * The same with words that are no time expressions but may still date an event: durations ("after
   * 16 days of hunger strike") and names of wars and agreements.
   */
  static List<TimeExpression> findWithHints(String sentence, TimeFrame frame) {
    return find(
        sentence, frame, Stream.of(RelativeRules.RULES, CalendarRules.RULES, HintRules.RULES));
  }

  private static List<TimeExpression> find(
      String sentence, TimeFrame frame, Stream<List<TimeRule>> rules) {
    List<TimeExpression> all = new ArrayList<>();
    rules.flatMap(List::stream).forEach(rule -> collect(rule, sentence, frame, all));
    all.sort(
        Comparator.comparingInt(TimeExpression::begin)
            .thenComparing(Comparator.comparingInt(TimeExpression::end).reversed()));
    List<TimeExpression> kept = new ArrayList<>();
    for (TimeExpression next : all) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= next.begin()) {
        kept.add(next);
      }
    }
    return List.copyOf(joined(kept, sentence));
  }

  /** Makes one expression of a weekday and the day of the month behind it ("Sunday, May 2"). */
  private static List<TimeExpression> joined(List<TimeExpression> parts, String sentence) {
    List<TimeExpression> joined = new ArrayList<>();
    for (TimeExpression next : parts) {
      TimeExpression last = joined.isEmpty() ? next : joined.get(joined.size() - 1);
      if (WEEKDAY.matcher(last.text()).matches()
          && next.begin() > last.end()
          && next.value().length() == 10
          && JOIN.matcher(sentence.substring(last.end(), next.begin())).matches()) {
        joined.set(
            joined.size() - 1,
            new TimeExpression(
                sentence.substring(last.begin(), next.end()),
                last.begin(),
                next.end(),
                next.value(),
                next.basis()));
      } else if (!joined.isEmpty() && isYearOf(last, next, sentence)) {
        joined.set(
            joined.size() - 1,
            new TimeExpression(
                sentence.substring(last.begin(), next.end()),
                last.begin(),
                next.end(),
                next.value() + last.value().substring(4),
                next.basis()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** "5 January" and "this year" in "5 January of this year". */
  private static boolean isYearOf(TimeExpression day, TimeExpression year, String sentence) {
    return day.value().length() == 10
        && year.value().length() == 4
        && year.begin() > day.end()
        && sentence.substring(day.end(), year.begin()).equals(" of ");
  }

  private static void collect(
      TimeRule rule, String sentence, TimeFrame frame, List<TimeExpression> all) {
    Matcher matcher = rule.pattern().matcher(sentence);
    while (matcher.find()) {
      boolean ahead = isAhead(sentence, matcher.start(), matcher.end());
      rule.reading()
          .read(matcher, new Setting(frame, ahead))
          .map(value -> widened(value, sentence, matcher.start(), frame, ahead))
          .ifPresent(
              value ->
                  all.add(
                      new TimeExpression(
                          matcher.group().stripTrailing(),
                          matcher.start(),
                          matcher.start() + matcher.group().stripTrailing().length(),
                          value.date(),
                          value.basis())));
    }
  }

  /** "since 2016" lasts until the report, "until May" begins with it. */
  private static TimeRule.Value widened(
      TimeRule.Value value, String sentence, int begin, TimeFrame frame, boolean ahead) {
    String before = sentence.substring(Math.max(0, begin - 80), begin);
    Optional<String> now =
        frame
            .period()
            .map(year -> Dates.year(year.getValue()))
            .or(() -> frame.reportDay().map(LocalDate::toString));
    if (now.isEmpty() || value.date().contains("/")) {
      return value;
    }
    if (SINCE.matcher(before).find() || SINCE_START.matcher(before).find()) {
      String end = value.date().length() == 4 ? now.get().substring(0, 4) : now.get();
      return value.date().compareTo(end) < 0
          ? new TimeRule.Value(Dates.range(value.date(), end), Basis.RELATIVE)
          : value;
    }
    if (ahead && UNTIL.matcher(before).find() && value.date().compareTo(now.get()) > 0) {
      return new TimeRule.Value(Dates.range(now.get(), value.date()), Basis.RELATIVE);
    }
    return value;
  }

  /** Whether the words close before an expression look to the future. */
  private static boolean isAhead(String sentence, int begin, int end) {
    String before = sentence.substring(Math.max(0, begin - 60), begin);
    int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
    String near = clause < 0 ? before : before.substring(clause);
    int future = last(AHEAD, near);
    if (future >= 0) {
      return future >= last(PAST_VERB, near);
    }
    String after = sentence.substring(end, Math.min(sentence.length(), end + 40));
    return last(PAST_VERB, near) < 0
        && Pattern.compile("^[^,;]*\\b(?:will|shall|is to|are to)\\b").matcher(after).find();
  }

  private static int last(Pattern pattern, String text) {
    int at = -1;
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      at = matcher.start();
    }
    return at;
  }
}
