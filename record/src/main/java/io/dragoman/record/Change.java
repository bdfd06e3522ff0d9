package io.dragoman.record;

import java.time.Instant;

/**
 * What became of an event since a snapshot.
 *
 * @param number number of the last change to it, 1 or more
 * @param at when that was
 * @param author who made it; the machine's groupings have the author "dragoman"
 * @param event id of the event
 * @param kind what became of it
 * @param why the reason given, or what the machine did
 */
public record Change(long number, Instant at, String author, String event, Kind kind, String why) {
  /** What can become of an event. */
  public enum Kind {
    /** It was not in the record before. */
    CREATED,
    /** Mentions came or went, or a field was corrected. */
    UPDATED,
    /** Its mentions belong to other events now, or no longer count. */
    DELETED
  }
}
