package io.dragoman.record;

import static io.dragoman.record.Samples.READER;
import static io.dragoman.record.Samples.attack;
import static io.dragoman.record.Samples.day;
import static io.dragoman.record.Samples.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresLockTest {
  private final String address = Postgres.address();

  @TempDir private Path temporary;

  private void tell(EventRecord record, String article) {
    record.append(
        document(article),
        List.of(attack(article, article + "1", day("2020-05-18"), Optional.empty())),
        READER);
  }

  @Test
  void tellsASecondWriterWhichProcessHoldsTheRecordAndLetsItInWhenThatIsKilled() throws Exception {
    try (ChildProcess child = ChildProcess.run(Holding.class, temporary, "at", address)) {
      assertThat(child.line()).startsWith("holding");
      assertThatThrownBy(() -> EventRecord.open(address))
          .isInstanceOf(RecordInUseException.class)
          .hasMessageContainingAll("process " + child.process().pid() + " on ", " since 2")
          .hasMessageNotContaining("user=");
      child.kill();
    }
    EventRecord record = open();
    record.close();
  }

  /** The server notices the death of a process a moment after it. */
  private EventRecord open() throws InterruptedException {
    for (int tries = 0; ; tries++) {
      try {
        return EventRecord.open(address);
      } catch (RecordInUseException e) {
        if (tries == 100) {
          throw e;
        }
        Thread.sleep(100);
      }
    }
  }

  @Test
  void othersReadWhileOneWritesAndSeeWhatItHasGrouped() {
    Store store = Store.at(address);
    try (EventRecord writer = store.open()) {
      tell(writer, "a");
      writer.group();
      tell(writer, "b");
      try (EventRecord reader = store.openToRead()) {
        assertThat(reader.counts()).isEqualTo(new Counts(2, 1, 1));
        writer.group();
        assertThat(reader.counts()).isEqualTo(new Counts(2, 2, 1));
        assertThatThrownBy(() -> tell(reader, "c")).isInstanceOf(RecordException.class);
      }
    }
  }

  @Test
  void keepsRecordsInDifferentNamespacesApart() {
    try (EventRecord one = Store.at(address).open();
        EventRecord other = Store.at(Postgres.address()).open()) {
      tell(one, "a");
      assertThat(other.counts()).isEqualTo(new Counts(0, 0, 0));
    }
  }

  @Test
  void isNotMadeByReadingAndNotInANamespaceOfSomethingElse() throws Exception {
    assertThatThrownBy(() -> EventRecord.openToRead(address))
        .isInstanceOf(NotARecordException.class)
        .hasMessageContaining("nothing was read into");
    try (var other = java.sql.DriverManager.getConnection(address)) {
      String space = address.substring(address.lastIndexOf('=') + 1);
      Sql.run(other, "CREATE SCHEMA " + space + " CREATE TABLE birds (name VARCHAR)");
    }
    assertThatThrownBy(() -> EventRecord.open(address))
        .isInstanceOf(NotARecordException.class)
        .hasMessageContaining("schema_versions");
    assertThatThrownBy(() -> EventRecord.open(address.replace("=record", "=a;b")))
        .isInstanceOf(NotARecordException.class);
  }

  @Test
  void refusesTheCharacterThatPostgresHasNot() {
    try (EventRecord record = Store.at(address).open()) {
      assertThatThrownBy(() -> record.append(document("a", "a\0b"), List.of(), READER))
          .isInstanceOf(BrokenTextException.class)
          .hasMessageContaining("U+0000");
      assertThat(record.counts()).isEqualTo(new Counts(0, 0, 0));
    }
  }
}
