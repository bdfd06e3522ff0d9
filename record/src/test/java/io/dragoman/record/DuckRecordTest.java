package io.dragoman.record;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** A record in a folder. */
class DuckRecordTest {
  @Nested
  class Keeping extends AbstractEventRecordTest {
    @TempDir private Path folder;

    @Override
    Store store() {
      return Store.in(folder);
    }
  }

  @Nested
  class Copying extends AbstractCopiesTest {
    @TempDir private Path folder;

    @Override
    Store store() {
      return Store.in(folder);
    }
  }

  @Nested
  class Searching extends AbstractTextSearchTest {
    @TempDir private Path folder;

    @Override
    Store store() {
      return Store.in(folder);
    }
  }

  @Nested
  class Querying extends AbstractEventQueryTest {
    @TempDir private Path folder;

    @Override
    Store store() {
      return Store.in(folder);
    }
  }

  @Nested
  class Correcting extends AbstractCorrectionsTest {
    @TempDir private Path folder;

    @Override
    Store store() {
      return Store.in(folder);
    }
  }

  @Nested
  class Listing extends AbstractJobBookTest {
    @TempDir private Path folder;

    @Override
    Store store() {
      return Store.in(folder);
    }
  }

  @Nested
  class Telling extends AbstractSurveyTest {
    @TempDir private Path folder;

    @Override
    Store store() {
      return Store.in(folder);
    }
  }

  @Nested
  class Watching extends AbstractWatchBookTest {
    @TempDir private Path folder;

    @Override
    Store store() {
      return Store.in(folder);
    }
  }

  @Nested
  class Subscribing extends AbstractSubscriptionsTest {
    @TempDir private Path folder;

    @Override
    Store store() {
      return Store.in(folder);
    }
  }
}
