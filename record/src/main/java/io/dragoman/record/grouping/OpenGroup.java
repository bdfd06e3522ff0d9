package io.dragoman.record.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A group that still takes reports. */
final class OpenGroup {
  /** How many of the first and of the last members a report is compared with. */
  private static final int SIDES = 6;

  private final int number;
  private final List<Profile> members = new ArrayList<>();

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

  long day() {
    return members.get(0).day();
  }

  /**
   * The mean of the better half of the log-odds with the first and the last members: one member
   * alone does not draw a report in, and those that speak of another side of the incident do not
   * keep it out.
   */
  double fit(Profile profile, PairScore score) {
    double[] odds = new double[Math.min(members.size(), 2 * SIDES)];
    int count = 0;
    for (int i = 0; i < members.size(); i++) {
      if (i < SIDES || i >= members.size() - SIDES) {
        odds[count++] = score.logOdds(members.get(i), profile);
      }
    }
    Arrays.sort(odds);
    double sum = 0;
    for (int i = count / 2; i < count; i++) {
      sum += odds[i];
    }
    return sum / (count - count / 2);
  }

  Group group() {
    return new Group(members.stream().map(Profile::report).toList());
  }
}
