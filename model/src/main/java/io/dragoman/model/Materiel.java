package io.dragoman.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Military hardware, or an installation, that an event destroys, damages, takes, hands over or
 * moves.
 *
 * @param span the words
 * @param kind what it is
 * @param count how many, 1 or more; empty where the words give no number
 * @param status what became of it
 */
public record Materiel(Span span, Kind kind, Optional<Integer> count, Status status) {
  /** Checks the count. */
  public Materiel {
    if (count.isPresent() && count.get() < 1) {
      throw new IllegalArgumentException("count " + count.get());
    }
  }

  /** Kinds of materiel. */
  public enum Kind {
    AIRCRAFT,
    HELICOPTER,
    DRONE,
    AIR_DEFENCE,
    ARMOUR,
    ARTILLERY,
    MISSILE,
    SHIP,
    VEHICLE,
    ARMS,
    FACILITY,
    OTHER;

    /** Returns the name in exports, e.g. "air-defence". */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the kind of a name.
     *
     * @throws UnknownCodeException if there is none
     */
    public static Kind of(String code) {
      for (Kind kind : values()) {
        if (kind.code().equals(code)) {
          return kind;
        }
      }
      throw new UnknownCodeException("kind of materiel", code);
    }
  }

  /** What becomes of materiel. */
  public enum Status {
    DESTROYED,
    DAMAGED,
    CAPTURED,
    DELIVERED,
    DEPLOYED;

    /** Returns the name in exports, e.g. "destroyed". */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the status of a name.
     *
     * @throws UnknownCodeException if there is none
     */
    public static Status of(String code) {
      for (Status status : values()) {
        if (status.code().equals(code)) {
          return status;
        }
      }
      throw new UnknownCodeException("status of materiel", code);
    }
  }
}
