package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whichever mentions are marked, those and no others are found. */
class MarkedProperties {
  /** Readings near each other or very far apart, places in them small or large. */
  @Provide
  Arbitrary<Set<Long>> numbers() {
    Arbitrary<Long> reading =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.longs().between(1, 40)),
            Tuple.of(1, Arbitraries.longs().between(1, 1L << 30)));
    Arbitrary<Long> place =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.longs().between(0, 5)),
            Tuple.of(2, Arbitraries.longs().between(60, 5_000)));
    return Combinators.combine(reading, place).as((r, p) -> (r << 32) + p).set().ofMaxSize(60);
  }

  @Property(tries = 60)
  void theMarkedAreFound(@ForAll("numbers") Set<Long> marked, @ForAll("numbers") Set<Long> others)
      throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
      Sql.run(database, "CREATE TABLE mentions (reading BIGINT, ordinal INTEGER)");
      Set<Long> all = new TreeSet<>(marked);
      all.addAll(others);
      for (long number : all) {
        Sql.run(database, "INSERT INTO mentions VALUES (?, ?)", number >>> 32, (int) number);
      }
      Clause clause = Marked.among(marked.stream().sorted().mapToLong(Long::longValue).toArray());
      assertThat(
              Sql.list(
                  database,
                  "SELECT " + Marked.NUMBER + " AS number FROM mentions m WHERE " + clause.sql(),
                  row -> row.bigNumber("number"),
                  clause.values().toArray()))
          .containsExactlyInAnyOrderElementsOf(marked);
    }
  }
}
