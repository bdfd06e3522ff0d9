package io.dragoman.ingest.feeds;

import java.util.List;

/**
 * What a feed holds.
 *
 * @param title what it calls itself, blank where it does not
 * @param items its items in its own order
 * @param cut whether its end is missing; an item that may have lost its own is left out
 */
record ParsedFeed(String title, List<FeedItem> items, boolean cut) {}
