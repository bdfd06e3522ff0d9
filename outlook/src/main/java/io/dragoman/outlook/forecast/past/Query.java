package io.dragoman.outlook.forecast.past;

/**
 * A question: whom will somebody do something to on a day?
 *
 * @param subject who
 * @param relation what; from the number of relations up: is done by whom
 * @param day when
 * @param known the last day of which something is known
 */
public record Query(int subject, int relation, int day, int known) {}
