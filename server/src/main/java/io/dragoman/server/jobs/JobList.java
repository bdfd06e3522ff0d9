package io.dragoman.server.jobs;

import io.dragoman.record.JobBook;
import io.dragoman.record.JobBook.Job;
import io.dragoman.record.JobBook.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** All jobs as they are now: in memory to be asked for, in the record to last. */
public final class JobList implements AutoCloseable {
  /** So many jobs that have ended are remembered. */
  private static final int REMEMBERED = 1000;

  private final JobBook book;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final List<Consumer<Job>> listeners = new CopyOnWriteArrayList<>();

  /**
   * Reads the jobs of a record; those that a stopped process left are to begin anew.
   *
   * @param book where jobs are kept; closed with this
   */
  public JobList(JobBook book) {
    this.book = book;
    for (Job job : book.all()) {
      jobs.put(job.id(), job.state() == State.RUNNING ? Jobs.in(job, State.WAITING) : job);
    }
  }

  /** Tells someone of every job that begins, gets on or ends. */
  public void listen(Consumer<Job> listener) {
    listeners.add(listener);
  }

  /** Returns all jobs, the latest first. */
  public synchronized List<Job> all() {
    List<Job> all = new ArrayList<>(jobs.values());
    all.sort(Comparator.comparing(Job::made).thenComparing(Job::id).reversed());
    return all;
  }

  /**
   * Returns a job.
   *
   * @param id its id
   */
  public synchronized Optional<Job> job(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** Returns how many jobs there are of each state. */
  public synchronized Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    for (State state : State.values()) {
      counts.put(state.code(), 0L);
    }
    jobs.values().forEach(job -> counts.merge(job.state().code(), 1L, Long::sum));
    return counts;
  }

  /** Returns the job that has waited longest. */
  synchronized Optional<Job> next() {
    return jobs.values().stream()
        .filter(job -> job.state() == State.WAITING)
        .min(Comparator.comparing(Job::made).thenComparing(Job::id));
  }

  /** Keeps a new job. */
  void add(Job job) {
    synchronized (this) {
      jobs.put(job.id(), job);
      book.put(job);
      forget();
    }
    listeners.forEach(listener -> listener.accept(job));
  }

  /**
   * Changes a job.
   *
   * @param lasting whether the change is kept in the record too
   * @return the job as it is now; empty where there is none
   */
  Optional<Job> change(String id, boolean lasting, UnaryOperator<Job> change) {
    Optional<Job> changed;
    synchronized (this) {
      changed = job(id).map(change);
      changed.ifPresent(job -> jobs.put(id, job));
      if (lasting) {
        changed.ifPresent(book::put);
      }
    }
    changed.ifPresent(job -> listeners.forEach(listener -> listener.accept(job)));
    return changed;
  }

  /** Forgets a job. */
  synchronized void remove(String id) {
    jobs.remove(id);
    book.remove(id);
  }

  /**
   * Whether a job that goes on or waits has a part from a source.
   *
   * @param source path or address
   */
  synchronized boolean isAt(String source) {
    return jobs.values().stream()
        .filter(Job::isOpen)
        .flatMap(job -> job.parts().stream())
        .anyMatch(part -> part.source().equals(source));
  }

  private void forget() {
    if (jobs.size() > REMEMBERED) {
      jobs.values().stream()
          .filter(job -> !job.isOpen())
          .min(Comparator.comparing(job -> job.ended().orElse(Instant.MAX)))
          .map(Job::id)
          .ifPresent(this::remove);
    }
  }

  @Override
  public void close() {
    book.close();
  }
}
