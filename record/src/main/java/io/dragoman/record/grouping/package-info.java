/**
 * Reports of one incident put together: who belongs with whom ({@link
 * io.dragoman.record.grouping.Grouper}), and what a group then tells ({@link
 * io.dragoman.record.grouping.Findings}). Pure functions of the reports; no database.
 *
 * <h2>How the groups come about</h2>
 *
 * Reports are taken day by day, in one canonical order ({@link
 * io.dragoman.record.grouping.Report#ORDER}). Those of a day are put together with one another and
 * with the groups of the days before, the best fit first (average linkage), and stay there; two
 * that contradict each other (places, days, deaths, or sides of dated articles) are never in one
 * group. A group takes reports for {@link io.dragoman.record.grouping.Grouper#REACH_DAYS} days
 * after its leader's day. So the groups depend on the set of reports alone, and what a day's
 * reports become depends on the groups led in the days of reach before it and on nothing else. (The
 * other reports that an article has on the same day help to compare it, which is why going on from
 * a day takes the groups of twice the reach.)
 *
 * <h2>How a record groups again when reports arrive late</h2>
 *
 * <ol>
 *   <li>Let d be the first day with a report that is new, changed or gone. Groups led before d keep
 *       their members before d.
 *   <li>Call {@link io.dragoman.record.grouping.Grouper#resume} with d and the groups led at most
 *       {@code 2 * REACH_DAYS} before d (members from d on are dropped by it).
 *   <li>For each following day that has reports call {@link io.dragoman.record.grouping.Sweep#add}
 *       with all reports of the day.
 *   <li>{@code REACH_DAYS} behind the last changed day, {@link
 *       io.dragoman.record.grouping.Sweep#isAsBefore} tells whether the open groups are those that
 *       the record held; from then on nothing changes.
 * </ol>
 */
@NullMarked
package io.dragoman.record.grouping;

import org.jspecify.annotations.NullMarked;
