package io.dragoman.reader.actors;

/** Which words of a sentence tell the country of one of its actors, as the network sees it. */
@FunctionalInterface
public interface Tellers {
  /**
   * Returns the probability that some words tell the actor's country; what is missing to 1 over the
   * whole sentence is that none of its words does.
   *
   * @param begin offset of the first character in the sentence, in UTF-16 units
   * @param end offset behind the last character
   */
  double share(int begin, int end);
}
