package io.dragoman.cli;

/** Numbers with their noun. */
final class Amount {
  private Amount() {}

  /** Returns e.g. "1 event" or "2 events". */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
