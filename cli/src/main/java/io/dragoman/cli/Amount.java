package io.dragoman.cli;

/** Numbers with their noun. */
final class Amount {
  private Amount() {}

  /** Returns e.g. "1 event" or "2 events". */
  static String of(long number, String noun) {
    return of(number, noun, noun + "s");
  }

  /** Returns e.g. "1 watch" or "2 watches". */
  static String of(long number, String noun, String plural) {
    return number + " " + (number == 1 ? noun : plural);
  }
}
