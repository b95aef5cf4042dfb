package org.onrecord.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts actors into two sides so that most of what they do to each other goes across, and those who
 * have to do with each other stand at about the same height.
 *
 * @param left those on the left, from the top
 * @param right those on the right
 */
record Sides(List<String> left, List<String> right) {
  private static final int SWEEPS = 6;

  Sides {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** The two sides of whoever acts or is acted on; the strongest edges come first. */
  static Sides of(List<Edges.Edge> edges) {
    Map<String, Map<String, Integer>> others = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (Edges.Edge edge : edges) {
      join(others, order, edge.from(), edge);
      join(others, order, edge.to(), edge);
    }
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (String actor : order) {
      int withLeft = weight(others, actor, left);
      int withRight = weight(others, actor, right);
      boolean toRight = withLeft == withRight ? right.size() < left.size() : withLeft > withRight;
      (toRight ? right : left).add(actor);
    }
    for (int i = 0; i < SWEEPS; i++) {
      level(right, left, others);
      level(left, right, others);
    }
    return new Sides(left, right);
  }

  private static void join(
      Map<String, Map<String, Integer>> others, List<String> order, String one, Edges.Edge edge) {
    if (!others.containsKey(one)) {
      order.add(one);
    }
    String other = edge.from().equals(one) ? edge.to() : edge.from();
    others.computeIfAbsent(one, key -> new HashMap<>()).merge(other, edge.count(), Integer::sum);
  }

  private static int weight(
      Map<String, Map<String, Integer>> others, String actor, List<String> side) {
    Map<String, Integer> of = others.getOrDefault(actor, Map.of());
    return side.stream().mapToInt(other -> of.getOrDefault(other, 0)).sum();
  }

  /** Orders a side by the mean height of those on the other side with whom each has to do. */
  private static void level(
      List<String> side, List<String> across, Map<String, Map<String, Integer>> others) {
    Map<String, Double> heights = new HashMap<>();
    for (int i = 0; i < side.size(); i++) {
      heights.put(side.get(i), height(side, i, across, others));
    }
    side.sort(Comparator.comparing(each -> heights.getOrDefault(each, 0.0)));
  }

  private static double height(
      List<String> side, int at, List<String> across, Map<String, Map<String, Integer>> others) {
    Map<String, Integer> of = others.getOrDefault(side.get(at), Map.of());
    double sum = 0;
    int weight = 0;
    for (int i = 0; i < across.size(); i++) {
      int one = of.getOrDefault(across.get(i), 0);
      sum += one * part(i, across);
      weight += one;
    }
    return weight == 0 ? part(at, side) : sum / weight;
  }

  /** How far down a side a row is, from 0 to 1. */
  private static double part(int row, List<String> side) {
    return (row + 0.5) / side.size();
  }
}
