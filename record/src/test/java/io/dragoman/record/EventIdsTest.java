package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventIdsTest {
  private static final List<String> IDS =
      IntStream.range(0, 200).mapToObj(n -> EventIds.of("event", Integer.toString(n))).toList();

  @Test
  void noTwoIdsHaveOneNumber() {
    assertThat(IDS.stream().map(EventIds::number).distinct()).hasSize(IDS.size());
  }

  @Test
  void whatIsNoIdHasNoNumber() {
    assertThat(List.of("", "e", "eaaaaaaaaa", "eaaaaaaaaaaa", "daaaaaaaaaa", "eaaaaaaaaa1"))
        .allSatisfy(text -> assertThat(EventIds.number(text)).isEmpty());
    assertThat(EventIds.number("eaaaaaaaaab")).isEqualTo(Optional.of(1L));
  }

  @Test
  void eventsOfAnOlderRecordGetTheirNumbers() throws SQLException {
    List<String> scripts = Migrations.known().scripts();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
      new Migrations(scripts.subList(0, 9)).apply(database);
      for (String id : IDS) {
        Sql.run(
            database,
            "INSERT INTO mentions (reading, ordinal, id, document, type, trigger_text, trigger_begin,"
                + " trigger_end, date_basis, certainty, state, confidence, sentence_text,"
                + " sentence_begin, sentence_end, reader, event) VALUES"
                + " (1, 0, 'm', 'd', 'AID', 'x', 0, 1, 'REPORT', 'fact', false, 1, 'x', 0, 1, 'r', ?)",
            id);
      }
      Migrations.known().apply(database);
      assertThat(
              Sql.list(
                  database,
                  "SELECT event, event_number FROM mentions",
                  row ->
                      EventIds.number(row.text("event"))
                          .equals(Optional.of(row.bigNumber("event_number")))))
          .hasSize(IDS.size())
          .doesNotContain(false);
    }
  }
}
