/**
 * Time expressions of English news, read against the day of the report, and which of them an event
 * has; and the number of dead. {@link io.dragoman.reader.dates.TimeExpressions} and {@link
 * io.dragoman.reader.dates.EventTimes} are where to start.
 */
@NullMarked
package io.dragoman.reader.dates;

import org.jspecify.annotations.NullMarked;
