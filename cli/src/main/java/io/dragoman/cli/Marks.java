package io.dragoman.cli;

/** How words are made to stand out: bold on a terminal, else in quotation marks. */
final class Marks {
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private Marks() {}

  /** Returns plain words made to stand out; each by itself, so that lines may end between them. */
  static String mark(String words, boolean terminal) {
    return terminal ? BOLD + words.replace(" ", PLAIN + " " + BOLD) + PLAIN : "«" + words + "»";
  }

  /** Returns a text without the marks of a terminal. */
  static String strip(String text) {
    return text.replace(BOLD, "").replace(PLAIN, "");
  }
}
