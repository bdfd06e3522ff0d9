package io.dragoman.record;

import io.dragoman.record.text.TextQuery;
import java.sql.Connection;
import java.sql.SQLException;

/** Finds mentions by the words of their sentences. */
interface Sentences {
  /**
   * Returns a condition on a row m of current_mentions: its sentence is asked for.
   *
   * @param query the words
   * @param connection where the condition will be asked
   */
  Clause saying(TextQuery query, Connection connection) throws SQLException;
}
