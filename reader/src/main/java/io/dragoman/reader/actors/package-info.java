/**
 * From the words that name an actor to its code, "ISO3 SECTOR", and its identity. {@link
 * io.dragoman.reader.actors.ActorRegistry} knows the names; {@link
 * io.dragoman.reader.actors.ActorResolver} reads a span in its sentence.
 */
@NullMarked
package io.dragoman.reader.actors;

import org.jspecify.annotations.NullMarked;
