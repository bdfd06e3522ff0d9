package io.dragoman.record;

import io.dragoman.model.Certainty;
import io.dragoman.model.Correction;
import io.dragoman.model.Correction.Field;
import io.dragoman.model.EventType;
import io.dragoman.model.Facts;
import io.dragoman.model.Place;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;

/**
 * Answers conditions in memory, of what a {@link Survey} told: the same mentions fulfil one here
 * and in the database. Each kind of condition is put together here as {@link Clause} does it in
 * SQL.
 */
public final class Sieve {
  private final Columns columns;

  /**
   * @param columns what was told
   */
  public Sieve(Columns columns) {
    this.columns = columns;
  }

  /**
   * What a survey told of some mentions, by the things that it told. Each method returns a new set
   * of those mentions of which something holds, by their places in a list.
   */
  public interface Columns {
    /** By type, the machine's. */
    BitSet type(Predicate<EventType> like);

    /** By certainty, the machine's. */
    BitSet certainty(Predicate<Certainty> like);

    /** By first day, where there is one. */
    BitSet first(Predicate<LocalDate> like);

    /** By last day, where there is one. */
    BitSet last(Predicate<LocalDate> like);

    /** By place on the map, where there is one. */
    BitSet location(Predicate<Place.Location> like);

    /** By name and words of the place, in lower case. */
    BitSet placeWords(Predicate<List<String>> like);

    /** By one of its sources. */
    BitSet source(Predicate<Survey.Named> like);

    /** By one of its targets. */
    BitSet target(Predicate<Survey.Named> like);

    /** By who published its article. */
    BitSet publisher(Predicate<Survey.Publisher> like);

    /** By the id of its article. */
    BitSet document(Predicate<String> like);

    /** By the id of its event. */
    BitSet event(Predicate<String> like);

    /** By the reader's confidence. */
    BitSet confidence(DoublePredicate like);

    /** By what people set a field of its event to, where they did: {@link Sieve#set}. */
    BitSet set(Field field, Predicate<Facts> like);
  }

  /**
   * Returns facts of which one alone tells anything: what a correction set. Of several corrections
   * of a field the last counts.
   *
   * @param correction a correction of the record
   */
  public static Facts set(Correction correction) {
    return Amendment.alone(correction.field(), correction.value());
  }

  /**
   * Returns the mentions that fulfil a condition.
   *
   * @param condition the condition
   * @return empty where the database alone knows: what a sentence says
   */
  public Optional<BitSet> of(Condition condition) {
    return condition instanceof Condition.Saying ? Optional.empty() : Optional.of(known(condition));
  }

  private BitSet known(Condition condition) {
    return switch (condition) {
      case Condition.OfType of ->
          amended(
              Field.TYPE,
              columns.type(of.types()::contains),
              facts -> of.types().contains(facts.type()));
      case Condition.OfQuad of -> known(new Condition.OfType(of.types()));
      case Condition.OfCertainty of ->
          amended(
              Field.CERTAINTY,
              columns.certainty(of.degrees()::contains),
              facts -> of.degrees().contains(facts.certainty()));
      case Condition.OfCountry of -> either(in(of.code()), anyone(Party.country(of.code())));
      case Condition.OfActor of -> anyone(Party.named(of.name()));
      case Condition.OfKey of -> anyone(Party.key(of.key()));
      case Condition.OfDyad of -> pair(Party.side(of.source()), Party.side(of.target()));
      case Condition.OfKeys of -> pair(Party.key(of.source()), Party.key(of.target()));
      case Condition.OfOutlet of -> columns.publisher(publisher -> publisher.is(of.name()));
      case Condition.AtPlace at -> at(at.name(), Clause.lower(at.name()));
      case Condition.Since since ->
          amended(
              Field.DATE,
              columns.last(day -> !day.isBefore(since.day())),
              facts -> Clause.isSince(facts, since.day()));
      case Condition.Until until ->
          amended(
              Field.DATE,
              columns.first(day -> !day.isAfter(until.day())),
              facts -> Clause.isUntil(facts, until.day()));
      case Condition.Confident of -> columns.confidence(x -> x >= of.confidence());
      case Condition.Among among -> columns.event(among.events()::contains);
      case Condition.In in -> columns.document(in.documents()::contains);
      case Condition.Saying saying -> throw new IllegalArgumentException(saying.toString());
    };
  }

  /** Goes by what people set the field to, where they did. */
  private BitSet amended(Field field, BitSet told, Predicate<Facts> like) {
    told.andNot(columns.set(field, facts -> true));
    return either(told, columns.set(field, like));
  }

  private static BitSet either(BitSet one, BitSet other) {
    one.or(other);
    return one;
  }

  private BitSet anyone(Party party) {
    return either(source(party), target(party));
  }

  private BitSet pair(Party source, Party target) {
    BitSet both = source(source);
    both.and(target(target));
    return both;
  }

  private BitSet source(Party party) {
    return amended(
        Field.SOURCE, columns.source(party.holds()), facts -> party.isAmong(facts.sources()));
  }

  private BitSet target(Party party) {
    return amended(
        Field.TARGET, columns.target(party.holds()), facts -> party.isAmong(facts.targets()));
  }

  private BitSet in(String country) {
    return amended(
        Field.PLACE,
        columns.location(place -> place.country().equals(country)),
        facts -> Clause.isIn(facts, country));
  }

  private BitSet at(String name, String part) {
    return amended(
        Field.PLACE,
        either(
            columns.location(place -> place.id().equals(name)),
            columns.placeWords(words -> words.stream().anyMatch(word -> word.contains(part)))),
        facts -> Clause.isAt(facts, name));
  }
}
