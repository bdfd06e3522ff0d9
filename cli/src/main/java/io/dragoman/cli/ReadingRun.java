package io.dragoman.cli;

import io.dragoman.ingest.Result;
import io.dragoman.model.Document;
import io.dragoman.model.DragomanException;
import io.dragoman.model.Mention;
import io.dragoman.record.EventRecord;
import io.dragoman.server.reading.Coder;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One run of {@code dragoman read}: articles are read by several threads and kept in order. */
final class ReadingRun implements AutoCloseable {
  /** After so many articles their mentions are grouped, so that it never takes long. */
  private static final int GROUPED = 2000;

  private final Coder coder;
  private final EventRecord record;
  private final boolean again;
  private final PrintWriter err;
  private final Progress progress;
  private final OrderedWork<Result, Outcome> work;
  private final Set<String> articles = new HashSet<>();
  private final Notices held;
  private final Notices undated;
  private long mentions;
  private long added;
  private int failures;

  /**
   * What became of one article.
   *
   * @param result the article, or why there is none
   * @param mentions what it says; empty where it was not read
   * @param failure why the reader failed
   */
  private record Outcome(
      Result result, Optional<List<Mention>> mentions, Optional<String> failure) {}

  /**
   * @param again whether articles are read that another version of the reader has read
   */
  ReadingRun(
      Coder coder,
      EventRecord record,
      int threads,
      boolean again,
      PrintWriter err,
      Progress progress) {
    this.coder = coder;
    this.record = record;
    this.again = again;
    this.err = err;
    this.progress = progress;
    work = new OrderedWork<>(threads, this::read, this::keep);
    held = new Notices(err, "in the record already; its events are shown from there");
    undated =
        new Notices(
            err,
            "no day of publication known, so dates that depend on it are unknown;"
                + " --published DAY sets it");
  }

  /** Takes the next article, or the reason why there is none. */
  void accept(Result result) {
    work.give(result);
  }

  /** Waits until every article is kept. */
  void finish() {
    work.finish();
  }

  /** Called by several threads. */
  private Outcome read(Result result) {
    if (result instanceof Result.Read read) {
      try {
        if (!isRead(read.document())) {
          List<Mention> found = coder.read(read.document());
          return new Outcome(result, Optional.of(found), Optional.empty());
        }
      } catch (DragomanException e) {
        return new Outcome(result, Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
      }
    }
    return new Outcome(result, Optional.empty(), Optional.empty());
  }

  private boolean isRead(Document document) {
    return again ? record.holds(document, coder.version()) : record.holds(document);
  }

  private void keep(Outcome outcome) {
    progress.clear();
    switch (outcome.result()) {
      case Result.Failed failed -> fail(failed.message());
      case Result.Read read -> keep(read.document(), outcome);
    }
    progress.show(articles.size(), mentions);
  }

  private void keep(Document document, Outcome outcome) {
    if (outcome.failure().isPresent()) {
      fail(document.origin() + ": " + outcome.failure().get());
      return;
    }
    try {
      // The same article may come twice in one run, so it is asked for once more.
      if (isRead(document)) {
        held.of(document.origin());
      } else {
        List<Mention> found = outcome.mentions().orElseThrow();
        record.append(document, found, coder.version());
        mentions += found.size();
        added++;
        if (added % GROUPED == 0) {
          record.group();
        }
      }
      articles.add(document.id());
      if (document.published().isEmpty()) {
        undated.of(document.origin());
      }
    } catch (DragomanException e) {
      fail(document.origin() + ": " + e.getMessage());
    }
  }

  private void fail(String message) {
    failures++;
    err.println(Cells.plain(message));
  }

  /** Returns the ids of the articles of this run that are in the record. */
  Set<String> articles() {
    return articles;
  }

  /** Returns how many articles were read that were not in the record before. */
  long added() {
    return added;
  }

  /** Returns how many articles or files could not be read. */
  int failures() {
    return failures;
  }

  /** Returns in words how many articles were read, and how many mentions came of them. */
  String summary() {
    return Amount.of(articles.size(), "article")
        + " ("
        + held.count()
        + " held before, "
        + undated.count()
        + " without a day), "
        + Amount.of(mentions, "new mention")
        + ", "
        + failures
        + " failed";
  }

  @Override
  public void close() {
    work.close();
  }
}
