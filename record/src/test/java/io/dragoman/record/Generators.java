package io.dragoman.record;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.Document;
import io.dragoman.model.EventType;
import io.dragoman.model.Materiel;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Articles and mentions of every shape. */
public final class Generators {
  private Generators() {}

  /** An article with up to five mentions. */
  public static Arbitrary<Tuple.Tuple2<Document, List<Mention>>> articles() {
    return documents()
        .flatMap(
            document ->
                mentions(document.id())
                    .list()
                    .ofMaxSize(5)
                    .uniqueElements(Mention::id)
                    .map(mentions -> Tuple.of(document, mentions)));
  }

  private static Arbitrary<Document> documents() {
    return Combinators.combine(
            text(40).filter(text -> !text.isBlank()),
            text(300).filter(text -> !text.isBlank()),
            text(20).optional(),
            days().optional(),
            text(20).optional(),
            text(20).optional(),
            text(20).optional(),
            text(20).list().ofMaxSize(3))
        .as(
            (id, text, title, published, url, outlet, author, sources) ->
                new Document(
                    id, text, title, published, url, outlet, author, "en", sources, "f:" + id));
  }

  private static Arbitrary<Mention> mentions(String document) {
    Arbitrary<Integer> deaths = Arbitraries.integers().greaterOrEqual(0);
    var what =
        Combinators.combine(
            Arbitraries.of(EventType.values()).flatMap(Generators::modes),
            Arbitraries.of(Certainty.values()),
            deaths.optional(),
            Arbitraries.of(true, false),
            Arbitraries.randomValue(random -> random.nextDouble()));
    var who = Combinators.combine(actors().list().ofMaxSize(3), actors().list().ofMaxSize(3));
    return Combinators.combine(
            text(30),
            what.as(Tuple::of),
            who.as(Tuple::of),
            places().optional(),
            whens(),
            actors().optional(),
            sentences(),
            Combinators.combine(spans().optional(), materiel().list().ofMaxSize(2)).as(Tuple::of))
        .as(
            (id, w, actors, place, when, speaker, words, more) ->
                new Mention(
                    id,
                    document,
                    w.get1().get1(),
                    w.get1().get2(),
                    words.get1(),
                    actors.get1(),
                    actors.get2(),
                    place,
                    when,
                    w.get2(),
                    speaker,
                    w.get3(),
                    more.get1(),
                    more.get2(),
                    w.get4(),
                    w.get5(),
                    words.get2(),
                    "reader 1"));
  }

  private static Arbitrary<Materiel> materiel() {
    return Combinators.combine(
            spans(),
            Arbitraries.of(Materiel.Kind.class),
            Arbitraries.integers().greaterOrEqual(1).optional(),
            Arbitraries.of(Materiel.Status.class))
        .as(Materiel::new);
  }

  private static Arbitrary<Tuple.Tuple2<EventType, Optional<Mode>>> modes(EventType type) {
    Arbitrary<Optional<Mode>> mode =
        type.modes().isEmpty()
            ? Arbitraries.just(Optional.empty())
            : Arbitraries.of(type.modes()).optional();
    return mode.map(m -> Tuple.of(type, m));
  }

  /** A trigger and the sentence around it. */
  private static Arbitrary<Tuple.Tuple2<Span, Span>> sentences() {
    return Combinators.combine(text(20), spans(), text(20))
        .as(
            (before, trigger, after) -> {
              int begin = trigger.begin();
              Span sentence = spanAt(begin, before + trigger.text() + after);
              int offset = before.codePointCount(0, before.length());
              return Tuple.of(spanAt(begin + offset, trigger.text()), sentence);
            });
  }

  private static Arbitrary<Actor> actors() {
    return Combinators.combine(
            spans(),
            Arbitraries.of("RUS", "---", "IGO"),
            Arbitraries.of(Sector.values()),
            Combinators.combine(text(10), text(10)).as(Actor.Identity::new).optional(),
            text(20))
        .as(
            (span, country, sector, identity, reason) ->
                new Actor(span, new ActorCode(country, sector), identity, reason));
  }

  private static Arbitrary<Place> places() {
    Arbitrary<Place.Location> locations =
        Combinators.combine(
                text(10),
                text(10),
                Arbitraries.oneOf(
                    Arbitraries.of(-0.0, 90.0),
                    Arbitraries.randomValue(random -> random.nextDouble() * 180 - 90)),
                Arbitraries.randomValue(random -> random.nextDouble() * 360 - 180),
                Arbitraries.of("LBY", "---"),
                Arbitraries.of(Place.Precision.values()))
            .as(Place.Location::new);
    return Combinators.combine(spans(), locations.optional(), text(20)).as(Place::new);
  }

  private static Arbitrary<When> whens() {
    Arbitrary<String> dates =
        Arbitraries.of("2020-05-18", "2020-05", "2020", "2020-05/2021", "0000-13-77", "9999/0001");
    return Combinators.combine(
            dates.optional(), Arbitraries.of(When.Basis.values()), spans().optional())
        .as(When::new);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(-719_000, 2_900_000).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 300_000_000), text(20).filter(t -> !t.isEmpty()))
        .as(Generators::spanAt);
  }

  private static Span spanAt(int begin, String text) {
    return new Span(text, begin, begin + text.codePointCount(0, text.length()));
  }

  /** Any whole characters, the zero character and those outside the basic plane among them. */
  private static Arbitrary<String> text(int length) {
    return Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.integers().between(' ', '~')),
            Tuple.of(1, Arbitraries.integers().between(0, 0xd7ff)),
            Tuple.of(1, Arbitraries.integers().between(0x1f300, 0x1f6ff)))
        .list()
        .ofMaxSize(length)
        .map(
            points -> {
              StringBuilder text = new StringBuilder();
              points.forEach(text::appendCodePoint);
              return text.toString();
            });
  }
}
