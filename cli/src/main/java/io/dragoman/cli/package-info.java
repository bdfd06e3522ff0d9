/** The command {@code dragoman}. */
@NullMarked
package io.dragoman.cli;

import org.jspecify.annotations.NullMarked;
