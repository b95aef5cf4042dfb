package org.onrecord.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.mention.Type;

/**
 * Somebody across articles.
 *
 * @param id the registry's, or {@code i} and 20 hexadecimal digits of a hash over what it is made
 *     of
 * @param name the fullest name that any article has
 * @param type what it is
 * @param country ISO 3166 alpha-3, or {@code IGO}
 * @param names each name with why it was taken for this one's
 * @param appearances where it appears, in order
 */
public record Identity(
    String id,
    String name,
    Type type,
    Optional<String> country,
    SortedMap<String, String> names,
    List<Appearance> appearances)
    implements Comparable<Identity> {

  public Identity {
    if (appearances.isEmpty()) {
      throw new IllegalArgumentException("nobody appears as " + id);
    }
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    appearances = List.copyOf(appearances);
  }

  @Override
  public int compareTo(Identity other) {
    return id.compareTo(other.id);
  }
}
