package io.dragoman.cli;

import java.io.PrintWriter;

/** Prints labelled paragraphs that are wrapped to the width of the terminal. */
final class Paragraphs {
  private static final int LABEL = 11;

  private final PrintWriter out;
  private final int columns;

  Paragraphs(PrintWriter out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  /** Prints a line as it is. */
  void line(String text) {
    out.println(text);
  }

  /** Prints a text beside a label; words are never broken. */
  void labelled(String label, String text) {
    String indent = " ".repeat(2 + LABEL);
    StringBuilder line = new StringBuilder("  " + Cells.fit(label, LABEL));
    int used = 2 + LABEL;
    boolean first = true;
    for (String word : text.split(" ", -1)) {
      int width = Cells.width(Marks.strip(word));
      if (!first && used + 1 + width > columns) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(indent);
        used = indent.length();
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      used += width + (first ? 0 : 1);
      first = false;
    }
    out.println(line.toString().stripTrailing());
  }
}
