package org.onrecord.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.onrecord.reading.Statement;
import org.onrecord.text.Span;

/** Tells which statements stand inside the words of another. */
final class Nesting {
  private Nesting() {}

  /**
   * For each statement how many others it stands in.
   *
   * @param statements in text order
   */
  static List<Integer> depths(List<Statement> statements) {
    Deque<Statement> around = new ArrayDeque<>();
    List<Integer> depths = new ArrayList<>();
    for (Statement statement : statements) {
      Span extent = statement.extent();
      while (!around.isEmpty() && around.peek().extent().end() <= extent.start()) {
        around.pop();
      }
      int depth = (int) around.stream().filter(outer -> standsIn(statement, outer)).count();
      depths.add(depth);
      around.push(statement);
    }
    return depths;
  }

  /** The same words attributed twice don't stand in each other. */
  private static boolean standsIn(Statement statement, Statement outer) {
    List<Span> own = statement.attribution().content();
    return outer.attribution().content().stream()
        .anyMatch(words -> words.contains(statement.extent()) && !own.contains(words));
  }
}
