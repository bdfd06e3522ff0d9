package io.dragoman.server.jobs;

import io.dragoman.ingest.feeds.FeedSchedule;
import io.dragoman.ingest.folders.FolderWatch;
import io.dragoman.model.DragomanException;
import io.dragoman.model.sources.Feed;
import io.dragoman.model.sources.WatchedFolder;
import io.dragoman.record.JobBook.Kind;
import io.dragoman.record.JobBook.Part;
import io.dragoman.record.Subscriptions;
import io.dragoman.server.board.Behind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes jobs of feeds that are due and of new files in watched folders, every few seconds. */
public final class Subscriber implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final Subscriptions subscriptions;
  private final JobList jobs;
  private final JobRunner runner;
  private final Thread thread = Behind.thread("dragoman-subscriptions", this::work);

  /**
   * Begins to look.
   *
   * @param subscriptions what is looked at
   * @param jobs all jobs
   * @param runner does them
   */
  public Subscriber(Subscriptions subscriptions, JobList jobs, JobRunner runner) {
    this.subscriptions = subscriptions;
    this.jobs = jobs;
    this.runner = runner;
    thread.start();
  }

  private void work() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        look();
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What goes wrong at one look is tried again at the next. */
  private void look() {
    try {
      for (Feed feed : FeedSchedule.due(subscriptions.feeds(), Instant.now())) {
        if (!jobs.isAt(feed.id())) {
          String name = feed.title().orElse(feed.url());
          add(Kind.FEED, List.of(Part.waiting(name, feed.id())));
        }
      }
      subscriptions.folders().forEach(this::look);
    } catch (DragomanException e) {
      // The record is busy or closed.
    }
  }

  private void look(WatchedFolder folder) {
    FolderWatch.Look look = FolderWatch.look(folder);
    if (look.ready().stream().anyMatch(file -> jobs.isAt(file.toString()))) {
      return;
    }
    if (!look.folder().equals(folder)) {
      subscriptions.update(look.folder());
    }
    if (!look.ready().isEmpty()) {
      add(Kind.FOLDER, look.ready().stream().map(Subscriber::part).toList());
    }
  }

  private static Part part(Path file) {
    return Part.waiting(String.valueOf(file.getFileName()), file.toString());
  }

  private void add(Kind kind, List<Part> parts) {
    runner.add(JobRunner.id(), kind, parts, Optional.empty());
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
