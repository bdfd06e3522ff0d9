package io.dragoman.record.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A group that still takes reports. */
final class OpenGroup {
  /** How many of the first and of the last members stand for a large group. */
  private static final int SIDES = 2;

  private final int number;
  private final List<Profile> members = new ArrayList<>();
  private final Map<OpenGroup, Link> links = new LinkedHashMap<>();
  private int settled;

  /**
   * @param number place among all groups in the order of their leaders
   * @param leader the first member
   */
  OpenGroup(int number, Profile leader) {
    this.number = number;
    members.add(leader);
  }

  int number() {
    return number;
  }

  void add(Profile profile) {
    members.add(profile);
  }

  /** The members, the leader first. */
  List<Profile> members() {
    return members;
  }

  long day() {
    return members.get(0).day();
  }

  /** What is known of other groups, while the day is being grouped. */
  Map<OpenGroup, Link> links() {
    return links;
  }

  /**
   * Ends the day: forgets the links, and puts the members that came into order.
   *
   * @return those that came since the last time
   */
  List<Profile> settle() {
    links.clear();
    List<Profile> fresh = members.subList(settled, members.size());
    fresh.sort(Comparator.comparing(Profile::report, Report.ORDER));
    settled = members.size();
    return List.copyOf(fresh);
  }

  /** Compares the members of two groups, of large ones some. */
  Link compare(OpenGroup other, PairScore score) {
    Link link = Link.NONE;
    for (Profile one : some()) {
      for (Profile another : other.some()) {
        boolean inOrder = Report.ORDER.compare(one.report(), another.report()) < 0;
        Profile first = inOrder ? one : another;
        link = link.plus(score.logOdds(first, inOrder ? another : one), 1);
        if (!link.isPossible()) {
          return link;
        }
      }
    }
    return link;
  }

  private List<Profile> some() {
    if (members.size() <= 2 * SIDES) {
      return members;
    }
    List<Profile> some = new ArrayList<>(members.subList(0, SIDES));
    some.addAll(members.subList(members.size() - SIDES, members.size()));
    return some;
  }

  Group group() {
    return new Group(members.stream().map(Profile::report).toList());
  }

  /**
   * How well two groups fit.
   *
   * @param sum sum of the log-odds of the pairs compared; minus infinity where two contradict
   * @param pairs how many pairs
   */
  record Link(double sum, int pairs) {
    static final Link NONE = new Link(0, 0);

    Link plus(double odds, int more) {
      return new Link(sum + odds, pairs + more);
    }

    double mean() {
      return sum / pairs;
    }

    boolean isPossible() {
      return sum > Double.NEGATIVE_INFINITY;
    }
  }
}
