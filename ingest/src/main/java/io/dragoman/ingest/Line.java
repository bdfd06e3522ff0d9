package io.dragoman.ingest;

/**
 * One line of a text, cleaned.
 *
 * @param text its words; empty for an empty line
 * @param number its number in the file, from 1
 * @param indent how many spaces it began with, a tab counting as four
 */
record Line(String text, int number, int indent) {
  boolean isBlank() {
    return text.isEmpty();
  }
}
