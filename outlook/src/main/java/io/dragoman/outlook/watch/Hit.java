package io.dragoman.outlook.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition fulfilled at one check after the other, for the same thing. Where it ceased and came
 * again, that is another hit.
 *
 * @param first what was found first
 * @param last what was found last: its reason and events are the hit's
 * @param firstSeen when it was first found
 * @param lastSeen when it was last found
 * @param day the last day known when it was last found
 * @param times at how many checks it was found
 * @param peak the highest value; of a condition that asks for low values the lowest
 * @param holds whether the last check found it
 */
public record Hit(
    Finding first,
    Finding last,
    Instant firstSeen,
    Instant lastSeen,
    LocalDate day,
    int times,
    double peak,
    boolean holds) {
  /**
   * What one check found of a condition.
   *
   * @param at when
   * @param day the last day known then
   * @param findings what fulfilled it; may be empty
   */
  public record Check(Instant at, LocalDate day, List<Finding> findings) {
    /** Copies the list. */
    public Check {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Folds what was found at the checks of a condition.
   *
   * @param comparison of the condition
   * @param checks every check since it was made, in order
   * @return the hits, the first found first
   */
  public static List<Hit> fold(Comparison comparison, List<Check> checks) {
    List<Hit> hits = new ArrayList<>();
    for (Check check : checks) {
      List<Finding> fresh = new ArrayList<>(check.findings());
      for (int i = 0; i < hits.size(); i++) {
        Hit hit = hits.get(i);
        if (hit.holds) {
          Optional<Finding> again = fresh.stream().filter(hit.last::isAsOf).findFirst();
          again.ifPresent(fresh::remove);
          hits.set(i, again.map(f -> hit.again(check, f, comparison)).orElseGet(hit::ceased));
        }
      }
      for (Finding finding : fresh) {
        hits.add(
            new Hit(
                finding, finding, check.at(), check.at(), check.day(), 1, finding.value(), true));
      }
    }
    return List.copyOf(hits);
  }

  private Hit again(Check check, Finding found, Comparison comparison) {
    double extreme =
        comparison.isDownward() ? Math.min(peak, found.value()) : Math.max(peak, found.value());
    return new Hit(first, found, firstSeen, check.at(), check.day(), times + 1, extreme, true);
  }

  private Hit ceased() {
    return new Hit(first, last, firstSeen, lastSeen, day, times, peak, false);
  }
}
