package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts what is bound in one statement to what both databases take. */
final class Chunks {
  private static final int LENGTH = 500;

  private Chunks() {}

  /** The same, at most 500 at a time, in order. */
  static List<List<String>> of(Collection<String> all) {
    List<String> list = List.copyOf(all);
    List<List<String>> chunks = new ArrayList<>();
    for (int i = 0; i < list.size(); i += LENGTH) {
      chunks.add(list.subList(i, Math.min(i + LENGTH, list.size())));
    }
    return chunks;
  }
}
