/**
 * The record on disk: articles, what they say happened, and the events behind it. Start reading at
 * {@link io.dragoman.record.EventRecord}.
 */
@NullMarked
package io.dragoman.record;

import org.jspecify.annotations.NullMarked;
