/** A document becomes its mentions, each with the words that say so. */
@NullMarked
package io.dragoman.reader;

import org.jspecify.annotations.NullMarked;
