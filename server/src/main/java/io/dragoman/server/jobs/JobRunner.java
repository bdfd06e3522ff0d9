package io.dragoman.server.jobs;

import io.dragoman.model.DragomanException;
import io.dragoman.reader.actors.OwnActors;
import io.dragoman.record.JobBook;
import io.dragoman.record.JobBook.Job;
import io.dragoman.record.JobBook.Kind;
import io.dragoman.record.JobBook.Part;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.board.Behind;
import io.dragoman.server.board.State;
import io.dragoman.server.reading.Coder;
import io.dragoman.server.reading.InterruptedRunException;
import io.dragoman.server.reading.ReadingRun;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Does jobs, one after the other, on a thread of its own. The reader is opened for the first job. A
 * job that a stopped process left is gone on with; what was read of it stays read.
 */
public final class JobRunner implements AutoCloseable {
  private static final long PATIENCE = Duration.ofSeconds(20).toMillis();
  private static final long PAUSE = Duration.ofMillis(300).toNanos();

  private final JobList jobs;
  private final Map<Kind, PartReader> readers;
  private final State state;
  private final Coder.Opener opener;
  private final Runnable afterwards;
  private final Refresher refresher;
  private final Semaphore waiting = new Semaphore(1);
  private final Thread worker = Behind.thread("dragoman-jobs", this::work);
  private volatile boolean closed;
  private Optional<Coder> coder = Optional.empty();
  private long told = System.nanoTime();

  /**
   * Begins to work on what waits.
   *
   * @param jobs the jobs
   * @param readers what gets the articles of each kind of job
   * @param state the record, and what is shown of it
   * @param opener opens the reader
   * @param afterwards is run after each job that brought something
   */
  public JobRunner(
      JobList jobs,
      Map<Kind, PartReader> readers,
      State state,
      Coder.Opener opener,
      Runnable afterwards) {
    this.jobs = jobs;
    this.readers = Map.copyOf(readers);
    this.state = state;
    this.opener = opener;
    this.afterwards = afterwards;
    refresher = new Refresher(state);
    worker.start();
  }

  /** Returns an id for a job. */
  public static String id() {
    return UUID.randomUUID().toString().substring(0, 13);
  }

  /**
   * Adds a job to the end of those that wait.
   *
   * @param id its id
   * @param kind where its articles come from
   * @param parts its parts, at least one
   * @param published day of publication of articles that tell none
   */
  public Job add(String id, Kind kind, List<Part> parts, Optional<LocalDate> published) {
    Job job =
        new Job(
            id,
            kind,
            JobBook.State.WAITING,
            Instant.now(),
            Optional.empty(),
            published,
            Optional.empty(),
            parts);
    jobs.add(job);
    waiting.release();
    return job;
  }

  /**
   * Does those parts of an ended job again that are not done.
   *
   * @param id its id
   * @throws Problem if there is no such job, or it goes on
   */
  public Job retry(String id) {
    Job job =
        jobs.change(
                id,
                true,
                known -> {
                  if (known.isOpen()) {
                    throw new Problem(409, "busy", "job " + id + " goes on");
                  }
                  return Jobs.again(known);
                })
            .orElseThrow(() -> none(id));
    waiting.release();
    return job;
  }

  /**
   * Ends a job after the article at hand.
   *
   * @param id its id
   * @throws Problem if there is no such job
   */
  public Job cancel(String id) {
    return jobs.change(id, true, job -> job.isOpen() ? Jobs.in(job, JobBook.State.CANCELLED) : job)
        .orElseThrow(() -> none(id));
  }

  /** Returns the problem that there is no such job. */
  public static Problem none(String id) {
    return new Problem(404, "not-found", "no job '" + id + "'");
  }

  private void work() {
    try {
      while (!closed) {
        if (waiting.tryAcquire(1, TimeUnit.SECONDS)) {
          waiting.drainPermits();
          for (Optional<Job> job = jobs.next(); job.isPresent() && !closed; job = jobs.next()) {
            run(job.get().id());
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(String id) {
    jobs.change(id, true, job -> job.isOpen() ? Jobs.in(job, JobBook.State.RUNNING) : job);
    try {
      Optional<Job> job = jobs.job(id);
      int parts = job.map(j -> j.parts().size()).orElse(0);
      for (int i = 0; i < parts; i++) {
        int position = i;
        job.map(j -> j.parts().get(position))
            .filter(part -> part.state() != JobBook.State.DONE)
            .ifPresent(part -> read(id, position, part));
      }
      refresher.now();
      jobs.change(id, true, JobRunner::ended);
    } catch (InterruptedRunException e) {
      // Cancelled, which its state says already, or the process ends: then it is gone on with.
    } catch (RuntimeException e) {
      String why = e instanceof DragomanException ? e.getMessage() : e.toString();
      jobs.change(id, true, job -> Jobs.in(job, JobBook.State.FAILED, Optional.ofNullable(why)));
    }
    refresher.now();
    jobs.job(id).ifPresent(this::close);
  }

  /** Looks at the watches where something new came, and forgets polls that brought nothing. */
  private void close(Job job) {
    boolean polled = job.kind() == Kind.FEED || job.kind() == Kind.FOLDER;
    if (job.parts().stream().anyMatch(part -> part.articles() > 0)) {
      afterwards.run();
    } else if (polled && job.state() == JobBook.State.DONE) {
      jobs.remove(job.id());
    }
  }

  private static Job ended(Job job) {
    boolean failed = job.parts().stream().anyMatch(part -> part.state() == JobBook.State.FAILED);
    return job.isOpen() ? Jobs.in(job, failed ? JobBook.State.FAILED : JobBook.State.DONE) : job;
  }

  private void read(String id, int position, Part part) {
    check(id);
    Job job = jobs.job(id).orElseThrow();
    PartReader reader = Optional.ofNullable(readers.get(job.kind())).orElseThrow();
    PartProgress progress = new PartProgress(part, now -> tell(id, position, now));
    jobs.change(id, true, known -> Jobs.with(known, position, progress.now()));
    try (ReadingRun run = new ReadingRun(coder(), state.record(), 1, false, progress)) {
      reader.read(
          job,
          part,
          result -> {
            check(id);
            run.accept(result);
            refresher.soon();
          });
      run.finish();
    } catch (InterruptedRunException e) {
      jobs.change(
          id,
          true,
          known -> Jobs.with(known, position, progress.now().in(JobBook.State.CANCELLED)));
      throw e;
    } catch (DragomanException e) {
      progress.fail(Optional.empty(), String.valueOf(e.getMessage()));
    }
    Part ended = progress.ended();
    jobs.change(id, true, known -> Jobs.with(known, position, ended));
    reader.ended(ended);
  }

  /** Tells how far a part is, now and then. */
  private void tell(String id, int position, Part part) {
    if (System.nanoTime() - told > PAUSE) {
      told = System.nanoTime();
      jobs.change(id, false, job -> Jobs.with(job, position, part));
    }
  }

  private void check(String id) {
    boolean goesOn = jobs.job(id).filter(job -> job.state() == JobBook.State.RUNNING).isPresent();
    if (closed || !goesOn) {
      throw new InterruptedRunException();
    }
  }

  private Coder coder() {
    Coder open = coder.orElseGet(() -> opener.open(Optional.empty(), OwnActors.NONE));
    coder = Optional.of(open);
    return open;
  }

  /** Ends after the article at hand. */
  @Override
  public void close() {
    closed = true;
    try {
      worker.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    coder.ifPresent(Coder::close);
    jobs.close();
  }
}
