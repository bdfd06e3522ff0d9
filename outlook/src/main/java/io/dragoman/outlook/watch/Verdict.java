package io.dragoman.outlook.watch;

import java.util.List;

/** What became of a condition that was looked at. */
public sealed interface Verdict {
  /**
   * It is fulfilled.
   *
   * @param findings by what, at least one
   */
  record Holds(List<Finding> findings) implements Verdict {
    /** Copies the list. */
    public Holds {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("holds without a finding");
      }
    }
  }

  /**
   * It is not fulfilled.
   *
   * @param reason what was found instead
   */
  record Fails(String reason) implements Verdict {}

  /**
   * There is too little to go on.
   *
   * @param reason why
   */
  record Unknown(String reason) implements Verdict {}

  /** Returns what fulfils the condition; empty where nothing does. */
  default List<Finding> found() {
    return switch (this) {
      case Holds holds -> holds.findings();
      case Fails fails -> List.of();
      case Unknown unknown -> List.of();
    };
  }
}
