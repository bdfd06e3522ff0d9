package io.dragoman.record.grouping;

import io.dragoman.record.grouping.OpenGroup.Link;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Puts the groups of a day together, the two that fit best first: by the mean over all pairs of
 * their members (average linkage: Sokal and Michener, "A statistical method for evaluating
 * systematic relationships", 1958). A pair that contradicts keeps its groups apart. Groups led on
 * earlier days are never put together with one another.
 */
final class Agglomeration {
  /**
   * A link this much below the threshold is not followed up: what one of two groups fits so badly
   * does not come to fit both.
   */
  private static final double HOPELESS = 2;

  private final PairScore score;
  private final int firstOfDay;
  private final Set<OpenGroup> gone = new HashSet<>();
  private final PriorityQueue<Merge> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Merge merge) -> -merge.link().mean())
              .thenComparingInt(merge -> merge.into().number())
              .thenComparingInt(merge -> merge.other().number()));

  private record Merge(OpenGroup into, OpenGroup other, Link link) {}

  /**
   * @param firstOfDay number from which on groups are led on the day
   */
  Agglomeration(PairScore score, int firstOfDay) {
    this.score = score;
    this.firstOfDay = firstOfDay;
  }

  /** Takes two groups as candidates for one, at least one of the day. */
  void link(OpenGroup one, OpenGroup other) {
    link(one, other, one.compare(other, score));
  }

  private void link(OpenGroup one, OpenGroup other, Link link) {
    one.links().put(other, link);
    other.links().put(one, link);
    if (link.isPossible() && link.mean() > score.threshold()) {
      boolean inOrder = one.number() < other.number();
      queue.add(new Merge(inOrder ? one : other, inOrder ? other : one, link));
    }
  }

  /** Puts together what fits, and returns the groups that went up in others. */
  Set<OpenGroup> run() {
    while (!queue.isEmpty()) {
      Merge best = queue.remove();
      boolean isLive = !gone.contains(best.into()) && !gone.contains(best.other());
      if (isLive && best.link().equals(best.into().links().get(best.other()))) {
        merge(best.into(), best.other());
      }
    }
    return gone;
  }

  private void merge(OpenGroup into, OpenGroup other) {
    into.links().remove(other);
    other.links().remove(into);
    Map<OpenGroup, Link> neighbours = new LinkedHashMap<>(into.links());
    other.links().forEach(neighbours::putIfAbsent);
    Map<OpenGroup, Link> merged = new LinkedHashMap<>();
    for (OpenGroup neighbour : neighbours.keySet()) {
      if (into.number() >= firstOfDay || neighbour.number() >= firstOfDay) {
        Link link = merged(into, other, neighbour);
        if (link.pairs() > 0) {
          merged.put(neighbour, link);
        }
      }
      neighbour.links().remove(into);
      neighbour.links().remove(other);
    }
    other.members().forEach(into::add);
    other.links().clear();
    gone.add(other);
    into.links().clear();
    merged.forEach((neighbour, link) -> link(into, neighbour, link));
  }

  /** What both links come to; where one is not known yet it is worked out, if it is worth it. */
  private Link merged(OpenGroup into, OpenGroup other, OpenGroup neighbour) {
    Link one = into.links().get(neighbour);
    Link two = other.links().get(neighbour);
    if (one != null && two != null) {
      return one.plus(two.sum(), two.pairs());
    }
    Link known = one != null ? one : two == null ? Link.NONE : two;
    if (!known.isPossible()) {
      return known;
    } else if (known.mean() < score.threshold() - HOPELESS) {
      return Link.NONE;
    }
    Link rest = (one == null ? into : other).compare(neighbour, score);
    return known.plus(rest.sum(), rest.pairs());
  }
}
