package io.dragoman.reader.places;

/**
 * Words of a text that the gazetteer knows as a place's name, and that may or may not mean one.
 *
 * @param first number of the first word
 * @param length number of words
 * @param name the words as written
 * @param rows the places that bear the name, at least one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ToponymCandidate(int first, int length, PlaceName name, int[] rows) {
  int last() {
    return first + length - 1;
  }
}
