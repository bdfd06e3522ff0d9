package io.dragoman.model.codes;

import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.model.QuadClass;
import java.util.Optional;

/**
 * An event code of CAMEO.
 *
 * @param code two to four digits, with leading zeros
 * @param name its title in the CAMEO 1.1b3 codebook
 * @param goldstein how much it makes for conflict (-10) or cooperation (10), as GDELT gives it
 * @param type what it is by our codebook, empty for mere statements (01)
 * @param mode how it is done, where the code says so
 */
public record CameoCode(
    String code, String name, double goldstein, Optional<EventType> type, Optional<Mode> mode) {
  private static final int LAST_VERBAL_COOPERATION = 5;
  private static final int LAST_COOPERATION = 9;
  private static final int LAST_VERBAL = 14;

  /** Checks that the mode is one of the type's. */
  public CameoCode {
    if (mode.isPresent() && !type.map(t -> t.modes().contains(mode.get())).orElse(false)) {
      throw new IllegalArgumentException(code + ": " + type + " has no mode " + mode.get().code());
    }
  }

  /** Returns the first two digits, the kind of event. */
  public String root() {
    return code.substring(0, 2);
  }

  /** Returns the first three digits, or two where the code has no more. */
  public String base() {
    return code.substring(0, Math.min(3, code.length()));
  }

  /**
   * Returns the quadrant as GDELT numbers it by the root: verbal cooperation to 05, material
   * cooperation to 09, verbal conflict to 14. It may differ from that of {@link #type()}: protests
   * are verbal conflict in CAMEO and material conflict in PLOVER.
   */
  public QuadClass quadClass() {
    int root = Integer.parseInt(root());
    if (root <= LAST_VERBAL_COOPERATION) {
      return QuadClass.VERBAL_COOPERATION;
    }
    if (root <= LAST_COOPERATION) {
      return QuadClass.MATERIAL_COOPERATION;
    }
    return root <= LAST_VERBAL ? QuadClass.VERBAL_CONFLICT : QuadClass.MATERIAL_CONFLICT;
  }

  @Override
  public String toString() {
    return code + " " + name;
  }
}
