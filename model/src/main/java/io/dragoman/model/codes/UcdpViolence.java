package io.dragoman.model.codes;

import java.util.Optional;
import java.util.stream.Stream;

/** The types of organized violence of UCDP GED ("type_of_violence"); all of them are assaults. */
public enum UcdpViolence {
  /** A state is one side. */
  STATE_BASED(1, "state-based conflict"),
  /** Organized groups, none of them a state. */
  NON_STATE(2, "non-state conflict"),
  /** A state or group against civilians. */
  ONE_SIDED(3, "one-sided violence");

  private final int number;
  private final String label;

  UcdpViolence(int number, String label) {
    this.number = number;
    this.label = label;
  }

  /** Returns the number in the files, 1 to 3. */
  public int number() {
    return number;
  }

  /** Returns the name in words. */
  public String label() {
    return label;
  }

  /**
   * Returns the type of a number.
   *
   * @param number as the files write it
   */
  public static Optional<UcdpViolence> of(String number) {
    return Stream.of(values())
        .filter(type -> Integer.toString(type.number).equals(number))
        .findFirst();
  }
}
