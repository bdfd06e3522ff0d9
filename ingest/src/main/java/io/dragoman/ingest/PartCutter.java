package io.dragoman.ingest;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Joins paragraphs into texts of a bounded length, separated by empty lines. Paragraphs that are
 * longer are cut; those without a letter or digit (rules, ornaments) are left out. Not thread-safe.
 */
final class PartCutter implements Iterator<PartCutter.Part> {
  /**
   * A text.
   *
   * @param line the line of the file that it begins in, 0 where not known
   */
  record Part(String text, int line) {}

  private static final String BREAK = "\n\n";

  private final Iterator<Paragraph> paragraphs;
  private final int limit;
  private String ahead = "";
  private int line;

  PartCutter(Iterator<Paragraph> paragraphs, int limit) {
    this.paragraphs = paragraphs;
    this.limit = limit;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && paragraphs.hasNext()) {
      Paragraph paragraph = paragraphs.next();
      if (paragraph.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
        ahead = paragraph.text();
        line = paragraph.line();
      }
    }
    return !ahead.isEmpty();
  }

  @Override
  public Part next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int first = line;
    StringBuilder text = new StringBuilder();
    while (hasNext() && (text.isEmpty() || fits(text))) {
      text.append(text.isEmpty() ? "" : BREAK);
      int length = ahead.length() <= limit ? ahead.length() : Cut.at(ahead, limit);
      text.append(ahead.substring(0, length).strip());
      ahead = ahead.substring(length).strip();
    }
    return new Part(text.toString(), first);
  }

  private boolean fits(StringBuilder text) {
    return text.length() + BREAK.length() + ahead.length() <= limit;
  }
}
