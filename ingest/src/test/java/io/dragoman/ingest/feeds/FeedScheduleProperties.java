package io.dragoman.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.sources.Feed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

final class FeedScheduleProperties {
  private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private static Feed feed(int minutes) {
    return Feed.added("https://example.org/" + minutes, minutes, NOW);
  }

  private static Duration pause(Instant due) {
    return Duration.between(NOW, due);
  }

  @Property
  void aSuccessLeadsToTheIntervalAndUpToATenthMore(
      @ForAll @IntRange(min = Feed.SHORTEST, max = Feed.LONGEST) int minutes,
      @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double chance) {
    Duration pause = pause(FeedSchedule.afterSuccess(feed(minutes), NOW, chance));
    assertThat(pause)
        .isBetween(
            feed(minutes).interval(), feed(minutes).interval().multipliedBy(11).dividedBy(10));
  }

  @Property
  void failuresDoubleThePauseUpToADayOrTheInterval(
      @ForAll @IntRange(min = Feed.SHORTEST, max = Feed.LONGEST) int minutes,
      @ForAll @IntRange(min = 1, max = 100_000) int failures,
      @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double chance) {
    Feed feed = feed(minutes);
    Duration pause =
        pause(FeedSchedule.afterFailure(feed, failures, Optional.empty(), NOW, chance));
    Duration cap = feed.interval().compareTo(DAY) > 0 ? feed.interval() : DAY;
    assertThat(pause).isPositive().isLessThanOrEqualTo(cap);
    Duration next =
        pause(FeedSchedule.afterFailure(feed, failures + 1, Optional.empty(), NOW, chance));
    assertThat(next).isGreaterThanOrEqualTo(pause);
    if (failures < 10 && pause.multipliedBy(2).compareTo(cap.multipliedBy(9).dividedBy(10)) < 0) {
      assertThat(next.minus(pause.multipliedBy(2)).abs()).isLessThanOrEqualTo(Duration.ofMillis(2));
    }
  }

  @Property
  void nobodyIsAskedBeforeTheyWantItButWithinAWeek(
      @ForAll @IntRange(min = 1, max = 50) int failures,
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long seconds) {
    Duration asked = Duration.ofSeconds(seconds);
    Duration pause =
        pause(FeedSchedule.afterFailure(feed(30), failures, Optional.of(asked), NOW, 0.5));
    Duration week = Duration.ofDays(7);
    assertThat(pause)
        .isGreaterThanOrEqualTo(asked.compareTo(week) < 0 ? asked : week)
        .isLessThanOrEqualTo(week);
  }

  @Property
  void whatIsDueIsSortedAndNothingElseIs(
      @ForAll @Size(max = 20) List<@IntRange(min = -1000, max = 1000) Integer> offsets,
      @ForAll @IntRange(min = 1, max = 5) int every) {
    List<Feed> feeds =
        IntStream.range(0, offsets.size())
            .mapToObj(i -> due(i, offsets.get(i), i % every == every - 1))
            .toList();
    List<Feed> due = FeedSchedule.due(feeds, NOW);
    assertThat(due).isSortedAccordingTo(java.util.Comparator.comparing(f -> f.polls().due()));
    assertThat(due)
        .containsExactlyInAnyOrderElementsOf(
            feeds.stream()
                .filter(f -> !f.polls().ended() && !f.polls().due().isAfter(NOW))
                .toList());
    assertThat(FeedSchedule.next(feeds).filter(next -> !next.isAfter(NOW)).isPresent())
        .isEqualTo(!due.isEmpty());
  }

  private static Feed due(int number, int offset, boolean ended) {
    Feed feed = Feed.added("https://example.org/" + number, 30, NOW);
    return new Feed(
        feed.id(),
        feed.url(),
        feed.minutes(),
        feed.title(),
        new Feed.Polls(Optional.empty(), NOW.plusSeconds(offset), 0, Optional.empty(), ended),
        feed.validators(),
        feed.items());
  }
}
