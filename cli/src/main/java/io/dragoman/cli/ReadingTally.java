package io.dragoman.cli;

import io.dragoman.ingest.Result;
import io.dragoman.model.Document;
import io.dragoman.server.reading.ReadingRun;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Set;

/** Tells a person how {@code dragoman read} gets on, and counts what became of the articles. */
final class ReadingTally implements ReadingRun.Listener {
  private final PrintWriter err;
  private final Progress progress;
  private final Set<String> articles = new HashSet<>();
  private final Notices held;
  private final Notices undated;
  private long mentions;
  private long added;
  private int failures;

  ReadingTally(PrintWriter err, Progress progress) {
    this.err = err;
    this.progress = progress;
    held = new Notices(err, "in the record already; its events are shown from there");
    undated =
        new Notices(
            err,
            "no day of publication known, so dates that depend on it are unknown;"
                + " --published DAY sets it");
  }

  @Override
  public void kept(Document document, int found) {
    progress.clear();
    mentions += found;
    added++;
    isThere(document);
  }

  @Override
  public void held(Document document) {
    progress.clear();
    held.of(document.origin());
    isThere(document);
  }

  private void isThere(Document document) {
    articles.add(document.id());
    if (document.published().isEmpty()) {
      undated.of(document.origin());
    }
    progress.show(articles.size(), mentions);
  }

  @Override
  public void failed(Result.Failed failed) {
    progress.clear();
    failures++;
    err.println(Cells.plain(failed.message()));
    progress.show(articles.size(), mentions);
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
}
