package io.dragoman.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph of an article, cleaned, in one line.
 *
 * @param text its words, never empty
 * @param line the line of the file that it begins in, 0 where the file has no lines
 */
record Paragraph(String text, int line) {

  /** Cleans paragraphs and leaves out the empty ones. */
  static List<Paragraph> list(Iterable<String> texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      String clean = Characters.clean(text);
      if (!clean.isEmpty()) {
        paragraphs.add(new Paragraph(clean, 0));
      }
    }
    return paragraphs;
  }
}
