package org.onrecord.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.reading.Reading;

/**
 * A reading with corrections replayed over it.
 *
 * @param read as it was read
 * @param reading as people left it: its statements are those of the entries, in their order
 * @param entries the statements, each with what the reader had found
 * @param unresolved corrections that find no place in it
 */
public record Corrected(
    Reading read, Reading reading, List<Entry> entries, List<Unresolved> unresolved) {
  public Corrected {
    entries = List.copyOf(entries);
    unresolved = List.copyOf(unresolved);
  }

  /** A reading that nobody corrected, its statements under the keys of their own words. */
  public static Corrected none(Reading read) {
    return Replay.of(read, Map.of(), List.of());
  }

  /** The corrections that were replayed, in the order of their making. */
  public List<Correction> log() {
    return Stream.concat(
            entries.stream().flatMap(entry -> entry.corrections().stream()),
            unresolved.stream().map(Unresolved::correction))
        .distinct()
        .sorted()
        .toList();
  }

  /** The ids of the statements, in text order. */
  public List<String> keys() {
    return entries.stream().map(Entry::key).toList();
  }

  /** The entry with an id. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(each -> each.key().equals(key)).findFirst();
  }
}
