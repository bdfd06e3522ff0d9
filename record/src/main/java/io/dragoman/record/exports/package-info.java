/**
 * The record in the layouts that other programs read. {@link io.dragoman.record.exports.Exporter}
 * takes a stream of events, a look-up of articles and the id of the snapshot that both come from,
 * and writes one of the {@link io.dragoman.record.exports.ExportFormat}s. Events pass through one
 * at a time, so memory stays flat however many there are.
 *
 * <p>Start reading at {@link io.dragoman.record.exports.Exporter}; a layout is a {@code Layout}.
 */
@NullMarked
package io.dragoman.record.exports;

import org.jspecify.annotations.NullMarked;
