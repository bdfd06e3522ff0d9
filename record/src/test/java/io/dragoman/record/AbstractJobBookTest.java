package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.JobBook.Job;
import io.dragoman.record.JobBook.Kind;
import io.dragoman.record.JobBook.Part;
import io.dragoman.record.JobBook.State;
import io.dragoman.record.JobBook.Trouble;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How jobs are kept, wherever a record is. */
abstract class AbstractJobBookTest {
  private static final Instant NOW = Instant.parse("2020-05-18T10:15:30Z");
  private static final Job WAITING =
      new Job(
          "j1",
          Kind.FILES,
          State.WAITING,
          NOW,
          Optional.empty(),
          Optional.of(LocalDate.of(2020, 5, 18)),
          Optional.empty(),
          List.of(Part.waiting("a.txt", "/in/a.txt"), Part.waiting("b.pdf", "/in/b.pdf")));
  private static final Part READ =
      new Part("a.txt", "/in/a.txt", State.DONE, 2, 1, 7, 0, List.of());
  private static final Part BROKEN =
      new Part(
          "b.pdf",
          "/in/b.pdf",
          State.FAILED,
          0,
          0,
          0,
          2,
          List.of(
              new Trouble(Optional.of("page 2"), "no text"),
              new Trouble(Optional.empty(), "it's \"broken\"")));
  private static final Job ENDED =
      new Job(
          "j1",
          Kind.FILES,
          State.FAILED,
          NOW,
          Optional.of(NOW.plusSeconds(60)),
          Optional.of(LocalDate.of(2020, 5, 18)),
          Optional.of("ended"),
          List.of(READ, BROKEN));

  /** Returns a place for a record. */
  abstract Store store();

  @Test
  void aJobIsKeptAsItWasLastPutAndOutlivesTheProcess() {
    Store store = store();
    try (EventRecord record = store.open();
        JobBook jobs = record.jobs()) {
      assertThat(jobs.all()).isEmpty();
      jobs.put(WAITING);
      assertThat(jobs.all()).containsExactly(WAITING);
      jobs.put(ENDED);
    }
    try (EventRecord record = store.open();
        JobBook jobs = record.jobs()) {
      assertThat(jobs.all()).containsExactly(ENDED);
      jobs.remove("j1");
      assertThat(jobs.all()).isEmpty();
    }
  }

  @Test
  void jobsAreListedWhileArticlesAreAdded() {
    try (EventRecord record = store().open();
        JobBook jobs = record.jobs()) {
      jobs.put(WAITING);
      record.append(Samples.document("a"), List.of(), Samples.READER);
      jobs.put(ENDED);
      record.append(Samples.document("b"), List.of(), Samples.READER);
      assertThat(jobs.all()).containsExactly(ENDED);
      assertThat(record.counts().articles()).isEqualTo(2);
    }
  }
}
