package io.dragoman.record;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A namespace (a "schema") of a PostgreSQL database. Its one writer holds an advisory lock, which
 * the server takes back when the connection ends, however it ends; readers need none.
 */
final class PostgresDatabase implements Database {
  static final String PREFIX = "jdbc:postgresql:";

  /** The namespace, where the address names none by {@code currentSchema}. */
  private static final String NAMESPACE = "dragoman";

  /** First half of the number of every lock. */
  private static final int LOCKS = 0x6472616f;

  /** PostgreSQL cuts a longer name of a program. */
  private static final int PROGRAM_LENGTH = 63;

  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

  private static final Pattern SPACE = Pattern.compile("[?&]currentSchema=([^&]*)");

  private static final String HOLDER =
      """
      SELECT a.application_name, a.client_addr::varchar AS address, a.backend_start
      FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
      WHERE l.locktype = 'advisory' AND l.granted AND l.classid::bigint = ?
        AND l.objid::bigint = ? AND l.objsubid = 2
        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())""";

  private static final Sentences SENTENCES = new PostgresSentences();

  private final String url;
  private final String namespace;
  private final boolean readOnly;
  private final Connection connection;

  private PostgresDatabase(String url, boolean readOnly) throws SQLException {
    this.url = url;
    this.readOnly = readOnly;
    Matcher matcher = SPACE.matcher(url);
    namespace = matcher.find() ? matcher.group(1) : NAMESPACE;
    if (!NAME.matcher(namespace).matches()) {
      throw new NotARecordException(name(), "currentSchema '" + namespace + "' is no plain name");
    }
    connection = connect();
  }

  /** Whether a record named so is in a PostgreSQL database. */
  static boolean isNamedBy(String record) {
    return record.startsWith(PREFIX);
  }

  /** Opens a record to read and add to, and makes it where there is none. */
  static EventRecord open(String url) {
    return open(url, Grouping.DEFAULT);
  }

  static EventRecord open(String url, Supplier<Grouping> grouping) {
    return opened(url, false, PostgresDatabase::prepare, grouping);
  }

  /** Opens a record to read from it. */
  static EventRecord openToRead(String url) {
    return openToRead(url, Grouping.DEFAULT);
  }

  static EventRecord openToRead(String url, Supplier<Grouping> grouping) {
    try {
      return opened(url, true, PostgresDatabase::refuseOlder, grouping);
    } catch (BehindException e) {
      bringUpToDate(url, e, grouping);
      return opened(url, true, database -> {}, grouping);
    }
  }

  private static void bringUpToDate(
      String url, BehindException behind, Supplier<Grouping> grouping) {
    try (EventRecord record = open(url, grouping)) {
      record.group();
    } catch (RecordInUseException e) {
      // Who writes to it will group what is new; until then the others see the rest.
      if (behind.isOfOlderSchema) {
        throw e;
      }
    }
  }

  private interface Check {
    void check(PostgresDatabase database) throws SQLException;
  }

  private static EventRecord opened(
      String url, boolean readOnly, Check check, Supplier<Grouping> grouping) {
    try {
      PostgresDatabase database = new PostgresDatabase(url, readOnly);
      try {
        check.check(database);
        return new SqlRecord(database, !readOnly, grouping);
      } catch (SQLException | RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new RecordException(shown(url), e);
    }
  }

  private Connection connect() throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("ApplicationName", program());
    settings.setProperty("reWriteBatchedInserts", "true");
    settings.setProperty("currentSchema", namespace);
    settings.setProperty("readOnlyMode", "always");
    Connection made = DriverManager.getConnection(url, settings);
    made.setReadOnly(readOnly);
    return made;
  }

  private static String program() {
    String program = "dragoman, process " + ProcessHandle.current().pid() + " on " + host();
    return program.substring(0, Math.min(program.length(), PROGRAM_LENGTH));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "a host without a name";
    }
  }

  private void prepare() throws SQLException {
    lock();
    Sql.run(connection, "CREATE SCHEMA IF NOT EXISTS " + namespace);
    if (Migrations.version(connection) == 0 && tables() > 0) {
      throw new NotARecordException(
          name(), "namespace " + namespace + " has tables, and none is schema_versions");
    }
    Migrations migrations = Migrations.known();
    if (migrations.isBehind(connection, name())) {
      migrations.apply(connection);
      index();
    }
  }

  /** A column store needs no indexes, and is slower with them; a row store needs these. */
  private void index() throws SQLException {
    for (String columns :
        new String[] {
          "mentions (reading, ordinal)",
          "mentions (event)",
          "mentions (event_number)",
          "mentions (document)",
          "mentions (group_day)",
          "mentions (place_number)",
          "mentions (outlet_number)",
          "mention_actors (reading, mention)",
          "mention_actors (actor_number)",
          "mention_materiel (reading, mention)",
          "memberships (change)",
          "memberships (reading, ordinal)",
          "origins (document)",
          "origins (origin)",
          "sketches (document)",
          "sketches (day)"
        }) {
      String name = columns.replaceAll("[ ,()]+", "_") + "index";
      Sql.run(connection, "CREATE INDEX IF NOT EXISTS " + name + " ON " + columns);
    }
    PostgresSentences.prepare(connection);
  }

  private long tables() throws SQLException {
    return Sql.number(
        connection,
        "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()");
  }

  private void refuseOlder() throws SQLException {
    if (Migrations.version(connection) == 0) {
      throw new NotARecordException(name(), "nothing was read into namespace " + namespace);
    }
    boolean older = Migrations.known().isBehind(connection, name());
    if (older || Regrouping.isNeeded(connection)) {
      throw new BehindException(name(), older);
    }
  }

  private void lock() throws SQLException {
    long taken =
        Sql.number(
            connection,
            "SELECT CAST(pg_try_advisory_lock(?, ?) AS INTEGER)",
            LOCKS,
            namespace.hashCode());
    if (taken == 0) {
      throw new RecordInUseException(name(), holder().orElse("another process"));
    }
  }

  private Optional<String> holder() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(HOLDER)) {
      query.setLong(1, Integer.toUnsignedLong(LOCKS));
      query.setLong(2, Integer.toUnsignedLong(namespace.hashCode()));
      try (ResultSet rows = query.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        String address = Optional.ofNullable(rows.getString(2)).map(a -> " (" + a + ")").orElse("");
        return Optional.of(
            rows.getString(1)
                + address
                + " since "
                + Holder.TIME.format(rows.getObject(3, OffsetDateTime.class).toInstant()));
      }
    }
  }

  /** The address without the user's name and password. */
  private static String shown(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  @Override
  public String name() {
    return shown(url);
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public Connection beside() throws SQLException {
    Connection beside = connect();
    try {
      beside.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      beside.setAutoCommit(false);
      return beside;
    } catch (SQLException e) {
      beside.close();
      throw e;
    }
  }

  @Override
  public Connection another() throws SQLException {
    return connect();
  }

  @Override
  public Sentences sentences() {
    return SENTENCES;
  }

  @Override
  public RowWriter rows(Connection over, String table) throws SQLException {
    return new BatchRowWriter(over, table);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new RecordException(name(), e);
    }
  }

  /** A record opened to read has an older schema, or mentions that are yet to be grouped. */
  private static final class BehindException extends RecordException {
    private static final long serialVersionUID = 1L;

    final boolean isOfOlderSchema;

    BehindException(String record, boolean isOfOlderSchema) {
      super("record " + record + " is to be brought up to date");
      this.isOfOlderSchema = isOfOlderSchema;
    }
  }
}
