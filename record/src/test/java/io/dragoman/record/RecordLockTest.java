package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLockTest {
  private static final String SINCE = " since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d; wait .*";

  @TempDir private Path folder;
  @TempDir private Path temporary;

  @BeforeEach
  void make() {
    EventRecord.open(folder).close();
  }

  private ChildProcess holding(String how) throws IOException {
    ChildProcess child = ChildProcess.run(Holding.class, temporary, how, folder.toString());
    assertThat(child.line()).startsWith("holding");
    return child;
  }

  private String inUseBy(long process) {
    return "record .* is in use by process " + process + SINCE;
  }

  @Test
  void tellsASecondProcessWhoHoldsTheRecordAndLetsItInAfterwards() throws Exception {
    try (ChildProcess child = holding("to write")) {
      String message = inUseBy(child.process().pid());
      assertThatThrownBy(() -> EventRecord.open(folder))
          .isInstanceOf(RecordInUseException.class)
          .hasMessageMatching(message);
      assertThatThrownBy(() -> EventRecord.openToRead(folder))
          .isInstanceOf(RecordInUseException.class)
          .hasMessageMatching(message);
      child.kill();
    }
    EventRecord.open(folder).close();
  }

  @Test
  void letsSeveralProcessesReadButNoneWriteMeanwhile() throws Exception {
    try (ChildProcess child = holding("to read")) {
      EventRecord.openToRead(folder).close();
      assertThatThrownBy(() -> EventRecord.open(folder)).isInstanceOf(RecordInUseException.class);
      child.kill();
    }
  }

  @Test
  void tellsWhoHoldsTheDatabaseWithoutTheLock() throws Exception {
    try (ChildProcess child = holding("with another program")) {
      assertThatThrownBy(() -> EventRecord.open(folder))
          .isInstanceOf(RecordInUseException.class)
          .hasMessageMatching(inUseBy(child.process().pid()));
      child.kill();
    }
  }

  @Test
  void refusesASecondOpeningInTheSameProcess() {
    long self = ProcessHandle.current().pid();
    try (EventRecord first = EventRecord.open(folder)) {
      assertThatThrownBy(() -> EventRecord.open(folder.resolve(".")))
          .isInstanceOf(RecordInUseException.class)
          .hasMessageMatching(inUseBy(self));
      assertThat(first.counts().articles()).isZero();
    }
    EventRecord.open(folder).close();
  }
}
