package io.dragoman.record;

import io.dragoman.model.Mention;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Puts mentions of one incident together, day by day. What it makes depends on the set of mentions
 * alone, not on the order in which they come.
 */
interface Grouping {
  /** How records group: by likeness; see ARCHITECTURE.md. */
  Supplier<Grouping> DEFAULT = LearntGrouping.ONCE;

  /** Mentions whose days lie further apart than this are never in one group. */
  int reachDays();

  /**
   * Returns the day that a mention is grouped by.
   *
   * @param mention the mention
   * @param published day of its article
   */
  LocalDate day(Mention mention, Optional<LocalDate> published);

  /**
   * Goes on from a day.
   *
   * @param day the first day that is to be grouped
   * @param before the groups led in the 2 x {@link #reachDays} days before it
   */
  Run resume(LocalDate day, Collection<List<Told>> before);

  /** Groups the mentions of one day after the other. */
  interface Run {
    /**
     * Groups the mentions of one day.
     *
     * @param day the day, later than all before
     * @param told all mentions of that day, in any order
     */
    void add(LocalDate day, List<Told> told);

    /** Returns all groups, those that it began with among them; each by its leader first. */
    List<List<Told>> groups();

    /**
     * Whether mentions of later days would find what they found before, if all days of the {@link
     * #reachDays} up to the last one are as they were.
     *
     * @param held groups as the record holds them, all of those led within reach of the last day
     */
    boolean isAsBefore(Collection<List<Told>> held);
  }
}
