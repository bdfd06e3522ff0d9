package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a query asks for, in SQL on a row m of current_mentions.
 *
 * @param mention what one mention of an event must fulfil
 * @param event what then all mentions of the event fulfil; soon looked at, and not true of most
 *     others
 * @param isOfEvents whether an event of which that is true is one that the query asks for
 */
record Hits(Clause mention, Clause event, boolean isOfEvents) {
  /**
   * Puts a query into SQL.
   *
   * @param connection where it will be asked
   */
  static Hits of(EventQuery query, Connection connection, Corrected corrected, Clause.Saying saying)
      throws SQLException {
    List<Clause> mention = new ArrayList<>(List.of(corrected.existing()));
    List<Clause> event = new ArrayList<>(mention);
    List<Clause> rest = new ArrayList<>();
    for (Condition condition : query.conditions()) {
      Traits.of(condition, corrected, connection)
          .ifPresent(
              traits -> {
                mention.add(Traits.own(traits));
                event.add(Traits.ofEvent(traits));
              });
      rest.add(Clause.of(condition, corrected, saying));
    }
    mention.addAll(rest);
    List<Condition> conditions = query.conditions();
    return new Hits(
        all(mention),
        all(event),
        conditions.isEmpty() || (conditions.size() == 1 && Traits.isTold(conditions.get(0))));
  }

  private static Clause all(List<Clause> clauses) {
    return new Clause(
        clauses.stream().map(Clause::sql).collect(Collectors.joining(" AND ")),
        clauses.stream().flatMap(clause -> clause.values().stream()).toList());
  }
}
