package io.dragoman.outlook.watch;

/** How a value is compared with a bound. */
public enum Comparison {
  /** Above the bound. */
  ABOVE(">"),
  /** At the bound or above. */
  AT_LEAST(">="),
  /** Below the bound. */
  BELOW("<"),
  /** At the bound or below. */
  AT_MOST("<=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** Returns the sign, e.g. "{@code >=}". */
  public String sign() {
    return sign;
  }

  /** Whether small values fulfil it. */
  public boolean isDownward() {
    return this == BELOW || this == AT_MOST;
  }

  /**
   * Whether a value fulfils it.
   *
   * @param value the value
   * @param bound the bound
   */
  public boolean holds(double value, double bound) {
    return switch (this) {
      case ABOVE -> value > bound;
      case AT_LEAST -> value >= bound;
      case BELOW -> value < bound;
      case AT_MOST -> value <= bound;
    };
  }
}
