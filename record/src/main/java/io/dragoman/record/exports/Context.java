package io.dragoman.record.exports;

/**
 * What layouts draw on beside the events.
 *
 * @param request what is exported
 * @param library the articles
 */
record Context(ExportRequest request, Library library) {}
