package org.onrecord.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract of events and ties on SQLite. */
class SqliteChronicleTest extends ChronicleContract {
  @TempDir private Path folder = Path.of("");

  @Override
  Store empty() {
    return Backend.SQLITE.empty(folder);
  }
}
