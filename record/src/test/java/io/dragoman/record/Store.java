package io.dragoman.record;

import java.nio.file.Path;

/** A place for one record, empty at first. Mentions are grouped by a plain rule. */
interface Store {
  EventRecord open();

  EventRecord openToRead();

  /** A folder. */
  static Store in(Path folder) {
    RecordFolder record = new RecordFolder(folder, Migrations.known(), KeyGrouping::new);
    return new Store() {
      @Override
      public EventRecord open() {
        return record.open();
      }

      @Override
      public EventRecord openToRead() {
        return record.openToRead();
      }
    };
  }

  /** A namespace of a PostgreSQL database. */
  static Store at(String url) {
    return new Store() {
      @Override
      public EventRecord open() {
        return PostgresDatabase.open(url, KeyGrouping::new);
      }

      @Override
      public EventRecord openToRead() {
        return PostgresDatabase.openToRead(url, KeyGrouping::new);
      }
    };
  }
}
