package io.dragoman.record;

import io.dragoman.model.Certainty;
import io.dragoman.model.Correction.Field;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Facts;
import io.dragoman.model.Place;
import io.dragoman.record.text.TextQuery;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A condition in SQL, on a row m of current_mentions.
 *
 * @param sql the condition, with a ? for each value
 * @param values texts, numbers, days, bits, or arrays of texts or numbers
 */
record Clause(String sql, List<Object> values) {
  /** Finds mentions by words, where the condition will be asked. */
  interface Saying {
    Clause clause(TextQuery query) throws SQLException;
  }

  /**
   * Returns a condition in SQL.
   *
   * @param corrected what people set; the condition goes by that where they did
   * @param saying finds mentions by words
   */
  static Clause of(Condition condition, Corrected corrected, Saying saying) throws SQLException {
    return switch (condition) {
      case Condition.OfType type ->
          corrected.amend(
              Field.TYPE,
              oneOf("m.type", type.types().stream().map(Enum::name).toList()),
              facts -> type.types().contains(facts.type()));
      case Condition.OfQuad quad -> of(new Condition.OfType(quad.types()), corrected, saying);
      case Condition.OfCertainty certainty ->
          corrected.amend(
              Field.CERTAINTY,
              oneOf("m.certainty", certainty.degrees().stream().map(Certainty::code).toList()),
              facts -> certainty.degrees().contains(facts.certainty()));
      case Condition.OfDyad dyad ->
          both(
              party(Field.SOURCE, Party.side(dyad.source()), corrected),
              party(Field.TARGET, Party.side(dyad.target()), corrected));
      case Condition.OfOutlet outlet ->
          new Clause(
              "m.outlet_number IN (SELECT o.number FROM outlets o WHERE o.name = ? OR "
                  + has("o.sources")
                  + ")",
              List.of(lower(outlet.name()), lower(outlet.name())));
      case Condition.AtPlace place ->
          corrected.amend(Field.PLACE, at(place.name()), facts -> isAt(facts, place.name()));
      case Condition.Among among -> oneOf("m.event", among.events());
      case Condition.OfKey key -> anyone(Party.key(key.key()), corrected);
      case Condition.OfKeys keys ->
          both(
              party(Field.SOURCE, Party.key(keys.source()), corrected),
              party(Field.TARGET, Party.key(keys.target()), corrected));
      case Condition.In in -> oneOf("m.document", in.documents());
      case Condition.OfCountry country ->
          either(
              corrected.amend(
                  Field.PLACE,
                  new Clause("m.location_country = ?", List.of(country.code())),
                  facts -> isIn(facts, country.code())),
              anyone(Party.country(country.code()), corrected));
      case Condition.OfActor actor -> anyone(Party.named(actor.name()), corrected);
      case Condition.Since since ->
          corrected.amend(
              Field.DATE,
              new Clause("m.last_day >= ?", List.of(since.day())),
              facts -> isSince(facts, since.day()));
      case Condition.Until until ->
          corrected.amend(
              Field.DATE,
              new Clause("m.first_day <= ?", List.of(until.day())),
              facts -> isUntil(facts, until.day()));
      case Condition.Saying words -> saying.clause(words.query());
      case Condition.Confident confident ->
          new Clause("m.confidence >= ?", List.of(confident.confidence()));
    };
  }

  /** The source or the target. */
  private static Clause anyone(Party party, Corrected corrected) {
    return corrected.has(Field.SOURCE, Field.TARGET)
        ? either(party(Field.SOURCE, party, corrected), party(Field.TARGET, party, corrected))
        : party.as("");
  }

  private static Clause party(Field role, Party party, Corrected corrected) {
    return corrected.amend(
        role,
        party.as("a.role = '" + role.code() + "' AND "),
        facts -> party.isAmong(role == Field.SOURCE ? facts.sources() : facts.targets()));
  }

  static Clause both(Clause one, Clause other) {
    return joined(one, " AND ", other);
  }

  static Clause either(Clause one, Clause other) {
    return joined(one, " OR ", other);
  }

  private static Clause joined(Clause one, String word, Clause other) {
    return new Clause(
        "(" + one.sql() + word + other.sql() + ")",
        Stream.concat(one.values().stream(), other.values().stream()).toList());
  }

  private static Clause at(String name) {
    return new Clause(
        "m.place_number IN (SELECT p.number FROM places p WHERE p.id = ? OR "
            + has("p.name")
            + " OR "
            + has("p.words")
            + ")",
        List.of(name, lower(name), lower(name)));
  }

  /** Whether somebody set the place to one of this name. */
  static boolean isAt(Facts facts, String name) {
    Optional<Place> place = facts.place();
    Optional<Place.Location> location = place.flatMap(Place::location);
    return location.filter(l -> l.id().equals(name) || holds(l.name(), name)).isPresent()
        || place.filter(p -> holds(p.span().text(), name)).isPresent();
  }

  /** Whether somebody set the place to one in a country. */
  static boolean isIn(Facts facts, String country) {
    return facts
        .place()
        .flatMap(Place::location)
        .filter(l -> l.country().equals(country))
        .isPresent();
  }

  /** Whether somebody set the date to one that ends on a day or later. */
  static boolean isSince(Facts facts, LocalDate day) {
    return DaySpan.of(facts.when()).filter(days -> !days.last().isBefore(day)).isPresent();
  }

  /** Whether somebody set the date to one that begins on a day or earlier. */
  static boolean isUntil(Facts facts, LocalDate day) {
    return DaySpan.of(facts.when()).filter(days -> !days.first().isAfter(day)).isPresent();
  }

  private static Clause oneOf(String column, Collection<String> values) {
    return new Clause(
        column + " IN (SELECT unnest(?))", List.of((Object) values.toArray(String[]::new)));
  }

  /** Whether a column of lower case holds a part; the part, in lower case, is to be given. */
  static String has(String column) {
    return "strpos(" + column + ", ?) > 0";
  }

  /** The same of a text. */
  static boolean holds(String text, String part) {
    return lower(text).contains(lower(part));
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
