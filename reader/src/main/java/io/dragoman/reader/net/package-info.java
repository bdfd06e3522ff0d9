/**
 * The network that reads events off a sentence: words, word pieces, one run of the model, and the
 * decoding of its scores into frames. Works on one sentence at a time, so that an answer never
 * depends on what else is being read.
 */
@NullMarked
package io.dragoman.reader.net;

import org.jspecify.annotations.NullMarked;
