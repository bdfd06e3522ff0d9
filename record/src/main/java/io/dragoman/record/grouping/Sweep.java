package io.dragoman.record.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups reports day by day. Not safe for use by several threads.
 *
 * <p>The work grows with the number of reports, not with its square: what shares something telling
 * with a report is looked up, and of that the {@value #CANDIDATES} groups that share most are
 * compared with it. A day's reports are put together by {@link Agglomeration}.
 */
public final class Sweep {
  /** How many groups a report is compared with. */
  private static final int CANDIDATES = 40;

  /** How many groups one key leads to: the last ones that came. */
  private static final int POSTINGS = 400;

  private final Lexicon lexicon;
  private final PairScore score;
  private final List<OpenGroup> groups = new ArrayList<>();
  private final List<OpenGroup> open = new ArrayList<>();
  private final Map<Long, List<OpenGroup>> index = new HashMap<>();
  private long today = Long.MIN_VALUE;
  private int next;

  Sweep(Lexicon lexicon, PairScore score, Collection<Group> before, LocalDate from) {
    this.lexicon = lexicon;
    this.score = score;
    List<Member> members = new ArrayList<>();
    for (Group group : before) {
      for (Report report : group.reports()) {
        if (report.day().isBefore(from)) {
          members.add(new Member(group.leader(), report));
        }
      }
    }
    take(members, from);
    if (!from.equals(LocalDate.MIN)) {
      today = from.toEpochDay() - 1;
    }
  }

  /**
   * A report of a group from before.
   *
   * @param leader the group's leader
   * @param report the report
   */
  private record Member(Report leader, Report report) {}

  private void take(List<Member> members, LocalDate from) {
    Articles articles = new Articles(members.stream().map(Member::report).toList(), lexicon);
    List<Member> sorted = new ArrayList<>(members);
    sorted.sort(Comparator.comparing(Member::report, Report.ORDER));
    Map<Report, OpenGroup> made = new HashMap<>();
    LocalDate day = LocalDate.MIN;
    for (Member member : sorted) {
      if (!member.report().day().equals(day)) {
        endDay();
        day = member.report().day();
      }
      if (member.leader().day().toEpochDay() + Grouper.REACH_DAYS >= from.toEpochDay()) {
        Profile profile = Profile.of(member.report(), articles, lexicon);
        OpenGroup group = made.get(member.leader());
        if (group == null) {
          made.put(member.leader(), lead(profile));
        } else {
          group.add(profile);
        }
      }
    }
    endDay();
  }

  /** Makes what came on a day to be found by the days that follow. */
  private void endDay() {
    for (OpenGroup group : open) {
      group.settle().forEach(profile -> enter(group, profile, index));
    }
  }

  /**
   * Groups the reports of one day.
   *
   * @param day the day, later than all before
   * @param reports all reports of that {@link Report#day}, in any order
   */
  public void add(LocalDate day, Collection<Report> reports) {
    if (day.toEpochDay() <= today) {
      throw new IllegalArgumentException(day + " after " + LocalDate.ofEpochDay(today));
    }
    today = day.toEpochDay();
    close();
    Articles articles = new Articles(reports, lexicon);
    List<Report> sorted = new ArrayList<>(reports);
    sorted.sort(Report.ORDER);
    int first = next;
    Agglomeration agglomeration = new Agglomeration(score, first);
    List<OpenGroup> alone = new ArrayList<>();
    Map<Long, List<OpenGroup>> ofDay = new HashMap<>();
    for (Report report : sorted) {
      if (!report.day().equals(day)) {
        throw new IllegalArgumentException("a report of " + report.day() + " on " + day);
      }
      Profile profile = Profile.of(report, articles, lexicon);
      OpenGroup one = new OpenGroup(next++, profile);
      candidates(profile, ofDay).forEach(other -> agglomeration.link(one, other));
      enter(one, profile, ofDay);
      alone.add(one);
    }
    Set<OpenGroup> gone = agglomeration.run();
    alone.removeAll(gone);
    groups.addAll(alone);
    open.addAll(alone);
    endDay();
  }

  /** Returns all groups of the sweep, by leader, those that it began with among them. */
  public List<Group> groups() {
    return groups.stream().map(OpenGroup::group).toList();
  }

  /**
   * Returns the groups that still take reports of the next day, by leader.
   *
   * @return those led less than {@link Grouper#REACH_DAYS} before the last day that was added
   */
  public List<Group> open() {
    return open.stream().filter(g -> isOpen(g, today + 1)).map(OpenGroup::group).toList();
  }

  /**
   * Whether the open groups are those that the record held. Where this is so {@link
   * Grouper#REACH_DAYS} days or more behind the last day on which a report came, changed or went,
   * all reports of later days find what they found before: the later part of the record is as the
   * sweep would make it, and open groups keep their later members. (Nearer to that day a group may
   * be as it was and yet be compared in another way, since what its articles report besides has
   * changed.)
   *
   * @param held groups that the record holds; those led within reach of the last day must be among
   *     them
   */
  public boolean isAsBefore(Collection<Group> held) {
    Set<List<Report>> before = new HashSet<>();
    for (Group group : held) {
      long led = group.leader().day().toEpochDay();
      if (led <= today && led + Grouper.REACH_DAYS > today) {
        before.add(group.reports().stream().filter(r -> r.day().toEpochDay() <= today).toList());
      }
    }
    Set<List<Report>> now = new HashSet<>();
    open().forEach(group -> now.add(group.reports()));
    return before.equals(now);
  }

  private static boolean isOpen(OpenGroup group, long day) {
    return group.day() + Grouper.REACH_DAYS >= day;
  }

  private void close() {
    if (open.removeIf(group -> !isOpen(group, today))) {
      index
          .values()
          .removeIf(
              list -> {
                list.removeIf(group -> !isOpen(group, today));
                return list.isEmpty();
              });
    }
  }

  private OpenGroup lead(Profile profile) {
    OpenGroup group = new OpenGroup(next++, profile);
    groups.add(group);
    open.add(group);
    return group;
  }

  private static void enter(OpenGroup group, Profile profile, Map<Long, List<OpenGroup>> where) {
    for (Profile.Key key : profile.keys()) {
      List<OpenGroup> list = where.computeIfAbsent(key.hash(), hash -> new ArrayList<>(2));
      if (list.isEmpty() || list.get(list.size() - 1) != group) {
        list.add(group);
      }
    }
  }

  /** The groups of earlier days and of this one that share most with a report. */
  private List<OpenGroup> candidates(Profile profile, Map<Long, List<OpenGroup>> ofDay) {
    Map<OpenGroup, Float> shared = new HashMap<>();
    for (Profile.Key key : profile.keys()) {
      for (Map<Long, List<OpenGroup>> where : List.of(index, ofDay)) {
        List<OpenGroup> list = where.getOrDefault(key.hash(), List.of());
        for (OpenGroup group : list.subList(Math.max(0, list.size() - POSTINGS), list.size())) {
          shared.merge(group, key.weight(), Float::sum);
        }
      }
    }
    List<OpenGroup> all = new ArrayList<>(shared.keySet());
    if (all.size() > CANDIDATES) {
      all.sort(
          Comparator.comparingDouble((OpenGroup group) -> -shared.getOrDefault(group, 0f))
              .thenComparingInt(OpenGroup::number));
      all = all.subList(0, CANDIDATES);
    }
    all.sort(Comparator.comparingInt(OpenGroup::number));
    return all;
  }
}
