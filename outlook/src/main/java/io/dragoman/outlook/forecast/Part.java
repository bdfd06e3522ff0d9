package io.dragoman.outlook.forecast;

/** The part of a benchmark that is measured. */
public enum Part {
  /** What choices are made on. */
  VALID,
  /** What is reported. */
  TEST
}
