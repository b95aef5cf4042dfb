package org.onrecord.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/**
 * The values of every division for every entry of one segment, in memory: a segment never changes,
 * and counting them reads nothing else.
 */
final class Columns {
  private final Map<Division, Column> columns = new EnumMap<>(Division.class);

  private Columns() {}

  /**
   * One division's values.
   *
   * @param values the values
   * @param low for each entry the low bits of its value's number, from 1; 0 for none
   * @param high the bits above those; empty where no number needs them
   */
  @SuppressWarnings("ArrayRecordComponent") // A copy of either would cost what the record saves.
  record Column(String[] values, char[] low, byte[] high) {
    /** The number of an entry's value, from 1; 0 for none. */
    int number(int entry) {
      return high.length == 0 ? low[entry] : (high[entry] & 0xFF) << 16 | low[entry];
    }
  }

  /** The values of a segment. */
  static Columns of(LeafReader segment) throws IOException {
    Columns columns = new Columns();
    for (Division division : Division.values()) {
      columns.columns.put(division, column(segment, division.column()));
    }
    return columns;
  }

  Column column(Division division) {
    Column column = columns.get(division);
    if (column == null) {
      throw new IllegalStateException("no column for " + division);
    }
    return column;
  }

  private static Column column(LeafReader segment, String field) throws IOException {
    SortedDocValues sorted = DocValues.getSorted(segment, field);
    String[] values = new String[sorted.getValueCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = sorted.lookupOrd(i).utf8ToString();
    }
    char[] low = new char[segment.maxDoc()];
    byte[] high = new byte[values.length > Character.MAX_VALUE - 1 ? segment.maxDoc() : 0];
    for (int entry = sorted.nextDoc(); entry < low.length; entry = sorted.nextDoc()) {
      int number = sorted.ordValue() + 1;
      low[entry] = (char) number;
      if (high.length > 0) {
        high[entry] = (byte) (number >>> 16);
      }
    }
    return new Column(values, low, high);
  }
}
