package io.dragoman.reader.places;

/**
 * Words of a sentence that name a place.
 *
 * @param text the words
 * @param begin offset of the first character in the sentence, in chars
 * @param end offset behind the last character, in chars
 */
public record PlaceName(String text, int begin, int end) {}
