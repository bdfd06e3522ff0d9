package io.dragoman.server.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Event;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SelectionProperties {
  /** How often the record changes, and how many filters are tried each time. */
  private static final int ROUNDS = 3;

  private static final int FILTERS = 25;

  @Property(tries = 5)
  void filtersInMemoryFindWhatTheRecordFinds(@ForAll long seed) throws IOException {
    Path folder = Files.createTempDirectory("board");
    Scene scene = new Scene(seed);
    try (EventRecord record = EventRecord.open(folder)) {
      try (State state = new State(record)) {
        for (int round = 0; round < ROUNDS; round++) {
          for (int n = 0; n < 6; n++) {
            scene.append(record);
          }
          record.group();
          for (int n = 0; n < 5; n++) {
            scene.change(record);
          }
          state.refresh();
          for (int n = 0; n < FILTERS; n++) {
            assertSame(record, state.shown(), scene.query());
          }
        }
      }
    } finally {
      delete(folder);
    }
  }

  private static void assertSame(EventRecord record, Shown shown, EventQuery query) {
    Selection selection = shown.select(query);
    assertThat(selection.keys()).as(query.toString()).isEqualTo(record.hits(query));
    List<Event> whole = whole(record, query);
    List<String> events = whole.stream().map(Event::id).toList();
    assertThat(selection.entries())
        .as(query.toString())
        .extracting(Entry::id)
        .containsExactlyInAnyOrderElementsOf(events);
    assertThat(record.count(query).mentions()).isEqualTo(selection.mentions());
    assertThat(record.count(query).articles()).isEqualTo(selection.articles());
    assertThat(record.events(events)).isEqualTo(whole);
  }

  private static List<Event> whole(EventRecord record, EventQuery query) {
    try (Stream<Event> found = record.events(query)) {
      return found.toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
