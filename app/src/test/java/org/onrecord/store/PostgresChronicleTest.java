package org.onrecord.store;

import java.nio.file.Path;

/** The contract of events and ties on PostgreSQL: the same migration and the same SQL. */
class PostgresChronicleTest extends ChronicleContract {
  @Override
  Store empty() {
    return Backend.POSTGRESQL.empty(Path.of(""));
  }
}
