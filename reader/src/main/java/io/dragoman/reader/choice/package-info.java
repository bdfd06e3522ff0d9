/** Learnt choices among a few options. */
@NullMarked
package io.dragoman.reader.choice;

import org.jspecify.annotations.NullMarked;
