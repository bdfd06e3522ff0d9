package io.dragoman.reader.actors;

import io.dragoman.model.Actor;
import io.dragoman.model.EventType;
import io.dragoman.model.Sector;
import io.dragoman.model.Span;
import io.dragoman.reader.places.Gazetteer;
import io.dragoman.reader.places.PlaceResolver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Resolves actors in sentences of the tests; the shipped tables and gazetteer are loaded once. */
record Reading(
    String sentence,
    Optional<String> title,
    Optional<LocalDate> day,
    List<String> earlier,
    Optional<Sector> hint,
    Optional<Deed> deed) {
  static final ActorRegistry REGISTRY = ActorRegistry.load();
  private static final ActorResolver RESOLVER =
      new ActorResolver(REGISTRY, CountryHints.of(new PlaceResolver(Gazetteer.load())));

  static Reading of(String sentence) {
    return new Reading(
        sentence,
        Optional.empty(),
        Optional.of(LocalDate.of(2020, 8, 20)),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  Reading titled(String words) {
    return new Reading(sentence, Optional.of(words), day, earlier, hint, deed);
  }

  Reading after(String... sentences) {
    return new Reading(sentence, title, day, List.of(sentences), hint, deed);
  }

  Reading on(LocalDate other) {
    return new Reading(sentence, title, Optional.of(other), earlier, hint, deed);
  }

  Reading hinting(Sector sector) {
    return new Reading(sentence, title, day, earlier, Optional.of(sector), deed);
  }

  Reading in(EventType type, Deed.Part part) {
    Deed event = new Deed(type, Optional.empty(), new Deed.Reach(0, 1), part, List.of());
    return new Reading(sentence, title, day, earlier, hint, Optional.of(event));
  }

  Actor actor(String words) {
    int begin = sentence.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in the sentence");
    }
    Span span =
        new Span(
            words,
            sentence.codePointCount(0, begin),
            sentence.codePointCount(0, begin + words.length()));
    return RESOLVER.resolve(
        span,
        new ActorContext(
            sentence,
            begin,
            begin + words.length(),
            title,
            day,
            earlier,
            hint,
            Optional.empty(),
            deed));
  }

  String code(String words) {
    return actor(words).code().toString();
  }
}
