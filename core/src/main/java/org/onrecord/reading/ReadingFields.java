package org.onrecord.reading;

import java.util.List;

/** Which fields of the reading's form this release leaves out because it doesn't read them yet. */
public final class ReadingFields {
  private ReadingFields() {}

  /** Fields of a reading that are absent. */
  public static List<String> absent() {
    return List.of();
  }

  /** Fields of a statement that are absent. */
  public static List<String> absentInStatements() {
    return List.of();
  }
}
