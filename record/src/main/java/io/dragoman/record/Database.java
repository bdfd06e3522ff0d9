package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;

/** The database that holds a record's tables. Closing it gives the right to use it back. */
interface Database extends AutoCloseable {
  /** Where it is, as messages name it. */
  String name();

  /** The connection over which the record is written and asked single questions. */
  Connection connection();

  /**
   * Opens one more connection, in a transaction that sees one state of the record, for an answer
   * that is read over time. Whoever opens it closes it.
   */
  Connection beside() throws SQLException;

  /** Opens one more connection to ask single questions over, each of the state at that time. */
  Connection another() throws SQLException;

  /** Finds mentions by words. */
  Sentences sentences();

  /** Begins to add rows to a table, inside the open transaction. */
  default RowWriter rows(String table) throws SQLException {
    return rows(connection(), table);
  }

  /** Begins to add rows to a table over one of this database's connections, in its transaction. */
  RowWriter rows(Connection connection, String table) throws SQLException;

  /** Closes the connection and gives the right to use the database back. */
  @Override
  void close();
}
