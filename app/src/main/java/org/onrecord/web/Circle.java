package org.onrecord.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Draws actors on a circle and what they do to each other as bent lines between them. */
final class Circle {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 620;
  private static final int RADIUS = 220;
  private static final double NODE = 7;
  private static final double LABEL = 16;
  private static final double BEND = 0.18;
  private static final double THICKEST = 6;

  private final Map<String, Double> angles = new LinkedHashMap<>();
  private final List<Edges.Edge> edges;

  Circle(List<Edges.Edge> edges) {
    this.edges = List.copyOf(edges);
    for (Edges.Edge edge : edges) {
      angles.putIfAbsent(edge.from(), 0.0);
      angles.putIfAbsent(edge.to(), 0.0);
    }
    int number = 0;
    for (String key : List.copyOf(angles.keySet())) {
      angles.put(key, -Math.PI / 2 + 2 * Math.PI * number / angles.size());
      number++;
    }
  }

  /**
   * The picture.
   *
   * @param name the name of an actor
   * @param title what a line says
   * @param address where a line leads
   */
  NetworkView.Drawing draw(
      Function<String, String> name,
      Function<Edges.Edge, String> title,
      Function<Edges.Edge, String> address) {
    List<NetworkView.Node> nodes = new ArrayList<>();
    angles.forEach((key, angle) -> nodes.add(node(name.apply(key), angle)));
    int most = edges.stream().mapToInt(Edges.Edge::count).max().orElse(1);
    List<NetworkView.Line> lines =
        edges.stream()
            .map(
                edge ->
                    new NetworkView.Line(
                        path(edge),
                        edge.sign(),
                        number(1.5 + (THICKEST - 1.5) * (edge.count() - 1) / Math.max(1, most - 1)),
                        title.apply(edge),
                        address.apply(edge)))
            .toList();
    return new NetworkView.Drawing(WIDTH, HEIGHT, nodes, lines);
  }

  private static NetworkView.Node node(String label, double angle) {
    double across = Math.cos(angle);
    String side = Math.abs(across) < 0.01 ? "middle" : across > 0 ? "start" : "end";
    double down = Math.abs(across) < 0.01 && Math.sin(angle) > 0 ? 10 : 0;
    return new NetworkView.Node(
        number(x(angle, RADIUS)),
        number(y(angle, RADIUS)),
        label,
        side,
        number(x(angle, RADIUS + LABEL)),
        number(y(angle, RADIUS + LABEL) + 4 + down));
  }

  /** A curve bent to the left of its way, so that two that go to and fro stay apart. */
  private String path(Edges.Edge edge) {
    double from = angles.getOrDefault(edge.from(), 0.0);
    double to = angles.getOrDefault(edge.to(), 0.0);
    double dx = x(to, RADIUS) - x(from, RADIUS);
    double dy = y(to, RADIUS) - y(from, RADIUS);
    double length = Math.max(1, Math.hypot(dx, dy));
    double bend = edge.sign().equals("conflict") ? BEND : BEND / 2;
    double mx = x(from, RADIUS) + dx / 2 + bend * dy;
    double my = y(from, RADIUS) + dy / 2 - bend * dx;
    double gap = (NODE + 5) / length;
    return "M%s %s Q%s %s %s %s"
        .formatted(
            number(x(from, RADIUS)),
            number(y(from, RADIUS)),
            number(mx),
            number(my),
            number(x(to, RADIUS) + (mx - x(to, RADIUS)) * gap * 1.5),
            number(y(to, RADIUS) + (my - y(to, RADIUS)) * gap * 1.5));
  }

  private static double x(double angle, double radius) {
    return WIDTH / 2.0 + radius * Math.cos(angle);
  }

  private static double y(double angle, double radius) {
    return HEIGHT / 2.0 + radius * Math.sin(angle);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
