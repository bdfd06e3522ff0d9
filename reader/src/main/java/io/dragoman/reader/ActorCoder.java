package io.dragoman.reader;

import io.dragoman.model.Actor;
import io.dragoman.model.Span;
import io.dragoman.reader.actors.ActorContext;
import io.dragoman.reader.actors.ActorRegistry;
import io.dragoman.reader.actors.ActorResolver;
import io.dragoman.reader.actors.CountryHints;
import io.dragoman.reader.net.Reading;
import io.dragoman.reader.places.Gazetteer;
import io.dragoman.reader.places.PlaceResolver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The actor tables and rules by themselves: who do these words mean? Safe for use by several
 * threads.
 */
public final class ActorCoder {
  private final ActorResolver resolver;

  private ActorCoder(ActorResolver resolver) {
    this.resolver = resolver;
  }

  /** Loads the tables that are shipped. */
  public static ActorCoder open() {
    return new ActorCoder(
        new ActorResolver(
            ActorRegistry.load(), CountryHints.of(new PlaceResolver(Gazetteer.load()))));
  }

  /**
   * Tells who is meant.
   *
   * @param sentence the sentence
   * @param words words of the sentence that name an actor; their first occurrence counts
   * @param topic headline or topic
   * @param day the report's day
   * @throws IllegalArgumentException if the sentence does not hold the words
   */
  public Actor resolve(
      String sentence, String words, Optional<String> topic, Optional<LocalDate> day) {
    return resolve(sentence, words, topic, day, Optional.empty());
  }

  /**
   * Tells who is meant, with what the network reads in the sentence.
   *
   * @param sentence the sentence
   * @param words words of the sentence that name an actor; their first occurrence counts
   * @param topic headline or topic
   * @param day the report's day
   * @param reading what the network reads in it: which words tell the actor's country
   * @throws IllegalArgumentException if the sentence does not hold the words
   */
  public Actor resolve(
      String sentence,
      String words,
      Optional<String> topic,
      Optional<LocalDate> day,
      Optional<Reading> reading) {
    int begin = sentence.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in '" + sentence + "'");
    }
    int end = begin + words.length();
    int from = sentence.codePointCount(0, begin);
    Span span = new Span(words, from, from + words.codePointCount(0, words.length()));
    return resolver.resolve(
        span,
        new ActorContext(
            sentence,
            begin,
            end,
            topic,
            day,
            List.of(),
            Optional.empty(),
            reading.map(read -> (first, last) -> read.telling(begin, end, first, last)),
            Optional.empty()));
  }
}
