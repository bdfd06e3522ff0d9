package io.dragoman.record.grouping;

import io.dragoman.model.DaySpan;
import io.dragoman.model.Mention;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A mention with what its article adds.
 *
 * @param mention the mention
 * @param published day of the article
 * @param headline headline of the article
 * @param outlet who reports it: the outlet, or else the source that the article names, or the
 *     article
 * @param origin key of the independent source: the outlet, or that of an article that this one is a
 *     copy of
 */
public record Report(
    Mention mention,
    Optional<LocalDate> published,
    Optional<String> headline,
    String outlet,
    String origin) {
  /**
   * The order in which reports are grouped: day, publication, article, place in the article, type,
   * id. Total over reports of different mentions.
   */
  public static final Comparator<Report> ORDER =
      Comparator.comparing(Report::day)
          .thenComparing(report -> report.published().orElse(LocalDate.MAX))
          .thenComparing(report -> report.mention().document())
          .thenComparingInt(report -> report.mention().trigger().begin())
          .thenComparing(report -> report.mention().type())
          .thenComparing(report -> report.mention().id());

  /**
   * Returns the day that the report is grouped by: the day told; of a longer time the day of
   * publication if that lies in it, else the end that is nearer to it. Of an article without a day
   * of publication {@link Grouper#UNDATED}: what else it tells of the same incident often names no
   * day, and the two must stay near each other.
   */
  public LocalDate day() {
    return published
        .map(day -> DaySpan.of(mention.when()).map(days -> days.nearest(day)).orElse(day))
        .orElse(Grouper.UNDATED);
  }
}
