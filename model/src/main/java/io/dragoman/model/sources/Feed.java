package io.dragoman.model.sources;

import io.dragoman.model.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * An RSS or Atom feed that is polled, and all that is to be remembered of it between two polls.
 *
 * @param id its name, made of the address under which it was added
 * @param url where it is now; a permanent redirect moves it
 * @param minutes how often it is polled, {@value #SHORTEST} to {@value #LONGEST}
 * @param title what it calls itself, once it has been read
 * @param polls when it was polled and will be, and how that went
 * @param validators what its server wants to hear, so as not to send the same again
 * @param items what came of it
 */
public record Feed(
    String id,
    String url,
    int minutes,
    Optional<String> title,
    Polls polls,
    Validators validators,
    Items items) {

  /** The least number of minutes between two polls. */
  public static final int SHORTEST = 5;

  /** The greatest number of minutes between two polls: a week. */
  public static final int LONGEST = 7 * 24 * 60;

  private static final int ID_BYTES = 8;

  /** Checks the number of minutes. */
  public Feed {
    if (minutes < SHORTEST || minutes > LONGEST) {
      throw new IllegalArgumentException(
          minutes + " minutes: must be from " + SHORTEST + " to " + LONGEST);
    }
  }

  /**
   * When a feed was polled and will be. Times are cut to milliseconds.
   *
   * @param last when it was polled last
   * @param due when it is polled next
   * @param failures how many polls have failed in a row
   * @param message what went wrong in the last poll, as a sentence without a full stop; a poll that
   *     succeeded may still have left something out
   * @param ended whether its server said that it is gone for good; then it is never due
   */
  public record Polls(
      Optional<Instant> last, Instant due, int failures, Optional<String> message, boolean ended) {

    /** Cuts the times. */
    public Polls {
      last = last.map(time -> time.truncatedTo(ChronoUnit.MILLIS));
      due = due.truncatedTo(ChronoUnit.MILLIS);
    }
  }

  /**
   * Headers of the last answer that had a body (RFC 9110, section 8.8).
   *
   * @param etag ETag, as it came
   * @param lastModified Last-Modified, as it came
   */
  public record Validators(Optional<String> etag, Optional<String> lastModified) {
    /** No validators: the next poll asks for the whole feed. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
  }

  /**
   * The items of a feed that are not to be given again.
   *
   * @param articles how many articles came of it so far
   * @param seen digests of names and contents of items, oldest first
   * @param tried digests of the names of items whose page could not be had for now, one for each
   *     try
   */
  public record Items(long articles, List<String> seen, List<String> tried) {
    /** No items yet. */
    public static final Items NONE = new Items(0, List.of(), List.of());

    /** Takes copies of the lists. */
    public Items {
      seen = List.copyOf(seen);
      tried = List.copyOf(tried);
    }
  }

  /**
   * A feed that has not been polled yet and is due at once.
   *
   * @param url its address
   * @param minutes how often it is to be polled
   * @param now the present time
   */
  public static Feed added(String url, int minutes, Instant now) {
    byte[] digest = Sha256.of(url);
    return new Feed(
        "f" + HexFormat.of().formatHex(digest, 0, ID_BYTES),
        url,
        minutes,
        Optional.empty(),
        new Polls(Optional.empty(), now, 0, Optional.empty(), false),
        Validators.NONE,
        Items.NONE);
  }

  /** Returns how often it is polled where nothing is wrong. */
  public Duration interval() {
    return Duration.ofMinutes(minutes);
  }
}
