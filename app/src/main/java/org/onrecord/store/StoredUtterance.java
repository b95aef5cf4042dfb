package org.onrecord.store;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.compare.Counts;
import org.onrecord.compare.Ruling;
import org.onrecord.compare.Said;
import org.onrecord.compare.Utterance;

/**
 * One act of speech as it is kept, with every report of it.
 *
 * @param utterance its reports, and why they are taken for one
 * @param statements each report's statement, by id
 * @param counts how many reports, texts and origins stand behind it
 * @param rulings what people ruled about its statements, by the ruling's id
 */
public record StoredUtterance(
    Utterance utterance,
    Map<String, StoredStatement> statements,
    Counts counts,
    SortedMap<String, Ruling> rulings) {
  public StoredUtterance {
    statements = Map.copyOf(statements);
    rulings = Collections.unmodifiableSortedMap(new TreeMap<>(rulings));
  }

  /** The statement that one of the reports is. */
  public StoredStatement statement(Said report) {
    StoredStatement statement = statements.get(report.statement());
    if (statement == null) {
      throw new IllegalArgumentException("no report of it: " + report.statement());
    }
    return statement;
  }
}
