package io.dragoman.outlook.turns;

import io.dragoman.outlook.deeds.Deed;
import java.time.LocalDate;
import java.util.List;

/**
 * A change of one thing that is counted.
 *
 * @param day first day of the change
 * @param topic what changed
 * @param gain how much better the counts are told with it, in nats
 * @param deeds those counted in the weeks after the change
 */
record Change(LocalDate day, Topic topic, double gain, List<Deed> deeds) {
  /** Returns this change with more to say for it. */
  Change plus(double more) {
    return new Change(day, topic, gain + more, deeds);
  }

  /** What changed. */
  sealed interface Topic {
    /** Whether it leads to more war rather than less. */
    default boolean isWarlike() {
      return !(this instanceof Peace || this instanceof Calm);
    }

    /** Returns the name under which a turn lists it. */
    String label();
  }

  /** More violence. */
  record Violence() implements Topic {
    @Override
    public String label() {
      return "violence";
    }
  }

  /**
   * A side takes ground.
   *
   * @param side who
   * @param counter whether others took more ground in the half year before
   */
  record Taking(Side side, boolean counter) implements Topic {
    @Override
    public String label() {
      return "ground taken by " + side.label();
    }
  }

  /**
   * A side leaves ground.
   *
   * @param side who
   */
  record Leaving(Side side) implements Topic {
    @Override
    public String label() {
      return "ground left by " + side.label();
    }
  }

  /** Talk of peace that is followed by no more violence than before. */
  record Peace() implements Topic {
    @Override
    public String label() {
      return "peace";
    }
  }

  /** Less violence for long, after much for long. */
  record Calm() implements Topic {
    @Override
    public String label() {
      return "calm";
    }
  }

  /**
   * Someone from outside begins to fight or to arm.
   *
   * @param country ISO 3166-1 alpha-3 code
   */
  record Entry(String country) implements Topic {
    @Override
    public String label() {
      return "entry of " + country;
    }
  }
}
