package io.dragoman.ingest;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether and how the lines of a text were broken by a program that fills lines up to a width.
 *
 * @param width length of the longest broken line in characters; 0 where every line is a paragraph
 */
record Wrapping(int width) {
  private static final int WIDEST = 140;
  private static final int NARROWEST = 40;
  private static final int INDENT = 2;
  private static final Pattern ITEM = Pattern.compile("(?:[-*•–]|\\d{1,3}[.)]) ");
  private static final String ENDS = ".!?:;\"”’')]";

  static final Wrapping NONE = new Wrapping(0);

  /**
   * Judges by lines that have another right below: they were broken by a program where most end in
   * the midst of a sentence and had no room for the next line's first word.
   */
  static Wrapping of(List<Line> lines) {
    int width = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        width = Math.max(width, lines.get(i).text().length());
      }
    }
    if (width < NARROWEST || width > WIDEST) {
      return NONE;
    }
    int broken = 0;
    int full = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).text();
      String below = lines.get(i + 1).text();
      if (line.isEmpty() || below.isEmpty()) {
        continue;
      }
      int word = below.indexOf(' ') < 0 ? below.length() : below.indexOf(' ');
      broken++;
      full += line.length() + 1 + word >= width ? 1 : 0;
      open += isOpen(line) ? 1 : 0;
    }
    return full * 10 >= broken * 6 && open * 2 >= broken ? new Wrapping(width) : NONE;
  }

  /** Returns whether a line goes on in the one right below. */
  boolean goesOn(Line line, Line below) {
    if (width == 0) {
      return false;
    }
    boolean indented = below.indent() >= INDENT && below.indent() > line.indent();
    boolean last = line.text().length() * 10 < width * 7 && !isOpen(line.text());
    return !indented && !last && !ITEM.matcher(below.text()).lookingAt();
  }

  private static boolean isOpen(String line) {
    return ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
  }
}
