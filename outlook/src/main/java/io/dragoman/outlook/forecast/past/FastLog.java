package io.dragoman.outlook.forecast.past;

/** Natural logarithms to about four digits, the same on every machine, several times faster. */
public final class FastLog {
  private static final float LN2 = 0.6931472f;

  private FastLog() {}

  /** The logarithm of a positive, normal number. */
  public static float log(float x) {
    int bits = Float.floatToRawIntBits(x);
    int exponent = (bits >>> 23) - 127;
    float m = Float.intBitsToFloat((bits & 0x7FFFFF) | 0x3F800000);
    // log of 1 to 2 around 1.5: atanh series of (m - 1.5) / (m + 1.5).
    float y = (m - 1.5f) / (m + 1.5f);
    float y2 = y * y;
    return exponent * LN2 + 0.4054651f + 2 * y * (1 + y2 * (0.33333334f + y2 * 0.2f));
  }

  /** The logarithm of one more than a number that is not negative. */
  public static float log1p(float x) {
    return log(1 + x);
  }
}
