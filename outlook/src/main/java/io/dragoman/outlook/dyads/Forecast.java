package io.dragoman.outlook.dyads;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How likely it is that one party does something to another, and because of what. A forecast is
 * about the model of the record, not about the world.
 *
 * @param source who
 * @param target to whom
 * @param outcome what
 * @param from the last day that is known
 * @param horizon within so many days after it
 * @param probability 0 to 1
 * @param ownRate the dyad's own recency-weighted rate, to compare with, 0 to 1
 * @param reasons what makes it likelier than in the average dyad, the largest share first
 */
public record Forecast(
    String source,
    String target,
    Outcome outcome,
    LocalDate from,
    int horizon,
    double probability,
    double ownRate,
    List<Reason> reasons) {
  /** Copies the reasons. */
  public Forecast {
    reasons = List.copyOf(reasons);
  }

  /**
   * A reason.
   *
   * @param text in words
   * @param past how often the rule came true, where the reason is a rule
   * @param share its part in all that makes the outcome likelier, 0 to 1
   * @param acts the past acts that it rests on, newest first
   */
  public record Reason(String text, Optional<Past> past, double share, List<Act> acts) {
    /** Copies the acts. */
    public Reason {
      acts = List.copyOf(acts);
    }
  }

  /**
   * How a rule fared in what was learnt from.
   *
   * @param came how often the outcome came within the horizon
   * @param held how often the condition held
   */
  public record Past(long came, long held) {}

  /** Returns the past acts that the forecast cites, each once. */
  public List<Act> acts() {
    return reasons.stream().flatMap(reason -> reason.acts().stream()).distinct().toList();
  }
}
