package org.onrecord.reading;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What read an article.
 *
 * @param version the reader's version
 * @param models the networks it read with: their files' names and SHA-256, 64 hexadecimal digits
 *     each
 */
public record ReadBy(String version, SortedMap<String, String> models) {
  public ReadBy {
    models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
  }
}
