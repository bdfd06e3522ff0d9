/**
 * RSS and Atom feeds become {@linkplain io.dragoman.model.Document documents}.
 *
 * <p>Start at {@link io.dragoman.ingest.feeds.FeedPoller}: it polls one feed once, hands on the
 * articles of items that it has not handed on before, and returns the feed's new state, which the
 * caller keeps. {@link io.dragoman.ingest.feeds.FeedSchedule} says which feeds are due.
 *
 * <h2>Manners</h2>
 *
 * <p>One request a host at a time, with a pause between two; conditional requests; a pause that
 * doubles with each failure in a row, up to a day; Retry-After and 410 Gone are heeded, and so is
 * robots.txt (RFC 9309) for the pages of articles. The feed itself was named by a person and is
 * polled whatever robots.txt says.
 *
 * <h2>Safety</h2>
 *
 * <p>What a feed links to is fetched over http and https only, and never from a loopback, private
 * or otherwise special address unless the options allow it, each redirect included. Feeds are read
 * by a parser that knows no document types and resolves no entities. Answers are limited in size,
 * packed and unpacked, and in time.
 */
@NullMarked
package io.dragoman.ingest.feeds;

import org.jspecify.annotations.NullMarked;
