package io.dragoman.server.jobs;

import io.dragoman.ingest.Result;
import io.dragoman.model.Document;
import io.dragoman.record.JobBook.Part;
import io.dragoman.record.JobBook.State;
import io.dragoman.record.JobBook.Trouble;
import io.dragoman.server.reading.ReadingRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts what becomes of the articles of a part. */
final class PartProgress implements ReadingRun.Listener {
  /** So many troubles are kept of a part. */
  private static final int TROUBLES = 100;

  private final Part begun;
  private final Consumer<Part> listener;
  private final List<Trouble> troubles = new ArrayList<>();
  private int articles;
  private int held;
  private int mentions;
  private int failed;

  PartProgress(Part part, Consumer<Part> listener) {
    begun = part.in(State.RUNNING);
    this.listener = listener;
  }

  @Override
  public void kept(Document document, int found) {
    articles++;
    mentions += found;
    listener.accept(now());
  }

  @Override
  public void held(Document document) {
    held++;
    listener.accept(now());
  }

  @Override
  public void failed(Result.Failed failure) {
    fail(place(failure), failure.reason());
    listener.accept(now());
  }

  /** Notes that something could not be read. */
  void fail(Optional<String> place, String reason) {
    failed++;
    if (troubles.size() < TROUBLES) {
      troubles.add(new Trouble(place, reason));
    }
  }

  /** Where in the part: the file, where the part is a folder, and the place in it. */
  private Optional<String> place(Result.Failed failure) {
    if (failure.origin().equals(begun.source())) {
      return failure.place();
    }
    String file =
        failure.origin().startsWith(begun.source())
            ? failure.origin().substring(begun.source().length()).replaceFirst("^[/, ]+", "")
            : failure.origin();
    return Optional.of(file + failure.place().map(where -> ", " + where).orElse(""));
  }

  Part now() {
    return new Part(
        begun.name(), begun.source(), begun.state(), articles, held, mentions, failed, troubles);
  }

  Part ended() {
    return now().in(failed > 0 ? State.FAILED : State.DONE);
  }
}
