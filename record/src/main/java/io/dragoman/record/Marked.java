package io.dragoman.record;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Many mentions in SQL. A bit for each mention of a stretch of readings is one value of a question,
 * where a list of as many numbers takes seconds to be handed over: a word that every twentieth
 * mention has is in half a million of ten million.
 */
final class Marked {
  /** Mentions are numbered by reading and by their place in it. */
  static final String NUMBER = "m.reading * 4294967296 + m.ordinal";

  /** So many bits at most: 16 MB. */
  private static final long MOST_BITS = 1L << 27;

  /** Mentions further behind in their reading are few, and told one by one. */
  private static final int MOST_PLACES = 64;

  private static final String BITS =
      "(CASE WHEN m.reading BETWEEN :first AND :last AND m.ordinal < :places"
          + " THEN get_bit(CAST(? AS BIT), CAST((m.reading - :first) * :places + m.ordinal AS INTEGER)) = 1"
          + " ELSE false END)";

  private Marked() {}

  /**
   * Returns a condition on a row m of mentions for DuckDB: it is one of some.
   *
   * @param numbers of mentions, as {@link #NUMBER} has them, in rising order
   */
  static Clause among(long[] numbers) {
    if (numbers.length == 0) {
      return new Clause("false", List.of());
    }
    long first = reading(numbers[0]);
    long last = reading(numbers[numbers.length - 1]);
    int places =
        1
            + LongStream.of(numbers)
                .mapToInt(Marked::place)
                .filter(p -> p < MOST_PLACES)
                .max()
                .orElse(0);
    if (last - first >= MOST_BITS / places) {
      return listed(numbers);
    }
    byte[] bits = new byte[(int) (((last - first + 1) * places + 7) / 8)];
    for (long number : numbers) {
      if (place(number) < places) {
        int bit = (int) ((reading(number) - first) * places + place(number));
        bits[bit >> 3] |= (byte) (0x80 >> (bit & 7));
      }
    }
    Clause marked =
        new Clause(
            BITS.replace(":first", Long.toString(first))
                .replace(":last", Long.toString(last))
                .replace(":places", Integer.toString(places)),
            List.of(bits));
    long[] rest = LongStream.of(numbers).filter(number -> place(number) >= places).toArray();
    return rest.length == 0 ? marked : Clause.either(marked, listed(rest));
  }

  private static Clause listed(long[] numbers) {
    return new Clause(
        NUMBER + " IN (SELECT unnest(?))",
        List.of((Object) LongStream.of(numbers).boxed().toArray(Long[]::new)));
  }

  private static long reading(long number) {
    return number >>> 32;
  }

  private static int place(long number) {
    return (int) number;
  }
}
