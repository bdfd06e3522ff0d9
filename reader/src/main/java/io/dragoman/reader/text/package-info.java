/** An article's text cut into sentences, with offsets that never lose their place. */
@NullMarked
package io.dragoman.reader.text;

import org.jspecify.annotations.NullMarked;
