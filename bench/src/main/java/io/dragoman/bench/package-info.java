/** Measures the reader against annotated sentences and the clock. */
@NullMarked
package io.dragoman.bench;

import org.jspecify.annotations.NullMarked;
