package io.dragoman.bench;

import io.dragoman.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Two mentions of current-events, judged by a reader.
 *
 * @param first the earlier one
 * @param second the other
 * @param same whether both tell of one incident
 */
record IncidentPair(Mark first, Mark second, boolean same) {
  /**
   * A trigger in an article.
   *
   * @param article the article's id, which begins with its day
   * @param begin offset of the first character, in code points
   * @param end offset behind the last
   */
  record Mark(String article, int begin, int end) {
    LocalDate day() {
      return LocalDate.parse(article.substring(0, 10));
    }

    /** Whether a trigger of the article shares a character with it. */
    boolean meets(Span trigger) {
      return trigger.begin() < end && begin < trigger.end();
    }
  }

  /** A table of judged pairs. */
  enum Drawing {
    /** Pairs that are alike in words. */
    FIRST("incidents.tsv"),
    /** Pairs of all degrees of likeness, by the log-odds of the weights of then. */
    SECOND("incidents-second.tsv");

    private final String table;

    Drawing(String table) {
      this.table = table;
    }
  }

  /** The pairs of a drawing. */
  static List<IncidentPair> read(Drawing drawing) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(IncidentPair.class.getResourceAsStream(drawing.table)),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(f -> new IncidentPair(mark(f, 0), mark(f, 3), f[6].equals("1")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mark mark(String[] row, int at) {
    return new Mark(row[at], Integer.parseInt(row[at + 1]), Integer.parseInt(row[at + 2]));
  }

  /** Whether weights are learnt on it: pairs whose first mention is of an even month. */
  boolean isSeen() {
    return first.day().getMonthValue() % 2 == 0;
  }
}
