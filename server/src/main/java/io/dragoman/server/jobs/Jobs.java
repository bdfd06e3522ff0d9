package io.dragoman.server.jobs;

import io.dragoman.record.JobBook.Job;
import io.dragoman.record.JobBook.Part;
import io.dragoman.record.JobBook.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Jobs as they go on. */
final class Jobs {
  private Jobs() {}

  /** Returns a job in another state; one that ends gets the time. */
  static Job in(Job job, State state) {
    return in(job, state, job.message());
  }

  /** Returns a job in another state with a message. */
  static Job in(Job job, State state, Optional<String> message) {
    boolean open = state == State.WAITING || state == State.RUNNING;
    Optional<Instant> ended = open ? Optional.empty() : Optional.of(Instant.now());
    return new Job(
        job.id(), job.kind(), state, job.made(), ended, job.published(), message, job.parts());
  }

  /** Returns a job with one part as it is now. */
  static Job with(Job job, int position, Part part) {
    List<Part> parts = new ArrayList<>(job.parts());
    parts.set(position, part);
    return with(job, parts);
  }

  /** Returns a job with other parts. */
  static Job with(Job job, List<Part> parts) {
    return new Job(
        job.id(),
        job.kind(),
        job.state(),
        job.made(),
        job.ended(),
        job.published(),
        job.message(),
        parts);
  }

  /** Returns a job whose failed parts are to be done again. */
  static Job again(Job job) {
    List<Part> parts =
        job.parts().stream()
            .map(
                part ->
                    part.state() == State.DONE ? part : Part.waiting(part.name(), part.source()))
            .toList();
    return in(with(job, parts), State.WAITING, Optional.empty());
  }
}
