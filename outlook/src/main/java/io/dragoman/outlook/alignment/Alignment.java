package io.dragoman.outlook.alignment;

import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Goldstein;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far one party stands with another on a day.
 *
 * <p>Each deed before the day counts with its certainty, its Goldstein weight / 10 and a decay that
 * halves it every {@link #HALF_LIFE} days. Friendly and hostile sums f and h give the posterior
 * Beta(1 + f, 1 + h) of the share of friendliness p; the alignment is 2p - 1, so it is 0 with a
 * wide interval where nothing is told, and the interval narrows as reports come. What a mediator
 * does counts for neither.
 *
 * @param value posterior mean, -1 (opposes) to 1 (backs)
 * @param low 5 % of the posterior lies below
 * @param high 5 % of the posterior lies above
 * @param weights sums of the decayed weights by stance
 * @param relation the stance that weighs most, in words, "formerly" before it where all of it has
 *     faded; "too few reports" where all together never weighed as much as a word of support
 * @param events how many events lie behind it, however old
 */
public record Alignment(
    double value,
    double low,
    double high,
    Map<Stance, Double> weights,
    String relation,
    int events) {
  /** Days after which a deed counts half. */
  public static final double HALF_LIFE = 180;

  private static final double TAIL = 0.05;
  private static final double SCALE = 10;
  private static final double FEW = 0.3;

  /** Copies the map. */
  public Alignment {
    weights = Map.copyOf(weights);
  }

  /**
   * Weighs deeds.
   *
   * @param deeds what one party did to the other, in any order; those after the day are left out
   * @param day the day
   */
  public static Alignment of(Collection<Deed> deeds, LocalDate day) {
    Map<Stance, Double> weights = new EnumMap<>(Stance.class);
    Map<Stance, Double> once = new EnumMap<>(Stance.class);
    int events = 0;
    for (Deed deed : deeds.stream().sorted(ORDER).toList()) {
      if (!deed.day().isAfter(day)) {
        weights.merge(Stance.of(deed), weight(deed, day), Double::sum);
        once.merge(Stance.of(deed), weight(deed, deed.day()), Double::sum);
        events++;
      }
    }
    double friendly =
        weights.getOrDefault(Stance.BACKS, 0.0) + weights.getOrDefault(Stance.TALKS, 0.0);
    double hostile = weights.getOrDefault(Stance.OPPOSES, 0.0);
    Beta posterior = new Beta(1 + friendly, 1 + hostile);
    return new Alignment(
        2 * posterior.mean() - 1,
        2 * posterior.quantile(TAIL) - 1,
        2 * posterior.quantile(1 - TAIL) - 1,
        weights,
        relation(weights, once),
        events);
  }

  /** A fixed order, so that sums are equal to the last bit whatever order deeds come in. */
  private static final Comparator<Deed> ORDER =
      Comparator.comparing(Deed::day).thenComparing(deed -> deed.event().id());

  private static double weight(Deed deed, LocalDate day) {
    double age = ChronoUnit.DAYS.between(deed.day(), day);
    return deed.weight()
        * Math.abs(Goldstein.weight(deed.type()))
        / SCALE
        * Math.pow(2, -age / HALF_LIFE);
  }

  private static String relation(Map<Stance, Double> now, Map<Stance, Double> once) {
    if (sum(now) >= FEW) {
      return most(now);
    }
    return sum(once) >= FEW ? "formerly " + most(once) : "too few reports";
  }

  private static double sum(Map<Stance, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static String most(Map<Stance, Double> weights) {
    return weights.entrySet().stream()
        .max(Map.Entry.<Stance, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(entry -> entry.getKey().label())
        .orElse("");
  }
}
