package org.onrecord.export;

import java.util.List;
import org.onrecord.store.StoredStatement;

/** Writes statements as a table for a person at a terminal. */
public final class StatementTable {
  private static final int WHO = 26;
  private static final int CUE = 14;
  private static final int WORDS = 72;

  private StatementTable() {}

  /** One line for each statement under a heading, the last line ended. */
  public static String write(List<StoredStatement> statements) {
    if (statements.isEmpty()) {
      return "Nothing found.\n";
    }
    StringBuilder out = new StringBuilder();
    line(out, "published", "who", "cue", "words");
    for (StoredStatement statement : statements) {
      line(
          out,
          statement.article().published().orElse("undated"),
          statement.said().speaker().orElse("–"),
          statement.said().cue(),
          statement.said().content());
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String day, String who, String cue, String words) {
    out.append("%-10s  ".formatted(day));
    out.append(cell(who, WHO)).append("  ");
    out.append(cell(cue, CUE)).append("  ");
    out.append(cut(words, WORDS)).append('\n');
  }

  private static String cell(String words, int width) {
    String cut = cut(words, width);
    return cut + " ".repeat(width - cut.codePointCount(0, cut.length()));
  }

  private static String cut(String words, int width) {
    String line = words.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= width) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, width - 1)) + "…";
  }
}
