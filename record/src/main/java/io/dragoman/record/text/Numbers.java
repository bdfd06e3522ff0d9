package io.dragoman.record.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects the number that each document found has in a field. */
final class Numbers extends SimpleCollector {
  private final String field;
  private NumericDocValues values = DocValues.emptyNumeric();
  private long[] found = new long[1024];
  private int size;

  private Numbers(String field) {
    this.field = field;
  }

  /** Returns what collects the numbers of a field, in rising order. */
  static CollectorManager<Numbers, long[]> of(String field) {
    return new CollectorManager<>() {
      @Override
      public Numbers newCollector() {
        return new Numbers(field);
      }

      @Override
      public long[] reduce(Collection<Numbers> parts) {
        return parts.stream()
            .flatMapToLong(part -> Arrays.stream(part.found, 0, part.size))
            .sorted()
            .toArray();
      }
    };
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    values = DocValues.getNumeric(context.reader(), field);
  }

  @Override
  public void collect(int document) throws IOException {
    if (values.advanceExact(document)) {
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
      found[size++] = values.longValue();
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
