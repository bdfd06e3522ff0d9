package io.dragoman.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Forecasts and their reasons as lines of text. */
final class ReasonLines {
  private ReasonLines() {}

  /** Prints how a probability moves, of what. */
  static void move(PrintWriter out, double before, double after, String title) {
    out.printf(Locale.ROOT, "%5.1f %% -> %5.1f %%  %s%n", 100 * before, 100 * after, title);
  }

  /** Returns how often a rule came true, to stand behind its text. */
  static String record(long came, long held) {
    return ": " + came + " of " + held + " times";
  }

  /** Prints a reason with its share, and the past that it rests on below it. */
  static void reason(PrintWriter out, double share, String text, List<String> past) {
    out.printf(Locale.ROOT, "      %3.0f %%  %s%n", 100 * share, text);
    past.forEach(line -> out.println("               " + line));
  }
}
