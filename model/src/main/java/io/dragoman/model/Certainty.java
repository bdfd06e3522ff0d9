package io.dragoman.model;

import java.util.Locale;

/** How sure the article is that an event happened: the six degrees of the codebook. */
public enum Certainty {
  FACT("told as happening or happened"),
  LIKELY("apparently, reportedly, suspected, believed"),
  POSSIBLE("may, might, unconfirmed, alleged without backing"),
  FUTURE("will, plans, is due, threatens to be done"),
  ASKED("only demanded, ordered or proposed"),
  NEGATED("did not, denied happening, failed to happen");

  private final String meaning;

  Certainty(String meaning) {
    this.meaning = meaning;
  }

  /** Returns what the degree stands for. */
  public String meaning() {
    return meaning;
  }

  /** Whether the event is told as happening or happened, however surely. */
  public boolean isHappened() {
    return switch (this) {
      case FACT, LIKELY, POSSIBLE -> true;
      case FUTURE, ASKED, NEGATED -> false;
    };
  }

  /** Returns the code as the codebook writes it, e.g. "likely". */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the degree of a code.
   *
   * @param code as {@link #code()} gives it
   * @throws UnknownCodeException if there is none
   */
  public static Certainty of(String code) {
    for (Certainty certainty : values()) {
      if (certainty.code().equals(code)) {
        return certainty;
      }
    }
    throw new UnknownCodeException("certainty", code);
  }
}
