/**
 * Articles that are copies of one another: an agency's text in several papers, cut, put in another
 * order, worded anew here and there, or joined with another text. Start reading at {@link
 * io.dragoman.record.copies.Copies}.
 */
@NullMarked
package io.dragoman.record.copies;

import org.jspecify.annotations.NullMarked;
