package io.dragoman.outlook.deeds;

import io.dragoman.model.EventType;

/**
 * How much an event of a type brings parties together or sets them apart, -10 to 10.
 *
 * <p>Values of Goldstein (1992), "A Conflict-Cooperation Scale for WEIS Events Data", Journal of
 * Conflict Resolution 36(2), in the form that CAMEO gives to its root codes; each PLOVER type takes
 * the value of the root code that it grew out of.
 */
public final class Goldstein {
  private Goldstein() {}

  /**
   * Returns the weight of a type.
   *
   * @param type the type
   * @return below 0 for conflict, above 0 for cooperation
   */
  public static double weight(EventType type) {
    return switch (type) {
      case AGREE -> 4.0;
      case CONSULT -> 1.0;
      case SUPPORT -> 3.5;
      case CONCEDE -> 5.0;
      case COOPERATE -> 6.0;
      case AID -> 7.0;
      case RETREAT -> 5.0;
      case REQUEST -> -5.0;
      case ACCUSE -> -2.0;
      case REJECT -> -4.0;
      case THREATEN -> -6.0;
      case PROTEST -> -6.5;
      case SANCTION -> -4.0;
      case MOBILIZE -> -7.2;
      case COERCE -> -7.0;
      case ASSAULT -> -10.0;
    };
  }
}
