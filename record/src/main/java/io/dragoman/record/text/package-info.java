/**
 * Search in the sentences: what is asked for ({@link io.dragoman.record.text.TextQuery}), and an
 * index of Lucene that answers ({@link io.dragoman.record.text.SentenceIndex}). Knows no database.
 */
@NullMarked
package io.dragoman.record.text;

import org.jspecify.annotations.NullMarked;
