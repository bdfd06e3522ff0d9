package io.dragoman.record;

import io.dragoman.model.Certainty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A condition in SQL, on a row m of current_mentions.
 *
 * @param sql the condition, with a ? for each value
 * @param values texts, numbers, days, or arrays of texts
 */
record Clause(String sql, List<Object> values) {
  private static final String ACTOR =
      "EXISTS (SELECT 1 FROM mention_actors a WHERE a.reading = m.reading"
          + " AND a.mention = m.ordinal AND a.role <> 'speaker' AND ";

  private static final String KEY =
      "(a.identity_id = ? OR (a.identity_id IS NULL AND a.country || ' ' || a.sector = ?))";

  /** What every event of a list fulfils: it is grouped, and nobody said that it is none. */
  static final String EXISTING =
      "m.event IS NOT NULL AND m.event NOT IN"
          + " (SELECT event FROM current_corrections WHERE field = 'event' AND value = 'false')";

  static Clause of(Condition condition) {
    return switch (condition) {
      case Condition.OfType type ->
          corrected("type", oneOf("m.type", type.types().stream().map(Enum::name).toList()));
      case Condition.OfQuad quad -> of(new Condition.OfType(quad.types()));
      case Condition.OfCertainty certainty ->
          corrected(
              "certainty",
              oneOf("m.certainty", certainty.degrees().stream().map(Certainty::code).toList()));
      case Condition.OfDyad dyad -> dyad(dyad);
      case Condition.OfOutlet outlet ->
          new Clause(
              "m.document IN (SELECT id FROM documents WHERE lower(outlet) = ?"
                  + " OR lower(array_to_string(sources, '|')) LIKE ?)",
              List.of(lower(outlet.name()), "%" + lower(outlet.name()) + "%"));
      case Condition.AtPlace place ->
          new Clause(
              "(m.location_id = ? OR "
                  + has("m.location_name")
                  + " OR "
                  + has("m.place_text")
                  + ")",
              List.of(place.name(), lower(place.name()), lower(place.name())));
      case Condition.Among among -> oneOf("m.event", among.events());
      case Condition.OfKey key -> new Clause(ACTOR + KEY + ")", List.of(key.key(), key.key()));
      case Condition.OfKeys keys ->
          new Clause(
              role("source") + KEY + ") AND " + role("target") + KEY + ")",
              List.of(keys.source(), keys.source(), keys.target(), keys.target()));
      case Condition.In in -> oneOf("m.document", in.documents());
      case Condition.OfCountry country ->
          new Clause(
              "(m.location_country = ? OR " + ACTOR + "a.country = ?))",
              List.of(country.code(), country.code()));
      case Condition.OfActor actor -> actor(actor.name());
      case Condition.Since since -> new Clause("m.last_day >= ?", List.of(since.day()));
      case Condition.Until until -> new Clause("m.first_day <= ?", List.of(until.day()));
      case Condition.Saying saying ->
          new Clause(has("m.sentence_text"), List.of(lower(saying.words())));
      case Condition.Confident confident ->
          new Clause("m.confidence >= ?", List.of(confident.confidence()));
    };
  }

  private static Clause actor(String name) {
    return new Clause(
        ACTOR
            + "(a.identity_id = ? OR a.country = ? OR a.country || ' ' || a.sector = ? OR "
            + has("a.identity_name")
            + " OR "
            + has("a.actor_text")
            + "))",
        List.of(name, name, name, lower(name), lower(name)));
  }

  /** Someone of one side does it to someone of the other. */
  private static Clause dyad(Condition.OfDyad dyad) {
    String who = "(a.country = ? OR a.country || ' ' || a.sector = ? OR a.identity_id = ?))";
    return new Clause(
        role("source") + who + " AND " + role("target") + who,
        List.of(
            dyad.source(),
            dyad.source(),
            dyad.source(),
            dyad.target(),
            dyad.target(),
            dyad.target()));
  }

  /** An actor in a role; a condition on the row a and a bracket are to follow. */
  private static String role(String role) {
    return ACTOR.replace("a.role <> 'speaker'", "a.role = '" + role + "'");
  }

  /** A condition that goes by what people set the field to, where they did. */
  private static Clause corrected(String field, Clause clause) {
    String set = "(SELECT event FROM current_corrections m WHERE m.field = '" + field + "'";
    String value = clause.sql().replace("m." + field, "m.value");
    List<Object> twice = new ArrayList<>(clause.values());
    twice.addAll(clause.values());
    return new Clause(
        "(("
            + clause.sql()
            + " AND m.event NOT IN "
            + set
            + ")) OR m.event IN "
            + set
            + " AND "
            + value
            + "))",
        twice);
  }

  private static Clause oneOf(String column, Collection<String> values) {
    return new Clause(
        column + " IN (SELECT unnest(?))", List.of((Object) values.toArray(String[]::new)));
  }

  private static String has(String column) {
    return "strpos(lower(" + column + "), ?) > 0";
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
