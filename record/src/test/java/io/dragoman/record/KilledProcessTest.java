package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
  private static final int KILLS = 50;
  private static final Comparator<Mention> BY_ID = Comparator.comparing(Mention::id);

  @TempDir private Path folder;
  @TempDir private Path temporary;

  @Test
  void keepsEveryAcknowledgedArticleWholeAndNoHalfOne() throws Exception {
    Random random = new Random(20200518);
    List<String> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(appendUntilKilled(1 + random.nextInt(12)));

      try (EventRecord record = Samples.open(folder)) {
        assertThat(acknowledged).doesNotHaveDuplicates();
        int articles = (int) record.counts().articles();
        assertThat(articles).isBetween(acknowledged.size(), acknowledged.size() + kill + 1);
        assertThat(mentions(record)).isEqualTo(expected(articles));
        for (int i = 0; i < articles; i++) {
          assertThat(record.document("d" + i)).isEqualTo(Optional.of(Appending.article(i)));
          assertThat(record.holds(Appending.article(i), Samples.READER)).isTrue();
        }
        assertThat(record.holds(Appending.article(articles), Samples.READER)).isFalse();
      }
    }
  }

  @Test
  void opensAfterADeathDuringTheFirstOpening() throws Exception {
    for (int delay = 0; delay < 300; delay += 100) {
      Path fresh = folder.resolve("after-" + delay);
      try (ChildProcess child = ChildProcess.run(Appending.class, temporary, fresh.toString())) {
        Thread.sleep(250 + delay);
        child.kill();
      }
      try (EventRecord record = Samples.open(fresh)) {
        assertThat(record.counts().mentions())
            .isEqualTo(record.counts().articles() * Appending.MENTIONS);
      }
    }
  }

  private List<String> appendUntilKilled(int articles) throws IOException, InterruptedException {
    List<String> acknowledged = new ArrayList<>();
    try (ChildProcess child = ChildProcess.run(Appending.class, temporary, folder.toString())) {
      for (int i = 0; i < articles; i++) {
        acknowledged.add(child.line());
      }
      acknowledged.addAll(child.kill());
    }
    return acknowledged;
  }

  private static List<Mention> mentions(EventRecord record) {
    try (Stream<Event> events = record.events(EventQuery.ALL)) {
      return events.flatMap(event -> event.mentions().stream()).sorted(BY_ID).toList();
    }
  }

  private static List<Mention> expected(int articles) {
    return IntStream.range(0, articles)
        .mapToObj(i -> Appending.mentions(Appending.article(i).id()))
        .flatMap(List::stream)
        .sorted(BY_ID)
        .toList();
  }
}
