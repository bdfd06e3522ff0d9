package io.dragoman.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is to be read into a record and what became of it, kept beside the articles so that it
 * outlives the process. A job replaces what was known of it; no article depends on it. May be used
 * by several threads, and never waits for the record.
 *
 * <p>Every method throws {@link RecordException} where the disk or the database fails.
 */
public interface JobBook extends AutoCloseable {
  /** Where articles come from. */
  enum Kind {
    /** Files that a person gave. */
    FILES,
    /** The sample articles. */
    EXAMPLES,
    /** A feed that is polled. */
    FEED,
    /** A folder that is watched. */
    FOLDER;

    /** Returns the name in lower case, as the record and the API have it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What has become of a job or a part of it. */
  enum State {
    /** It has yet to begin. */
    WAITING,
    /** It is at work. */
    RUNNING,
    /** It has ended. */
    DONE,
    /** It has ended, and something could not be read. */
    FAILED,
    /** A person ended it. */
    CANCELLED;

    /** Returns the name in lower case, as the record and the API have it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Something that could not be read.
   *
   * @param place where in the part, e.g. "line 3"; empty for all of it
   * @param reason why
   */
  record Trouble(Optional<String> place, String reason) {}

  /**
   * A part of a job: a file, a folder or a feed.
   *
   * @param name what people call it
   * @param source its path or address
   * @param state what has become of it
   * @param articles how many were read and are new
   * @param held how many were in the record before
   * @param mentions how many are new
   * @param failed how many could not be read
   * @param troubles what could not be read, the first of them
   */
  record Part(
      String name,
      String source,
      State state,
      int articles,
      int held,
      int mentions,
      int failed,
      List<Trouble> troubles) {
    /** Copies the list. */
    public Part {
      troubles = List.copyOf(troubles);
    }

    /**
     * A part that has yet to begin.
     *
     * @param name what people call it
     * @param source its path or address
     */
    public static Part waiting(String name, String source) {
      return new Part(name, source, State.WAITING, 0, 0, 0, 0, List.of());
    }

    /** Returns it in another state. */
    public Part in(State other) {
      return new Part(name, source, other, articles, held, mentions, failed, troubles);
    }
  }

  /**
   * A job.
   *
   * @param id its id
   * @param kind where the articles come from
   * @param state what has become of it
   * @param made when it was asked for
   * @param ended when it ended
   * @param published day of publication of articles that tell none
   * @param message what stopped it, in words
   * @param parts its parts in order
   */
  record Job(
      String id,
      Kind kind,
      State state,
      Instant made,
      Optional<Instant> ended,
      Optional<LocalDate> published,
      Optional<String> message,
      List<Part> parts) {
    /** Copies the list. */
    public Job {
      parts = List.copyOf(parts);
    }

    /** Whether it goes on or has yet to begin. */
    public boolean isOpen() {
      return state == State.WAITING || state == State.RUNNING;
    }
  }

  /** Returns all jobs, the earliest first. */
  List<Job> all();

  /**
   * Keeps a job as it is now.
   *
   * @param job the job
   */
  void put(Job job);

  /**
   * Forgets a job.
   *
   * @param id its id
   */
  void remove(String id);

  /** Gives the connection back. */
  @Override
  void close();
}
