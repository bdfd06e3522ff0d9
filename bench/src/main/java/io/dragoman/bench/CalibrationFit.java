package io.dragoman.bench;

import io.dragoman.model.EventType;
import io.dragoman.reader.net.Calibration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a calibration to events known to be right or wrong: greatest likelihood by Newton's method
 * one parameter at a time, each type's distance from all types' intercept held small, as if ten
 * units of its information spoke for none.
 */
final class CalibrationFit {
  private static final int ROUNDS = 200;
  private static final double HOLD = 10;

  private final List<Case> cases;
  private final Map<EventType, Double> apart = new EnumMap<>(EventType.class);
  private double slope = 1;
  private double common;

  /**
   * An event.
   *
   * @param type its type
   * @param probability what the network gives it
   * @param right whether the gold has it
   */
  record Case(EventType type, double probability, boolean right) {}

  private CalibrationFit(List<Case> cases) {
    this.cases = cases;
  }

  /** Returns the calibration that fits best. */
  static Calibration of(List<Case> cases) {
    CalibrationFit fit = new CalibrationFit(cases);
    for (int round = 0; round < ROUNDS; round++) {
      fit.round();
    }
    Map<EventType, Double> intercepts = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      intercepts.put(type, fit.common + fit.apart(type));
    }
    return new Calibration(fit.slope, intercepts);
  }

  private void round() {
    double gradient = 0;
    double curve = 0;
    for (Case one : cases) {
      double x = Calibration.logOdds(one.probability());
      gradient += error(one) * x;
      curve += weight(one) * x * x;
    }
    slope += curve > 0 ? gradient / curve : 0;
    gradient = 0;
    curve = 0;
    for (Case one : cases) {
      gradient += error(one);
      curve += weight(one);
    }
    common += curve > 0 ? gradient / curve : 0;
    for (EventType type : EventType.values()) {
      gradient = -HOLD * apart(type);
      curve = HOLD;
      for (Case one : cases) {
        if (one.type() == type) {
          gradient += error(one);
          curve += weight(one);
        }
      }
      apart.put(type, apart(type) + gradient / curve);
    }
  }

  private double apart(EventType type) {
    return apart.getOrDefault(type, 0.0);
  }

  private double confidence(Case one) {
    return Calibration.probability(
        common + apart(one.type()) + slope * Calibration.logOdds(one.probability()));
  }

  private double error(Case one) {
    return (one.right() ? 1 : 0) - confidence(one);
  }

  private double weight(Case one) {
    double p = confidence(one);
    return p * (1 - p);
  }
}
