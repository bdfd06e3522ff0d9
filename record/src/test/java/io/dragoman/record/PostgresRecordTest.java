package io.dragoman.record;

import org.junit.jupiter.api.Nested;

/** A record in a PostgreSQL database. */
class PostgresRecordTest {
  @Nested
  class Keeping extends AbstractEventRecordTest {
    @Override
    Store store() {
      return Store.at(Postgres.address());
    }
  }

  @Nested
  class Copying extends AbstractCopiesTest {
    @Override
    Store store() {
      return Store.at(Postgres.address());
    }
  }

  @Nested
  class Searching extends AbstractTextSearchTest {
    @Override
    Store store() {
      return Store.at(Postgres.address());
    }
  }

  @Nested
  class Querying extends AbstractEventQueryTest {
    @Override
    Store store() {
      return Store.at(Postgres.address());
    }
  }

  @Nested
  class Correcting extends AbstractCorrectionsTest {
    @Override
    Store store() {
      return Store.at(Postgres.address());
    }
  }

  @Nested
  class Listing extends AbstractJobBookTest {
    @Override
    Store store() {
      return Store.at(Postgres.address());
    }
  }

  @Nested
  class Telling extends AbstractSurveyTest {
    @Override
    Store store() {
      return Store.at(Postgres.address());
    }
  }

  @Nested
  class Watching extends AbstractWatchBookTest {
    @Override
    Store store() {
      return Store.at(Postgres.address());
    }
  }

  @Nested
  class Subscribing extends AbstractSubscriptionsTest {
    @Override
    Store store() {
      return Store.at(Postgres.address());
    }
  }
}
