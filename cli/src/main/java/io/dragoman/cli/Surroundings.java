package io.dragoman.cli;

import io.dragoman.server.reading.Coder;
import java.io.InputStream;

/**
 * What the commands get from outside.
 *
 * @param in standard input
 * @param coder opens the reader
 * @param columns width of the terminal in columns, 40 or more
 * @param terminal whether a person sits at a terminal that takes colours
 */
record Surroundings(InputStream in, Coder.Opener coder, int columns, boolean terminal) {
  private static final int USUAL_COLUMNS = 120;
  private static final int LEAST_COLUMNS = 40;

  /** Reads a width as the variable COLUMNS gives it; anything else means 120. */
  static int columns(String variable) {
    try {
      return Math.max(LEAST_COLUMNS, Integer.parseInt(variable.strip()));
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }
}
