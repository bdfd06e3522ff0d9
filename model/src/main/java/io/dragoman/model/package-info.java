/**
 * The nouns of Dragoman: articles, mentions, events and what they are made of. Depends on the JDK
 * alone; every other room may depend on it. All types are immutable and safe to share between
 * threads.
 */
@NullMarked
package io.dragoman.model;

import org.jspecify.annotations.NullMarked;
