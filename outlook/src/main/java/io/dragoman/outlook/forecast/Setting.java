package io.dragoman.outlook.forecast;

/** How much of the past is known when a day is forecast. */
public enum Setting {
  /** All that happened before the day. */
  SINGLE,
  /** All that happened before the first day of the part that is measured. */
  MULTI
}
