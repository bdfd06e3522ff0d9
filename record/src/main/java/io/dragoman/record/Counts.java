package io.dragoman.record;

/**
 * How much a record holds. The three are different things and are never added up.
 *
 * @param articles articles read
 * @param mentions times that an article says that something happened
 * @param events things that happened, however many mentions say so
 */
public record Counts(long articles, long mentions, long events) {}
