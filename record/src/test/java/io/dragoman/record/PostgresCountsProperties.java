package io.dragoman.record;

/** Counts of a record in a PostgreSQL database. */
class PostgresCountsProperties extends AbstractCountsProperties {
  @Override
  Store store() {
    return Store.at(Postgres.address());
  }
}
