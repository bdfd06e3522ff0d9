package io.dragoman.record;

import io.dragoman.model.Actor;
import io.dragoman.model.Certainty;
import io.dragoman.model.Correction.Field;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Type, certainty and countries as bits of a number. A mention has its own (column traits) and
 * those of all mentions of its event (event_traits), so that most mentions that a condition does
 * not hold of are told by one look at a number. A type and a degree have a bit each; countries
 * share those that are left.
 */
final class Traits {
  private static final int FIRST_COUNTRY = 22;
  private static final int COUNTRY_BITS = 41;
  private static final int LETTER = 31;

  /** Stands for the column in a clause. */
  private static final String COLUMN = ":traits";

  private Traits() {}

  /** The bits of a mention. */
  static long of(Mention mention) {
    Stream<String> actors =
        Stream.concat(mention.sources().stream(), mention.targets().stream())
            .map(Actor::code)
            .map(code -> code.country());
    Stream<String> place =
        mention.place().flatMap(Place::location).map(Place.Location::country).stream();
    List<String> countries = Stream.concat(actors, place).toList();
    return type(mention.type()) | degree(mention.certainty()) | any(countries, Traits::country);
  }

  private static long type(EventType type) {
    return 1L
        << switch (type) {
          case AGREE -> 0;
          case CONSULT -> 1;
          case SUPPORT -> 2;
          case CONCEDE -> 3;
          case COOPERATE -> 4;
          case AID -> 5;
          case RETREAT -> 6;
          case REQUEST -> 7;
          case ACCUSE -> 8;
          case REJECT -> 9;
          case THREATEN -> 10;
          case PROTEST -> 11;
          case SANCTION -> 12;
          case MOBILIZE -> 13;
          case COERCE -> 14;
          case ASSAULT -> 15;
        };
  }

  private static long degree(Certainty certainty) {
    return 1L
        << switch (certainty) {
          case FACT -> 16;
          case LIKELY -> 17;
          case POSSIBLE -> 18;
          case FUTURE -> 19;
          case ASKED -> 20;
          case NEGATED -> 21;
        };
  }

  private static long country(String code) {
    int hash = 0;
    for (int i = 0; i < 3; i++) {
      hash = LETTER * hash + (i < code.length() ? code.charAt(i) : 0);
    }
    return 1L << (FIRST_COUNTRY + hash % COUNTRY_BITS);
  }

  private static <T> long any(Collection<T> values, ToLongFunction<T> bit) {
    return values.stream().mapToLong(bit).reduce(0, (one, other) -> one | other);
  }

  /** Whether a condition holds of a mention of an event wherever the event's traits allow it. */
  static boolean isTold(Condition condition) {
    return condition instanceof Condition.OfType
        || condition instanceof Condition.OfQuad
        || condition instanceof Condition.OfCertainty;
  }

  /**
   * Returns what must be true of the traits where a condition holds; to be asked of those of a
   * mention or of its event by {@link #own} or {@link #ofEvent}.
   *
   * @return empty where the condition is not about them
   */
  static Optional<Clause> of(Condition condition, Corrected corrected, Connection connection)
      throws SQLException {
    return switch (condition) {
      case Condition.OfType type ->
          Optional.of(
              corrected.amend(
                  Field.TYPE,
                  one(any(type.types(), Traits::type)),
                  facts -> type.types().contains(facts.type())));
      case Condition.OfQuad quad -> of(new Condition.OfType(quad.types()), corrected, connection);
      case Condition.OfCertainty certainty ->
          Optional.of(
              corrected.amend(
                  Field.CERTAINTY,
                  one(any(certainty.degrees(), Traits::degree)),
                  facts -> certainty.degrees().contains(facts.certainty())));
      case Condition.OfCountry country ->
          Optional.of(
              corrected.orSet(
                  one(country(country.code())), Field.PLACE, Field.SOURCE, Field.TARGET));
      case Condition.OfActor actor -> anyone(Party.named(actor.name()), corrected, connection);
      case Condition.OfKey key -> anyone(Party.key(key.key()), corrected, connection);
      case Condition.OfDyad dyad ->
          pair(Party.side(dyad.source()), Party.side(dyad.target()), corrected, connection);
      case Condition.OfKeys keys ->
          pair(Party.key(keys.source()), Party.key(keys.target()), corrected, connection);
      case Condition.OfOutlet of -> Optional.empty();
      case Condition.AtPlace at -> Optional.empty();
      case Condition.Since since -> Optional.empty();
      case Condition.Until until -> Optional.empty();
      case Condition.Saying saying -> Optional.empty();
      case Condition.Confident confident -> Optional.empty();
      case Condition.Among among -> Optional.empty();
      case Condition.In in -> Optional.empty();
    };
  }

  private static Optional<Clause> anyone(Party party, Corrected corrected, Connection connection)
      throws SQLException {
    return Optional.of(
        corrected.orSet(one(countries(party, connection)), Field.SOURCE, Field.TARGET));
  }

  private static Optional<Clause> pair(
      Party source, Party target, Corrected corrected, Connection connection) throws SQLException {
    return Optional.of(
        Clause.both(
            corrected.orSet(one(countries(source, connection)), Field.SOURCE),
            corrected.orSet(one(countries(target, connection)), Field.TARGET)));
  }

  private static long countries(Party party, Connection connection) throws SQLException {
    List<String> countries =
        Sql.list(
            connection,
            "SELECT DISTINCT a.country FROM actors a WHERE " + party.sql(),
            row -> row.text("country"),
            party.values().toArray());
    return any(countries, Traits::country);
  }

  private static Clause one(long bits) {
    return new Clause("(m." + COLUMN + " & " + bits + ") <> 0", List.of());
  }

  /** The same of a mention's own traits. */
  static Clause own(Clause traits) {
    return new Clause(traits.sql().replace(COLUMN, "traits"), traits.values());
  }

  /** The same of those of a mention's event. */
  static Clause ofEvent(Clause traits) {
    return new Clause(traits.sql().replace(COLUMN, "event_traits"), traits.values());
  }
}
