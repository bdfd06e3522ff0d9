package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A record's database, read over a connection of its own. Closing it leaves the database open.
 *
 * @param whole the database
 * @param connection the connection
 */
record View(Database whole, Connection connection) implements Database {
  @Override
  public String name() {
    return whole.name();
  }

  @Override
  public Connection beside() throws SQLException {
    return whole.beside();
  }

  @Override
  public Connection another() throws SQLException {
    return whole.another();
  }

  @Override
  public Sentences sentences() {
    return whole.sentences();
  }

  @Override
  public RowWriter rows(Connection over, String table) {
    throw new IllegalStateException("a view writes nothing");
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new RecordException(name(), e);
    }
  }
}
