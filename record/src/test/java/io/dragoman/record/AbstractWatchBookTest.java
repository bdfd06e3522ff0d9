package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.dragoman.record.WatchBook.Sighting;
import io.dragoman.record.WatchBook.Watch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a record keeps watches and what they found, wherever it is kept. */
abstract class AbstractWatchBookTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 18);
  private static final String CONDITION = "LBY conflict intensity > 12";

  /** Returns a place for a record. */
  abstract Store store();

  private Store store;
  private EventRecord record;

  @BeforeEach
  void open() {
    store = store();
    record = store.open();
  }

  @AfterEach
  void close() {
    record.close();
  }

  private static Sighting sighting(long watch, double value) {
    return new Sighting(
        watch, "2020-05", Optional.of(DAY), value, "it's \"so\" – اللجوء", List.of("e1", "e2"));
  }

  @Test
  void aRecordIsNotWatchedAtFirst() {
    assertThat(record.watches().all()).isEmpty();
    assertThat(record.watches().checks(0)).isEmpty();
  }

  @Test
  void allIsThereAfterClosing() {
    Watch first = record.watches().add("Libya", CONDITION, "analyst");
    Watch second = record.watches().add("all", "events > 0 in 7d", "editor");
    long check = record.watches().write(DAY, List.of(sighting(1, 12.25), sighting(2, 3)));
    record.watches().write(DAY.plusDays(1), List.of());
    record.close();
    record = store.openToRead();

    assertThat(record.watches().all()).containsExactly(first, second);
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.condition()).isEqualTo(CONDITION);
    assertThat(first.author()).isEqualTo("analyst");
    assertThat(first.since()).isZero();
    assertThat(record.watches().checks(0))
        .extracting(WatchBook.Check::number, WatchBook.Check::day, WatchBook.Check::sightings)
        .containsExactly(
            tuple(check, DAY, List.of(sighting(1, 12.25), sighting(2, 3))),
            tuple(check + 1, DAY.plusDays(1), List.of()));
    assertThat(record.watches().checks(check)).hasSize(1);
  }

  @Test
  void aCheckNamesTheStateThatItSaw() {
    String empty = record.snapshot();
    record.watches().write(DAY, List.of());
    record.append(
        Samples.document("a"),
        List.of(Samples.attack("a", "a1", Samples.day("2020-05-18"), Optional.empty())),
        Samples.READER);
    record.watches().write(DAY, List.of());

    assertThat(record.watches().checks(0))
        .extracting(WatchBook.Check::snapshot)
        .containsExactly(empty, record.snapshot());
    assertThat(record.snapshot()).isNotEqualTo(empty);
  }

  @Test
  void aRemovedWatchStaysListedWithItsEnd() {
    record.watches().add("Libya", CONDITION, "analyst");
    record.watches().write(DAY, List.of(sighting(1, 13)));
    record.watches().remove(1, "editor");
    Watch next = record.watches().add("Libya", CONDITION, "analyst");

    assertThat(record.watches().all())
        .extracting(watch -> watch.endedAt().isPresent())
        .containsExactly(true, false);
    assertThat(next.number()).isEqualTo(2);
    assertThat(next.since()).isEqualTo(1);
    assertThat(record.watches().checks(0).getFirst().sightings()).hasSize(1);
    assertThatThrownBy(() -> record.watches().remove(1, "editor"))
        .isInstanceOf(NoSuchEventException.class)
        .hasMessageContaining("watch '1'");
    assertThatThrownBy(() -> record.watches().remove(9, "editor"))
        .isInstanceOf(NoSuchEventException.class);
  }

  @Test
  void aWatchNeedsNameConditionAndAuthor() {
    for (List<String> wrong :
        List.of(List.of(" ", "c", "a"), List.of("n", "", "a"), List.of("n", "c", ""))) {
      assertThatThrownBy(() -> record.watches().add(wrong.get(0), wrong.get(1), wrong.get(2)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(record.watches().all()).isEmpty();
  }
}
