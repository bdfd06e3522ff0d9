package io.dragoman.record;

import io.dragoman.model.sources.Feed;
import io.dragoman.model.sources.WatchedFolder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Feeds and folders in the tables of a record's database. */
final class SqlSubscriptions implements Subscriptions {
  private final Database database;
  private final Object lock;

  /**
   * @param database the database
   * @param lock whoever holds it may use the database's connection
   */
  SqlSubscriptions(Database database, Object lock) {
    this.database = database;
    this.lock = lock;
  }

  @Override
  public List<Feed> feeds() {
    return ask(() -> feeds("TRUE"));
  }

  @Override
  public Optional<Feed> feed(String id) {
    return ask(() -> feeds("id = ?", id).stream().findFirst());
  }

  @Override
  public boolean add(Feed feed) {
    return change(() -> !has("feeds", feed.id()) && write(feed));
  }

  @Override
  public boolean update(Feed feed) {
    return change(() -> delete("feeds", feed.id()) && write(feed));
  }

  @Override
  public boolean removeFeed(String id) {
    return change(() -> delete("feeds", id));
  }

  @Override
  public List<WatchedFolder> folders() {
    return ask(() -> folders("TRUE"));
  }

  @Override
  public Optional<WatchedFolder> folder(String id) {
    return ask(() -> folders("id = ?", id).stream().findFirst());
  }

  @Override
  public boolean add(WatchedFolder folder) {
    return change(() -> !has("folders", folder.id()) && write(folder));
  }

  @Override
  public boolean update(WatchedFolder folder) {
    return change(() -> delete("folders", folder.id()) && write(folder));
  }

  @Override
  public boolean removeFolder(String id) {
    return change(
        () -> {
          Sql.run(database.connection(), "DELETE FROM folder_files WHERE folder = ?", id);
          return delete("folders", id);
        });
  }

  private List<Feed> feeds(String where, Object... values) throws SQLException {
    return Sql.list(
        database.connection(),
        "SELECT * FROM feeds WHERE " + where + " ORDER BY url, id",
        SqlSubscriptions::feed,
        values);
  }

  private static Feed feed(Row row) throws SQLException {
    return new Feed(
        row.text("id"),
        row.text("url"),
        row.number("minutes"),
        row.maybeText("title"),
        new Feed.Polls(
            row.maybeTime("polled"),
            row.time("due"),
            row.number("failures"),
            row.maybeText("message"),
            row.flag("ended")),
        new Feed.Validators(row.maybeText("etag"), row.maybeText("last_modified")),
        new Feed.Items(row.bigNumber("articles"), row.texts("seen"), row.texts("tried")));
  }

  private boolean write(Feed feed) throws SQLException {
    try (RowWriter rows = database.rows("feeds")) {
      rows.begin().text(feed.id()).text(feed.url()).number(feed.minutes()).text(feed.title());
      Feed.Polls polls = feed.polls();
      rows.time(polls.last())
          .time(polls.due())
          .number(polls.failures())
          .text(polls.message())
          .flag(polls.ended());
      rows.text(feed.validators().etag()).text(feed.validators().lastModified());
      Feed.Items items = feed.items();
      rows.number(items.articles()).texts(items.seen()).texts(items.tried()).end();
    }
    return true;
  }

  private List<WatchedFolder> folders(String where, Object... values) throws SQLException {
    record Line(String id, String path, Optional<String> message) {}
    List<Line> lines =
        Sql.list(
            database.connection(),
            "SELECT * FROM folders WHERE " + where + " ORDER BY path, id",
            row -> new Line(row.text("id"), row.text("path"), row.maybeText("message")),
            values);
    List<WatchedFolder> folders = new ArrayList<>();
    for (Line line : lines) {
      folders.add(new WatchedFolder(line.id(), line.path(), line.message(), files(line.id())));
    }
    return folders;
  }

  private Map<String, WatchedFolder.FileState> files(String folder) throws SQLException {
    Map<String, WatchedFolder.FileState> files = new HashMap<>();
    Sql.list(
        database.connection(),
        "SELECT * FROM folder_files WHERE folder = ?",
        row ->
            files.put(
                row.text("path"),
                new WatchedFolder.FileState(
                    row.bigNumber("size"), row.bigNumber("modified"), row.flag("handed_on"))),
        folder);
    return files;
  }

  /** Writes the folder, and of its files those that are not held as they are. */
  private boolean write(WatchedFolder folder) throws SQLException {
    try (RowWriter rows = database.rows("folders")) {
      rows.begin().text(folder.id()).text(folder.path()).text(folder.message()).end();
    }
    Map<String, WatchedFolder.FileState> held = files(folder.id());
    List<String> old =
        held.entrySet().stream()
            .filter(file -> !file.getValue().equals(folder.files().get(file.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    Sql.run(
        database.connection(),
        "DELETE FROM folder_files WHERE folder = ? AND path = ANY(?)",
        folder.id(),
        old.toArray(String[]::new));
    try (RowWriter rows = database.rows("folder_files")) {
      for (Map.Entry<String, WatchedFolder.FileState> file : folder.files().entrySet()) {
        WatchedFolder.FileState state = file.getValue();
        if (!state.equals(held.get(file.getKey()))) {
          rows.begin().text(folder.id()).text(file.getKey()).number(state.size());
          rows.number(state.modified()).flag(state.read()).end();
        }
      }
    }
    return true;
  }

  private boolean has(String table, String id) throws SQLException {
    return Sql.number(database.connection(), "SELECT count(*) FROM " + table + " WHERE id = ?", id)
        > 0;
  }

  private boolean delete(String table, String id) throws SQLException {
    boolean had = has(table, id);
    Sql.run(database.connection(), "DELETE FROM " + table + " WHERE id = ?", id);
    return had;
  }

  private <T> T change(Sql.Work<T> work) {
    return ask(() -> Sql.transaction(database.connection(), work));
  }

  private <T> T ask(Sql.Work<T> question) {
    synchronized (lock) {
      return Sql.asked(database, question);
    }
  }
}
