package io.dragoman.record;

/**
 * How much there is of one kind.
 *
 * @param key the kind, e.g. a month; empty where it is not known
 * @param counts how many articles, mentions and events; an event that falls under several keys
 *     counts under the first alone, so that the events add up
 */
public record Tally(String key, Counts counts) {}
