package io.dragoman.cli;

import java.io.PrintWriter;

/** Lines about single articles, of which only the first few are printed. */
final class Notices {
  private static final int PRINTED = 5;

  private final PrintWriter err;
  private final String text;
  private int count;

  Notices(PrintWriter err, String text) {
    this.err = err;
    this.text = text;
  }

  /** Says it of an article. */
  void of(String origin) {
    count++;
    if (count <= PRINTED) {
      err.println(Cells.plain(origin) + ": " + text);
    } else if (count == PRINTED + 1) {
      err.println("... and of more articles: " + text);
    }
  }

  /** Returns of how many articles it was said. */
  int count() {
    return count;
  }
}
