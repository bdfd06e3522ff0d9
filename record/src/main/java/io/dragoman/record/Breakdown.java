package io.dragoman.record;

import io.dragoman.model.Actor;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Mention;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** What counts are taken by. */
public enum Breakdown {
  /** The first day, "2020-05-18". */
  DAY("m.first_day", "CAST(key AS VARCHAR)", 1, 1),
  /** The ISO week of the first day, "2020-W21". */
  WEEK(
      "date_trunc('week', m.first_day)",
      "CAST(CAST(extract(isoyear FROM key) AS INTEGER) AS VARCHAR) || '-W' || lpad("
          + "CAST(CAST(extract(week FROM key) AS INTEGER) AS VARCHAR), 2, '0')",
      2,
      1),
  /** The month of the first day, "2020-05". */
  MONTH("date_trunc('month', m.first_day)", "substr(CAST(key AS VARCHAR), 1, 7)", 4, 1),
  /** The year of the first day, "2020". */
  YEAR("date_trunc('year', m.first_day)", "substr(CAST(key AS VARCHAR), 1, 4)", 8, 1),
  /** The event type, "ASSAULT". */
  TYPE("m.type", "key", 16, 2),
  /** The first source's and the first target's country, "TUR-LBY". */
  DYAD("m.dyad", "key", 32, 4);

  private final String key;
  private final String text;
  private final int opens;
  private final int leads;

  Breakdown(String key, String text, int opens, int leads) {
    this.key = key;
    this.text = text;
    this.opens = opens;
    this.leads = leads;
  }

  /** The kind of a row m of current_mentions, in SQL, as what the database counts best by. */
  String key() {
    return key;
  }

  /** The text of a column key, in SQL. */
  String text() {
    return text;
  }

  /** What marks, in column opens, the first mention of a kind in its article. */
  int opens() {
    return opens;
  }

  /** What marks, in column leads, the mention by whose kind an event counts. */
  int leads() {
    return leads;
  }

  /** The kind of a mention, as {@link #key} has it: two are equal where the database's are. */
  Optional<?> of(Mention mention) {
    Optional<LocalDate> day = DaySpan.of(mention.when()).map(DaySpan::first);
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.map(d -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      case MONTH -> day.map(d -> d.withDayOfMonth(1));
      case YEAR -> day.map(d -> d.withDayOfYear(1));
      case TYPE -> Optional.of(mention.type());
      case DYAD -> dyad(mention);
    };
  }

  /** The first source's and the first target's country; empty where either is missing. */
  static Optional<String> dyad(Mention mention) {
    return first(mention.sources())
        .flatMap(source -> first(mention.targets()).map(target -> source + "-" + target));
  }

  private static Optional<String> first(List<Actor> actors) {
    return actors.stream().findFirst().map(actor -> actor.code().country());
  }
}
