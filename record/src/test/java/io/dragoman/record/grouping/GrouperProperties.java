package io.dragoman.record.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GrouperProperties {
  private static final LocalDate START = LocalDate.of(2020, 5, 1);
  private static final Grouper GROUPER = Grouper.load();

  /** Reports of up to 25 days that differ in little, so that many belong together. */
  @Provide
  Arbitrary<List<Report>> reports() {
    Arbitrary<Report> one =
        Combinators.combine(
                Arbitraries.of(
                    "Rebels *shelled* the airport of Mitiga",
                    "The airport of Mitiga was *shelled* by rebels, 12 died",
                    "*Shelling* of Mitiga airport kills five",
                    "Troops *captured* the airbase of Watiya near Zintan",
                    "The Watiya airbase was *seized* by troops",
                    "*Fighting* continues"),
                Arbitraries.integers().between(0, 25),
                Arbitraries.integers().between(-2, 0),
                Arbitraries.integers().between(0, 9))
            .as(GrouperProperties::report);
    return one.list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(
            list -> {
              Map<String, Report> unique = new TreeMap<>();
              list.forEach(report -> unique.put(report.mention().id(), report));
              return List.copyOf(unique.values());
            });
  }

  /** What an article of a day says of that day or one shortly before. */
  private static Report report(String text, int day, int back, int article) {
    LocalDate published = START.plusDays(day);
    String id = "a" + day + "-" + article;
    Report report = Reports.of(id, id, Optional.of(published), text);
    When when =
        new When(
            Optional.of(published.plusDays(back).toString()),
            back == 0 ? When.Basis.REPORT : When.Basis.RELATIVE,
            Optional.empty());
    return Reports.with(report, List.of(), Optional.empty(), when);
  }

  @Property(tries = 200)
  void everyReportIsInOneGroupAndTheOrderChangesNothing(
      @ForAll("reports") List<Report> reports, @ForAll Random random) {
    List<Report> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);

    List<Group> groups = GROUPER.group(reports);

    assertThat(groups.stream().flatMap(group -> group.reports().stream()))
        .containsExactlyInAnyOrderElementsOf(reports);
    assertThat(GROUPER.group(shuffled)).isEqualTo(groups);
  }

  @Property(tries = 200)
  void aGroupSpansNoMoreThanTheReach(@ForAll("reports") List<Report> reports) {
    for (Group group : GROUPER.group(reports)) {
      LocalDate last = group.reports().get(group.reports().size() - 1).day();
      assertThat(last).isBeforeOrEqualTo(group.leader().day().plusDays(Grouper.REACH_DAYS));
    }
  }

  @Property(tries = 300)
  void lateReportsRegroupedFromTheirDayGiveWhatGroupingAllAnewGives(
      @ForAll("reports") List<Report> reports, @ForAll Random random) {
    List<Report> late =
        IntStream.range(0, reports.size())
            .filter(i -> random.nextInt(8) == 0)
            .mapToObj(reports::get)
            .toList();
    List<Report> early = new ArrayList<>(reports);
    early.removeAll(late);

    Set<Group> regrouped = regroup(GROUPER.group(early), reports, late);

    assertThat(regrouped).isEqualTo(new HashSet<>(GROUPER.group(reports)));
  }

  /** The late report joins a group that then closes; another of its article stays open. */
  @Example
  void aLateReportChangesHowTheOthersOfItsArticleAreCompared() {
    Report old = report("Troops *captured* the airbase of Watiya near Zintan", 7, -2, 0);
    Report other = report("*Shelling* of Mitiga airport kills five", 9, 0, 7);
    Report late = report("Troops *captured* the airbase of Watiya near Zintan", 9, 0, 7);
    Report next = report("Rebels *shelled* the airport of Mitiga", 11, 0, 0);
    List<Report> all = List.of(old, other, late, next);

    Set<Group> before = new HashSet<>(GROUPER.group(List.of(old, other, next)));
    Set<Group> after = new HashSet<>(GROUPER.group(all));

    assertThat(after).contains(new Group(List.of(old, late)));
    assertThat(before).contains(new Group(List.of(other, next)));
    assertThat(after).doesNotContain(new Group(List.of(other, next)));
    assertThat(regroup(before, all, List.of(late))).isEqualTo(after);
  }

  /** What a record does, as the package's documentation says. */
  private static Set<Group> regroup(
      Collection<Group> held, List<Report> all, Collection<Report> late) {
    if (late.isEmpty()) {
      return new HashSet<>(held);
    }
    LocalDate first = late.stream().map(Report::day).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = late.stream().map(Report::day).max(LocalDate::compareTo).orElseThrow();
    NavigableMap<LocalDate, List<Report>> days = new TreeMap<>();
    all.forEach(r -> days.computeIfAbsent(r.day(), day -> new ArrayList<>()).add(r));
    LocalDate context = first.minusDays(2 * Grouper.REACH_DAYS);
    List<Group> before =
        held.stream()
            .filter(g -> !g.leader().day().isBefore(context) && g.leader().day().isBefore(first))
            .toList();
    Sweep sweep = GROUPER.resume(first, before);
    Map<Report, Group> result = new HashMap<>();
    held.forEach(group -> result.put(group.leader(), group));
    LocalDate reached = first;
    boolean settled = false;
    for (Map.Entry<LocalDate, List<Report>> day : days.tailMap(first).entrySet()) {
      sweep.add(day.getKey(), day.getValue());
      reached = day.getKey();
      if (!reached.isBefore(last.plusDays(Grouper.REACH_DAYS)) && sweep.isAsBefore(held)) {
        settled = true;
        break;
      }
    }
    LocalDate end = reached;
    Set<Group> open = settled ? new HashSet<>(sweep.open()) : Set.of();
    result
        .keySet()
        .removeIf(
            leader -> {
              boolean within = !leader.day().isBefore(first) && !leader.day().isAfter(end);
              return within && open.stream().noneMatch(g -> g.leader().equals(leader));
            });
    sweep.groups().stream()
        .filter(group -> !open.contains(group))
        .forEach(group -> result.put(group.leader(), group));
    return new HashSet<>(result.values());
  }
}
