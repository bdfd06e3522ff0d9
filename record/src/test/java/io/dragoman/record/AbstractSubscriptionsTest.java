package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.model.sources.Feed;
import io.dragoman.model.sources.WatchedFolder;
import io.dragoman.model.sources.WatchedFolder.FileState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How feeds and folders are kept, wherever the record is. */
abstract class AbstractSubscriptionsTest {
  private static final Instant NOW = Instant.parse("2026-01-31T10:00:00.123456789Z");

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

  private Subscriptions kept() {
    return record.subscriptions();
  }

  private void reopen() {
    record.close();
    record = store.open();
  }

  private static Feed polled(Feed feed) {
    return new Feed(
        feed.id(),
        "https://example.org/moved",
        feed.minutes(),
        Optional.of("The Harbour 'Gazette' – «новости»"),
        new Feed.Polls(
            Optional.of(NOW), NOW.plusSeconds(1800), 3, Optional.of("HTTP 503: \"busy\""), true),
        new Feed.Validators(Optional.of("W/\"x\""), Optional.of("Sat, 31 Jan 2026 09:00:00 GMT")),
        new Feed.Items(12, List.of("a", "b", "c"), List.of("d", "d")));
  }

  @Test
  void keepsFeedsAsTheyAre() {
    Feed one = Feed.added("https://example.org/b", 30, NOW);
    Feed two = Feed.added("https://example.org/a", Feed.LONGEST, NOW);
    assertThat(kept().add(one)).isTrue();
    assertThat(kept().add(two)).isTrue();
    assertThat(kept().feeds()).containsExactly(two, one);
    assertThat(kept().update(polled(one))).isTrue();
    reopen();
    assertThat(kept().feeds()).containsExactly(two, polled(one));
    assertThat(kept().feed(one.id())).contains(polled(one));
    assertThat(kept().feed("other")).isEmpty();
  }

  @Test
  void addsNoFeedTwice() {
    Feed feed = Feed.added("https://example.org/a", 30, NOW);
    kept().add(feed);
    kept().update(polled(feed));
    assertThat(kept().add(Feed.added("https://example.org/a", 60, NOW))).isFalse();
    assertThat(kept().feeds()).containsExactly(polled(feed));
  }

  @Test
  void aFeedThatWasRemovedMeanwhileStaysRemoved() {
    Feed feed = Feed.added("https://example.org/a", 30, NOW);
    kept().add(feed);
    assertThat(kept().removeFeed(feed.id())).isTrue();
    assertThat(kept().removeFeed(feed.id())).isFalse();
    assertThat(kept().update(polled(feed))).isFalse();
    assertThat(kept().feeds()).isEmpty();
  }

  @Test
  void keepsFoldersWithTheirFiles() {
    WatchedFolder folder = WatchedFolder.added("/data/in");
    WatchedFolder other = WatchedFolder.added("/data/also");
    assertThat(kept().add(folder)).isTrue();
    assertThat(kept().add(folder)).isFalse();
    kept().add(other);
    WatchedFolder looked =
        new WatchedFolder(
            folder.id(),
            folder.path(),
            Optional.of("no permission to read it"),
            Map.of(
                "/data/in/a'b.txt", new FileState(1, 1_700_000_000_123L, true),
                "/data/in/c.txt", new FileState(1L << 40, 2, false)));
    assertThat(kept().update(looked)).isTrue();
    WatchedFolder next =
        new WatchedFolder(
            folder.id(),
            folder.path(),
            Optional.empty(),
            Map.of(
                "/data/in/a'b.txt", new FileState(1, 1_700_000_000_123L, true),
                "/data/in/d.txt", new FileState(5, 6, false)));
    assertThat(kept().folder(folder.id())).contains(looked);
    kept().update(next);
    kept().update(next.withRead(List.of("/data/in/d.txt", "/data/in/none.txt")));
    reopen();
    assertThat(kept().folders()).containsExactly(other, next.withRead(List.of("/data/in/d.txt")));
    assertThat(kept().removeFolder(folder.id())).isTrue();
    assertThat(kept().update(next)).isFalse();
    assertThat(kept().folders()).containsExactly(other);
    kept().add(folder);
    assertThat(kept().folder(folder.id())).contains(folder);
  }

  @Test
  void aRecordOpenedToReadShowsThem() {
    Feed feed = Feed.added("https://example.org/a", 30, NOW);
    kept().add(feed);
    try (EventRecord beside = record.beside()) {
      assertThat(beside.subscriptions().feeds()).containsExactly(feed);
    }
    record.close();
    try (EventRecord reading = store.openToRead()) {
      assertThat(reading.subscriptions().feeds()).containsExactly(feed);
      assertThatThrownBy(() -> reading.subscriptions().removeFeed(feed.id()))
          .isInstanceOf(RecordException.class);
    }
    record = store.open();
  }
}
