package io.dragoman.record;

import io.dragoman.model.Certainty;
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

  static Clause of(Condition condition) {
    return switch (condition) {
      case Condition.OfType type -> oneOf("m.type", type.types().stream().map(Enum::name).toList());
      case Condition.OfCertainty certainty ->
          oneOf("m.certainty", certainty.degrees().stream().map(Certainty::code).toList());
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

  private static Clause oneOf(String column, Collection<String> values) {
    return new Clause(
        column + " IN (SELECT unnest(?))", List.of((Object) values.toArray(String[]::new)));
  }

  private static String has(String column) {
    return "contains(lower(" + column + "), ?)";
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
