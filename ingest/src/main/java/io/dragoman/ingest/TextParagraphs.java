package io.dragoman.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Joins lines into paragraphs in flat memory, none longer than the limit. Not thread-safe.
 *
 * <p>Throws {@link RefusedException} where the lines cannot be read.
 */
final class TextParagraphs implements Iterator<Paragraph> {
  private final Deque<Line> ahead;
  private final LineSource lines;
  private final Wrapping wrapping;
  private final int limit;

  /**
   * @param ahead lines that were read already
   * @param lines those that follow
   */
  TextParagraphs(List<Line> ahead, LineSource lines, Wrapping wrapping, int limit) {
    this.ahead = new ArrayDeque<>(ahead);
    this.lines = lines;
    this.wrapping = wrapping;
    this.limit = limit;
  }

  /** Returns the paragraphs of a text that is all there. */
  static List<Paragraph> of(String text, int limit) {
    LineSource source = new LineSource(new StringReader(text), limit);
    List<Line> all = new ArrayList<>();
    try {
      for (Optional<Line> line = source.next(); line.isPresent(); line = source.next()) {
        all.add(line.get());
      }
    } catch (IOException e) {
      throw new RefusedException("cannot be read: " + e.getMessage(), e);
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    new TextParagraphs(all, source, Wrapping.of(all), limit).forEachRemaining(paragraphs::add);
    return paragraphs;
  }

  @Override
  public boolean hasNext() {
    while (true) {
      Optional<Line> line = peek();
      if (line.isEmpty()) {
        return false;
      }
      if (!line.get().isBlank()) {
        return true;
      }
      ahead.remove();
    }
  }

  @Override
  public Paragraph next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line line = ahead.remove();
    int first = line.number();
    StringBuilder text = new StringBuilder(line.text());
    for (Optional<Line> below = peek(); below.isPresent(); below = peek()) {
      Line more = below.get();
      if (more.isBlank()
          || !wrapping.goesOn(line, more)
          || text.length() + 1 + more.text().length() > limit) {
        break;
      }
      if (!endsInHyphen(text) || !Character.isLetter(more.text().codePointAt(0))) {
        text.append(' ');
      }
      text.append(more.text());
      line = ahead.remove();
    }
    return new Paragraph(Characters.clean(text.toString()), first);
  }

  private static boolean endsInHyphen(StringBuilder text) {
    int end = text.length();
    return end > 1 && text.charAt(end - 1) == '-' && Character.isLetter(text.charAt(end - 2));
  }

  private Optional<Line> peek() {
    if (ahead.isEmpty()) {
      try {
        lines.next().ifPresent(ahead::add);
      } catch (IOException e) {
        throw new RefusedException("cannot be read: " + e.getMessage(), e);
      }
    }
    return Optional.ofNullable(ahead.peek());
  }
}
