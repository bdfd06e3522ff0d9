package io.dragoman.server.reading;

import io.dragoman.ingest.Result;
import io.dragoman.model.Document;
import io.dragoman.model.DragomanException;
import io.dragoman.model.Mention;
import io.dragoman.record.EventRecord;
import io.dragoman.record.EventRecord.ReadArticle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads articles into a record: by several threads, kept in the order in which they come. */
public final class ReadingRun implements AutoCloseable {
  /** After so many articles their mentions are grouped, so that it never takes long. */
  private static final int GROUPED = 2000;

  /** So many articles are written at once: each step to the disk costs as much as reading one. */
  private static final int AT_ONCE = 64;

  /** So many nanoseconds the first of them waits at most for the others. */
  private static final long PATIENCE = 1_000_000_000;

  private final Coder coder;
  private final EventRecord record;
  private final boolean again;
  private final Listener listener;
  private final OrderedWork<Result, Outcome> work;
  private final List<Outcome> waiting = new ArrayList<>();
  private long begun;
  private long added;
  private long grouped;

  /** Is told what becomes of each article, in order and on the thread of the run. */
  public interface Listener {
    /**
     * An article is in the record now.
     *
     * @param document the article
     * @param mentions how many mentions it has
     */
    void kept(Document document, int mentions);

    /**
     * An article was in the record before, read by the same reader.
     *
     * @param document the article
     */
    void held(Document document);

    /**
     * An article or a file of articles could not be read.
     *
     * @param failed which, where and why
     */
    void failed(Result.Failed failed);
  }

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
   * @param coder reads the articles
   * @param record where they are kept, open to write
   * @param threads how many are read at a time, 1 or more
   * @param again whether articles are read that another version of the reader has read
   * @param listener is told what becomes of them
   */
  public ReadingRun(
      Coder coder, EventRecord record, int threads, boolean again, Listener listener) {
    this.coder = coder;
    this.record = record;
    this.again = again;
    this.listener = listener;
    work = new OrderedWork<>(threads, this::read, this::keep);
  }

  /**
   * Takes the next article, or the reason why there is none.
   *
   * @param result the article or the reason
   */
  public void accept(Result result) {
    work.give(result);
  }

  /** Waits until every article is kept. */
  public void finish() {
    work.finish();
    keepWaiting();
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
    if (waiting.isEmpty()) {
      begun = System.nanoTime();
    }
    waiting.add(outcome);
    if (waiting.size() == AT_ONCE || System.nanoTime() - begun > PATIENCE) {
      keepWaiting();
    }
  }

  /**
   * Writes what waits in one step; where that cannot be, one by one, so that each has its reason.
   */
  private void keepWaiting() {
    List<Outcome> outcomes = List.copyOf(waiting);
    waiting.clear();
    Map<String, ReadArticle> together = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome.mentions().isPresent() && outcome.result() instanceof Result.Read read) {
        ReadArticle article = new ReadArticle(read.document(), outcome.mentions().get());
        together.putIfAbsent(read.document().id(), article);
      }
    }
    boolean written = write(List.copyOf(together.values()));
    for (Outcome outcome : outcomes) {
      switch (outcome.result()) {
        case Result.Failed failed -> listener.failed(failed);
        case Result.Read read -> {
          boolean isNew = outcome.mentions().isPresent();
          if (written && isNew && together.remove(read.document().id()) != null) {
            listener.kept(read.document(), outcome.mentions().orElseThrow().size());
          } else {
            keepAlone(read.document(), outcome);
          }
        }
      }
    }
    if (added - grouped >= GROUPED) {
      grouped = added;
      record.group();
    }
  }

  /** Writes articles in one step; tells whether all are written, else none is. */
  private boolean write(List<ReadArticle> together) {
    if (together.isEmpty()) {
      return false;
    }
    try {
      append(together);
      return true;
    } catch (DragomanException e) {
      return false;
    }
  }

  private void append(List<ReadArticle> articles) {
    record.append(articles, coder.version());
    added += articles.size();
  }

  private void keepAlone(Document document, Outcome outcome) {
    if (outcome.failure().isPresent()) {
      fail(document, outcome.failure().get());
      return;
    }
    try {
      // The same article may come twice in one run, so it is asked for once more.
      if (isRead(document)) {
        listener.held(document);
        return;
      }
      List<Mention> found = outcome.mentions().orElseThrow();
      append(List.of(new ReadArticle(document, found)));
      listener.kept(document, found.size());
    } catch (DragomanException e) {
      fail(document, String.valueOf(e.getMessage()));
    }
  }

  private void fail(Document document, String reason) {
    listener.failed(new Result.Failed(document.origin(), Optional.empty(), reason));
  }

  /** Keeps what has been read and drops what is in hand. */
  public void stop() {
    work.close();
    keepWaiting();
  }

  /** Stops, where the run has not been finished. */
  @Override
  public void close() {
    stop();
  }
}
