/**
 * Articles that are not their outlet's own: an agency's text in several papers, cut, put in another
 * order, worded anew here and there, or joined with another text. {@link
 * io.dragoman.record.copies.Sketch} tells by the text, {@link io.dragoman.record.copies.Agencies}
 * by the credit; the record does the rest beside its tables.
 */
@NullMarked
package io.dragoman.record.copies;

import org.jspecify.annotations.NullMarked;
