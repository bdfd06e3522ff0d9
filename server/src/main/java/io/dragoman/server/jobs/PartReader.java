package io.dragoman.server.jobs;

import io.dragoman.ingest.Result;
import io.dragoman.record.JobBook.Job;
import io.dragoman.record.JobBook.Part;
import java.util.function.Consumer;

/** Gets the articles of a part of a job. */
public interface PartReader {
  /**
   * Gets the articles.
   *
   * @param job the job
   * @param part the part
   * @param sink takes the articles in order, or the reasons why there is none; what it throws ends
   *     the reading and comes out of this method
   */
  void read(Job job, Part part, Consumer<Result> sink);

  /**
   * Is told when what was read of a part is in the record.
   *
   * @param part the part, done or failed
   */
  default void ended(Part part) {}
}
